/** An item of an ICS: `A.4/3`. */
const item = /\b[A-Z](?:\.\d+)+\/\d+\b/gu;

/** The items that selections name, each once, by the name of the module parameter that answers it. */
export const itemsIn = (
  selections: readonly string[],
): readonly { readonly item: string; readonly name: string }[] =>
  [...new Set(selections.filter(isExpression).flatMap(text => text.match(item) ?? []))]
    .sort()
    .map(found => ({ item: found, name: nameOf(found) }));

/** A selection as an expression of TTCN-3; empty where it is none, since it speaks of more than items. */
export const selectionCode = (selection: string): string =>
  isExpression(selection)
    ? selection
        .replaceAll(item, nameOf)
        .replaceAll(/\b(?:AND|OR|NOT)\b/gu, word => word.toLowerCase())
        .trim()
    : '';

const nameOf = (text: string): string => `PICS_${text.replaceAll(/\W/gu, '_')}`;

/** Whether it is made of items, `AND`, `OR`, `NOT` and brackets that match, and of nothing else. */
const isExpression = (text: string): boolean => {
  const shape = text.replaceAll(item, 'i').replaceAll(/\s+/gu, ' ').trim();
  return /^[iANDORT() ]+$/u.test(shape) && isReduced(shape);
};

const isReduced = (shape: string): boolean => {
  const next = shape
    .replaceAll(/\bNOT i\b/gu, 'i')
    .replaceAll(/\( ?i ?\)/gu, 'i')
    .replaceAll(/\bi (?:AND|OR) i\b/gu, 'i');
  return next === 'i' || (next !== shape && isReduced(next));
};
