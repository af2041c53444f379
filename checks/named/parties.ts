import type { Condition } from '../../model/expression.ts';
import type { WhichParty } from './agreements.ts';
import type { Deployment } from './words.ts';

/** Such a party takes part. */
export const hasParty = (deployment: Deployment, which: WhichParty): Condition =>
  deployment.parties.mustBe(parties => parties.some(which));
