import type { Fact } from '../model/assessment.ts';
import type { DescriptorDocument } from '../model/document.ts';
import type { Pointer } from '../model/pointer.ts';
import type { ClaimOf } from './claims.ts';
import type { Cited } from './support.ts';

/** Turns what was cited into a fact, with its place and how strongly it stands. */
export type Place = (cited: Cited, settles: Fact['settles']) => Fact;

/**
 * Places the facts of one descriptor. What a fact says follows from its pointer, its state and what it settles, and
 * many results cite the same ones: each is made once.
 */
export const placing = (document: DescriptorDocument, claimOf: ClaimOf): Place => {
  const known = { applicability: newPlaced(), requirement: newPlaced() };
  return (cited, settles) => {
    const alike = known[settles][cited.state];
    const found = alike.get(cited.pointer) ?? placed(cited, settles, document, claimOf);
    alike.set(cited.pointer, found);
    return found;
  };
};

type Placed = { readonly [S in Cited['state']]: Map<Pointer, Fact> };

const newPlaced = (): Placed => ({
  value: new Map(),
  list: new Map(),
  present: new Map(),
  absent: new Map(),
  unknown: new Map(),
});

const placed = (
  cited: Cited,
  settles: Fact['settles'],
  document: DescriptorDocument,
  claimOf: ClaimOf,
): Fact => {
  const { file, line, column } = document.placeOf(cited.pointer);
  const claim = claimOf(cited.pointer);
  const assurance = cited.state === 'absent' || cited.state === 'unknown' ? 'declared' : claim.assurance;
  const { pointer } = cited;
  const rest = { settles, file, line, column, evidence: claim.evidence, assurance };
  // written out: the spread of objects of several shapes is slow
  switch (cited.state) {
    case 'value':
      return { pointer, state: cited.state, value: cited.value, ...rest };
    case 'list':
      return { pointer, state: cited.state, entries: cited.entries, ...rest };
    case 'unknown':
      return { pointer, state: cited.state, reason: cited.reason, ...rest };
    case 'present':
    case 'absent':
      return { pointer, state: cited.state, ...rest };
  }
};
