import { createHash } from 'node:crypto';

import { canonicalize } from 'json-canonicalize';

import type { SkeletonRegion } from './skeleton-file.ts';
import type { SkeletonInput, SkeletonRequirement } from './skeleton-input.ts';

/** What a region holds, whole lines. */
type Written = Pick<SkeletonRegion, 'text' | 'seed'>;

/** The region of a requirement, with what a later emission tells changes by. */
export const requirementRegion = (
  requirement: SkeletonRequirement,
  { text, seed }: Written,
): SkeletonRegion => ({
  id: requirement.entry.id,
  revision: requirement.entry.revision,
  rule: requirement.ruleDigest,
  text,
  ...(seed === undefined ? {} : { seed: `\n${seed}` }),
  aspects: aspectsOf(requirement),
});

/** The region that opens or closes a file: it is about the standard. */
export const frameRegion = (id: 'head' | 'foot', input: SkeletonInput, text: string): SkeletonRegion => ({
  id,
  revision: 1,
  rule: input.digest,
  text,
  aspects: { edition: digestOf(input.standard.edition), descriptor: digestOf(input.descriptor) },
});

const aspectsOf = ({ entry, purposes, ruleDigest }: SkeletonRequirement): SkeletonRegion['aspects'] => ({
  clause: digestOf(entry.clause),
  obligation: digestOf(entry.obligation),
  statement: digestOf([entry.statement, entry.parts.map(({ statement }) => statement)]),
  condition: digestOf(entry.appliesWhen),
  rule: ruleDigest,
  purposes: digestOf(purposes.purposes.map(({ id, verdict, selection }) => ({ id, verdict, selection }))),
});

const digestOf = (value: unknown): string => createHash('sha256').update(canonicalize(value)).digest('hex');
