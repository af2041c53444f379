import fc from 'fast-check';
import { expect, test } from 'vitest';

import { resolveEvidencePath } from '../../../readers/evidence/evidence-path.ts';

test.each([
  ['agreement.pdf', undefined, 'agreement.pdf'],
  ['./docs//agreement.pdf', undefined, 'docs/agreement.pdf'],
  ['docs/../agreement.pdf', undefined, 'agreement.pdf'],
  ['../Files/amf.yaml', 'package/TOSCA-Metadata/TOSCA.meta', 'package/Files/amf.yaml'],
  ['amf.yaml', 'TOSCA.meta', 'amf.yaml'],
  ['..data/amf.yaml', undefined, '..data/amf.yaml'],
])('`%s` beside %s stands for %s', (path, besides, expected) => {
  expect(resolveEvidencePath(path, besides)).toEqual({ ok: true, value: expected });
});

test.each([
  ['', 'is empty'],
  ['/etc/passwd', 'is absolute'],
  ['../../etc/passwd', 'leads out of the evidence root'],
  ['docs/../../agreement.pdf', 'leads out of the evidence root'],
  ['C:\\secrets.txt', 'names a drive'],
  ['c:secrets.txt', 'names a drive'],
  ['\\\\server\\share\\file', 'is written with `\\`'],
  ['docs\\agreement.pdf', 'is written with `\\`'],
  ['file:///etc/passwd', 'is a URL'],
  ['https://example.org/agreement.pdf', 'is a URL'],
  ['docs/', 'names a folder'],
  ['.', 'names a folder'],
  ['agreement\u0000.pdf', 'has a control character in it'],
])('`%s` is refused because it %s', (path, objection) => {
  expect(resolveEvidencePath(path)).toEqual({
    ok: false,
    problems: [
      {
        code: 'evidence-refused',
        message: `the evidence path \`${path}\` ${objection}; expected a file under the evidence root`,
        help: 'write the path relative to the evidence root, with `/`',
      },
    ],
  });
});

test('a path beside another file is refused where it leads out of the root, however deep that file is', () => {
  expect(resolveEvidencePath('../../x', 'a/b').ok).toBe(false);
  expect(resolveEvidencePath('../x', 'a/b')).toEqual({ ok: true, value: 'x' });
});

test('whatever is not refused has neither dots nor anything that leads elsewhere', () => {
  const segment = fc.constantFrom('a', 'b.c', '..', '.', '', '...', 'C:', '\\', 'é');
  const path = fc.array(segment, { maxLength: 6 }).map(parts => parts.join('/'));
  fc.assert(
    fc.property(path, fc.option(path, { nil: undefined }), (wanted, besides) => {
      const base = besides === undefined ? undefined : resolveEvidencePath(besides);
      const resolved = resolveEvidencePath(wanted, base?.ok === true ? base.value : undefined);
      if (!resolved.ok) return;
      expect(resolved.value.split('/').filter(part => ['', '.', '..'].includes(part))).toEqual([]);
      expect(resolved.value).not.toMatch(/^[A-Za-z]:|\\/);
    }),
  );
});
