/** Writes a value of a probe as compact JSON with sorted keys; what goes beyond `limit` characters is cut off. */
export const valueText = (value: unknown, limit: number): string => {
  const out = { text: '' };
  write(value, out, limit);
  return out.text.length > limit ? `${wholeCharacters(out.text, limit)}…` : out.text;
};

interface Out {
  text: string;
}

const write = (value: unknown, out: Out, limit: number): void => {
  if (out.text.length > limit) return;
  if (Array.isArray(value)) writeList(value, out, limit);
  else if (value instanceof Map) writeMap([...value], out, limit);
  else if (isPlainObject(value)) writeMap(Object.entries(value), out, limit);
  else out.text += scalarText(value, limit);
};

const isPlainObject = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

const writeList = (list: readonly unknown[], out: Out, limit: number): void => {
  out.text += '[';
  for (const [index, item] of list.entries()) {
    if (out.text.length > limit) return;
    if (index > 0) out.text += ',';
    write(item, out, limit);
  }
  out.text += ']';
};

const writeMap = (entries: readonly (readonly [unknown, unknown])[], out: Out, limit: number): void => {
  const sorted = entries
    .map(([key, member]) => [String(key), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  out.text += '{';
  for (const [index, [key, member]] of sorted.entries()) {
    if (out.text.length > limit) return;
    out.text += `${index > 0 ? ',' : ''}${quoted(key, limit)}:`;
    write(member, out, limit);
  }
  out.text += '}';
};

const scalarText = (value: unknown, limit: number): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? JSON.stringify(value) : quoted(String(value), limit);
  if (typeof value === 'string') return quoted(value, limit);
  if (value instanceof Date) return quoted(value.toISOString(), limit);
  if (value instanceof Uint8Array)
    return quoted(Buffer.from(value.subarray(0, limit)).toString('hex'), limit);
  // Sound: what is left are the durations, unsigned numbers and types of CEL, which write themselves.
  return quoted((value as { readonly toString: () => string }).toString(), limit);
};

/** Control, bidirectional and zero-width characters are escaped, so that a value can not disguise itself. */
const hidden = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const quoted = (text: string, limit: number): string =>
  JSON.stringify(text.slice(0, limit + 1)).replace(
    hidden,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const wholeCharacters = (text: string, length: number): string => {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
};
