import { formatPlace } from '../../model/place.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { ReportInput } from '../report-input.ts';
import { type Sheet, sheet } from '../xlsx/sheet.ts';

interface EvidenceRow {
  readonly descriptor: string;
  readonly status: EvidenceStatus;
}

/** The sheet of all evidence, as it was found on the assessment date. */
export const evidenceSheet = ({ assessment }: ReportInput): Sheet =>
  sheet<EvidenceRow>({
    name: 'evidence',
    columns: [
      { title: 'evidence', width: 24, of: ({ status }) => status.id },
      { title: 'descriptor', width: 32, of: ({ descriptor }) => descriptor },
      { title: 'kind', width: 13, of: ({ status }) => status.kind },
      { title: 'state', width: 14, of: ({ status }) => status.state, tone: stateTone },
      { title: 'reason', width: 56, of: ({ status }) => status.reason },
      { title: 'file', width: 40, of: ({ status }) => status.path },
      { title: 'SHA-256', width: 34, of: ({ status }) => status.sha256 },
      { title: 'probe', width: 50, of: ({ status }) => status.probe },
      { title: 'shows', width: 40, of: ({ status }) => status.shows },
      { title: 'requirements', width: 26, of: ({ status }) => status.requirements },
      { title: 'stated at', width: 36, of: ({ status }) => formatPlace(status.place) },
    ],
    rows: assessment.assessments.flatMap(({ descriptor, evidence }) =>
      evidence.map(status => ({ descriptor, status })),
    ),
    frozenColumns: 1,
  });

const stateTone = ({ status: { state } }: EvidenceRow) => {
  if (state === 'holds' || state === 'present') return 'good';
  return state === 'contradicts' || state === 'altered' ? 'bad' : 'warn';
};
