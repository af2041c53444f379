import { failure, type Result } from '../../model/problem.ts';
import type { TestReference } from '../../model/test-reference.ts';
import { titleHole } from '../../model/test-reference.ts';
import type { Comment } from './comment.ts';
import { testLimits } from './limits.ts';
import {
  isDescriptorTag,
  isDescriptorTitle,
  namedInTags,
  namedInTitle,
  type PlacedTag,
} from './named-requirement.ts';
import { placeReferences, tooManyReferences, type Mention } from './place-references.ts';
import type { TestSpan } from './test-span.ts';
import { textLines, type TextLine } from './text-lines.ts';

/** Finds the scenarios of a feature, and what the tags on them and around them say that they verify. */
export const readGherkin = (file: string, text: string): Result<readonly TestReference[]> => {
  const reading: Reading = { comments: [], tests: [], mentions: [], pending: [], around: {} };
  let fence: string | undefined;
  for (const line of textLines(text)) {
    const words = line.text.trim();
    const mark = /^(?:"""|```)/u.exec(words)?.[0];
    if (fence !== undefined || mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark === fence) fence = undefined;
      extend(reading, line);
    } else readLine(reading, line, words);
    const { tests, mentions, pending } = reading;
    if (Math.max(tests.length, mentions.length, pending.length) > testLimits.references)
      return failure(tooManyReferences(file));
  }
  return placeReferences(file, text, reading);
};

type Level = 'feature' | 'rule' | 'scenario' | 'examples';

/** What is open around a line; `to` grows with the lines that follow. */
interface Open {
  readonly span: TestSpan & { to: number };
}

interface Reading {
  readonly comments: Comment[];
  readonly tests: TestSpan[];
  readonly mentions: Mention[];
  /** Tags that wait for what they are on. */
  pending: PlacedTag[];
  around: { readonly [L in Level]?: Open };
}

/** The keywords in English; in another language, what has a colon behind tags is taken for the feature, then for scenarios. */
const levels: ReadonlyMap<string, Level> = new Map([
  ['feature', 'feature'],
  ['ability', 'feature'],
  ['business need', 'feature'],
  ['rule', 'rule'],
  ['scenario', 'scenario'],
  ['example', 'scenario'],
  ['scenario outline', 'scenario'],
  ['scenario template', 'scenario'],
  ['examples', 'examples'],
  ['scenarios', 'examples'],
]);

const readLine = (reading: Reading, line: TextLine, words: string): void => {
  if (words === '') return;
  if (words.startsWith('#')) {
    reading.comments.push({ text: words, at: line.at + line.text.indexOf('#') });
    return;
  }
  if (words.startsWith('@')) {
    for (const tag of tagsOf(line)) reading.pending.push(tag);
    return;
  }
  const [, keyword, title = ''] = /^([^:]{1,40}):(.*)$/u.exec(words) ?? [];
  const level = keyword === undefined ? undefined : (levels.get(keyword.toLowerCase()) ?? guessed(reading));
  if (level === undefined) extend(reading, line);
  else declare(reading, level, line, title.trim());
};

const guessed = ({ pending, around }: Reading): Level | undefined =>
  pending.length === 0 ? undefined : around.feature === undefined ? 'feature' : 'scenario';

/** Tags stand apart by white space, or by the `@` of the next; an `@` and a number behind an id is its revision. */
const tagsOf = ({ text, at }: TextLine): readonly PlacedTag[] =>
  [...text.replace(/\s#.*$/u, '').matchAll(/@([^\s@]+(?:@\d{1,9}(?=\s|@|$))?)/gu)].map(
    ({ 1: tag = '', index }) => ({ tag, at: at + index + 1 }),
  );

/** The levels that what is declared closes. */
const closes: { readonly [L in Level]: readonly Level[] } = {
  feature: ['rule', 'scenario', 'examples'],
  rule: ['scenario', 'examples'],
  scenario: ['examples'],
  examples: [],
};

const declare = (reading: Reading, level: Level, line: TextLine, title: string): void => {
  const { pending: tags } = reading;
  reading.pending = [];
  const owner = reading.around.scenario?.span;
  const span = level === 'examples' ? owner : newSpan(reading, level, line, title, tags);
  extend(reading, line);
  if (span === undefined) return;
  for (const named of namedInTags(tags)) reading.mentions.push({ ...named, form: 'tag', of: span });
  const titleAt = line.at + line.text.lastIndexOf(title);
  for (const named of namedInTitle(title))
    reading.mentions.push({ ...named, at: titleAt + named.at, form: 'title', of: span });
};

const newSpan = (
  reading: Reading,
  level: Exclude<Level, 'examples'>,
  line: TextLine,
  title: string,
  tags: readonly PlacedTag[],
): TestSpan => {
  const { rule, feature } = reading.around;
  const parent = level === 'feature' ? undefined : level === 'rule' ? feature?.span : (rule ?? feature)?.span;
  const varied = level === 'scenario' ? title.replace(/<[^<>]*>/gu, titleHole) : title;
  const span = {
    titles: [...(parent?.titles ?? []), varied.slice(0, testLimits.title)],
    titleVaries: varied !== title,
    state: stateOf(tags, parent),
    ofDescriptor:
      isDescriptorTitle(title) ||
      tags.some(({ tag }) => isDescriptorTag(tag)) ||
      parent?.ofDescriptor === true,
    isSuite: level !== 'scenario',
    from: line.at,
    to: line.at + line.text.length,
    ...(parent === undefined ? {} : { parent }),
  };
  const kept = Object.entries(reading.around).filter(
    ([each]) => each !== level && !closes[level].some(closed => closed === each),
  );
  reading.around = { ...Object.fromEntries(kept), [level]: { span } };
  reading.tests.push(span);
  return span;
};

const stateOf = (tags: readonly PlacedTag[], parent: TestSpan | undefined): TestSpan['state'] => {
  if (parent !== undefined && parent.state !== 'runs') return parent.state;
  const has = (...names: readonly string[]): boolean =>
    tags.some(({ tag }) => names.includes(tag.toLowerCase()));
  return has('todo', 'wip') ? 'todo' : has('skip', 'ignore', 'disabled') ? 'skip' : 'runs';
};

/** A line belongs to all that is open around it. */
const extend = ({ around }: Reading, { at, text }: TextLine): void => {
  for (const open of [around.feature, around.rule, around.scenario])
    if (open !== undefined) open.span.to = at + text.length;
};
