import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { GivenReference } from '../reference.ts';

type DomainData = NonNullable<Descriptor['managementDomains']>[number];
type LoopData = NonNullable<Descriptor['closedLoops']>[number];

/** A management domain, as checks see it. */
export type ManagementDomain = GivenReference<DomainData>;
/** An entity of a management domain, as checks see it. */
export type ManagedEntity = GivenReference<NonNullable<DomainData['entities']>[number]>;
/** An evaluation of trustworthiness, as checks see it. */
export type TrustEvaluation = GivenReference<NonNullable<DomainData['trustEvaluations']>[number]>;
/** A trust relationship, as checks see it. */
export type TrustRelationship = GivenReference<NonNullable<DomainData['trustRelationships']>[number]>;
/** A security control that follows from a trust relationship, as checks see it. */
export type SecurityControl = GivenReference<NonNullable<DomainData['securityControls']>[number]>;

/** A closed loop, as checks see it. */
export type ClosedLoop = GivenReference<LoopData>;
/** Data that a closed loop deals with, as checks see it. */
export type LoopDataHandled = GivenReference<NonNullable<LoopData['dataHandled']>[number]>;
/** A notification of a closed loop, as checks see it. */
export type LoopNotification = GivenReference<NonNullable<LoopData['notifications']>[number]>;
/** A reaction of a closed loop, as checks see it. */
export type LoopReaction = GivenReference<NonNullable<LoopData['reactions']>[number]>;
/** An intent that a closed loop takes in, as checks see it. */
export type LoopIntent = GivenReference<NonNullable<LoopData['intents']>[number]>;
