import { gatedObligations } from '../../model/requirement.ts';
import { verdicts } from '../../model/verdict.ts';
import { answerWords } from '../answer-words.ts';
import { judgedResults } from '../judged-result.ts';
import type { ReportInput } from '../report-input.ts';
import { standingOf } from '../result-form.ts';
import type { Tone } from '../tone.ts';
import { type Cell, type Sheet, sheet } from '../xlsx/sheet.ts';

interface RunRow {
  readonly about: string;
  readonly what: string;
  readonly value: Cell;
  readonly detail?: Cell;
  readonly tone?: Tone;
}

/** The sheet on the run: when, with what, against what, on what, and what it came to. */
export const runSheet = (input: ReportInput): Sheet =>
  sheet<RunRow>({
    name: 'run',
    columns: [
      { title: 'about', width: 16, of: ({ about }) => about },
      { title: 'what', width: 52, of: ({ what }) => what },
      { title: 'value', width: 30, of: ({ value }) => value, tone: ({ tone = 'none' }) => tone },
      { title: 'detail', width: 90, of: ({ detail }) => detail },
    ],
    rows: [
      ...answerRows(input),
      ...countRows(input),
      ...ruleSetRows(input),
      ...descriptorRows(input),
      ...overlayRows(input),
    ],
    filter: false,
  });

const answerRows = ({ assessment: { run, summary } }: ReportInput): readonly RunRow[] => [
  { about: 'run', what: 'assessed at (UTC)', value: { moment: run.assessedAt } },
  { about: 'run', what: 'tool', value: `${run.tool.name} ${run.tool.version}` },
  {
    about: 'gate',
    what: 'answer',
    value: answerWords[summary.answer],
    detail: summary.reason,
    tone: summary.answer === 'met' ? 'good' : 'bad',
  },
  { about: 'gate', what: 'exit code', value: summary.exitCode },
  ...gatedObligations.map(obligation => ({
    about: 'gate',
    what: `asked of what is ${obligation}`,
    value: run.gate[obligation],
  })),
  {
    about: 'gate',
    what: 'weakest support of a pass that gates',
    value: summary.assurance ?? 'no such pass',
  },
  {
    about: 'run',
    what: 'complete',
    value: summary.complete ? 'yes' : 'no: not every input could be read',
    tone: summary.complete ? 'none' : 'bad',
  },
];

const countRows = (input: ReportInput): readonly RunRow[] => {
  const { summary } = input.assessment;
  const judged = judgedResults(input);
  const standing = (asked: 'waived' | 'known') => judged.filter(one => standingOf(one) === asked).length;
  return [
    { about: 'counts', what: 'descriptors', value: summary.descriptors },
    { about: 'counts', what: 'requirements in the matrix', value: input.trace.rows.length },
    { about: 'counts', what: 'results', value: judged.length },
    ...verdicts.map(verdict => ({
      about: 'counts',
      what: `results: ${verdict}`,
      value: judged.filter(({ result }) => result.verdict === verdict).length,
    })),
    { about: 'counts', what: 'of these, waived', value: standing('waived') },
    { about: 'counts', what: 'of these, known to the baseline', value: standing('known') },
    ...verdicts.map(verdict => ({
      about: 'counts',
      what: `requirements by their worst result: ${verdict}`,
      value: summary.requirements[verdict],
    })),
  ];
};

const ruleSetRows = ({ trace }: ReportInput): readonly RunRow[] =>
  trace.standards.map(({ designation, edition, title, stage, digest }) => ({
    about: 'rule set',
    what: designation,
    value: `edition ${edition}, ${stage}`,
    detail: [title, `SHA-256 of the rules: ${digest}`],
  }));

const descriptorRows = ({ assessment }: ReportInput): readonly RunRow[] =>
  assessment.assessments.map(({ descriptor, sha256, results, notApplying }) => ({
    about: 'descriptor',
    what: `results on ${descriptor}`,
    value: results.length,
    detail: [
      `SHA-256: ${sha256}`,
      ...(notApplying.length === 0
        ? []
        : [`not put to it: ${notApplying.map(({ standard }) => standard).join(', ')}`]),
    ],
  }));

const overlayRows = ({ assessment: { waivers, baseline } }: ReportInput): readonly RunRow[] => [
  ...(waivers?.files ?? []).map(({ file, sha256 }) => ({
    about: 'waivers',
    what: 'file',
    value: file,
    detail: `SHA-256: ${sha256}`,
  })),
  ...(waivers === undefined
    ? []
    : [
        { about: 'waivers', what: 'results that they hold for', value: waivers.applied },
        { about: 'waivers', what: 'waivers that waive nothing', value: waivers.findings.length },
      ]),
  ...(baseline === undefined
    ? []
    : [
        {
          about: 'baseline',
          what: 'file',
          value: baseline.file,
          detail: `SHA-256: ${baseline.sha256}`,
        },
        { about: 'baseline', what: 'findings that it holds', value: baseline.known },
        { about: 'baseline', what: 'findings that it does not hold', value: baseline.fresh },
        { about: 'baseline', what: 'entries that nothing answers to', value: baseline.gone.length },
      ]),
];
