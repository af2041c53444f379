import { readFileSync } from 'node:fs';

import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { accountJson } from '../../generators/account-json.ts';
import { accountMd } from '../../generators/account-md.ts';
import { accountText } from '../../generators/account-text.ts';
import { plainColours } from '../../generators/colours.ts';
import { sourceClassWords } from '../../model/source.ts';
import { accountOf, lampSource, lampText, withLine } from '../checks/lamp-account.ts';

const colours = plainColours;
const schemaFile = new URL('../../generators/schemas/account.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as AnySchemaObject; // sound: ajv checks what it is

/** One of each finding: a new statement, a changed one, one that is gone, one that moved, one that is misjudged. */
const [scope, about, lampsTitle, light, cloth, , clean] = lampText;
const everything = accountOf(
  [
    scope,
    clean,
    lampsTitle,
    'Should a lamp fail, the keeper shall light it.',
    cloth,
    'It "shall" be.',
    about,
  ],
  {
    source: {
      ...lampSource,
      records: lampSource.records.map(record =>
        record.line === 5
          ? { ...record, as: 'overview', requirements: [], reason: 'it opens a list' }
          : record,
      ),
    },
  },
);

test('shows as text what is open, with its place and what the convention makes of it', () => {
  expect(accountText(everything, { colours })).toBe(`drifted (2)
  text.txt:4:1  clause 2
    changed since it was encoded, then at line 4
    it concerns \`lamps-2-1\`
    \`should\` opens a condition and obliges nobody
    \`shall\` makes it required
    | Should a lamp fail, the keeper shall light it.
  text.txt:6:1  clause 2
    changed since it was encoded, then at line 6
    it concerns \`lamps-2-2\`
    \`shall\` is spoken of, not used
    | It "shall" be.

misjudged (1)
  text.txt:5:1  clause 2
    by the convention of the text it is recommended, and it was taken for an \`overview\`
    \`should\` makes it recommended
    | The cloth should be:

moved (2)
  text.txt:7:1  clause 2
    1 statement from here on stood in clause 1 when it was encoded, at line 2
  text.txt:2:1  clause 1
    1 statement from here on stood in clause 2 when it was encoded, at line 7

Lamp Code (1): 7 statements in 2 clauses: 5 accounted for, 0 unaccounted for, 2 drifted
accounted for as: 1 requirement, 2 heading, 1 scope, 1 overview
not every statement is accounted for
`);
});

test('says in one line that all is accounted for', () => {
  expect(accountText(accountOf(lampText), { colours })).toBe(
    `Lamp Code (1): 7 statements in 2 clauses: 7 accounted for, 0 unaccounted for, 0 drifted
accounted for as: 4 requirement, 2 heading, 1 scope
every statement is accounted for
`,
  );
});

test('shows of another text only that it is one', () => {
  expect(accountText(accountOf(['Ships sail.']), { colours })).toBe(
    `Lamp Code (1): 1 statement in 0 clauses: 0 accounted for, 0 unaccounted for, 7 drifted (6 of them no longer
there)
next to nothing in the file is known: it is another text or another edition
`,
  );
});

test('writes Markdown in which the copy can set no markup', () => {
  const account = accountOf(withLine(3, 'The *keeper* shall | <b>light</b> it.', 'It is gone.', light));
  expect(accountMd(account)).toContain(
    '| `text.txt:4:1` | 2 | `shall` makes it required | The \\*keeper\\* shall &#124; &lt;b&gt;light&lt;/b&gt; it. |',
  );
});

test('writes Markdown with a table for each sort of finding', () => {
  expect(accountMd(everything).match(/^#.*$/gmu)).toEqual([
    '# Source accounting',
    '## drifted (2)',
    '## misjudged (1)',
    '## moved (2)',
  ]);
});

test.each([
  ['everything that can be found', everything],
  ['nothing', accountOf(lampText)],
  ['a statement that is gone', accountOf(withLine(1))],
  ['a text without statements', accountOf([])],
])('writes JSON that its schema allows: %s', (_, account) => {
  const isValid = new Ajv2020({ allErrors: true }).compile(schema);
  void isValid(JSON.parse(accountJson(account)));
  expect(isValid.errors).toBeNull();
});

test('has the same classes in its schema as in the model', () => {
  const defs = schema['$defs'] as { record: { properties: { as: { enum: readonly string[] } } } }; // sound: our own file
  expect(defs.record.properties.as.enum).toEqual(sourceClassWords);
});

test('escapes what would steer a terminal', () => {
  const text = accountText(accountOf([...lampText, 'A\u202elamp ##[error] turns.']), { colours });
  expect(text).toContain(String.raw`| A\u{202e}lamp \x23#[error] turns.`);
});
