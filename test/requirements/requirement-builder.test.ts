import { describe, expect, test } from 'vitest';

import {
  description,
  entity,
  processStep,
  provision,
  relation,
} from '../../requirements/requirement-builder.ts';

const tea = { id: 'tea-1-1', clause: '1', subject: 'the host', statement: 'Tea is served.' } as const;

describe('the builders of catalogue entries', () => {
  test('fill in what an entry leaves out', () => {
    expect(description(tea)).toEqual({
      id: 'tea-1-1',
      clause: '1',
      kind: 'description',
      obligation: 'informative',
      keyword: null,
      subject: 'the host',
      statement: 'Tea is served.',
      parts: [],
      appliesWhen: 'always',
      notes: [],
      revision: 1,
    });
  });

  test('keep what an entry says', () => {
    const note = { kind: 'question', what: 'which tea', reading: 'any' } as const;
    const said = { declaredId: 'TEA-01', appliesWhen: 'a guest comes', notes: [note], revision: 2 } as const;
    expect(
      provision({ ...tea, ...said, obligation: 'required', keyword: 'shall', parts: ['tea', 'milk'] }),
    ).toEqual({
      id: 'tea-1-1',
      clause: '1',
      declaredId: 'TEA-01',
      kind: 'provision',
      obligation: 'required',
      keyword: 'shall',
      subject: 'the host',
      statement: 'Tea is served.',
      parts: [
        { id: 'a', statement: 'tea' },
        { id: 'b', statement: 'milk' },
      ],
      appliesWhen: 'a guest comes',
      notes: [note],
      revision: 2,
    });
  });

  test('leave a provision without a verbal form without a keyword', () => {
    expect(provision({ ...tea, obligation: 'candidate', keyword: null }).keyword).toBeNull();
  });

  test('set the kind that they are named after', () => {
    expect([relation, entity, processStep, description].map(build => build(tea).kind)).toEqual([
      'relation',
      'entity',
      'process',
      'description',
    ]);
  });

  test('refuse more parts than there are letters', () => {
    expect(() => entity({ ...tea, parts: Array.from({ length: 27 }, () => 'a biscuit') })).toThrow(
      RangeError,
    );
  });
});
