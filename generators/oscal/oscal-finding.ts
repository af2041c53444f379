import { pointerText } from '../fact-text.ts';
import { formOf, standingOf, verdictPhrase } from '../result-form.ts';
import { waiverText } from '../waiver-text.ts';
import { statementId } from './oscal-control.ts';
import { listed, ownProps, told } from './oscal-props.ts';
import type { OscalRun } from './oscal-run.ts';
import { markupLine, markupList } from './oscal-text.ts';
import { type ReportedResult, riskUuid } from './reported-result.ts';

/** Writes the verdict on one element for one requirement. */
export const oscalFinding = (run: OscalRun, reported: ReportedResult): object => {
  const { judged } = reported;
  const { result, entry, assessed } = judged;
  const { risk } = formOf(judged).oscal;
  return {
    uuid: reported.finding,
    title: markupLine(`${entry.id}: ${verdictPhrase(judged)}, ${pointerText(result.subject)}`),
    description: reported.description,
    props: ownProps({
      requirement: entry.id,
      descriptor: assessed.descriptor,
      subject: result.subject,
      verdict: result.verdict,
      assurance: result.assurance,
      standing: standingOf(judged),
      obligation: entry.obligation,
      waiver: result.waiver?.id,
    }),
    origins: run.origins,
    target: oscalTarget(reported),
    'related-observations': [{ 'observation-uuid': reported.observation }],
    ...listed('related-risks', risk === undefined ? [] : [{ 'risk-uuid': riskUuid(reported) }]),
  };
};

const oscalTarget = ({ judged }: ReportedResult): object => {
  const { result, entry } = judged;
  const { state, reason } = formOf(judged).oscal;
  return {
    type: 'statement-id',
    'target-id': statementId(entry.id),
    status: { state, reason, ...told('remarks', statusRemarks(judged)) },
    ...(reason === 'not-applicable'
      ? { 'implementation-status': { state: 'not-applicable', remarks: markupLine(result.message) } }
      : {}),
  };
};

/** What would settle it, and who let it be. */
const statusRemarks = ({ result }: ReportedResult['judged']): string =>
  markupList([
    ...result.wouldSettle.map(what => `would settle: ${what}`),
    ...(result.waiver === undefined ? [] : [`accepted: ${waiverText(result.waiver)}`]),
  ]);
