import type { Condition } from '../../model/expression.ts';
import type { OptionalReference } from '../reference.ts';
import type { Deployment } from './words.ts';

/** Something of which a descriptor may say which party operates it. */
interface Operated {
  readonly operatedBy: OptionalReference<string>;
}

/** It is stated which party operates this, and the party is one of the deployment's. */
export const isOperatedByParty = (operated: Operated, deployment: Deployment): Condition =>
  operated.operatedBy.mustBe(operator =>
    deployment.parties.mustBe(parties => parties.some(party => party.id.is(operator))),
  );
