/** A descriptor as plain data that can be edited. */
export type PlainTree = string | number | boolean | PlainTree[] | PlainMap;
/** See {@link PlainTree}. */
export interface PlainMap {
  [key: string]: PlainTree;
}

/** Whether a value is a map. */
export const isMap = (value: PlainTree | undefined): value is PlainMap =>
  typeof value === 'object' && !Array.isArray(value);

/** Every map and list within a value, the outer before the inner. */
export const containers = (value: PlainTree): readonly (PlainMap | PlainTree[])[] => {
  if (typeof value !== 'object') return [];
  const inner = Array.isArray(value) ? value : Object.values(value);
  return [value, ...inner.flatMap(containers)];
};
