import type { ts } from 'ts-morph';
import { failure, type Problem, type Result } from '../../model/problem.ts';
import type { TestReference } from '../../model/test-reference.ts';
import { loadCompiler, type Compiler } from './compiler.ts';
import { testLimits } from './limits.ts';
import { isDescriptorTitle, namedInCall, namedInTitle } from './named-requirement.ts';
import { placeReferences, type Mention } from './place-references.ts';
import { declaredBy, type Declared } from './script-callee.ts';
import { opaqueSpan, scriptComments } from './script-comments.ts';
import { scriptTitle } from './script-title.ts';
import type { TestSpan } from './test-span.ts';

/** Finds the tests of TypeScript and JavaScript by the syntax tree, and what they say they verify. */
export const readScript = async (file: string, text: string): Promise<Result<readonly TestReference[]>> => {
  if (!/verifies|clausewise:begin|[[,;\s][A-Za-z][\w.]{0,60}-[\w.-]{0,200}[\]@,;\s]/u.test(text))
    return placeReferences(file, text, nothingFound);
  const compiler = await loadCompiler();
  try {
    return readParsed(compiler, file, text);
  } catch (error) {
    // the parser recurses with the nesting of the code, and runs out of stack where nobody has written it
    if (error instanceof RangeError) return failure(tooDeep(file));
    throw error;
  }
};

const nothingFound = { tests: [], mentions: [], comments: [] };

const readParsed = (compiler: Compiler, file: string, text: string): Result<readonly TestReference[]> => {
  // the compiler tells the language by the end of the name, which a name such as `A.TS` hides from it
  const source = compiler.createSourceFile(file.toLowerCase(), text, compiler.ScriptTarget.Latest, false);
  const reading: Reading = { compiler, source, tests: [], mentions: [], opaque: new Map() };
  const problem = walk(reading);
  if (problem !== undefined) return failure({ ...problem, place: { file, line: 1, column: 1 } });
  const comments = scriptComments(compiler, source, reading.opaque);
  return placeReferences(file, text, { ...reading, comments });
};

interface Reading {
  readonly compiler: Compiler;
  readonly source: ts.SourceFile;
  readonly tests: TestSpan[];
  readonly mentions: Mention[];
  readonly opaque: Map<number, number>;
}

/** Walks with a list of its own: a chain of ten thousand operators is a tree ten thousand deep. */
const walk = (reading: Reading): Problem | undefined => {
  const open: { readonly node: ts.Node; readonly within: TestSpan | undefined }[] = [
    { node: reading.source, within: undefined },
  ];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const within = visit(reading, each.node, each.within);
    if ((within?.titles.length ?? 0) > testLimits.depth) return deepSuites;
    if (reading.tests.length > testLimits.tests) return tooManyTests;
    const children: typeof open = [];
    reading.compiler.forEachChild(each.node, node => {
      children.push({ node, within });
    });
    for (const child of children.toReversed()) open.push(child);
  }
  return undefined;
};

/** Notes what a node is, and gives the test that what it holds stands in. */
const visit = (reading: Reading, node: ts.Node, within: TestSpan | undefined): TestSpan | undefined => {
  const { compiler, source } = reading;
  const span = opaqueSpan(compiler, node, source);
  if (span !== undefined) reading.opaque.set(...span);
  if (!compiler.isCallExpression(node)) return within;
  const [first] = node.arguments;
  if (first === undefined) return within;
  if (isVerifies(compiler, node.expression)) noteCall(reading, node);
  const declared = declaredBy(compiler, node.expression);
  return declared === undefined ? within : noteTest(reading, node, first, declared, within);
};

const isVerifies = ({ isIdentifier, isPropertyAccessExpression }: Compiler, callee: ts.Expression): boolean =>
  (isIdentifier(callee) && callee.text === 'verifies') ||
  (isPropertyAccessExpression(callee) && callee.name.text === 'verifies');

const noteCall = ({ compiler, source, mentions }: Reading, call: ts.CallExpression): void => {
  const literals = call.arguments.flatMap(each =>
    compiler.isArrayLiteralExpression(each) ? [...each.elements] : [each],
  );
  for (const each of literals)
    if (compiler.isStringLiteral(each) || compiler.isNoSubstitutionTemplateLiteral(each))
      mentions.push({ ...namedInCall(each.text, each.getStart(source) + 1), form: 'call' });
};

const noteTest = (
  { compiler, source, tests, mentions }: Reading,
  call: ts.CallExpression,
  first: ts.Expression,
  declared: Declared,
  parent: TestSpan | undefined,
): TestSpan => {
  const title = scriptTitle(compiler, first, declared.isRepeated, source);
  const own = optionState(compiler, call) ?? (hasNothingToRun(call) ? 'todo' : declared.state);
  const span: TestSpan = {
    titles: [...(parent?.titles ?? []), title.text],
    titleVaries: title.varies || parent?.titleVaries === true,
    state: parent === undefined || parent.state === 'runs' ? own : parent.state,
    ofDescriptor: isDescriptorTitle(title.raw) || parent?.ofDescriptor === true,
    isSuite: declared.isSuite,
    from: call.getStart(source),
    to: call.end,
    ...(parent === undefined ? {} : { parent }),
  };
  tests.push(span);
  for (const named of namedInTitle(title.raw))
    mentions.push({ ...named, at: title.at + named.at, form: 'title', of: span });
  return span;
};

/** A title alone is a test that is still to be written. */
const hasNothingToRun = ({ arguments: given }: ts.CallExpression): boolean => given.length === 1;

/** `{ skip: true }` and `{ todo: true }` among the arguments. */
const optionState = (compiler: Compiler, call: ts.CallExpression): 'skip' | 'todo' | undefined => {
  const options = call.arguments
    .slice(1)
    .flatMap(each => (compiler.isObjectLiteralExpression(each) ? [...each.properties] : []));
  const isOn = (name: string): boolean =>
    options.some(
      option =>
        compiler.isPropertyAssignment(option) &&
        compiler.isIdentifier(option.name) &&
        option.name.text === name &&
        option.initializer.kind !== compiler.SyntaxKind.FalseKeyword,
    );
  return isOn('skip') ? 'skip' : isOn('todo') ? 'todo' : undefined;
};

const tooDeep = (file: string): Problem => ({
  code: 'too-deep',
  message: 'the code is nested deeper than the compiler can read',
  place: { file, line: 1, column: 1 },
  help: 'leave this file out of the tests that are given',
});

const deepSuites: Problem = {
  code: 'too-deep',
  message: `suites of tests are nested deeper than ${testLimits.depth} levels`,
  help: 'leave this file out of the tests that are given',
};

const tooManyTests: Problem = {
  code: 'too-many',
  message: `there are more tests in this file than the ${testLimits.tests} that are read`,
  help: 'split the file',
};
