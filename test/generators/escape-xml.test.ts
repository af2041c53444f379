import { expect, test } from 'vitest';

import { escapeXml } from '../../generators/escape-xml.ts';

test.each([
  ['markup', `<a b="c">&'`, '&lt;a b=&quot;c&quot;&gt;&amp;&apos;'],
  ['characters that XML forbids', '\u0000\u001b\uFFFE\uFFFF\uD800', '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD'],
  ['white space that attributes would fold', 'a\t\r\nb', 'a&#9;&#13;&#10;b'],
  ['C1 controls and bidirectional overrides', '\u0085\u009b\u202E', '&#133;&#155;&#8238;'],
  ['a logging command', '##vso[x]', '&#35;#vso[x]'],
])('%s can not leave its attribute or text', (_, text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test('pairs of surrogates and plain text stay as they are', () => {
  expect(escapeXml('😀 東京 [x]')).toBe('😀 東京 [x]');
});
