import { and } from '../../checks/builder.ts';
import {
  controlsAreOnTheirEntities,
  controlsFollowFromRelationships,
  distrustHasConsequences,
  relationshipsHaveControls,
  takesPartInTrust,
} from '../../checks/named/trust-controls.ts';
import {
  entitiesAreEvaluated,
  evaluationsAreOfEntities,
  isEvaluated,
  isEvaluatedSinceItsChanges,
  isReEvaluatedOnChange,
} from '../../checks/named/trust-evaluations.ts';
import {
  followsModel,
  heedsUntrustworthiness,
  isBetweenEntities,
  isBetweenTwo,
  isDecidedAfterEvaluations,
  isModelOfAKind,
  restsOnEvaluations,
} from '../../checks/named/trust-relationships.ts';
import {
  isDecidedSinceChanges,
  isModelBuiltSinceChanges,
  isRenewedOnChange,
} from '../../checks/named/trust-renewal.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { Zsm014Id } from './standard.ts';
import { domains, entities, relationships } from './verification-scopes.ts';

/** How clause 4.1.1, trust, is verified: as a graph of entities, evaluations, relationships and controls. */
export const verificationTrust = {
  'zsm014-4.1.1-scope': notVerified('says what the clause is for'),
  'zsm014-4.1.1-note': notVerified('explains a term; trust-02, trust-04 and trust-05 are read in its sense'),
  'zsm014-trust-01': domains.rule((domain, d) =>
    and(entitiesAreEvaluated(domain, d), evaluationsAreOfEntities(domain, d)),
  ),
  'zsm014-trust-02': relationships.rule((relationship, d) =>
    and(
      isBetweenEntities(relationship, d),
      isBetweenTwo(relationship),
      followsModel(relationship, d),
      isModelOfAKind(relationship, d),
      restsOnEvaluations(relationship, d),
      isDecidedAfterEvaluations(relationship, d),
      heedsUntrustworthiness(relationship, d),
    ),
  ),
  'zsm014-trust-03': entities.rule((entity, d) =>
    and(isEvaluated(entity, d), isReEvaluatedOnChange(entity, d), isEvaluatedSinceItsChanges(entity, d)),
  ),
  'zsm014-trust-04': relationships.rule((relationship, d) =>
    and(
      isBetweenEntities(relationship, d),
      followsModel(relationship, d),
      isRenewedOnChange(relationship),
      isDecidedSinceChanges(relationship, d),
      isModelBuiltSinceChanges(relationship, d),
    ),
  ),
  'zsm014-trust-05': domains.rule((domain, d) =>
    and(
      takesPartInTrust(domain, d),
      relationshipsHaveControls(domain, d),
      distrustHasConsequences(domain, d),
      controlsFollowFromRelationships(domain, d),
      controlsAreOnTheirEntities(domain, d),
    ),
  ),
} as const satisfies Partial<VerificationTable<Zsm014Id>>;
