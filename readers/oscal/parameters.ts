import { catalogueLimits as limits } from '../limits.ts';
import { type Item, itemOf, itemsOf, textOf, textsOf } from './item.ts';

/** What is known of a parameter. */
export interface Parameter {
  readonly label: string | undefined;
  readonly values: readonly string[];
  readonly choices: readonly string[];
  /** Whether several of the choices may be taken. */
  readonly isMany: boolean;
}

/** The parameters of a catalogue, by id. */
export type Parameters = ReadonlyMap<string, Parameter>;

/** Reads the parameters under a key, each by its id. */
export const parametersOf = (
  item: Item,
  key: 'params' | 'set-parameters',
): readonly (readonly [string, Parameter])[] =>
  itemsOf(item, key).flatMap(each => {
    const id = textOf(each, key === 'params' ? 'id' : 'param-id');
    return id === undefined ? [] : [[id, parameter(each)] as const];
  });

const parameter = (item: Item): Parameter => {
  const select = itemOf(item, 'select');
  return {
    label: textOf(item, 'label'),
    values: textsOf(item, 'values'),
    choices: textsOf(select, 'choice'),
    isMany: textOf(select, 'how-many') === 'one-or-more',
  };
};

/** Puts what a profile sets in the place of what the catalogue has. */
export const withSettings = (
  parameters: Parameters,
  settings: readonly (readonly [string, Parameter])[],
): Parameters => {
  const changed = new Map(parameters);
  for (const [id, set] of settings) {
    const before = changed.get(id);
    changed.set(id, {
      label: set.label ?? before?.label,
      values: set.values.length > 0 ? set.values : (before?.values ?? []),
      choices: set.choices.length > 0 ? set.choices : (before?.choices ?? []),
      isMany: set.choices.length > 0 ? set.isMany : (before?.isMany ?? false),
    });
  }
  return changed;
};

/** Puts the texts of parameters where prose says `{{ insert: param, id }}`. */
export type Insert = (prose: string) => string;

/**
 * Inserts a parameter's value, or what it may be, or its label, in brackets as it is still open; one that nobody
 * describes, or that would be too long, stays as it is written. What all insertions add is bounded.
 */
export const inserting = (parameters: Parameters): Insert => {
  const known = new Map<string, string | undefined>();
  let left: number = limits.inserted;
  const textFor = (id: string, outer: ReadonlySet<string>): string | undefined => {
    const found = parameters.get(id);
    if (found === undefined || outer.has(id)) return undefined;
    if (known.has(id)) return known.get(id);
    const inner = new Set([...outer, id]);
    const text = described(found, prose => insert(prose, inner));
    const short = text === undefined || text.length <= longest ? text : bracketed(found.label);
    known.set(id, short);
    return short;
  };
  const insert = (prose: string, outer: ReadonlySet<string>): string =>
    prose.replace(insertion, (written, id: string) => {
      const text = outer.size > deepest ? undefined : textFor(id, outer);
      if (text === undefined || text.length > left) return written;
      left -= text.length;
      return text;
    });
  return prose => insert(prose, new Set());
};

const insertion = /\{\{\s{0,9}(?:insert:\s{0,9}param,)?\s{0,9}([^\s{},]{1,200})\s{0,9}\}\}/gu;
/** Characters of what is inserted for one parameter. */
const longest = 400;
/** Choices that insert parameters with choices that insert parameters, and so on. */
const deepest = 4;

const described = ({ label, values, choices, isMany }: Parameter, insert: Insert): string | undefined => {
  if (values.length > 0) return values.map(insert).join(', ');
  if (choices.length > 0)
    return `[${isMany ? 'one or more of' : 'one of'}: ${choices.map(insert).join('; ')}]`;
  return bracketed(label);
};

const bracketed = (label: string | undefined): string | undefined =>
  label === undefined ? undefined : `[${label.slice(0, longest)}]`;
