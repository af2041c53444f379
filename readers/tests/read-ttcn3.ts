import type { Result } from '../../model/problem.ts';
import type { TestReference } from '../../model/test-reference.ts';
import type { Comment } from './comment.ts';
import { placeReferences } from './place-references.ts';
import type { TestSpan } from './test-span.ts';

/** Finds the test cases of TTCN-3 modules, and what the comments in and before them say that they verify. */
export const readTtcn3 = (file: string, text: string): Result<readonly TestReference[]> => {
  const { comments, words } = lexed(text);
  return placeReferences(file, text, { tests: testCases(words, text), mentions: [], comments });
};

interface Word {
  readonly word: string;
  readonly at: number;
}

/** What is told apart: comments, words and braces; the texts between quotes are passed over. */
const lexed = (text: string): { readonly comments: readonly Comment[]; readonly words: readonly Word[] } => {
  const comments: Comment[] = [];
  const words: Word[] = [];
  const token = /\/\/|\/\*|"|[A-Za-z]\w{0,199}|[{}]/gu;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    const at = match.index;
    const close = closing.get(word);
    if (close === undefined) {
      words.push({ word, at });
      continue;
    }
    const found = text.indexOf(close, at + word.length);
    token.lastIndex = found === -1 ? text.length : found + close.length;
    if (close !== '"') comments.push({ text: text.slice(at, token.lastIndex), at });
  }
  return { comments, words };
};

const closing: ReadonlyMap<string, string> = new Map([
  ['//', '\n'],
  ['/*', '*/'],
  ['"', '"'],
]);

/** Each `testcase` with a name and parameters, up to the end of its block. */
const testCases = (words: readonly Word[], text: string): readonly TestSpan[] => {
  const tests: TestSpan[] = [];
  let module: string | undefined;
  let depth = 0;
  let open: { readonly name: string; readonly from: number; readonly depth: number } | undefined;
  const close = (to: number): void => {
    if (open !== undefined) tests.push(testCase(module, open.name, open.from, to));
    open = undefined;
  };
  for (const [index, { word, at }] of words.entries()) {
    const previous = words[index - 1]?.word;
    if (word === '{') depth += 1;
    else if (word === '}') {
      depth -= 1;
      if (open !== undefined && depth <= open.depth) close(at + 1);
    } else if (previous === 'module') module = word;
    else if (previous === 'testcase' && hasParameters(text, at + word.length)) {
      close(at);
      open = { name: word, from: words[index - 1]?.at ?? at, depth };
    }
  }
  close(text.length);
  return tests;
};

/** An import lists test cases by their names alone. */
const hasParameters = (text: string, at: number): boolean =>
  text
    .slice(at, at + 100)
    .trimStart()
    .startsWith('(');

const testCase = (module: string | undefined, name: string, from: number, to: number): TestSpan => ({
  titles: module === undefined ? [name] : [module, name],
  titleVaries: false,
  state: 'runs',
  ofDescriptor: false,
  isSuite: false,
  from,
  to,
});
