import { expect, test } from 'vitest';

import { escapeMarkdown, markdownCode, markdownMessage } from '../../generators/escape-markdown.ts';

test.each([
  ['emphasis', '*a* _b_ ~c~', String.raw`\*a\* \_b\_ \~c\~`],
  ['a link', '[a](javascript:b)', String.raw`\[a\](javascript:b)`],
  ['HTML', '<script>&amp;', String.raw`&lt;script&gt;&amp;amp;`],
  ['the end of a cell', String.raw`a|b\|c`, String.raw`a&#124;b\\&#124;c`],
  ['a bare link', 'http://a.example www.b.example', String.raw`http\://a.example www\.b.example`],
  ['a mention', '@everyone a@b.example', '@&#8203;everyone a@&#8203;b.example'],
  ['a reference', '#1 GH-2', '#&#8203;1 GH-&#8203;2'],
  ['mathematics and templates', '$x$ {{y}}', String.raw`\$x\$ \{\{y\}\}`],
  ['the start of a list', '- a', String.raw`\- a`],
  ['the start of a numbered list', '1. a', String.raw`1\. a`],
  ['a heading', '# a', '#&#8203; a'],
  ['a line break', 'a\n\n# b', String.raw`a\\n\\n# b`],
])('%s is escaped', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('plain text stays as it is', () => {
  const text = '7.1.2 Technical onboarding (is required), -1 and a-b: c.';
  expect(escapeMarkdown(text)).toBe(text);
});

test.each([
  ['code without backticks', 'a_b', '`a_b`'],
  ['code with a backtick', 'a`b', '``a`b``'],
  ['code that starts with backticks', '``a', '``` ``a ```'],
  ['code that ends a table cell', 'a|<b>', '<code>a&#124;&#60;b&#62;</code>'],
  ['nothing', '', '<code></code>'],
])('%s is fenced so that it shows what it is', (_, text, code) => {
  expect(markdownCode(text)).toBe(code);
});

test('what stands between backticks in a message becomes code, a lone backtick does not', () => {
  expect(markdownMessage('key `a_b` is *not* `c')).toBe('key `a_b` is \\*not\\* \\`c');
});
