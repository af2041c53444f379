import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { closingLine } from './closing-line.ts';
import { escapeCommandData, escapeCommandProperty } from './escape-workflow-command.ts';
import { type JudgedResult, judgedResults, resultPlace } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { reportLink } from './report-link.ts';
import { formOf, verdictPhrase } from './result-form.ts';
import { resultLines } from './result-lines.ts';
import { waiverProblem } from './waiver-text.ts';

/** What annotations tell beside the results. */
export interface GithubOptions {
  /** Where the HTML report of the same run is; annotations then link to the requirement in it. */
  readonly reportUrl?: string;
}

type Level = 'error' | 'warning' | 'notice';
const levels: readonly Level[] = ['error', 'warning', 'notice'];

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly place?: Place | undefined;
}

/**
 * Writes GitHub workflow commands: an annotation for each input that could not be read, each result that is neither
 * a pass nor not applicable, each waiver that waives nothing, and last the gate's answer, which counts all results; the
 * worst first, because GitHub shows ten of a level.
 */
export const checkGithub = (input: ReportInput, { reportUrl }: GithubOptions = {}): string => {
  const { problems, assessments, waivers } = input.assessment;
  const annotations = [
    ...problems.map(problem => problemAnnotation(problem, 'error')),
    ...judgedResults(input).flatMap(judged => resultAnnotation(judged, reportUrl)),
    ...(waivers?.findings ?? []).map(finding => problemAnnotation(waiverProblem(finding), 'warning')),
    ...assessments.flatMap(({ findings }) => findings.map(finding => problemAnnotation(finding, 'warning'))),
  ];
  const sorted = levels.flatMap(level => annotations.filter(annotation => annotation.level === level));
  const answer: Annotation = { level: 'notice', title: 'clausewise', message: closingLine(input) };
  return `${[...sorted, answer].map(command).join('\n')}\n`;
};

const problemAnnotation = ({ code, message, help, place }: Problem, level: Level): Annotation => ({
  level,
  title: code,
  message: help === undefined ? message : `${message}\nhelp: ${help}`,
  place,
});

const resultAnnotation = (judged: JudgedResult, reportUrl: string | undefined): readonly Annotation[] => {
  const { entry, result } = judged;
  const level = levelOf(judged);
  if (level === undefined) return [];
  const lines = [
    result.message,
    `asks: ${entry.statement}`,
    ...resultLines(judged),
    ...(reportUrl === undefined ? [] : [`report: ${reportLink(reportUrl, entry.id)}`]),
  ];
  const title = `${verdictPhrase(judged)}: ${entry.id} (${entry.obligation}, clause ${entry.clause})`;
  return [{ level, title, message: lines.join('\n'), place: resultPlace(judged) }];
};

const levelOf = (judged: JudgedResult): Level | undefined => {
  const level = formOf(judged).github;
  if (level !== 'by-obligation') return level;
  const { obligation } = judged.entry;
  return obligation === 'required' || obligation === 'recommended' ? 'warning' : 'notice';
};

const command = ({ level, title, message, place }: Annotation): string => {
  const properties = [
    ...(place === undefined ? [] : placeProperties(place)),
    `title=${escapeCommandProperty(title)}`,
  ].join(',');
  return `::${level} ${properties}::${escapeCommandData(message)}`;
};

const placeProperties = ({ file, line, column }: Place): readonly string[] => [
  `file=${escapeCommandProperty(file)}`,
  `line=${Math.max(1, line)}`,
  `col=${Math.max(1, column)}`,
];
