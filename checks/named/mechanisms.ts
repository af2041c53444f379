import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { Deployment, Mechanism } from './words.ts';

type MechanismData = NonNullable<NonNullable<Descriptor['services']>[number]['mechanisms']>[number];
type Technique = NonNullable<MechanismData['techniques']>[number];
type Role = NonNullable<Descriptor['parties']>[number]['role'];

/** The mechanism works by one at least of these techniques. */
export const usesOneOf = (
  mechanism: Mechanism,
  ...techniques: readonly [Technique, ...Technique[]]
): Condition =>
  mechanism.techniques.mustBe(stated => stated.some(technique => technique.isOneOf(...techniques)));

/** Parties deploy the mechanism, and all of them are in one of these roles. */
export const isDeployedByOnly = (
  mechanism: Mechanism,
  deployment: Deployment,
  ...roles: readonly [Role, ...Role[]]
): Condition =>
  mechanism.deployedBy.mustBe(deployers =>
    and(
      deployers.count().atLeast(1),
      deployers.every(deployer =>
        deployment.parties.mustBe(parties =>
          parties.some(party => and(party.role.isOneOf(...roles), party.id.is(deployer))),
        ),
      ),
    ),
  );
