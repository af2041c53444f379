import type { Fact } from '../../model/assessment.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import { evidenceFinding } from '../contradiction.ts';
import { factState, pointerText } from '../fact-text.ts';
import type { JudgedResult } from '../judged-result.ts';
import { assessmentMethods } from '../result-form.ts';
import { listed, ownProp, ownProps } from './oscal-props.ts';
import type { OscalRun } from './oscal-run.ts';
import { markupLine } from './oscal-text.ts';
import type { ReportedResult } from './reported-result.ts';

/** Writes what was seen of one element for one requirement, with the places and the evidence that it rests on. */
export const oscalObservation = (run: OscalRun, reported: ReportedResult): object => {
  const { judged, observation } = reported;
  const { assessed, result, entry } = judged;
  return {
    uuid: observation,
    title: markupLine(`${entry.id}: ${pointerText(result.subject)}`),
    description: reported.description,
    props: ownProps({ assurance: result.assurance, facts: result.engaged }),
    methods: [assessmentMethods[result.assurance]],
    types: ['control-objective'],
    origins: run.origins,
    subjects: [
      {
        'subject-uuid': run.componentOf(assessed.descriptor),
        type: 'component',
        ...listed('props', ownProps({ pointer: result.subject })),
      },
    ],
    ...listed('relevant-evidence', relevantEvidence(run, judged)),
    collected: run.at,
  };
};

const relevantEvidence = (run: OscalRun, judged: JudgedResult): readonly object[] => {
  const { assessed, result } = judged;
  const named = new Set([...result.contradictedBy, ...result.facts.flatMap(({ evidence }) => evidence)]);
  return [
    ...result.facts.map(fact => factEvidence(run, fact, judged)),
    ...(named.size === 0 ? [] : assessed.evidence.filter(({ id }) => named.has(id))).map(status =>
      entryEvidence(run, status, judged),
    ),
  ];
};

/** A fact of the descriptor, where it stands. */
const factEvidence = (run: OscalRun, fact: Fact, { assessed }: JudgedResult): object => ({
  href: run.uriOf(fact.file),
  description: markupLine(`${pointerText(fact.pointer)} is ${factState(fact)}`),
  props: [
    ...ownProps({ pointer: fact.pointer, line: fact.line, column: fact.column }),
    ownProp('assurance', fact.assurance, fact.settles),
    ...fact.evidence.map(id => ownProp('evidence', id)),
    ...(fact.file === assessed.descriptor ? [ownProp('sha-256', assessed.sha256)] : []),
  ],
});

/** An entry of evidence, for or against the claim. */
const entryEvidence = (
  run: OscalRun,
  status: EvidenceStatus,
  { assessed, result }: JudgedResult,
): object => ({
  ...(status.path === undefined ? {} : { href: run.uriOf(status.path) }),
  description: markupLine(evidenceFinding(status)),
  props: ownProps({
    evidence: status.id,
    state: status.state,
    speaks: result.contradictedBy.includes(status.id) ? 'against' : 'for',
    'sha-256': status.sha256,
  }),
  links: [{ href: `#${run.evidenceOf(assessed.descriptor)(status.id)}`, rel: 'reference' }],
});
