import type { CrosswalkRow } from '../model/crosswalk.ts';
import { relationWords } from './crosswalk-words.ts';
import { groupBy } from './group-by.ts';
import { sarifText } from './sarif-text.ts';

/** What the requirements of a run are related to, as SARIF has it; every part is empty where there is nothing. */
export interface SarifTaxonomies {
  /** The `taxonomies` of a run. */
  readonly components: object;
  /** The `supportedTaxonomies` of its driver. */
  readonly supported: object;
  /** The `relationships` of a rule. */
  readonly relationships: (requirement: string) => object;
  /** The `taxa` of a result. */
  readonly taxa: (requirement: string) => object;
}

/** Makes taxonomies of the relations that count, one for each framework that they lead to. */
export const sarifTaxonomies = (crosswalk: readonly CrosswalkRow[]): SarifTaxonomies => {
  const rows = crosswalk.filter(({ counted }) => counted);
  const frameworks = [...groupBy(rows, ({ to }) => to.framework)];
  const references = referencesOf(frameworks);
  const byRequirement = groupBy(rows, ({ from }) => from.id);
  const taxaOf = (id: string): readonly object[] =>
    [...groupBy(byRequirement.get(id) ?? [], keyOf).keys()].map(key => references.get(key) ?? {});
  const relationshipsOf = (id: string): readonly object[] =>
    (byRequirement.get(id) ?? []).map(row => relationship(row, references.get(keyOf(row)) ?? {}));
  return {
    components: listed('taxonomies', frameworks.map(component)),
    supported: listed(
      'supportedTaxonomies',
      frameworks.map(([name], index) => ({ name, index })),
    ),
    relationships: id => listed('relationships', relationshipsOf(id)),
    taxa: id => listed('taxa', taxaOf(id)),
  };
};

type FrameworkRows = readonly [string, readonly CrosswalkRow[]];

const listed = (key: string, list: readonly object[]): object => (list.length === 0 ? {} : { [key]: list });

const keyOf = ({ to }: CrosswalkRow): string => JSON.stringify([to.framework, to.id]);

const taxonRows = (rows: readonly CrosswalkRow[]): readonly CrosswalkRow[] =>
  [...groupBy(rows, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));

/** Only what is related is listed, so that a taxonomy is never complete. */
const component = ([name, rows]: FrameworkRows): object => ({
  name,
  version: rows[0]?.judged.edition ?? '',
  isComprehensive: false,
  taxa: taxonRows(rows).map(({ to }) => ({
    id: to.id,
    ...(to.title === '' ? {} : { shortDescription: { text: to.title } }),
  })),
});

const referencesOf = (frameworks: readonly FrameworkRows[]): ReadonlyMap<string, object> =>
  new Map(
    frameworks.flatMap(([name, rows], component) =>
      taxonRows(rows).map(
        (row, index) =>
          [keyOf(row), { id: row.to.id, index, toolComponent: { name, index: component } }] as const,
      ),
    ),
  );

/** Which way round `subset` and `superset` are meant is easily mistaken; the words of the description say it. */
const relationship = ({ from, to, relation, rationale }: CrosswalkRow, target: object): object => ({
  target,
  kinds: [relation === 'equal' ? 'equal' : 'relevant'],
  description: { text: sarifText(`${from.id} ${relationWords[relation]} ${to.id}: ${rationale}`) },
  properties: { relation },
});
