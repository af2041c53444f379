import type { ts } from 'ts-morph';
import type { TestReference } from '../../model/test-reference.ts';
import type { Compiler } from './compiler.ts';

/** What a call declares, told by its name: a test or a suite of tests. */
export interface Declared {
  readonly isSuite: boolean;
  readonly state: TestReference['state'];
  /** Whether it stands for several tests, whose titles are filled in while they run. */
  readonly isRepeated: boolean;
}

/** What declares tests in Vitest, Jest, Mocha, Jasmine, Playwright and Node's own runner. */
const bases: ReadonlyMap<string, Pick<Declared, 'isSuite' | 'state'>> = new Map(
  (
    [
      [['describe', 'suite', 'context', 'fdescribe'], { isSuite: true, state: 'runs' }],
      [['it', 'test', 'specify', 'fit'], { isSuite: false, state: 'runs' }],
      [['xdescribe', 'xcontext'], { isSuite: true, state: 'skip' }],
      [['xit', 'xtest', 'xspecify'], { isSuite: false, state: 'skip' }],
    ] as const
  ).flatMap(([names, declared]) => names.map(name => [name, declared] as const)),
);

/** What may stand behind it: `.skip`, `.each`, …, each with the state that it gives, if any. */
const modifiers: ReadonlyMap<string, TestReference['state'] | undefined> = new Map([
  ['skip', 'skip'],
  ['fixme', 'skip'],
  ['todo', 'todo'],
  ...[
    'only',
    'each',
    'for',
    'concurrent',
    'sequential',
    'serial',
    'parallel',
    'shuffle',
    'skipIf',
    'runIf',
    'fails',
    'failing',
    'describe',
  ].map(name => [name, undefined] as const),
]);

/** Modifiers that are called themselves before the test is declared: `it.each(table)('…', …)`. */
const takingArguments: ReadonlySet<string> = new Set(['each', 'for', 'skipIf', 'runIf']);
const mostWords = 8;

/** What a call declares; undefined for calls of anything else. */
export const declaredBy = (compiler: Compiler, callee: ts.Expression): Declared | undefined => {
  const words: string[] = [];
  let node = callee;
  while (!compiler.isIdentifier(node)) {
    if (words.length > mostWords) return undefined;
    if (compiler.isPropertyAccessExpression(node)) {
      words.unshift(node.name.text);
      if (node === callee && takingArguments.has(node.name.text)) return undefined;
      node = node.expression;
    } else {
      const inner = calledModifier(compiler, node);
      if (inner === undefined) return undefined;
      node = inner;
    }
  }
  const base = bases.get(node.text);
  if (base === undefined || !words.every(word => modifiers.has(word))) return undefined;
  return {
    isSuite: base.isSuite || words.includes('describe'),
    state: words.map(word => modifiers.get(word)).find(state => state !== undefined) ?? base.state,
    isRepeated: words.includes('each') || words.includes('for'),
  };
};

/** `it.each` of `it.each(table)` and of it.each`table`. */
const calledModifier = (compiler: Compiler, node: ts.Expression): ts.Expression | undefined => {
  const inner = compiler.isCallExpression(node)
    ? node.expression
    : compiler.isTaggedTemplateExpression(node)
      ? node.tag
      : undefined;
  return inner !== undefined &&
    compiler.isPropertyAccessExpression(inner) &&
    takingArguments.has(inner.name.text)
    ? inner
    : undefined;
};
