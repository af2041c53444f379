import { answerWords } from './answer-words.ts';
import { gateWords } from './closing-line.ts';
import { escapeMarkdown as text, markdownMessage as message } from './escape-markdown.ts';
import { clip } from './fact-text.ts';
import { groupBy } from './group-by.ts';
import { type JudgedResult, judgedResults } from './judged-result.ts';
import { markdownTable } from './markdown-table.ts';
import type { ReportInput } from './report-input.ts';
import { countedVerdicts } from './report-view.ts';
import { standingOf } from './result-form.ts';
import { type SummaryLine, cutSummary } from './summary-cut.ts';
import { problemLine, resultLine, type SummaryLinks } from './summary-lines.ts';
import { waiverProblem } from './waiver-text.ts';

/** What a job summary links to, and how long it may get. */
export interface SummaryOptions extends SummaryLinks {
  /** In bytes; the default is what GitHub takes of a step. */
  readonly most?: number;
}

/**
 * Writes a job summary as Markdown: the gate's answer, counts by standard, what stops the gate, what is waived and what
 * is known, with links; at its end it counts what it does not list.
 */
export const checkSummary = (input: ReportInput, options: SummaryOptions = {}): string => {
  const { most = 1_048_576 } = options;
  const judged = judgedResults(input);
  const head = [...answerBlocks(input), countsTable(input, judged)];
  return cutSummary(head, [...sections(input, judged, options), notListed(judged)], most);
};

const answerBlocks = ({ assessment }: ReportInput): readonly string[] => {
  const { run, summary } = assessment;
  const incomplete = summary.complete ? '' : ' Not every input could be read.';
  return [
    `## Conformance gate ${text(answerWords[summary.answer])}`,
    `${message(clip(summary.reason, 2000))} (exit code ${summary.exitCode}).${incomplete}`,
    `Assessed as of ${text(run.assessedAt)} by ${text(`${run.tool.name} ${run.tool.version}`)}; ` +
      `gate: ${text(gateWords(run.gate))}.`,
  ];
};

const countsTable = ({ trace }: ReportInput, judged: readonly JudgedResult[]): string => {
  const byStandard = groupBy(judged, ({ entry }) => entry.standard);
  const rows = trace.standards.map(({ id, designation, edition }) =>
    countsRow(text(`${designation} ${edition}`), byStandard.get(id) ?? []),
  );
  return markdownTable(
    ['standard', ...countedVerdicts, 'total', 'stop the gate', 'waived', 'known'],
    rows.length === 1 ? rows : [...rows, countsRow('all', judged)],
  );
};

const countsRow = (label: string, judged: readonly JudgedResult[]): readonly string[] => {
  const number = (keep: (one: JudgedResult) => boolean): string => String(judged.filter(keep).length);
  return [
    label,
    ...countedVerdicts.map(verdict => number(({ result }) => result.verdict === verdict)),
    String(judged.length),
    ...(['stops', 'waived', 'known'] as const).map(standing => number(one => isListed(one, standing))),
  ];
};

type Listed = 'stops' | 'fault' | 'waived' | 'known';

/** Faults of the tool are listed whether the gate asks about the requirement or not, and whoever waived it. */
const listedAs = (judged: JudgedResult): Listed | 'lets' => {
  if (judged.relation === 'stops') return 'stops';
  return judged.result.verdict === 'error' ? 'fault' : standingOf(judged);
};

const isListed = (judged: JudgedResult, as: Listed): boolean => listedAs(judged) === as;

const sections = (
  { assessment }: ReportInput,
  judged: readonly JudgedResult[],
  links: SummaryLinks,
): readonly SummaryLine[] => {
  const results = (title: string, as: Listed): readonly SummaryLine[] =>
    section(
      title,
      judged.filter(one => isListed(one, as)).map(one => resultLine(one, links)),
    );
  return [
    ...section(
      'Inputs that were not assessed',
      assessment.problems.map(problem => problemLine(problem, links)),
    ),
    ...results('What stops the gate', 'stops'),
    ...results('Faults of the tool', 'fault'),
    ...results('Waived', 'waived'),
    ...results('Known since the baseline', 'known'),
    ...section(
      'Waivers that waive nothing',
      (assessment.waivers?.findings ?? []).map(finding => problemLine(waiverProblem(finding), links)),
    ),
    ...section(
      'Warnings on the descriptors',
      assessment.assessments.flatMap(({ findings }) => findings.map(finding => problemLine(finding, links))),
    ),
  ];
};

const section = (title: string, lines: readonly string[]): readonly SummaryLine[] =>
  lines.length === 0
    ? []
    : [
        { text: `\n### ${title} (${lines.length})\n`, counts: false },
        ...lines.map(line => ({ text: line, counts: true })),
      ];

/** What neither stops the gate nor needs leave not to is in the report. */
const notListed = (judged: readonly JudgedResult[]): SummaryLine => {
  const rest = groupBy(
    judged.filter(one => listedAs(one) === 'lets'),
    ({ result }) => result.verdict,
  );
  const counts = countedVerdicts.flatMap(verdict => {
    const number = rest.get(verdict)?.length ?? 0;
    return number === 0 ? [] : [`${number} ${verdict}`];
  });
  const sentence =
    counts.length === 0
      ? 'Every result is listed.'
      : `Not listed, since nothing of it stops the gate: ${counts.join(', ')}.`;
  return { text: `\n${sentence}`, counts: false };
};
