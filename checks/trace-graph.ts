import type { RuleSet } from '../model/rule-set.ts';
import type { TraceGraph, TraceNode } from '../model/trace-graph.ts';
import type { TraceInput } from '../model/trace-input.ts';
import { graphOf, unreached } from './graph.ts';
import { addClausesWithoutEntry, clausesOf } from './trace-clauses.ts';
import { traceCollector, type TraceCollector } from './trace-collector.ts';
import { addEvidence } from './trace-evidence.ts';
import { descriptorId, evidenceId } from './trace-ids.ts';
import { knownRequirements, type KnownRequirements } from './trace-known.ts';
import { addProgramme } from './trace-programme.ts';
import { addRelations } from './trace-relations.ts';
import { addResults } from './trace-results.ts';
import { addSource } from './trace-sources.ts';
import { addStandard } from './trace-standards.ts';
import { addTests } from './trace-tests.ts';

/** Joins programme, standards, requirements, rules, paths, evidence and verdicts by links, each with its state. */
export const traceGraph = (input: TraceInput): TraceGraph => {
  const { ruleSets, catalogue = ruleSets, assessments = [], programme, sources = [], relations = [] } = input;
  const known = knownRequirements(input);
  const to = traceCollector();
  for (const set of ruleSets) addRuleSet(set, input, to);
  if (programme !== undefined) addProgramme(programme, known, to);
  addRelations(relations, new Set(catalogue.map(({ standard }) => standard.id)), known, to);
  for (const source of sources) if (to.has(source.standard)) addSource(source, known, to);
  for (const { descriptor } of assessments)
    to.addNode({ kind: 'descriptor', id: descriptorId(descriptor), label: descriptor });
  for (const assessed of assessments) {
    addEvidence(assessed, known, to);
    addResults(assessed, ruleSets, known, to);
  }
  if (input.tests !== undefined) addTests(input.tests, known, to);
  addOrphans(input, known, to);
  return to.graph;
};

const addRuleSet = (set: RuleSet, { catalogue = [], sources = [] }: TraceInput, to: TraceCollector): void => {
  const full = catalogue.find(({ standard }) => standard.id === set.standard.id) ?? set;
  const clauses = clausesOf(set.standard, full.standard);
  addStandard(set, clauses, to);
  const source = sources.find(({ standard }) => standard === set.standard.id);
  addClausesWithoutEntry(full.standard, clauses, source, to);
};

/** Marks the requirements that stand in no clause, and the evidence that nothing refers to. */
const addOrphans = (input: TraceInput, known: KnownRequirements, to: TraceCollector): void => {
  const { nodes, links } = to.graph;
  const number = new Map(nodes.map(({ id }, index) => [id, index]));
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const from: number[] = [];
  const below: number[] = [];
  for (const link of links) {
    if (link.kind === 'holds' && kinds.get(link.to ?? '') === 'evidence') continue;
    const [upper, lower] = [number.get(link.from ?? ''), number.get(link.to ?? '')];
    if (upper === undefined || lower === undefined) continue;
    from.push(upper);
    below.push(lower);
  }
  const named = new Set(namedEvidence(input));
  const roots = nodes.flatMap(({ kind, id }, index) => (isRoot.has(kind) || named.has(id) ? [index] : []));
  for (const index of unreached(graphOf(nodes.length, from, below), roots)) {
    const node = nodes[index];
    const why = node === undefined ? undefined : whyOrphaned(node, known);
    if (why !== undefined) to.addLink({ ...why, from: null, cause: 'nothing-leads-to-it' });
  }
};

const isRoot: ReadonlySet<TraceNode['kind']> = new Set(['standard', 'descriptor', 'path']);

/** Evidence that names requirements is told of link by link, even where it names none that is traced. */
const namedEvidence = ({ assessments = [] }: TraceInput): readonly string[] =>
  assessments.flatMap(({ descriptor, evidence }) =>
    evidence
      .filter(({ requirements }) => requirements.length > 0)
      .map(({ id }) => evidenceId(descriptor, id)),
  );

const whyOrphaned = ({ kind, id, place }: TraceNode, known: KnownRequirements) => {
  const at = place === undefined ? {} : { place };
  if (kind === 'evidence')
    return {
      kind: 'supports',
      to: id,
      reason: 'no claim refers to it, and it names no requirement',
      ...at,
    } as const;
  const asked = known.get(id);
  return asked === undefined
    ? undefined
    : ({
        kind: 'states',
        to: id,
        reason: `its clause \`${asked.requirement.clause}\` is none of the standard's`,
      } as const);
};
