import type { Requirement } from '../model/requirement.ts';
import type { Verification } from '../model/verification.ts';
import type { DraftPurpose } from './purpose-rule.ts';
import { scopePhrase } from './english.ts';
import { sentence } from './purpose-words.ts';

type ByEvidence = Extract<Verification, { method: 'evidence' | 'inspection' }>;

/** The purposes of a requirement that no rule decides: that it is met, and for each of its parts that it is not. */
export const evidencePurposes = (
  requirement: Requirement,
  verification: ByEvidence,
): readonly DraftPurpose[] => {
  const { id, statement, parts } = requirement;
  const lacking =
    parts.length === 0 ? [statement] : parts.map(part => `part (${part.id}), ${quoted(part.statement)}`);
  const isWhole = parts.length === 0;
  return [
    drafted(requirement, verification, {
      kind: 'valid',
      objective: `Show that ${id} is met: ${plain(statement)}`,
      found: isWhole ? 'is as the requirement asks' : `is as the requirement asks in each of its ${parts.length} parts`,
    }),
    ...lacking.map(what =>
      drafted(requirement, verification, {
        kind: 'invalid',
        objective: isWhole
          ? `Show that it is found out where ${id} is not met: ${plain(what)}`
          : `Show that it is found out where ${id} is not met in ${what}`,
        found: isWhole ? 'is not as the requirement asks' : `is not as the requirement asks in ${what}`,
      }),
    ),
  ];
};

const plain = (statement: string): string => statement.replace(/\.$/u, '');
const quoted = (statement: string): string => `"${plain(statement)}"`;

const drafted = (
  { id, subject, appliesWhen }: Requirement,
  { method, scope, reason }: ByEvidence,
  { kind, objective, found }: { readonly kind: 'valid' | 'invalid'; readonly objective: string; readonly found: string },
): DraftPurpose => ({
  kind,
  objective,
  initial: [
    `It is about ${scopePhrase(scope)}`,
    ...(appliesWhen === 'always' ? [] : [`It applies: ${appliesWhen}`]),
    `No rule decides it: ${reason}`,
  ],
  stimulus: `${sentence(procedure[method])} whether ${subject} ${found}`,
  expected:
    kind === 'valid'
      ? `It is, and ${kept[method]} that names ${id} says so`
      : `That it is not is found and kept, and nothing names ${id} as met`,
  verdict: kind === 'valid' ? 'pass' : 'fail',
  evidence: format[method],
});

const procedure = {
  evidence: 'test, or find out from records,',
  inspection: 'have a person who is not responsible for it inspect',
} as const;

const kept = { evidence: 'evidence', inspection: 'an attestation' } as const;

const format = {
  evidence: 'Record or test report, with date and digest, kept as evidence that names the requirement',
  inspection: 'Attestation, dated and signed by whoever inspected, with a report of what was looked at',
} as const;
