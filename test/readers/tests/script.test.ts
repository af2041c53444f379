import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const inScript = (text: string, file = 'lamp.test.ts') => found(file, text);

describe('calls of verifies', () => {
  it('belong to the test that they stand in, at any depth', async () => {
    const text = [
      "describe('the lamp', () => {",
      "  it('lights', () => {",
      '    const check = () => {',
      "      if (dark) verifies('harbour-1-1@2', `harbour-1-2`);",
      '    };',
      '  });',
      '});',
    ].join('\n');
    expect(await inScript(text)).toEqual([
      '4:27 call harbour-1-1@2 runs the lamp > lights',
      '4:44 call harbour-1-2 runs the lamp > lights',
    ]);
  });

  it('belong to the next test in the same suite where they stand before it', async () => {
    const text = [
      "verifies('harbour-1-1');",
      "it('first', run);",
      "describe('suite', () => {",
      "  it('second', run);",
      "  cover.verifies(['harbour-1-2']);",
      "  it('third', run);",
      '});',
    ].join('\n');
    expect(await inScript(text)).toEqual([
      '1:11 call harbour-1-1 runs first',
      '5:20 call harbour-1-2 runs suite > third',
    ]);
  });

  it('are told as they are where no test follows, and where they name nothing that is known', async () => {
    expect(await inScript("it('first', run);\nverifies('whatever');")).toEqual(['2:11 call whatever runs -']);
  });
});

describe('comments', () => {
  it('name the next test, the test around them, or the one that ends on their line', async () => {
    const text = [
      '// @verifies harbour-1-1@1, harbour-1-2 as the master wants it',
      "it('first', () => {",
      '  // @verifies harbour-1-3.',
      '});',
      "it('second', run); // @verifies harbour-1-4",
      '/**',
      ' * @verifies harbour-1-5',
      ' */',
      "it('third', run);",
    ].join('\n');
    expect(await inScript(text)).toEqual([
      '1:14 comment harbour-1-1@1 runs first',
      '1:29 comment harbour-1-2 runs first',
      '3:16 comment harbour-1-3 runs first',
      '5:33 comment harbour-1-4 runs second',
      '7:14 comment harbour-1-5 runs third',
    ]);
  });

  it('name every test of a suite that they stand before', async () => {
    const text = "// @verifies harbour-1-1\ndescribe('lamp', () => {\n it('a', run);\n it('b', run);\n});";
    expect(await inScript(text)).toEqual([
      '1:14 comment harbour-1-1 runs lamp > a',
      '1:14 comment harbour-1-1 runs lamp > b',
    ]);
  });

  it.each([
    ['a text', "const a = '// @verifies harbour-1-1';"],
    ['a template', 'const a = `x ${b} // @verifies harbour-1-1 ${c} // @verifies harbour-1-1`;'],
    ['a pattern', 'const a = /[/]/ // @verifies-not harbour-1-1\nconst b = /x[//]@verifies harbour-1-1/;'],
    ['JSX', 'const a = <b>// @verifies harbour-1-1</b>;'],
    ['a name of something else', '// see foo@verifies harbour-1-1'],
  ])('are not seen in %s', async (_, text) => {
    expect(await inScript(`${text}\nit('a', run);`, 'lamp.test.tsx')).toEqual([]);
  });

  it('are seen behind templates and patterns', async () => {
    const text = 'const a = `${b}`; const c = /[/]/; // @verifies harbour-1-1';
    expect(await inScript(text)).toEqual(['1:49 comment harbour-1-1 runs -']);
  });

  it('can say that the test is of a descriptor', async () => {
    expect(await inScript("// @verifies harbour-1-1 [descriptor]\nit('a', run);")).toEqual([
      '1:14 comment harbour-1-1 runs descriptor a',
    ]);
  });
});

