import { failure, isProblems, type Problem, type Problems, type Result } from '../../model/problem.ts';
import type { TestCaseResult, TestOutcome } from '../../model/test-results.ts';
import { readJson } from '../json-tree.ts';
import { jsonWalk, type JsonWalk } from '../json-walk.ts';
import { lineTable } from '../line-table.ts';
import type { ProblemList } from '../problem-list.ts';
import { shown } from '../shown.ts';
import type { SourceMap, SourceNode } from '../source-node.ts';
import { isDescriptorTag, isDescriptorTitle } from '../tests/named-requirement.ts';
import { eachOnce, inTags, inTitles } from './case-references.ts';
import { resultLimits } from './limits.ts';
import { oneLine, runAgain } from './results-text.ts';
import { finished, resultProblems, tooManyCases, type ReadCases } from './run-cases.ts';
import { latest } from './stated-moment.ts';
import { disagreement, notANumber } from './tally.ts';

/** Reads what `vitest run --reporter=json` writes; Jest writes the same. */
export const readVitestJson = (file: string, text: string): Result<ReadCases> => {
  const locate = lineTable(file, text);
  const tree = readJson(text, locate, resultLimits.nodes);
  if (!tree.ok) return notThisJson(tree.problems);
  const walk = jsonWalk(locate);
  const root = walk.map(tree.root, 'the file');
  const list = walk.at(root, 'testResults');
  if (root === undefined || list === undefined) return failure(otherJson(file));
  const reading: Reading = { walk, problems: resultProblems(), cases: [], moments: [], statuses: new Map() };
  for (const node of walk.list(list, '`testResults`')) readFile(reading, walk.map(node, 'a file of tests'));
  checkTotals(reading, root);
  const shapes = walk.problems();
  if (isProblems(shapes)) return failure(...shapes);
  if (reading.cases.length > resultLimits.cases)
    return failure({ code: 'too-many', message: `the file ${tooManyCases}`, place: locate(0) });
  return finished(file, reading.problems.all(), reading.cases, latest(reading.moments));
};

/** The words of the reader, with what to do about results. */
const notThisJson = ([first, ...rest]: Problems): ReturnType<typeof failure> =>
  failure({ ...first, help: runAgain }, ...rest);

const otherJson = (file: string): Problem => ({
  code: 'unknown-results',
  message: 'the file has no `testResults`, expected what `vitest run --reporter=json` writes',
  place: { file, line: 1, column: 1 },
  help: runAgain,
});

interface Reading {
  readonly walk: JsonWalk;
  readonly problems: ProblemList;
  readonly cases: TestCaseResult[];
  readonly moments: number[];
  /** How many cases have each status, as it is written. */
  readonly statuses: Map<string, number>;
}

const outcomes: ReadonlyMap<string, TestOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped'],
]);

/** One file of tests; that it could not be loaded, or that a hook failed, is a case in error of its own. */
const readFile = (reading: Reading, map: SourceMap | undefined): void => {
  if (map === undefined) return;
  const { walk, cases } = reading;
  const name = walk.text(map, 'name')?.text ?? '';
  readMoment(reading, map);
  const before = cases.length;
  for (const node of walk.list(walk.at(map, 'assertionResults'), '`assertionResults`')) {
    const own = walk.map(node, 'a test case');
    if (own !== undefined) cases.push(readCase(reading, own, name));
  }
  const isExplained = cases.slice(before).some(({ outcome }) => outcome === 'failed');
  if (walk.text(map, 'status')?.text !== 'failed' || isExplained) return;
  const message = oneLine(walk.text(map, 'message')?.text);
  cases.push({
    title: [name],
    ...(name === '' ? {} : { testFile: name }),
    outcome: 'error',
    references: [],
    ofDescriptor: false,
    ...(message === undefined ? {} : { message }),
    place: walk.placeOf(map),
  });
};

const readCase = (reading: Reading, map: SourceMap, testFile: string): TestCaseResult => {
  const { walk, statuses } = reading;
  const around = texts(walk.list(walk.at(map, 'ancestorTitles'), '`ancestorTitles`'));
  const title = [...around, walk.text(map, 'title')?.text ?? ''];
  const tags = texts(walk.list(walk.at(map, 'tags'), '`tags`'));
  const status = walk.text(map, 'status')?.text ?? '';
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const outcome = outcomes.get(status);
  if (outcome === undefined) reading.problems.add(() => unknownStatus(reading, map, status));
  number(reading, map, 'duration', 'time');
  const [failed] = texts(walk.list(presentAt(walk, map, 'failureMessages'), '`failureMessages`'));
  const said =
    outcome === 'passed' && failed !== undefined ? `passed when it was run again: ${failed}` : failed;
  const message = oneLine(said);
  return {
    title,
    ...(testFile === '' ? {} : { testFile }),
    outcome: outcome ?? 'error',
    references: eachOnce([...inTitles(title), ...inTags(tags)]),
    ofDescriptor: title.some(isDescriptorTitle) || tags.some(isDescriptorTag),
    ...(message === undefined ? {} : { message }),
    place: walk.placeOf(map),
  };
};

/** Jest writes null where there is none. */
const presentAt = (walk: JsonWalk, map: SourceMap, key: string): SourceNode | undefined => {
  const node = walk.at(map, key);
  return node?.kind === 'scalar' && node.value === null ? undefined : node;
};

const texts = (nodes: readonly SourceNode[]): readonly string[] =>
  nodes.flatMap(node => (node.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : []));

const unknownStatus = ({ walk }: Reading, map: SourceMap, status: string): Problem => ({
  code: 'unknown-status',
  message: `a case has the status ${shown(status)}, expected one of ${[...outcomes.keys()].join(', ')}`,
  place: walk.placeOf(map),
  help: runAgain,
});

/** A number that is not negative; undefined where none is stated, and with a problem where it is no such number. */
const number = (
  { walk, problems }: Reading,
  map: SourceMap,
  key: string,
  what: 'count' | 'time',
): number | undefined => {
  const node = presentAt(walk, map, key);
  if (node === undefined) return undefined;
  const value = node.kind === 'scalar' ? node.value : node.kind;
  if (typeof value === 'number' && value >= 0 && value < latestTime) return value;
  problems.add(() => notANumber(what, 'the file', key, String(value), walk.placeOf(node)));
  return undefined;
};

/** The year 10000, from which on a moment is no longer written with four digits. */
const latestTime = 253_402_300_800_000;

const readMoment = (reading: Reading, map: SourceMap): void => {
  number(reading, map, 'startTime', 'time');
  const end = number(reading, map, 'endTime', 'time');
  if (end !== undefined) reading.moments.push(Math.floor(end));
};

/** What the totals say that the cases do not. */
const checkTotals = (reading: Reading, root: SourceMap): void => {
  const { walk, statuses, problems } = reading;
  const counted = (...words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (statuses.get(word) ?? 0), 0);
  const all = counted(...statuses.keys());
  for (const [key, meant] of [
    ['numTotalTests', [all]],
    ['numPassedTests', [counted('passed')]],
    ['numFailedTests', [counted('failed')]],
    // a run that was broken off leaves tests pending, which Vitest does not count
    ['numPendingTests', [counted('skipped', 'pending', 'disabled'), counted('skipped')]],
    ['numTodoTests', [counted('todo')]],
  ] as const) {
    const stated = number(reading, root, key, 'count');
    const node = walk.at(root, key);
    if (stated !== undefined && node !== undefined && !meant.some(each => each === stated))
      problems.add(() => disagreement('the file', key, stated, meant[0], walk.placeOf(node)));
  }
};
