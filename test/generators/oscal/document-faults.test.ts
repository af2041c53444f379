import { expect, test } from 'vitest';

import { documentFaults } from './document-faults.ts';

const sound = {
  'assessment-results': {
    uuid: 'a',
    metadata: { 'last-modified': '2026-01-01T00:00:00Z', 'oscal-version': '1.2.1' },
    'import-ap': { href: '#r' },
    results: [
      { uuid: 'b', observations: [{ uuid: 'o' }], findings: [{ related: { 'observation-uuid': 'o' } }] },
    ],
    'back-matter': { resources: [{ uuid: 'r', title: 't', rlinks: [{ href: 'x' }] }] },
  },
};

test('a sound document has no fault', () => {
  expect(documentFaults(sound, '1.2.1')).toEqual([]);
});

test.each([
  ['"uuid":"o"', '"uuid":"a"', /stands twice/],
  ['"observation-uuid":"o"', '"observation-uuid":"b"', /no observations b/],
  ['"#r"', '"#s"', /no resource #s/],
  ['"#r"', '"#r","media-type":"x"', /a media type beside/],
  ['"title":"t",', '', /no title/],
  ['[{"href":"x"}]', '[{"href":"x"},{"href":"x"}]', /a link twice/],
  ['[{"href":"x"}]', '[]', /empty list/],
  ['00:00:00Z', '00:00:00+00:00', /time 2026/],
  ['1.2.1', '1.1.3', /version 1\.1\.3/],
])('finds what is wrong where %s is %s', (from, to, fault) => {
  const text = JSON.stringify(sound).replace(from, to);
  // sound: an object in JSON
  expect(documentFaults(JSON.parse(text) as object as Record<string, unknown>, '1.2.1').join('\n')).toMatch(
    fault,
  );
});
