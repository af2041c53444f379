import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and, or } from '../builder.ts';
import type { GivenReference, StringReference } from '../reference.ts';
import { isOperatedByParty } from './operators.ts';
import type { Deployment } from './words.ts';

type StoreData = NonNullable<Descriptor['managementData']>[number];
type ConsumerData = NonNullable<StoreData['consumers']>[number];

/** A store of management data, as checks see it. */
export type Store = GivenReference<StoreData>;
/** A data set of a store, as checks see it. */
export type DataSet = GivenReference<NonNullable<StoreData['data']>[number]>;
/** A consumer of management data, as checks see it. */
export type Consumer = GivenReference<ConsumerData>;

/** The data set is about slices, all of which are described. */
export const isAboutDescribedSlices = (set: DataSet, deployment: Deployment): Condition =>
  set.slices.mustBe(names =>
    and(
      names.count().atLeast(1),
      names.every(name => deployment.slices.mustBe(slices => slices.some(slice => slice.id.is(name)))),
    ),
  );

/** Each record of the data set says who produced it and when. */
export const isTraceable = (set: DataSet): Condition =>
  set.traceability.mustBe(traceability =>
    traceability.recordFields.mustBe(fields => fields.covers('producer', 'time')),
  );

/** Who accesses the data set is recorded. */
export const logsAccess = (set: DataSet): Condition =>
  set.traceability.mustBe(traceability => traceability.accessLogged.mustBe(logged => logged.isTrue()));

/** The data set is kept by a method by which others than its writer can verify it. */
export const isVerifiable = (set: DataSet): Condition =>
  set.integrity.mustBe(integrity =>
    integrity.method.mustBe(method => method.isOneOf('digital-signature', 'hash-chain', 'merkle-tree')),
  );

/** Parties of the deployment are able to verify the data set. */
export const hasVerifiers = (set: DataSet, deployment: Deployment): Condition =>
  set.integrity.mustBe(integrity =>
    integrity.verifiableBy.mustBe(verifiers =>
      and(
        verifiers.count().atLeast(1),
        verifiers.every(verifier =>
          deployment.parties.mustBe(parties => parties.some(party => party.id.is(verifier))),
        ),
      ),
    ),
  );

/** What is written to the data set is not written over. */
export const isImmutable = (set: DataSet): Condition =>
  set.immutability.mustBe(immutability =>
    immutability.storage.mustBe(mode => mode.isOneOf('append-only', 'write-once', 'distributed-ledger')),
  );

/** The data set is kept for a day at least. */
export const isRetained = (set: DataSet): Condition =>
  set.immutability.mustBe(immutability => immutability.retentionDays.mustBe(days => days.atLeast(1)));

/** Each partner that is authorised for a data set of the store is able to verify it. */
export const letsPartnersVerify = (store: Store): Condition =>
  store.operatedBy.mustBe(operator =>
    store.consumers.mustBe(consumers =>
      and(
        consumers.count().atLeast(1),
        consumers.every(consumer =>
          consumer.operatedBy.whenGiven(partner =>
            or(partner.is(operator), canVerifyItsData(consumer, partner, store)),
          ),
        ),
      ),
    ),
  );

const canVerifyItsData = (consumer: Consumer, partner: StringReference, store: Store): Condition =>
  consumer.authorizations.whenGiven(authorizations =>
    authorizations.every(authorization =>
      authorization.data.whenGiven(names =>
        names.every(name =>
          store.data.mustBe(sets => sets.some(set => and(set.id.is(name), isVerifiableBy(partner, set)))),
        ),
      ),
    ),
  );

const isVerifiableBy = (partner: StringReference, set: DataSet): Condition =>
  set.integrity.mustBe(integrity => integrity.verifiableBy.mustBe(verifiers => verifiers.includes(partner)));

/** The store has data sets and consumers, each under a name of its own. */
export const namesDataAndConsumers = (store: Store): Condition =>
  and(
    store.data.mustBe(sets =>
      and(
        sets.count().atLeast(1),
        sets.unique(set => set.id),
      ),
    ),
    store.consumers.mustBe(consumers =>
      and(
        consumers.count().atLeast(1),
        consumers.unique(consumer => consumer.id),
      ),
    ),
  );

/** It is known which party or which application the consumer is. */
export const isKnownConsumer = (consumer: Consumer, deployment: Deployment): Condition =>
  or(isOperatedByParty(consumer, deployment), consumer.application.given);

/** The consumer proves who it is by more than a password. */
export const isAuthenticated = (consumer: Consumer): Condition =>
  consumer.authentication.mustBe(way =>
    way.isOneOf('mutual-tls', 'oauth2-client-credentials', 'signed-token'),
  );

/** Each consumer of the store is authorised for data sets of the store and for actions on them. */
export const hasAuthorizedConsumers = (store: Store): Condition =>
  store.consumers.mustBe(consumers =>
    and(
      consumers.count().atLeast(1),
      consumers.every(consumer =>
        consumer.authorizations.mustBe(authorizations =>
          and(
            authorizations.count().atLeast(1),
            authorizations.every(authorization =>
              and(
                authorization.data.mustBe(names =>
                  and(
                    names.count().atLeast(1),
                    names.every(name => store.data.mustBe(sets => sets.some(set => set.id.is(name)))),
                  ),
                ),
                authorization.actions.mustBe(actions => actions.count().atLeast(1)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
