import type { Confidence, Relation } from '../../model/crosswalk.ts';
import type { OutsideEnd, OutsideRelation, OutsideText } from '../../model/outside-catalogue.ts';
import { catalogueLimits as limits } from '../limits.ts';
import { shown } from '../shown.ts';
import { type Item, itemOf, itemsOf, report, textOf } from './item.ts';
import { metadataOf } from './metadata.ts';
import type { OscalFile } from './oscal-file.ts';
import { ownPropOf } from './props.ts';
import { plainText } from './prose.ts';
import { fileAt, stemOf, targetOf } from './resources.ts';

/** The words of OSCAL for relations, and the one that is ours alone. */
const relations: Readonly<Record<string, Relation>> = {
  'equivalent-to': 'equal',
  'equal-to': 'equal',
  'subset-of': 'subset',
  'superset-of': 'superset',
  'intersects-with': 'intersects',
  'no-relationship': 'none',
  'opposite-model': 'opposite-model',
};

/**
 * Reads the relations of a mapping-collection between texts, some of which may be among the files that were given;
 * `toldBy` is the file whose catalogue tells the controls of another.
 */
export const relationsOf = (
  file: OscalFile,
  files: readonly OscalFile[],
  toldBy: (file: OscalFile) => OscalFile,
): readonly OutsideRelation[] => {
  const { title } = metadataOf(file.root);
  const provenance = itemOf(file.root, 'provenance');
  const textAt = (resource: Item): OutsideText => endText(resource, file, { files, toldBy });
  const found: OutsideRelation[] = [];
  for (const mapping of itemsOf(file.root, 'mappings')) {
    const source = textAt(itemOf(mapping, 'source-resource'));
    const target = textAt(itemOf(mapping, 'target-resource'));
    for (const map of itemsOf(mapping, 'maps'))
      for (const relation of mapped(map, { source, target, title, stated: [map, mapping, provenance] })) {
        if (found.length === limits.entries) return tooMany(map, found);
        found.push(relation);
      }
  }
  return found;
};

const tooMany = (item: Item, found: readonly OutsideRelation[]): readonly OutsideRelation[] => {
  report(item, 'problems', {
    code: 'too-many',
    message: `there are more relations than the ${limits.entries} that are read`,
    help: 'split the collection',
  });
  return found;
};

interface Among {
  readonly files: readonly OscalFile[];
  readonly toldBy: (file: OscalFile) => OscalFile;
}

/** The text at one end of a mapping: a file that was given, or what may be known by its name. */
const endText = (resource: Item, file: OscalFile, { files, toldBy }: Among): OutsideText => {
  const { name, addresses, framework, edition } = targetOf(file.root, textOf(resource, 'href') ?? '');
  const given = fileAt(
    addresses,
    file,
    files.filter(({ kind }) => kind !== 'mapping-collection'),
  );
  return {
    name,
    ...(given === undefined ? {} : { catalogue: toldBy(given).id }),
    frameworks: [...(framework === undefined ? [] : [framework]), ...addresses.map(stemOf)],
    // a text of ours that is one of several in a catalog has another edition than the catalog
    ...(edition === undefined || (given !== undefined && framework !== undefined) ? {} : { edition }),
  };
};

interface Mapped {
  readonly source: OutsideText;
  readonly target: OutsideText;
  /** The title of the collection. */
  readonly title: string;
  /** Where it may be said how the relation was found, the nearest first. */
  readonly stated: readonly Item[];
}

/** A relation for each pair of what a map relates; of sets, nobody says how each of one is related to each of the other. */
function* mapped(map: Item, by: Mapped): Generator<OutsideRelation> {
  const word = textOf(map, 'relationship') ?? '';
  const relation = Object.hasOwn(relations, word) ? relations[word] : undefined;
  if (relation === undefined) {
    report(itemOf(map, 'relationship'), 'warnings', {
      code: 'unknown-relationship',
      message: `found the relationship ${shown(word)}, expected one of ${Object.keys(relations).join(', ')}; it is left out`,
    });
    return;
  }
  const [sources, targets] = [itemsOf(map, 'sources'), itemsOf(map, 'targets')];
  const isPair = sources.length === 1 && targets.length === 1;
  const shared = {
    relation,
    confidence: isPair ? confidenceOf(map, by.stated) : 'uncertain',
    rationale: rationaleOf(map, by, isPair ? undefined : [sources.length, targets.length]),
    place: map.reading.placeOf(map.at),
  } as const;
  for (const from of sources)
    for (const to of targets) yield { from: endOf(from, by.source), to: endOf(to, by.target), ...shared };
}

const endOf = (item: Item, text: OutsideText): OutsideEnd => {
  const label = ownPropOf(item, 'label');
  return { id: textOf(item, 'id-ref') ?? '', ...(label === undefined ? {} : { label }), text };
};

/** Below this, a score is taken for a doubt. */
const leastPercentage = 0.5;

/** What is a draft or out of date, or has a low score, is uncertain; so is what our own documents say is. */
const confidenceOf = (map: Item, stated: readonly Item[]): Confidence => {
  const own = ownPropOf(map, 'confidence');
  if (own === 'certain' || own === 'uncertain') return own;
  const status = stated.flatMap(each => textOf(each, 'status') ?? [])[0] ?? '';
  if (['draft', 'deprecated', 'superseded'].includes(status)) return 'uncertain';
  const score = stated.map(each => itemOf(each, 'confidence-score')).find(({ value }) => value !== undefined);
  if (score === undefined) return 'certain';
  const percentage = Number(textOf(score, 'percentage') ?? '1');
  const isLow = /\blow\b/iu.test(textOf(score, 'category') ?? '') || !(percentage >= leastPercentage);
  return isLow ? 'uncertain' : 'certain';
};

const rationaleOf = (
  map: Item,
  { stated, title }: Mapped,
  sets: readonly [number, number] | undefined,
): string => {
  const way = stated.flatMap(each => textOf(each, 'matching-rationale') ?? [])[0];
  const remarks = plainText(textOf(map, 'remarks') ?? '');
  return [
    ...(remarks === '' ? [] : [remarks]),
    ...(sets === undefined
      ? []
      : [`judged of ${sets[0]} controls together and ${sets[1]} at the other end, not of this pair`]),
    `stated by \`${title}\`${way === undefined ? '' : ` (${way})`}`,
  ].join('; ');
};
