import { verdicts } from '../../model/verdict.ts';
import { answerWords } from '../answer-words.ts';
import { closingLine } from '../closing-line.ts';
import { assessmentLog } from './assessment-log.ts';
import { assessedComponent, assessmentAssets } from './oscal-components.ts';
import { backMatter, oscalDocument } from './oscal-document.ts';
import { listedLines } from '../document-json.ts';
import { oscalFinding } from './oscal-finding.ts';
import { oscalObservation } from './oscal-observation.ts';
import { waiverPeople } from './oscal-people.ts';
import { listed, ownProps } from './oscal-props.ts';
import { descriptorResource, documentResource, evidenceResource, reference } from './oscal-resources.ts';
import { hasRisk, oscalRisk } from './oscal-risk.ts';
import { type OscalRun, reportedResults } from './oscal-run.ts';
import { markupLine, markupParagraphs } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';
import type { ReportedResult } from './reported-result.ts';
import { reviewedCatalog, reviewedControls } from './reviewed-controls.ts';

/**
 * Writes the run as assessment results: one result, in which every deployment is a component, and every verdict a
 * finding with its observation.
 */
export const oscalAssessmentResults = (run: OscalRun): object => {
  const { assessment } = run.input;
  const results = reportedResults(run);
  return oscalDocument(
    run,
    {
      model: 'assessment-results',
      title: 'Results of assessing deployment descriptors',
      digest: run.digest,
      people: waiverPeople(assessment.assessments.flatMap(one => one.results.flatMap(waiverOf))),
    },
    {
      'import-ap': { href: reference(plan) },
      results: [oscalResult(run, results)],
      ...backMatter([
        plan,
        reviewedCatalog,
        ...assessment.assessments.flatMap(assessed => [
          descriptorResource(assessed),
          ...assessed.evidence.map(status => evidenceResource(assessed, status)),
        ]),
      ]),
    },
  );
};

const plan = documentResource('assessment-plan', 'The plan that was followed');

const waiverOf = ({ waiver }: ReportedResult['judged']['result']) => (waiver === undefined ? [] : [waiver]);

const oscalResult = (run: OscalRun, results: readonly ReportedResult[]): object => {
  const { summary, assessments, run: made } = run.input.assessment;
  return {
    uuid: oscalUuid('result', run.digest),
    title: markupLine(`the gate is ${answerWords[summary.answer]}`),
    description: markupLine(closingLine(run.input)),
    start: run.at,
    end: run.at,
    props: [
      ...ownProps({
        answer: summary.answer,
        'exit-code': summary.exitCode,
        complete: summary.complete ? 'yes' : 'no',
        assurance: summary.assurance,
      }),
      ...ownProps(countsOf(results)),
    ],
    'local-definitions': {
      ...listed('components', assessments.map(assessedComponent)),
      'assessment-assets': assessmentAssets(made.tool),
    },
    'reviewed-controls': reviewed(run),
    ...assessmentLog(run),
    ...listedLines('observations', results, one => oscalObservation(run, one)),
    ...listedLines('risks', results.filter(hasRisk), one => oscalRisk(run, one)),
    ...listedLines('findings', results, one => oscalFinding(run, one)),
  };
};

const countsOf = (results: readonly ReportedResult[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    verdicts.map(verdict => [
      `results-${verdict}`,
      results.filter(({ judged }) => judged.result.verdict === verdict).length,
    ]),
  );

/** What has results was reviewed; what has none is in force all the same, and told of. */
const reviewed = ({ input }: OscalRun): object => {
  const { rows } = input.trace;
  const others = rows.filter(({ results }) => results.length === 0);
  return reviewedControls(
    input,
    rows.filter(({ results }) => results.length > 0),
    others.length === 0
      ? ''
      : markupParagraphs(
          'In force and not reviewed, so that nothing is known of whether they are met:',
          others.map(({ entry, state }) => `- ${markupLine(`${entry.id}: ${state}`)}`).join('\n'),
        ),
  );
};
