import { expect, test } from 'vitest';

import { checkGithub } from '../../generators/check-github.ts';
import { example, hostile, hostileInput } from './fixtures.ts';

test('what stops the gate is an error, a recommendation not met a warning, the rest a notice', async () => {
  await expect(checkGithub(example)).toMatchFileSnapshot('golden/check-github.txt');
});

test.each(hostile)('the name %j adds no command', name => {
  const shapeOf = (text: string): readonly string[] =>
    text
      .split('\n')
      .map(
        line =>
          /^::(?:error|warning|notice) (?:file=[^,:]*,line=\d+,col=\d+,)?title=[^,:]*::|^$/u.exec(
            line,
          )?.[0] ?? line,
      )
      .map(head => head.replace(/file=[^,]*/u, 'file='));
  expect(shapeOf(checkGithub(hostileInput(name)))).toEqual(shapeOf(checkGithub(hostileInput('name'))));
});
