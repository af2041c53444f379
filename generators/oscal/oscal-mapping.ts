import type { CrosswalkRow, Framework, Relation } from '../../model/crosswalk.ts';
import { failure, type Problem, type Result, success } from '../../model/problem.ts';
import { groupBy } from '../group-by.ts';
import { backMatter, oscalDocument } from './oscal-document.ts';
import { listedLines } from '../document-json.ts';
import { oscalFile } from './oscal-models.ts';
import { coreProp, ownNamespace, ownProp, ownProps } from './oscal-props.ts';
import type { Resource } from './oscal-resources.ts';
import { type OscalRun, selectionDigest } from './oscal-run.ts';
import { markupLine, markupName, oscalString } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';
import { controlId } from './control-id.ts';
import { gapSummaries } from './gap-summary.ts';
import { standardLabel } from './standard-label.ts';

/** Writes what the requirements in force are related to, a mapping for each pair of texts. */
export const oscalMapping = (run: OscalRun): Result<object> => {
  if (run.version === '1.1.3') return failure(tooOld);
  const { crosswalk } = run.options;
  if (crosswalk === undefined)
    throw new Error('a mapping-collection is made of a crosswalk, and none was given');
  const inForce = new Set(run.input.trace.rows.map(({ entry }) => entry.id));
  const rows = crosswalk.rows.filter(({ from }) => inForce.has(from.id));
  if (rows.length === 0) return failure(nothingRelated);
  const frameworks = new Map(crosswalk.frameworks.map(framework => [framework.id, framework]));
  const own = new Set(run.input.trace.standards.map(({ id }) => id));
  const ends = [...new Set(rows.flatMap(({ from, to }) => [from.framework, to.framework]))];
  const mappings = [
    ...groupBy(rows, ({ from, to }) => JSON.stringify([from.framework, to.framework])).values(),
  ];
  return success(
    oscalDocument(
      run,
      {
        model: 'mapping',
        title: 'What the requirements are related to',
        digest: `${selectionDigest(run.input.trace)} ${oscalUuid('mapping', JSON.stringify(rows))}`,
        version: editionOf(run),
      },
      {
        provenance: {
          method: 'human',
          'matching-rationale': 'semantic',
          status: 'not-complete',
          'mapping-description':
            'Each relation was judged by what the two texts ask for, against the edition that is named, and reads from the source to the target. One that is uncertain, or that was judged against another edition, says so and is not to be counted.',
        },
        mappings: mappings.map(own => mapping(run, own, frameworks)),
        ...backMatter(ends.map(id => frameworkResource(id, frameworks.get(id), own.has(id)))),
      },
    ),
  );
};

const tooOld: Problem = {
  code: 'oscal-version',
  message: 'OSCAL 1.1.3 has no model for mappings, which came with 1.2.0',
  help: 'ask for `--oscal-version 1.2.1`, or for another format',
};

const nothingRelated: Problem = {
  code: 'nothing-related',
  message:
    'no requirement in force is related to anything, and an OSCAL mapping-collection has to hold one mapping at least',
  help: 'name a descriptor that a standard applies to, or widen the filter',
};

const editionOf = ({ input }: OscalRun): string =>
  oscalString(input.trace.standards.map(({ id, edition }) => `${id} ${edition}`).join(', '));

/** A text at the end of a relation; where its catalog is ours, it is expected beside this document. */
const frameworkResource = (id: string, framework: Framework | undefined, isOwn: boolean): Resource => ({
  uuid: oscalUuid('resource', 'framework', id),
  title: markupName(framework === undefined ? id : `${standardLabel(framework)}: ${framework.title}`),
  props: [
    coreProp('type', 'standard'),
    ...(framework === undefined ? [] : [coreProp('version', framework.edition)]),
    ...ownProps({ framework: id }),
  ],
  ...(isOwn
    ? { rlinks: [{ href: oscalFile('catalog'), 'media-type': 'application/json' }] }
    : { citation: { text: markupName(framework === undefined ? id : standardLabel(framework)) } }),
});

const mapping = (
  run: OscalRun,
  rows: readonly CrosswalkRow[],
  frameworks: ReadonlyMap<string, Framework>,
): object => {
  const [source, target] = [rows[0]?.from.framework ?? '', rows[0]?.to.framework ?? ''];
  return {
    uuid: oscalUuid('mapping', source, target),
    'source-resource': { type: 'catalog', href: frameworkReference(source) },
    'target-resource': { type: 'catalog', href: frameworkReference(target) },
    ...listedLines('maps', [...rows.entries()], ([index, row]) => map(row, index)),
    ...gapSummaries(
      rows,
      run.input.trace.rows.flatMap(({ entry }) => (entry.standard === source ? [entry.id] : [])),
      frameworks.get(target),
    ),
  };
};

const frameworkReference = (id: string): string => `#${oscalUuid('resource', 'framework', id)}`;

const map = (row: CrosswalkRow, index: number): object => {
  const { from, to, relation, confidence, rationale, judged, faults, counted } = row;
  const isRepeated = faults.some(({ kind }) => kind === 'duplicate' || kind === 'contradiction');
  return {
    uuid: oscalUuid(
      'map',
      from.framework,
      from.id,
      to.framework,
      to.id,
      ...(isRepeated ? [String(index)] : []),
    ),
    ...relationships[relation],
    sources: [mapItem(from)],
    targets: [mapItem(to)],
    'confidence-score': { category: confidence === 'certain' ? 'high' : 'low' },
    props: [
      ...ownProps({
        relation: relation,
        confidence: confidence,
        counted: counted ? 'yes' : 'no',
        'judged-edition': judged.edition,
      }),
      ...faults.map(({ kind }) => ownProp('fault', kind)),
    ],
    remarks: markupLine(rationale),
  };
};

const mapItem = ({ id, title }: CrosswalkRow['from']): object => ({
  type: 'control',
  'id-ref': controlId(id),
  props: ownProps({ label: id, title: title }),
});

/** How each relation is called in OSCAL; the contrary default has no name there, and so is one of ours. */
const relationships: Readonly<Record<Relation, object>> = {
  equal: { relationship: 'equivalent-to' },
  subset: { relationship: 'subset-of' },
  superset: { relationship: 'superset-of' },
  intersects: { relationship: 'intersects-with' },
  'opposite-model': { ns: ownNamespace, relationship: 'opposite-model' },
  none: { relationship: 'no-relationship' },
};