describe('titles', () => {
  it('name requirements in brackets, those of suites for each of their tests', async () => {
    const text = [
      "describe('lamp [harbour-1-1@1]', () => {",
      "  it('lights [harbour-1-2, harbour-1-3]', run);",
      '  test(`dims`, run);',
      '});',
    ].join('\n');
    expect(await inScript(text)).toEqual([
      '1:17 title harbour-1-1@1 runs lamp [harbour-1-1@1] > lights [harbour-1-2, harbour-1-3]',
      '1:17 title harbour-1-1@1 runs lamp [harbour-1-1@1] > dims',
      '2:15 title harbour-1-2 runs lamp [harbour-1-1@1] > lights [harbour-1-2, harbour-1-3]',
      '2:28 title harbour-1-3 runs lamp [harbour-1-1@1] > lights [harbour-1-2, harbour-1-3]',
    ]);
  });

  it('take nothing for a requirement that has no hyphen and digit', async () => {
    expect(await inScript("it('[slow] [smoke-test] [v2] [1-1] [descriptor] [a b-1', run);")).toEqual([]);
  });

  it.each([
    ["it.skip('[a-1]', run)", 'skip'],
    ["xit('[a-1]', run)", 'skip'],
    ["it.todo('[a-1]')", 'todo'],
    ["it('[a-1]')", 'todo'],
    ["it('[a-1]', { skip: true }, run)", 'skip'],
    ["it('[a-1]', { todo: true }, run)", 'todo'],
    ["it('[a-1]', { skip: false }, run)", 'runs'],
    ["it.only('[a-1]', run)", 'runs'],
    ["test.concurrent.fails('[a-1]', run)", 'runs'],
    ["it.skipIf(isWindows)('[a-1]', run)", 'runs'],
    ["it.runIf(isWindows).concurrent('[a-1]', run)", 'runs'],
  ])('of %s are of a test that %s', async (text, state) => {
    expect((await inScript(text)).map(each => each.split(' ')[3])).toEqual([state]);
  });

  it('hand the state and the mark of a suite on to its tests', async () => {
    const text = "describe.skip('s [descriptor]', () => { describe('t', () => { it('[a-1]', run); }); });";
    expect(await inScript(text)).toEqual(['1:68 title a-1 skip descriptor s [descriptor] > t > [a-1]']);
  });

  it('have holes where they are only known while the test runs', async () => {
    const text = [
      "it.each([1, 2])('[a-1] %s costs $price.net, 5%%', run);",
      "it.each`a ${1}`('[a-2] $a', run);",
      'it(`[a-3] of ${name}`, run);',
      "describe(name, () => { it('[a-4] $5', run); });",
    ].join('\n');
    expect(await inScript(text)).toEqual([
      '1:19 title a-1 runs varies [a-1] ${…} costs ${…}, 5%',
      '2:19 title a-2 runs varies [a-2] ${…}',
      '3:6 title a-3 runs varies [a-3] of ${…}',
      '4:29 title a-4 runs varies ${…} > [a-4] $5',
    ]);
  });

  it.each(["test.step('[a-1]', run)", "expect('[a-1]')", "test.extend('[a-1]')", "it.each('[a-1]')"])(
    'are none in %s',
    async text => {
      expect(await inScript(text)).toEqual([]);
    },
  );
});

describe('marks of a skeleton', () => {
  const marked = (inside: string) =>
    `// clausewise:begin harbour-1-1 revision=2 rule=abc\n${inside}\n// clausewise:end harbour-1-1`;

  it('name the tests between them', async () => {
    expect(await inScript(`${marked("it('a', run);")}\nit('b', run);`)).toEqual([
      '1:21 region harbour-1-1@2 runs a',
    ]);
  });

  it('add nothing where the test names the requirement itself', async () => {
    expect(await inScript(marked("it('a [harbour-1-1@2]', run);"))).toEqual([
      '2:8 title harbour-1-1@2 runs a [harbour-1-1@2]',
    ]);
  });

  it('name nothing where no test stands between them, or the end is of another', async () => {
    expect(await inScript(`${marked('// purposes')}\nit('b', run);`)).toEqual([]);
    expect(
      await inScript(
        "// clausewise:begin harbour-1-1 revision=2\nit('a', run);\n// clausewise:end harbour-1-2",
      ),
    ).toEqual([]);
  });

  it('are not those of the head', async () => {
    expect(
      await inScript("// clausewise:begin head revision=1\nit('a', run);\n// clausewise:end head"),
    ).toEqual([]);
  });
});

describe('code that nobody writes', () => {
  it.each([
    ['brackets', `// @verifies a-1\n${'('.repeat(200_000)}`],
    ['lists', `// @verifies a-1\n${'['.repeat(200_000)}`],
    ['conditions', `// @verifies a-1\n${'if(x)'.repeat(100_000)}`],
  ])('is refused where %s are nested without end', async (_, text) => {
    expect(await inScript(text)).toEqual(['problem: too-deep']);
  });

  it('is read where a chain of operators is long', async () => {
    const text = `const a = ${'1+'.repeat(20_000)}1; // @verifies a-1`;
    expect((await inScript(text)).map(each => each.split(' ')[2])).toEqual(['a-1']);
  });

  it('is refused where suites are nested deeper than anyone nests them, and where there is too much', async () => {
    const deep = `${"describe('[a-1]', () => {".repeat(200)}${'})'.repeat(200)}`;
    expect(await inScript(deep)).toEqual(['problem: too-deep']);
    const wide = `describe('${'[a-1] '.repeat(300)}', () => { ${"it('x', run);".repeat(300)} });`;
    expect(await inScript(wide)).toEqual(['problem: too-many']);
    expect(await inScript(' '.repeat(5_000_000))).toEqual(['problem: too-large']);
  });

  it('leaves the compiler as it was', async () => {
    await inScript(`// @verifies a-1\n${'('.repeat(200_000)}`);
    expect(await inScript("it('[a-1]', run)")).toEqual(['1:6 title a-1 runs [a-1]']);
  });
});
