import type { Requirement } from '../model/requirement.ts';
import type { Verification } from '../model/verification.ts';
import type { DraftPurpose } from './purpose-rule.ts';
import { scopePhrase } from './english.ts';

type ByEvidence = Extract<Verification, { method: 'evidence' | 'inspection' }>;

/** The purposes of a requirement that no rule decides: that it is met, and for each of its parts that it is not. */
export const evidencePurposes = (
  requirement: Requirement,
  verification: ByEvidence,
): readonly DraftPurpose[] => {
  const { id, statement, parts } = requirement;
  const cases = parts.length === 0 ? ['the requirement is not met'] : parts.map(partLacking);
  const whole = parts.length === 0 ? '' : ` in each of its ${parts.length} parts`;
  return [
    drafted(requirement, verification, {
      kind: 'valid',
      objective: `Show that ${id} is met: ${plain(statement)}`,
      stimulus: `${procedure[verification.method]} whether ${id} is met${whole}`,
    }),
    ...cases.map(lacking =>
      drafted(requirement, verification, {
        kind: 'invalid',
        objective: `Show that it is found out where ${lacking} (${id}: ${plain(statement)})`,
        stimulus: `Go through the same procedure where ${lacking}`,
      }),
    ),
  ];
};

const partLacking = ({ id, statement }: Requirement['parts'][number]): string =>
  `part (${id}), "${plain(statement)}", is lacking`;

const plain = (statement: string): string => statement.replace(/\.$/u, '');

const drafted = (
  { id, appliesWhen }: Requirement,
  { method, scope, reason }: ByEvidence,
  { kind, ...told }: Pick<DraftPurpose, 'objective' | 'stimulus'> & { readonly kind: 'valid' | 'invalid' },
): DraftPurpose => ({
  kind,
  ...told,
  initial: [
    `It is about ${scopePhrase(scope)}`,
    ...(appliesWhen === 'always' ? [] : [`It applies: ${appliesWhen}`]),
    `No rule decides it: ${reason}`,
  ],
  expected:
    kind === 'valid'
      ? `It is, and ${kept[method]} that names ${id} says so`
      : `It is found that ${id} is not met, and no ${record[method]} says otherwise`,
  verdict: kind === 'valid' ? 'pass' : 'fail',
  evidence: format[method],
});

const procedure = {
  evidence: 'Find out, by a test or from records,',
  inspection: 'Have a person who is not responsible for it inspect',
} as const;

const record = { evidence: 'evidence', inspection: 'attestation' } as const;

const kept = { evidence: 'evidence', inspection: 'an attestation' } as const;

const format = {
  evidence: 'Record or test report, with date and digest, kept as evidence that names the requirement',
  inspection: 'Attestation, dated and signed by whoever inspected, with a report of what was looked at',
} as const;
