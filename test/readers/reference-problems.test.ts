import { expect, test } from 'vitest';

import { problemsOf, read } from './read.ts';

const file = 'deployment.yaml';
const descriptor = (parties: string, rest: string): string =>
  `clausewise: 1\nname: n\nparties: ${parties}\n${rest}`;
const parties = '[{id: nlt, role: operator}, {id: fjord, role: customer}]';

test.each(['parties', 'services', 'evidence'])(
  'refuses an id that two entries of `%s` have, with both places',
  section => {
    const rest =
      { parties: 'role: operator', services: 'type: custom', evidence: 'kind: document' }[section] ?? '';
    expect(
      problemsOf(`clausewise: 1\nname: n\n${section}:\n  - {id: one, ${rest}}\n  - id: one\n    ${rest}\n`),
    ).toEqual([
      {
        code: 'duplicate-id',
        message: `the id \`one\` of \`${section}\` on line 5 is already on line 4, column 10`,
        place: { file, line: 5, column: 9 },
        help: 'give each entry an id of its own',
      },
    ]);
  },
);

test('refuses references to parties and evidence that are not there', () => {
  expect(
    problemsOf(
      descriptor(
        parties,
        `services:
  - id: s
    type: custom
    provider: nltt
    entities: [{type: cpsc, heldBy: nobody-at-all}]
    agreements: [{between: [nlt, fiord]}]
    mechanisms: [{type: blacklist, deployedBy: [acme-corp], evidence: [audit]}]
evidence: [{id: audits, kind: document}]
`,
      ),
    ),
  ).toEqual([
    {
      code: 'dangling-reference',
      message: '`/services/0/provider` refers to `nltt`, expected the id of an entry of `parties`',
      place: { file, line: 7, column: 15 },
      help: 'did you mean `nlt`?',
    },
    {
      code: 'dangling-reference',
      message:
        '`/services/0/entities/0/heldBy` refers to `nobody-at-all`, expected the id of an entry of `parties`',
      place: { file, line: 8, column: 37 },
      help: 'add an entry with this id to `parties`',
    },
    {
      code: 'dangling-reference',
      message:
        '`/services/0/agreements/0/between/1` refers to `fiord`, expected the id of an entry of `parties`',
      place: { file, line: 9, column: 34 },
      help: 'did you mean `fjord`?',
    },
    {
      code: 'dangling-reference',
      message:
        '`/services/0/mechanisms/0/deployedBy/0` refers to `acme-corp`, expected the id of an entry of `parties`',
      place: { file, line: 10, column: 49 },
      help: 'add an entry with this id to `parties`',
    },
    {
      code: 'dangling-reference',
      message:
        '`/services/0/mechanisms/0/evidence/0` refers to `audit`, expected the id of an entry of `evidence`',
      place: { file, line: 10, column: 72 },
      help: 'did you mean `audits`?',
    },
  ]);
});

test('refuses references where the section is absent, and evidence of parties too', () => {
  expect(
    problemsOf(
      'clausewise: 1\nname: n\nparties: [{id: a, role: operator, devices: [{type: chip, evidence: [e]}]}]\n',
    ),
  ).toMatchObject([{ code: 'dangling-reference', place: { line: 3, column: 69 } }]);
});

test.each([['{unknown: not supplied}'], ['[{unknown: lost}]'], ['[{id: {unknown: lost}, role: operator}]']])(
  'does not judge a reference into parties that are %s',
  list => {
    expect(read(descriptor(list, 'services: [{id: s, type: custom, provider: nlt}]\n')).ok).toBe(true);
  },
);

test.each([
  'provider: {unknown: lost}',
  'agreements: [{between: {unknown: lost}}]',
  'agreements: [{between: [{unknown: lost}]}]',
])('does not judge a reference that is not known: %s', claim => {
  expect(read(descriptor(parties, `services: [{id: s, type: custom, ${claim}}]\n`)).ok).toBe(true);
});

test('refuses an id that two entries of a list further in have', () => {
  const text = `clausewise: 1
name: n
services:
  - id: s
    type: custom
    agreements:
      - {id: frame, between: []}
      - {id: frame, between: []}
  - id: t
    type: custom
    agreements: [{id: frame, between: []}]
`;
  expect(problemsOf(text).map(({ message }) => message)).toEqual([
    'the id `frame` of `agreements` on line 8 is already on line 7, column 14',
  ]);
});

test('refuses an id that entries of two management domains have', () => {
  const text = `clausewise: 1
name: n
managementDomains:
  - {id: ran, entities: [{id: controller}]}
  - {id: core, entities: [{id: controller}]}
`;
  expect(problemsOf(text).map(({ message }) => message)).toEqual([
    'the id `controller` of `entities` on line 5 is already on line 4, column 31',
  ]);
});

test('refuses an id that entries of two security domains have, but not one that two kinds of entry have', () => {
  const text = `clausewise: 1
name: n
securityConfigurations:
  - {id: oslo, networkFunctions: [{id: amf}], configurations: [{id: sbi}]}
  - {id: bergen, networkFunctions: [{id: sbi}], configurations: [{id: sbi}]}
`;
  expect(problemsOf(text).map(({ message }) => message)).toEqual([
    'the id `sbi` of `configurations` on line 5 is already on line 4, column 69',
  ]);
});

test('lets two security management systems, which know nothing of each other, use the same ids', () => {
  const text = `clausewise: 1
name: n
securityManagement:
  - {id: fixed, controls: [{id: firewall}]}
  - {id: mobile, controls: [{id: firewall}]}
`;
  expect(read(text).ok).toBe(true);
});
