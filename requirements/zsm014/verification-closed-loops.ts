import { and } from '../../checks/builder.ts';
import { ensures, everyData, hasPrivacyMeasure, mayDealWith } from '../../checks/named/data-security.ts';
import {
  findsIncident,
  mayBeRelated,
  reactsTo,
  reactsWithRelatedLoops,
  relatedLoopsExist,
  relatedLoopsPointBack,
} from '../../checks/named/loop-incidents.ts';
import {
  authenticatesOriginators,
  findsAttackByIntent,
  intentsAreKnown,
  mayTakeInIntents,
} from '../../checks/named/loop-intents.ts';
import {
  notifiesOf,
  recipientsAreAuthorizedFor,
  recipientsAreConsumers,
} from '../../checks/named/loop-notifications.ts';
import {
  componentsAreExamined,
  mayBeVulnerable,
  recommendationsAreForVulnerabilities,
  vulnerabilitiesAreKnown,
  vulnerabilitiesHaveRecommendations,
} from '../../checks/named/loop-vulnerabilities.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { Zsm014Id } from './standard.ts';
import {
  loops,
  managementData,
  notifications,
  personalData,
  securityRelevantData,
} from './verification-scopes.ts';

/** How clause 4.2.1, closed loops, is verified; incidents, data and their security are those of the NOTEs. */
export const verificationClosedLoops = {
  'zsm014-4.2.1-scope': notVerified('says what the clause is for'),
  'zsm014-sec-cla-01': loops.rule(loop =>
    and(
      findsIncident(loop, 'detect', 'attack'),
      findsIncident(loop, 'identify', 'attack'),
      findsIncident(loop, 'detect', 'performance-degradation'),
      findsIncident(loop, 'identify', 'performance-degradation'),
    ),
  ),
  'zsm014-sec-cla-02': loops.rule(loop =>
    and(
      notifiesOf(loop, 'attack'),
      notifiesOf(loop, 'performance-degradation'),
      recipientsAreConsumers(loop),
      recipientsAreAuthorizedFor(loop, 'attack'),
      recipientsAreAuthorizedFor(loop, 'performance-degradation'),
    ),
  ),
  'zsm014-sec-cla-03': loops.rule(loop =>
    and(reactsTo(loop.reactions, loop, 'attack'), reactsTo(loop.reactions, loop, 'performance-degradation')),
  ),
  'zsm014-4.2.1-note-1': notVerified('gives an example; Sec-Cla-03 and Sec-Cla-04 are read in its sense'),
  'zsm014-sec-cla-04': loops.rule(
    (loop, d) =>
      and(
        relatedLoopsExist(loop, d),
        relatedLoopsPointBack(loop, d),
        reactsWithRelatedLoops(loop, 'attack'),
        reactsWithRelatedLoops(loop, 'performance-degradation'),
      ),
    mayBeRelated,
  ),
  'zsm014-4.2.1-note-2': notVerified('explains a term; Sec-Cla-01 to Sec-Cla-04 are read in its sense'),
  'zsm014-sec-cla-05': loops.rule(
    loop => everyData(loop, personalData, hasPrivacyMeasure),
    loop => mayDealWith(loop, personalData),
  ),
  'zsm014-sec-cla-06': loops.rule(
    loop =>
      everyData(loop, securityRelevantData, data =>
        ensures(data, 'integrity', 'confidentiality', 'availability'),
      ),
    loop => mayDealWith(loop, securityRelevantData),
  ),
  'zsm014-4.2.1-note-3': notVerified('explains a term; Sec-Cla-06 is read in its sense'),
  'zsm014-sec-cla-07': loops.rule(
    loop =>
      everyData(loop, managementData, data => ensures(data, 'integrity', 'confidentiality', 'availability')),
    loop => mayDealWith(loop, managementData),
  ),
  'zsm014-4.2.1-note-4': notVerified('explains a term; Sec-Cla-07 is read in its sense'),
  'zsm014-4.2.1-note-5': notVerified('explains a term; Sec-Cla-06 and Sec-Cla-07 are read in its sense'),
  'zsm014-sec-cla-08': loops.rule(componentsAreExamined),
  'zsm014-sec-cla-09': loops.rule(
    loop =>
      and(
        vulnerabilitiesAreKnown(loop),
        vulnerabilitiesHaveRecommendations(loop),
        recommendationsAreForVulnerabilities(loop),
      ),
    mayBeVulnerable,
  ),
  'zsm014-sec-cla-10': notifications.rule(notification =>
    ensures(notification, 'integrity', 'confidentiality'),
  ),
  'zsm014-sec-cla-11': loops.rule(
    loop =>
      and(
        intentsAreKnown(loop),
        findsAttackByIntent(loop, 'detect', 'deceit'),
        findsAttackByIntent(loop, 'identify', 'deceit'),
        findsAttackByIntent(loop, 'detect', 'spoofing'),
        findsAttackByIntent(loop, 'identify', 'spoofing'),
        authenticatesOriginators(loop),
      ),
    mayTakeInIntents,
  ),
} as const satisfies Partial<VerificationTable<Zsm014Id>>;
