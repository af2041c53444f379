import { expect, test } from 'vitest';

import { traceMd } from '../../generators/trace-md.ts';
import { hostile } from './fixtures.ts';
import { markdownCells } from './read-back.ts';
import { gapsAnswer, itemAnswer } from './trace-answers.ts';

test.each([
  ['item', itemAnswer('deployment.yaml')],
  ['gaps', gapsAnswer('deployment.yaml')],
])('the Markdown of %s is as it was reviewed', async (name, answer) => {
  await expect(traceMd(answer)).toMatchFileSnapshot(`golden/trace-${name}.md`);
});

test.each(hostile)('in Markdown the name %j neither adds cells nor lines', name => {
  for (const answer of [itemAnswer, gapsAnswer])
    expect(markdownCells(traceMd(answer(name)))).toEqual(markdownCells(traceMd(answer('name'))));
});
