/** An RFC 6901 JSON pointer; the empty string is the whole document. */
export type Pointer = string;

/** Extends a pointer by one object key or array index, escaped as RFC 6901 section 3 says. */
export const childPointer = (parent: Pointer, key: string | number): Pointer =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The unescaped keys of a pointer, from the root down. */
export const pointerKeys = (pointer: Pointer): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
