import { expect, test } from 'vitest';

import { complaints } from './compiler.ts';

const prelude = `
import { nist80053 } from '../../requirements/crosswalk/frameworks/nist-800-53.ts';
import { judgedAgainst, subset, uncertain } from '../../requirements/crosswalk/judged.ts';
`.trim();
const reason = `'Access Enforcement', 'why'`;

const pairs = [
  {
    what: 'the id of a requirement that is misspelt',
    right: `judgedAgainst(nist80053, '5.2.0', { 'x1452-10.2-2': [subset('AC-3', ${reason})] })`,
    wrong: `judgedAgainst(nist80053, '5.2.0', { 'x1452-10.2-22': [subset('AC-3', ${reason})] })`,
    code: 'TS2353',
  },
  {
    what: 'the id of a control that is misspelt',
    right: `judgedAgainst(nist80053, '5.2.0', { 'x1452-10.2-2': [subset('AC-3', ${reason})] })`,
    wrong: `judgedAgainst(nist80053, '5.2.0', { 'x1452-10.2-2': [subset('AC-33', ${reason})] })`,
    code: 'TS2322',
  },
  {
    what: 'the id of a control that is withdrawn',
    right: `judgedAgainst(nist80053, '5.2.0', { 'zsm014-trust-05': [uncertain(subset('SC-8', ${reason}))] })`,
    wrong: `judgedAgainst(nist80053, '5.2.0', { 'zsm014-trust-05': [uncertain(subset('SC-9', ${reason}))] })`,
    code: 'TS2322',
  },
  {
    what: 'an enhancement that the framework does not list',
    right: `judgedAgainst(nist80053, '5.2.0', { 'nsom-1.2': [subset('SC-8(1)', ${reason})] })`,
    wrong: `judgedAgainst(nist80053, '5.2.0', { 'nsom-1.2': [subset('SC-8(2)', ${reason})] })`,
    code: 'TS2322',
  },
];

const pathOf = (index: number): string => `test/types/virtual-crosswalk-${index}.ts`;
const found = complaints(
  Object.fromEntries(
    pairs.map(({ right, wrong }, index) => [
      pathOf(index),
      `${prelude}\nexport const used = [subset, uncertain];\nexport const right = ${right};\nexport const wrong = ${wrong};\n`,
    ]),
  ),
);
const wrongLine = prelude.split('\n').length + 3;

test.each(pairs.map((pair, index) => ({ ...pair, index })))(
  '$what: does not compile, and its twin does',
  ({ code, index }) => {
    const told = (found.get(pathOf(index)) ?? []).map(({ line, code: each }) => ({ line, code: each }));
    expect(told).toEqual([{ line: wrongLine, code }]);
  },
);
