import { formatPlace } from '../../model/place.ts';
import { factState, pointerText } from '../fact-text.ts';
import { type JudgedResult, judgedResults, resultPlace } from '../judged-result.ts';
import type { ReportInput } from '../report-input.ts';
import { formOf } from '../result-form.ts';
import { type Sheet, sheet } from '../xlsx/sheet.ts';
import { resultTone } from '../verdict-tone.ts';

/** The sheet of all results, one row each. */
export const resultsSheet = (input: ReportInput): Sheet =>
  sheet<JudgedResult>({
    name: 'results',
    columns: [
      { title: 'requirement id', width: 24, of: ({ entry }) => entry.id },
      { title: 'standard', width: 11, of: ({ entry }) => entry.standard },
      { title: 'clause', width: 9, of: ({ entry }) => entry.clause },
      { title: 'obligation', width: 13, of: ({ entry }) => entry.obligation },
      { title: 'descriptor', width: 32, of: ({ assessed }) => assessed.descriptor },
      { title: 'subject', width: 34, of: ({ result }) => pointerText(result.subject) },
      { title: 'verdict', width: 14, of: ({ result }) => result.verdict, tone: resultTone },
      { title: 'remark', width: 20, of: judged => formOf(judged).remark },
      { title: 'to the gate', width: 12, of: ({ relation }) => relation },
      { title: 'assurance', width: 12, of: ({ result }) => result.assurance },
      { title: 'facts looked at', width: 10, of: ({ result }) => result.engaged },
      { title: 'message', width: 64, of: ({ result }) => result.message },
      { title: 'file', width: 32, of: judged => resultPlace(judged).file },
      { title: 'line', width: 7, of: judged => resultPlace(judged).line },
      { title: 'column', width: 8, of: judged => resultPlace(judged).column },
      { title: 'facts', width: 60, of: factLines },
      { title: 'would settle it', width: 48, of: ({ result }) => result.wouldSettle },
      { title: 'contradicted by', width: 20, of: ({ result }) => result.contradictedBy },
      { title: 'waiver', width: 18, of: ({ result }) => result.waiver?.id },
      { title: 'waiver owner', width: 18, of: ({ result }) => result.waiver?.owner },
      { title: 'waiver approver', width: 18, of: ({ result }) => result.waiver?.approver },
      { title: 'waiver reason', width: 40, of: ({ result }) => result.waiver?.reason },
      { title: 'waiver expires as written', width: 22, of: ({ result }) => result.waiver?.expiresAsWritten },
      {
        title: 'waiver holds until (UTC)',
        width: 20,
        of: ({ result }) => (result.waiver === undefined ? undefined : { moment: result.waiver.expires }),
      },
      { title: 'in the baseline', width: 10, of: ({ result }) => (result.isKnown === true ? 'yes' : '') },
    ],
    rows: judgedResults(input),
    frozenColumns: 1,
  });

const factLines = ({ result }: JudgedResult): readonly string[] =>
  result.facts.map(fact => `${formatPlace(fact)} ${pointerText(fact.pointer)} is ${factState(fact)}`);
