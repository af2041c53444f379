import { shown } from '../shown.ts';
import { catalogueLimits as limits } from '../limits.ts';
import { type Item, itemsOf, report, textOf, textsOf } from './item.ts';
import { parametersOf, type Parameter } from './parameters.ts';
import { labelOf } from './props.ts';
import { plainText } from './prose.ts';

/** A control as it stands in a catalog, with where it stands. */
export interface OscalControl {
  readonly id: string;
  readonly title: string;
  readonly label: string | undefined;
  /** The ids of the controls that it stands in, the innermost last. */
  readonly within: readonly string[];
  readonly item: Item;
}

/** A group that has a label, as a clause. */
export interface OscalGroup {
  readonly label: string;
  readonly title: string;
}

/** What stands in a catalog, in the order of the document. */
export interface OscalContent {
  readonly controls: readonly OscalControl[];
  readonly groups: readonly OscalGroup[];
  readonly parameters: readonly (readonly [string, Parameter])[];
}

/** Reads the controls of a catalog, out of groups and out of each other; one without an id, or with a second's, is a problem. */
export const contentOf = (root: Item): OscalContent => {
  const into: Gathering = { controls: [], groups: [], parameters: [], seen: new Map() };
  lookInto(root, [], into);
  if (into.controls.length > limits.entries)
    report(root, 'problems', {
      code: 'too-many',
      message: `there are more controls than the ${limits.entries} that are read`,
    });
  return into;
};

interface Gathering {
  readonly controls: OscalControl[];
  readonly groups: OscalGroup[];
  readonly parameters: (readonly [string, Parameter])[];
  readonly seen: Map<string, Item>;
}

/** Recurses at most as deep as the limit on depth. */
const lookInto = (holder: Item, within: readonly string[], into: Gathering): void => {
  into.parameters.push(...parametersOf(holder, 'params'));
  for (const item of itemsOf(holder, 'controls')) {
    const id = idOf(item, into);
    if (id === undefined || into.controls.length > limits.entries) continue;
    const title = plainText(textOf(item, 'title') ?? '');
    into.controls.push({ id, title: title === '' ? id : title, label: labelOf(item), within, item });
    lookInto(item, [...within, id], into);
  }
  for (const item of itemsOf(holder, 'groups')) {
    const label = labelOf(item);
    if (label !== undefined) into.groups.push({ label, title: plainText(textOf(item, 'title') ?? '') });
    lookInto(item, within, into);
  }
};

const idOf = (item: Item, { seen }: Gathering): string | undefined => {
  const id = textOf(item, 'id');
  if (id === undefined || id.length > limits.id) {
    report(item, 'problems', {
      code: 'control-id',
      message: `found a control ${id === undefined ? 'without an id' : `with an id of ${id.length} characters`}, expected an id of at most ${limits.id}`,
      help: 'give it one, so that evidence can name it',
    });
    return undefined;
  }
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, item);
    return id;
  }
  report(item, 'problems', {
    code: 'repeated-id',
    message: `the control id ${shown(id)} is already on line ${first.reading.placeOf(first.at).line}, expected each once`,
    help: 'give one of the two another id',
  });
  return undefined;
};

/** A part of a control, and the parts of that. */
export const partsOf = (item: Item, name: string): readonly Item[] =>
  itemsOf(item, 'parts').filter(part => textOf(part, 'name')?.toLowerCase() === name);

/** The controls that took the place of one that is withdrawn; undefined where it is not. */
export const successorsOf = (item: Item): readonly string[] | undefined => {
  const isWithdrawn = itemsOf(item, 'props').some(
    prop =>
      textOf(prop, 'name')?.toLowerCase() === 'status' &&
      textOf(prop, 'value')?.toLowerCase() === 'withdrawn',
  );
  if (!isWithdrawn) return undefined;
  return itemsOf(item, 'links')
    .filter(link => ['incorporated-into', 'moved-to'].includes(textOf(link, 'rel') ?? ''))
    .flatMap(link => textsOf(link, 'href'))
    .map(href => href.replace(/^#/u, ''));
};
