import { expect, test } from 'vitest';

import { fileUri } from '../../generators/escape-uri.ts';

test.each([
  ['a relative name', 'examples/a.yaml', 'examples/a.yaml'],
  ['spaces, percent and hash', 'a b/50%#?.yaml', 'a%20b/50%25%23%3F.yaml'],
  ['a first segment with a colon', 'a:b.yaml', 'a%3Ab.yaml'],
  ['standard input', '<stdin>', '%3Cstdin%3E'],
  ['a lone surrogate', '\uD800', '%EF%BF%BD'],
  ['an absolute name', '/srv/a.yaml', 'file:///srv/a.yaml'],
])('%s becomes a URI reference', (_, file, uri) => {
  expect(fileUri(file)).toBe(uri);
});
