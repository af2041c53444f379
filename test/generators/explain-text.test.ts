import { expect, test } from 'vitest';

import { plainColours } from '../../generators/colours.ts';
import { explainText } from '../../generators/explain-text.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import { example, hostile, hostileInput, inputOf } from './fixtures.ts';

/** The input of `explain` on one requirement: its row alone. */
const only = (id: string, { assessment, trace }: ReportInput): ReportInput => ({
  assessment,
  trace: { ...trace, rows: trace.rows.filter(({ entry }) => entry.id === id) },
});

const explained = (id: string, input: ReportInput): string =>
  explainText(only(id, input), { colours: plainColours });

test('without descriptors a requirement is told with its parts, its rule and the notes on its text', () => {
  expect(explained('x1452-7.1.2-6', inputOf([]))).toMatchInlineSnapshot(`
    "x1452-7.1.2-6
      standard        ITU-T X.1452 | 2020
      clause          Technical onboarding (7.1.2)
      kind            provision
      obligation      required, by \`is required\`
      revision        1
      rule set        6c621d1a05138a7888d37d9269a9da8e2e11e4aced2f6cfd24b05ab1b9e61bb0
      binds           parties to a collaboration agreement
      asks            an agreement says who has which role and responsibility before the service is provided
                      a) roles are clear
                      b) responsibilities are clear
      applies when    the service has a collaboration agreement

      Verification
        method        by a rule
        rule          for each agreement of each service: \`clarifies\` covers \`roles\`, \`responsibilities\`
        reads         /services/{}/agreements/{}/clarifies

      Notes on the text
        ambiguity     the text speaks of entities in one sentence and of stakeholders in the next | both seem
                      meant
        read as       an agreement is between parties, and clarifies the part of the entities that they hold
    "
  `);
});

test('a requirement that no rule decides says what does and why', () => {
  expect(explained('x1452-11.7-1', inputOf([]))).toMatchInlineSnapshot(`
    "x1452-11.7-1
      standard        ITU-T X.1452 | 2020
      clause          Security mechanisms deployment (11.7)
      kind            provision
      obligation      recommended, by \`is recommended\`
      revision        1
      rule set        6c621d1a05138a7888d37d9269a9da8e2e11e4aced2f6cfd24b05ab1b9e61bb0
      binds           operator
      asks            the mechanisms are analysed case by case
      applies when    always

      Verification
        method        by inspection, which a person attests
        reason        whether an analysis is sound is for a person to say
    "
  `);
});

test('each verdict is told with its facts, the evidence behind them and what would settle it', () => {
  expect(explained('x1452-10.1-1', example)).toMatchInlineSnapshot(`
    "x1452-10.1-1
      standard        ITU-T X.1452 | 2020
      clause          Authentication (10.1)
      kind            provision
      obligation      required, by \`is required\`
      revision        1
      rule set        6c621d1a05138a7888d37d9269a9da8e2e11e4aced2f6cfd24b05ab1b9e61bb0
      binds           operator
      asks            management access to the network functions is authenticated
      applies when    always

      Verification
        method        by a rule
        rule          some mechanism of the service has \`type\` = \`authentication\` and protects \`management-access\`
        reads         /services/{}/mechanisms/{}/type
                      /services/{}/mechanisms/{}/protects

    examples/secure-connecting.yaml, as of 2026-11-21T08:00:00Z
      FAIL            /services/0: the claim on \`management-access\` is contradicted
      support         declared; 1 fact looked at
      found           examples/secure-connecting.yaml:44:7  /services/0/mechanisms/0/protects/0 is
                      "management-access" (declared; it names \`amf-config\`)
      against         evidence \`amf-config\` (manifests/amf.yaml): its probe is false; the artifact shows "http";
                      probe \`docs.all(d, d.configuration.sbi.scheme == "https")\`; stated at
                      examples/secure-connecting.yaml:52:5

    examples/sparse.yaml, as of 2026-11-21T08:00:00Z
      INCONCLUSIVE    /services/0: the mechanisms of the service are not known
      support         declared; 1 fact looked at
      found           examples/sparse.yaml:9:7  /services/0/mechanisms is not known: the operator has not supplied
                      the design (declared)
      would settle    /services/0/mechanisms
    "
  `);
});

test('evidence that names the requirement is told with its state, whatever the facts name', () => {
  expect(explained('x1452-11.3-1', example).split('\n\n').at(-2)).toMatchInlineSnapshot(`
    "examples/secure-connecting.yaml, as of 2026-11-21T08:00:00Z
      INCONCLUSIVE    the deployment: no valid evidence supports it
      support         declared; 0 facts looked at
      evidence        expired, \`audit-2024\` (docs/audit.pdf): it was valid until 2025-12-31; stated at
                      examples/secure-connecting.yaml:68:5
      would settle    an evidence entry that names \`x1452-11.3-1\` in \`requirements\`"
  `);
});

test('a fact that settles that the requirement applies is told apart from one that settles that it is met', () => {
  const text = explained('x1452-7.1.2-4', example);
  expect(text).toContain('  found           examples/secure-connecting.yaml:24:7');
  expect(text).toContain('  applies as      examples/secure-connecting.yaml:12:7');
});

test('a clause is named by title and number', () => {
  expect(explained('x1452-9.1.1-1', inputOf([]))).toContain('Functionalities of the operator (9.1.1)\n');
});

test('a descriptor in which a requirement is not assessed says why', () => {
  const input = inputOf([{ descriptor: 'a.yaml', results: [] }]);
  expect(explained('x1452-8-1', input)).toContain('  no result       it describes and asks nothing\n');
  expect(explained('x1452-9.2-2', input)).toContain(
    '  no result       nothing in it is bound by the requirement\n',
  );
});

test('colours add nothing but colours', () => {
  const mark = (text: string): string => `«${text}»`;
  const colours = { bold: mark, dim: mark, red: mark, green: mark, yellow: mark, cyan: mark };
  const coloured = explainText(example, { colours });
  const plain = explainText(example, { colours: plainColours });
  expect(coloured).not.toBe(plain);
  expect(coloured.replaceAll(/[«»]/gu, '')).toBe(plain);
});

test('no line is wider than 110 columns', () => {
  const lines = explainText(example, { colours: plainColours }).split('\n');
  expect(lines.filter(line => line.length > 110)).toEqual([]);
});

test.each(hostile)('the name %j steers no terminal and gives no command to a CI system', name => {
  const text = explainText(hostileInput(name), { colours: plainColours });
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(text).not.toMatch(/^\s*::\w|##\[|##vso/mu);
});
