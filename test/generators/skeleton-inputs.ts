import type { SkeletonInput, SkeletonRequirement } from '../../generators/skeleton-input.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { RequirementPurposes, TestPurpose } from '../../model/test-purpose.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { skeletonInput as skeletonInputOf } from '../../cli/skeleton-input.ts';
import { digestOf, entries, hostile } from './fixtures.ts';

const asks: readonly string[] = ['required', 'recommended', 'derived', 'permitted', 'candidate'];

/** Purposes of a requirement as they might be: one that conforms, one that breaks it, and one at a limit. */
const purposesOf = (entry: CatalogueEntry): RequirementPurposes => {
  const purpose = (
    number: string,
    rest: Pick<TestPurpose, 'kind' | 'objective' | 'stimulus' | 'expected' | 'verdict'>,
  ): TestPurpose => ({
    id: `TP/${entry.id}/${number}`,
    requirement: entry.id,
    revision: entry.revision,
    reference: { standard: 'ITU-T X.1452', edition: entry.edition, clause: entry.clause },
    selection: 'A.1/2 AND NOT A.2/1',
    initial: [`Applies when: ${entry.appliesWhen}`, 'The element under test is in operation'],
    evidence: 'The descriptor, and the log of the run',
    ...rest,
  });
  if (!asks.includes(entry.obligation))
    return { requirement: entry.id, purposes: [], reason: 'it informs and asks nothing' };
  return {
    requirement: entry.id,
    purposes: [
      purpose('BV-01', {
        kind: 'valid',
        objective: `Show that the ${entry.subject} conforms where ${entry.statement}`,
        stimulus: `The ${entry.subject} is looked at`,
        expected: entry.statement,
        verdict: 'pass',
      }),
      purpose('BI-01', {
        kind: 'invalid',
        objective: `Show that the ${entry.subject} does not conform where "what is asked" \\ for is left out`,
        stimulus: 'What is asked for is taken away',
        expected: 'The requirement is found not to be met',
        verdict: 'fail',
      }),
    ],
  };
};

const requirementOf = (entry: CatalogueEntry): SkeletonRequirement => ({
  entry,
  clauseTitle: 'Functionalities of the operator',
  item: { item: 'A.2/1', status: 'm' },
  purposes: purposesOf(entry),
  ruleDigest: digestOf(entry.id),
});

/** A few requirements with every obligation and every way of verification. */
export const skeletonInput: SkeletonInput = {
  standard: {
    id: 'x1452',
    designation: 'ITU-T X.1452',
    title: 'Guidelines for security services provided by operators',
    edition: '2020',
  },
  digest: digestOf('rules'),
  descriptor: 'deployment.yaml',
  requirements: entries.map(requirementOf),
};

const marks = ['clausewise:begin x', '// clausewise:end x1452-7.1-0', '<!-- clausewise:end x -->'];
const breaking = [
  ...marks,
  '*/ testcase TC() {} /*',
  '"""\nScenario: evil',
  '*** Test Cases ***\nEvil\n    Fail',
  '${EMPTY}    Run Process    evil',
  '}  Test Purpose {',
  '" } "',
  String.raw`ends in a backslash \ `,
  '# comment    #  comment',
  'Given evil | a | b |',
  '...    continued',
  '-- TP Id x',
  '@verifies x1452-10.1-1@1',
  '[x1452-10.1-1@1] [descriptor]',
  "verifies('x1452-10.1-1')",
];

/** The names that a hostile author of a catalogue chooses. */
export const hostileNames: readonly string[] = [...hostile, ...breaking];

/** Requirements in which all text that a catalogue from elsewhere may hold is hostile. */
export const hostileSkeletonInput: SkeletonInput = {
  ...skeletonInput,
  standard: { ...skeletonInput.standard, designation: hostileNames.join(' '), edition: hostile.join(' ') },
  descriptor: hostileNames.join(' '),
  requirements: hostileNames.map((name, index) => {
    const method = index % 2 === 0 ? 'rule' : 'evidence';
    const entry: CatalogueEntry = {
      id: `x1452-7.1-${index}`,
      standard: 'x1452',
      edition: '2020',
      clause: '7.1',
      kind: 'provision',
      obligation: 'required',
      keyword: name,
      subject: name,
      statement: name,
      parts: [],
      appliesWhen: name,
      notes: [],
      revision: 1,
      verification: { method, english: name, reason: name },
    };
    const [first] = purposesOf(entry).purposes;
    const purposes =
      first === undefined
        ? []
        : [
            {
              ...first,
              objective: name,
              selection: name,
              initial: [name, name],
              stimulus: name,
              expected: name,
              evidence: name,
            },
          ];
    return {
      ...requirementOf(entry),
      clauseTitle: name,
      purposes: { requirement: entry.id, purposes },
    };
  }),
};

/** The rule sets of our own standards. */
export const ruleSets: readonly RuleSet[] = [
  x1452RuleSet,
  zsm014RuleSet,
  nsomRuleSet,
  scpRuleSet,
  q317RuleSet,
];

/** What the skeletons of a standard are written from, made once however often it is asked for. */
export const standardInput = ({ standard: { id } }: RuleSet): SkeletonInput => {
  const known = made.get(id);
  if (known !== undefined) return known;
  const set = ruleSets.find(({ standard }) => standard.id === id);
  if (set === undefined) throw new TypeError(`there is no rule set \`${id}\``);
  const input = skeletonInputOf(set, 'deployment.yaml');
  made.set(id, input);
  return input;
};

const made = new Map<string, SkeletonInput>();
