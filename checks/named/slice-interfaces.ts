import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { GivenReference, OptionalReference } from '../reference.ts';
import type { Slice } from './slices.ts';

type SliceData = NonNullable<Descriptor['slices']>[number];
type InterfaceData = NonNullable<SliceData['managementInterfaces']>[number];
type Task = NonNullable<NonNullable<SliceData['roles']>[number]['tasks']>[number];

/** An interface over which a slice is orchestrated or managed, as checks see it. */
export type SliceInterface = GivenReference<InterfaceData>;
type Interfaces = OptionalReference<InterfaceData[]>;

/** There is an interface, and no two have the same name. */
export const hasInterfaces = (interfaces: Interfaces): Condition =>
  interfaces.mustBe(stated =>
    and(
      stated.count().atLeast(1),
      stated.unique(each => each.id),
    ),
  );

/** Both ends of the interface prove who they are. */
export const authenticatesBothPeers = (each: SliceInterface): Condition =>
  each.authentication.mustBe(peers => peers.is('mutual'));

/** What a consumer asks over the interface is authorised. */
export const authorizesConsumers = (each: SliceInterface): Condition =>
  each.authorization.mustBe(way =>
    way.isOneOf('oauth2-token', 'role-based', 'attribute-based', 'access-list'),
  );

/** Messages on the interface are protected from alteration. */
export const protectsIntegrity = (each: SliceInterface): Condition =>
  each.integrity.mustBe(way => way.isOneOf('tls', 'ipsec', 'ssh', 'message-signature'));

/** Messages on the interface are protected from being read. */
export const protectsConfidentiality = (each: SliceInterface): Condition =>
  each.confidentiality.mustBe(way => way.isOneOf('tls', 'ipsec', 'ssh', 'message-encryption'));

/** The interface is reached over a secured transport. */
export const usesSecureScheme = (each: SliceInterface): Condition =>
  each.scheme.mustBe(scheme =>
    scheme.isOneOf('https', 'netconf-over-tls', 'netconf-over-ssh', 'wss', 'sftp'),
  );

/** Each of the interfaces admits roles of the slice, and each role that it admits has this task. */
export const admitsOnlyRolesFor = (interfaces: Interfaces, slice: Slice, task: Task): Condition =>
  interfaces.mustBe(stated =>
    and(
      stated.count().atLeast(1),
      stated.every(each =>
        each.consumerRoles.mustBe(admitted =>
          and(
            admitted.count().atLeast(1),
            admitted.every(name =>
              slice.roles.mustBe(roles =>
                roles.some(role =>
                  and(
                    role.id.is(name),
                    role.tasks.mustBe(tasks => tasks.includes(task)),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
