import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { closingLine } from './closing-line.ts';
import { contradictionLine } from './contradiction.ts';
import { escapeCommandData, escapeCommandProperty } from './escape-workflow-command.ts';
import { factLine } from './fact-text.ts';
import { type JudgedResult, judgedResults, resultPlace } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';

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
 * a pass nor not applicable, and the gate's answer; the worst first, because GitHub shows ten of a level.
 */
export const checkGithub = (input: ReportInput): string => {
  const annotations = [
    ...input.assessment.problems.map(problem => problemAnnotation(problem, 'error')),
    ...judgedResults(input).flatMap(resultAnnotation),
    ...input.assessment.assessments.flatMap(({ findings }) =>
      findings.map(finding => problemAnnotation(finding, 'warning')),
    ),
    { level: 'notice' as const, title: 'clausewise', message: closingLine(input) },
  ];
  const sorted = levels.flatMap(level => annotations.filter(annotation => annotation.level === level));
  return `${sorted.map(command).join('\n')}\n`;
};

const problemAnnotation = ({ code, message, help, place }: Problem, level: Level): Annotation => ({
  level,
  title: code,
  message: help === undefined ? message : `${message}\nhelp: ${help}`,
  place,
});

const resultAnnotation = (judged: JudgedResult): readonly Annotation[] => {
  const { entry, result, assessed } = judged;
  const level = levelOf(judged);
  if (level === undefined) return [];
  const against = assessed.evidence.filter(({ id }) => result.contradictedBy.includes(id));
  const lines = [
    result.message,
    `asks: ${entry.statement}`,
    ...result.facts.map(fact => `found: ${factLine(fact)}`),
    ...against.map(status => `against: ${contradictionLine(status)}`),
    ...result.wouldSettle.map(what => `would settle: ${what}`),
  ];
  const title = `${result.verdict}: ${entry.id} (${entry.obligation}, clause ${entry.clause})`;
  return [{ level, title, message: lines.join('\n'), place: resultPlace(judged) }];
};

const levelOf = ({ relation, result, entry }: JudgedResult): Level | undefined => {
  if (relation === 'stops' || result.verdict === 'error') return 'error';
  if (result.verdict === 'pass' || result.verdict === 'not-applicable') return undefined;
  const obliges = entry.obligation === 'required' || entry.obligation === 'recommended';
  return obliges && result.verdict === 'fail' ? 'warning' : 'notice';
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
