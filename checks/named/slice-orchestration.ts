import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { GivenReference } from '../reference.ts';
import type { Slice } from './slices.ts';
import { states } from './words.ts';

type Orchestration = NonNullable<NonNullable<Descriptor['slices']>[number]['orchestration']>;
type Signature = NonNullable<NonNullable<Orchestration['packages']>[number]['signature']>;
type RequestCheck = NonNullable<Orchestration['requestChecks']>[number];
type Action = NonNullable<Orchestration['auditedActions']>[number];
type RecordField = NonNullable<Orchestration['auditRecordFields']>[number];

/** The slice is made from packages, and of the signature of each this holds. */
const ofEverySignature = (
  slice: Slice,
  that: (signature: GivenReference<Signature>) => Condition,
): Condition =>
  slice.orchestration.mustBe(orchestration =>
    orchestration.packages.mustBe(packages =>
      and(
        packages.count().atLeast(1),
        packages.every(each => each.signature.mustBe(that)),
      ),
    ),
  );

/** Every package that the slice is made from is signed. */
export const hasSignedPackages = (slice: Slice): Condition =>
  ofEverySignature(slice, signature =>
    signature.method.mustBe(method => method.isOneOf('cms', 'jws', 'openpgp', 'sigstore')),
  );

/** The signature of every package that the slice is made from is verified before its use. */
export const verifiesPackages = (slice: Slice): Condition =>
  ofEverySignature(slice, signature => signature.verifiedBeforeUse.mustBe(verified => verified.isTrue()));

/** All of this is checked before a request to the orchestration is carried out. */
export const checksRequests = (
  slice: Slice,
  ...checks: readonly [RequestCheck, ...RequestCheck[]]
): Condition => slice.orchestration.mustBe(orchestration => states(orchestration.requestChecks, ...checks));

/** Tenants of the orchestration are kept apart. */
export const isolatesTenants = (slice: Slice): Condition =>
  slice.orchestration.mustBe(orchestration =>
    orchestration.tenantIsolation.mustBe(way => way.isOneOf('separate-instances', 'separate-namespaces')),
  );

/** All of these actions of the orchestration leave an audit record. */
export const auditsActions = (slice: Slice, ...actions: readonly [Action, ...Action[]]): Condition =>
  slice.orchestration.mustBe(orchestration => states(orchestration.auditedActions, ...actions));

/** An audit record of the orchestration has all of these fields. */
export const auditsWith = (slice: Slice, ...fields: readonly [RecordField, ...RecordField[]]): Condition =>
  slice.orchestration.mustBe(orchestration => states(orchestration.auditRecordFields, ...fields));
