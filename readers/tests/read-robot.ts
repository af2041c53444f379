import { failure, type Result } from '../../model/problem.ts';
import type { TestReference } from '../../model/test-reference.ts';
import { testLimits } from './limits.ts';
import {
  isDescriptorTag,
  isDescriptorTitle,
  namedInTags,
  namedInTitle,
  type PlacedTag,
} from './named-requirement.ts';
import { placeReferences, tooManyReferences, type Mention } from './place-references.ts';
import { robotRows, type RobotCell, type RobotRow } from './robot-rows.ts';
import type { TestSpan } from './test-span.ts';

/** Finds the tests and tasks of Robot Framework, and what their tags and names say that they verify. */
export const readRobot = (file: string, text: string): Result<readonly TestReference[]> => {
  const read = robotRows(text);
  if (read === undefined) return failure(tooManyReferences(file));
  const { rows, comments } = read;
  const drafts = draftsIn(rows);
  const shared = settingsIn(rows);
  const tests: TestSpan[] = [];
  const mentions: Mention[] = [];
  for (const [index, draft] of drafts.entries()) {
    const tags = tagsOf(draft, shared);
    const next = drafts[index + 1]?.name.at ?? text.length;
    const span = spanOf(draft, tags, Math.min(draft.end, next));
    tests.push(span);
    for (const named of namedInTags(tags)) mentions.push({ ...named, form: 'tag', of: span });
    for (const named of namedInTitle(draft.name.text))
      mentions.push({ ...named, at: draft.name.at + named.at, form: 'title', of: span });
    if (mentions.length > testLimits.references) return failure(tooManyReferences(file));
  }
  return placeReferences(file, text, { tests, mentions, comments });
};

interface Draft {
  readonly name: RobotCell;
  readonly rows: RobotRow[];
  end: number;
}

const testSections: ReadonlySet<string> = new Set(['test cases', 'test case', 'tasks', 'task']);
const settingSections: ReadonlySet<string> = new Set(['settings', 'setting']);

const draftsIn = (rows: readonly RobotRow[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const row of rows) {
    if (!testSections.has(row.section)) continue;
    const [first] = row.cells;
    if (first === undefined) continue;
    if (!row.isIndented) drafts.push({ name: first, rows: [], end: row.end });
    const rest = row.isIndented ? row.cells : row.cells.slice(1);
    const draft = drafts.at(-1);
    if (draft === undefined) continue;
    if (rest.length > 0) draft.rows.push({ ...row, cells: rest });
    draft.end = row.end;
  }
  return drafts;
};

interface SharedTags {
  /** Of every test. */
  readonly always: readonly PlacedTag[];
  /** Of every test that has no tags of its own. */
  readonly otherwise: readonly PlacedTag[];
}

const settingsIn = (rows: readonly RobotRow[]): SharedTags => {
  const of = (...names: readonly string[]): readonly PlacedTag[] =>
    rows
      .filter(row => settingSections.has(row.section) && names.includes(settingName(row.cells[0])))
      .flatMap(row => placedTags(row.cells.slice(1)));
  return { always: of('test tags', 'force tags', 'task tags'), otherwise: of('default tags') };
};

const settingName = (cell: RobotCell | undefined): string => (cell?.text ?? '').toLowerCase();

const placedTags = (cells: readonly RobotCell[]): readonly PlacedTag[] =>
  cells.map(({ text, at }) => ({ tag: text, at }));

/** Those of the settings and its own; `-tag` takes one of the settings away, `NONE` stands for no tag at all. */
const tagsOf = ({ rows }: Draft, { always, otherwise }: SharedTags): readonly PlacedTag[] => {
  const setting = rows.filter(({ cells }) => settingName(cells[0]) === '[tags]');
  if (setting.length === 0) return [...always, ...otherwise];
  const own = setting.flatMap(({ cells }) => placedTags(cells.slice(1)));
  const without = new Set(
    own
      .map(({ tag }) => tag)
      .filter(tag => tag.startsWith('-'))
      .map(tag => tag.slice(1)),
  );
  return [
    ...always.filter(({ tag }) => !without.has(tag)),
    ...own.filter(({ tag }) => !tag.startsWith('-') && tag !== 'NONE'),
  ];
};

const spanOf = ({ name, rows }: Draft, tags: readonly PlacedTag[], to: number): TestSpan => {
  const has = (tag: string): boolean => tags.some(each => each.tag.toLowerCase() === tag);
  const keyword = rows.find(({ cells }) => !settingName(cells[0]).startsWith('['))?.cells[0];
  const skips = has('robot:skip') || has('robot:exclude') || settingName(keyword) === 'skip';
  return {
    titles: [name.text.slice(0, testLimits.title)],
    titleVaries: false,
    state: has('todo') ? 'todo' : skips ? 'skip' : 'runs',
    ofDescriptor: isDescriptorTitle(name.text) || tags.some(({ tag }) => isDescriptorTag(tag)),
    isSuite: false,
    from: name.at,
    to,
  };
};
