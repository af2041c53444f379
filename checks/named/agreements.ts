import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import { states, type Agreement, type Deployment, type Party, type Service } from './words.ts';

/** Tells a party by what it is. */
export type WhichParty = (party: Party) => Condition;

/** The agreement has such a party among those that agree. */
export const isAgreedBy = (agreement: Agreement, deployment: Deployment, which: WhichParty): Condition =>
  deployment.parties.mustBe(parties =>
    parties.some(party => and(which(party), agreement.between.includes(party.id))),
  );

/** An agreement with such a party was in place before the service was provided. */
export const hasPreEstablishedAgreement = (
  service: Service,
  deployment: Deployment,
  one: WhichParty,
  other: WhichParty,
): Condition =>
  service.agreements.mustBe(agreements =>
    agreements.some(agreement =>
      and(
        agreement.preEstablished.mustBe(established => established.isTrue()),
        isAgreedBy(agreement, deployment, one),
        isAgreedBy(agreement, deployment, other),
      ),
    ),
  );

/** The agreement clarifies the roles, the responsibilities and the implementation support of the entities. */
export const clarifiesWhoDoesWhat = (agreement: Agreement): Condition =>
  states(agreement.clarifies, 'roles', 'responsibilities', 'implementation-support');
