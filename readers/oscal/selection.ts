import { catalogueLimits as limits } from '../limits.ts';
import type { OscalControl } from './control.ts';
import { has, type Item, itemsOf, report, textOf, textsOf } from './item.ts';

/** Which controls an import takes over. */
export interface Selection {
  readonly isAll: boolean;
  readonly included: readonly Chosen[];
  readonly excluded: readonly Chosen[];
}

interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** Whether the controls within those chosen come with them. */
  readonly withChildren: boolean;
}

/** Reads what an import of a profile takes over; one that says nothing takes all, as OSCAL 1.0 has it. */
export const selectionOf = (item: Item): Selection => {
  const included = itemsOf(item, 'include-controls').map(chosen);
  const excluded = itemsOf(item, 'exclude-controls').map(chosen);
  const count = [...included, ...excluded].reduce((sum, { patterns }) => sum + patterns.length, 0);
  if (count > limits.patterns)
    report(item, 'problems', {
      code: 'too-many',
      message: `there are more patterns than the ${limits.patterns} that are read`,
    });
  return { isAll: has(item, 'include-all') || included.length === 0, included, excluded };
};

const chosen = (item: Item): Chosen => ({
  ids: new Set(textsOf(item, 'with-ids')),
  patterns: itemsOf(item, 'matching').flatMap(each => (textOf(each, 'pattern') ?? '').slice(0, limits.id)),
  withChildren: textOf(item, 'with-child-controls') === 'yes',
});

/** The controls that a selection leaves, in their order, and the ids in it that no control has. */
export const select = (
  controls: readonly OscalControl[],
  { isAll, included, excluded }: Selection,
): { readonly controls: readonly OscalControl[]; readonly missing: readonly string[] } => {
  const known = new Set(controls.map(({ id }) => id));
  return {
    controls: controls.filter(
      control =>
        (isAll || included.some(each => isChosen(control, each))) &&
        !excluded.some(each => isChosen(control, each)),
    ),
    missing: [...included, ...excluded].flatMap(({ ids }) => [...ids].filter(id => !known.has(id))),
  };
};

const isChosen = ({ id, within }: OscalControl, { ids, patterns, withChildren }: Chosen): boolean =>
  (withChildren ? [id, ...within] : [id]).some(
    each => ids.has(each) || patterns.some(pattern => matchesGlob(pattern, each)),
  );

/** Whether text is what a pattern says, where `*` is any text and `?` any character; takes no more than both lengths multiplied. */
export const matchesGlob = (pattern: string, text: string): boolean => {
  let [at, back, backAt] = [0, -1, 0];
  for (let index = 0; index < text.length;) {
    if (pattern[at] === '*') [back, backAt, at] = [at, index, at + 1];
    else if (pattern[at] === '?' || (pattern[at] === text[index] && pattern[at] !== undefined)) {
      at += 1;
      index += 1;
    } else if (back !== -1) {
      backAt += 1;
      [at, index] = [back + 1, backAt];
    } else return false;
  }
  return /^\**$/u.test(pattern.slice(at));
};
