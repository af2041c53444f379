import type { Waiver } from '../../model/waiver.ts';
import { obligations } from '../../model/requirement.ts';
import { pointerText } from '../fact-text.ts';
import { formOf } from '../result-form.ts';
import { waiverText } from '../waiver-text.ts';
import { partyUuid, waiverRoles } from './oscal-people.ts';
import { coreProp, ownProps, told } from './oscal-props.ts';
import type { OscalRun } from './oscal-run.ts';
import { markupLine, oscalInstant } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';
import { type ReportedResult, riskUuid } from './reported-result.ts';

/** Whether a risk goes with a finding. */
export const hasRisk = ({ judged }: ReportedResult): boolean => formOf(judged).oscal.risk !== undefined;

/** Writes the risk that goes with a finding, where {@link hasRisk} says so. */
export const oscalRisk = (run: OscalRun, reported: ReportedResult): object => {
  const { judged, name } = reported;
  const { result, entry } = judged;
  const status = formOf(judged).oscal.risk ?? 'open';
  const accepted = status === 'deviation-approved' ? result.waiver : undefined;
  return {
    uuid: riskUuid(reported),
    title: markupLine(`${entry.id} is not met: ${pointerText(result.subject)}`),
    description: reported.description,
    statement: markupLine(`asked is: ${entry.statement}`),
    props: [
      coreProp('priority', String(obligations.indexOf(entry.obligation) + 1)),
      ...(accepted === undefined ? [] : [coreProp('accepted', 'true')]),
      ...ownProps({ obligation: entry.obligation, waiver: accepted?.id }),
    ],
    status,
    origins: run.origins,
    ...told('deadline', accepted === undefined ? '' : (oscalInstant(accepted.expires) ?? '')),
    ...remediation(reported),
    ...(accepted === undefined ? {} : riskLog(name, accepted)),
    'related-observations': [{ 'observation-uuid': reported.observation }],
  };
};

/** What has to hold for the finding to go. */
const remediation = ({ judged, name }: ReportedResult): object => {
  const { english } = judged.entry.verification;
  if (english === undefined) return {};
  return {
    remediations: [
      {
        uuid: oscalUuid('remediation', name),
        lifecycle: 'recommendation',
        title: 'Make the rule hold',
        description: markupLine(english),
      },
    ],
  };
};

const riskLog = (name: string, waiver: Waiver): object => {
  const start = oscalInstant(waiver.created);
  if (start === undefined) return {};
  return {
    'risk-log': {
      entries: [
        {
          uuid: oscalUuid('risk-log', name, waiver.id),
          title: 'The deviation was accepted for a time',
          description: markupLine(waiverText(waiver)),
          start,
          'logged-by': [{ 'party-uuid': partyUuid(waiver.approver), 'role-id': waiverRoles.approver }],
          'status-change': 'deviation-approved',
        },
      ],
    },
  };
};
