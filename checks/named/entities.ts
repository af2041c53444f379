import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { WhichParty } from './agreements.ts';
import type { Deployment, Entity, Service } from './words.ts';

type EntityData = NonNullable<NonNullable<Descriptor['services']>[number]['entities']>[number];
/** The types of entity that a descriptor knows. */
export type EntityType = EntityData['type'];
/** The capabilities that a descriptor knows. */
export type Capability = NonNullable<EntityData['capabilities']>[number];
/** The settings of a scan policy that a descriptor knows. */
export type ScanPolicySetting = NonNullable<EntityData['scanPolicy']>[number];

/** The entity is held by such a party. */
export const isHeldBy = (entity: Entity, deployment: Deployment, which: WhichParty): Condition =>
  entity.heldBy.mustBe(holder =>
    deployment.parties.mustBe(parties => parties.some(party => and(which(party), party.id.is(holder)))),
  );

/** The entity is able to do all of this. */
export const isCapableOf = (
  entity: Entity,
  ...capabilities: readonly [Capability, ...Capability[]]
): Condition => entity.capabilities.mustBe(stated => stated.covers(...capabilities));

/** The entity's scan policy is preconfigured with all of these settings. */
export const hasScanPolicy = (
  entity: Entity,
  ...settings: readonly [ScanPolicySetting, ...ScanPolicySetting[]]
): Condition => entity.scanPolicy.mustBe(stated => stated.covers(...settings));

/** The service has such an entity, and every such entity is able to do all of this. */
export const hasEntityCapableOf = (
  service: Service,
  type: EntityType,
  ...capabilities: readonly [Capability, ...Capability[]]
): Condition =>
  service.entities.mustBe(entities =>
    and(
      entities.some(entity => entity.type.is(type)),
      entities.where(entity => entity.type.is(type)).every(entity => isCapableOf(entity, ...capabilities)),
    ),
  );

/** A database of this type is integrated into the entity. */
export const integrates = (entity: Entity, database: EntityType): Condition =>
  entity.integrates.mustBe(stated => stated.includes(database));

/** What the entity integrates can be updated and upgraded. */
export const hasUpdateMechanism = (entity: Entity): Condition =>
  entity.updateMechanism.mustBe(stated => stated.isTrue());
