import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import type { OptionalReference } from '../reference.ts';
import { deployment } from '../scope.ts';
import { hasOneOfEach, type Deployment, type Party } from './words.ts';

/** Each operator among the parties. */
export const operators = deployment<Descriptor>()
  .each(d => d.parties)
  .where(party => party.role.is('operator'));

/** The party is able to govern security, and to manage its risks and compliance. */
export const governsSecurity = (party: Party): Condition =>
  hasOneOfEach(
    party.functionalities,
    'risk-management',
    'security-governance',
    'security-compliance-management',
  );

/** Something of which a descriptor may say which party operates it. */
interface Operated {
  readonly operatedBy: OptionalReference<string>;
}

/** It is stated which party operates this, and the party is one of the deployment's. */
export const isOperatedByParty = (operated: Operated, deployment: Deployment): Condition =>
  operated.operatedBy.mustBe(operator =>
    deployment.parties.mustBe(parties => parties.some(party => party.id.is(operator))),
  );
