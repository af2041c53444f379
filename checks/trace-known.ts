import type { Requirement } from '../model/requirement.ts';
import type { TraceInput } from '../model/trace-input.ts';
import type { Verification } from '../model/verification.ts';

/** A requirement that an id names, with how it is verified, and whether it is among what is traced. */
export interface KnownRequirement {
  readonly requirement: Requirement;
  readonly standard: string;
  readonly method: Verification['method'];
  readonly isTraced: boolean;
}

/** All requirements that an id can name. */
export type KnownRequirements = ReadonlyMap<string, KnownRequirement>;

/** Looks up every requirement of the catalogue that a trace is built over. */
export const knownRequirements = ({ ruleSets, catalogue = ruleSets }: TraceInput): KnownRequirements => {
  const traced = new Set(ruleSets.flatMap(({ standard }) => standard.requirements.map(({ id }) => id)));
  return new Map(
    [...catalogue, ...ruleSets].flatMap(({ standard, verification }) =>
      standard.requirements.map(requirement => {
        const { id } = requirement;
        const method = verification[id]?.method ?? 'none';
        return [id, { requirement, standard: standard.id, method, isTraced: traced.has(id) }] as const;
      }),
    ),
  );
};
