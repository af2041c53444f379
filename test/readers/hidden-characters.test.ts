import { expect, test } from 'vitest';

import { hiddenInKey, hiddenInText, refusedInText, twinKeys } from '../../readers/hidden-characters.ts';

test('finds keys that differ in normal form only, once each', () => {
  const keys = ['caf\u00e9', 'name', 'cafe\u0301', 'name', '\u212b', '\u00c5'].map(key => ({ key }));
  expect(twinKeys(keys)).toEqual([
    { first: { key: 'caf\u00e9' }, second: { key: 'cafe\u0301' } },
    { first: { key: '\u212b' }, second: { key: '\u00c5' } },
  ]);
});

test.each(['\u200b', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u3164', '\u{e0041}'])(
  'warns of U+%# in a key',
  character => {
    expect(hiddenInKey(`na${character}me`)?.code).toBe('hidden-character');
  },
);

test('warns of a change of direction in a text, and leaves joiners to the languages that need them', () => {
  expect(hiddenInText('a\u2067b')).toEqual({
    code: 'hidden-character',
    message: 'the text `a\\u{2067}b` holds characters that are not seen',
    help: 'remove them, unless the language of the text needs them',
  });
  expect(hiddenInText('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toBeUndefined();
});

test.each(['\u0000', '\u001b', '\u007f', '\u009b', '\ud800', '\udc00x'])('refuses %j in a text', text => {
  expect(refusedInText(text)?.code).toBe('control-character');
});

test.each(['a\tb', 'a\nb', 'a\r\nb', '\u{1f600}', 'caf\u00e9'])('accepts %j in a text', text => {
  expect(refusedInText(text)).toBeUndefined();
});
