/** An RFC 6901 JSON pointer; the empty string is the whole document. */
export type Pointer = string;

/** Extends a pointer by one object key or array index, escaped as RFC 6901 section 3 says. */
export const childPointer = (parent: Pointer, key: string | number): Pointer =>
  typeof key === 'number' || !special.test(key)
    ? `${parent}/${key}`
    : `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What has a meaning of its own in a pointer. */
const special = /[~/]/u;

/** The unescaped keys of a pointer, from the root down. */
export const pointerKeys = (pointer: Pointer): readonly string[] => {
  if (pointer === '') return [];
  const keys = pointer.slice(1).split('/');
  return pointer.includes('~') ? keys.map(key => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
};
