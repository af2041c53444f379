// clausewise:begin head revision=1 rule=a3a670c931af text=49d00068cad5 was=edition:ce3a,descriptor:c61f
// draft ETSI GS ZSM 014 (undated draft before V1.1.1), clause 4: tests written by clausewise.
// What stands between the marks of a region is written anew by `clausewise skeleton`; the rest is yours.
// Rule set: zsm014, sha256:a3a670c931afe7bfd9bd2d520ad57112647a5df0c66fd0177b6715bbf0fbaa38
// No test for zsm014-4.1.1-scope, zsm014-4.2.1-scope: says what the clause is for
// No test for zsm014-4.1.1-note: explains a term; trust-02, trust-04 and trust-05 are read in its
//   sense
// No test for zsm014-4.2.1-note-1: gives an example; Sec-Cla-03 and Sec-Cla-04 are read in its
//   sense
// No test for zsm014-4.2.1-note-2: explains a term; Sec-Cla-01 to Sec-Cla-04 are read in its sense
// No test for zsm014-4.2.1-note-3: explains a term; Sec-Cla-06 is read in its sense
// No test for zsm014-4.2.1-note-4: explains a term; Sec-Cla-07 is read in its sense
// No test for zsm014-4.2.1-note-5: explains a term; Sec-Cla-06 and Sec-Cla-07 are read in its
//   sense
import { conformance } from 'clausewise/vitest';
import { expect, test } from 'vitest';

// Set CLAUSEWISE_DESCRIPTOR to put another descriptor to the tests.
const deployment = await conformance(process.env['CLAUSEWISE_DESCRIPTOR'] ?? 'examples/loop/descriptor.yaml');

test('looks at something: a requirement of zsm014 applies [descriptor]', () => {
  const own = deployment.rollUps.filter(({ standard }) => standard === 'zsm014');
  expect(own.map(({ verdict }) => verdict).filter(verdict => verdict !== 'not-applicable')).not.toEqual([]);
});
// clausewise:end head

// Ours, and kept when clausewise writes the rest anew: what the trust manager of the deployment itself has on record.
import { readFileSync } from 'node:fs';

interface Export {
  readonly events: readonly { readonly at: string; readonly entity: string; readonly event: string }[];
  readonly controls: readonly {
    readonly entity: string;
    readonly control: string;
    readonly isEnforced: boolean;
  }[];
}

const record = JSON.parse(
  readFileSync(new URL('../deployment/trust-manager.json', import.meta.url), 'utf8'),
) as Export;

// clausewise:begin zsm014-trust-01 revision=1 rule=d9050d7bf8ad text=67c930e19f27 was=clause:a1b0,obligation:cf51,statement:4639,condition:17ce,rule:d905,purposes:da21
// zsm014-trust-01@1, required, ICS item A.2/1 (c3), rule sha256:d9050d7bf8ad
// Source: draft ETSI GS ZSM 014 (undated draft before V1.1.1), Trust relationship requirement,
//   clause 4.1.1
// Rule: each management domain: the management domain has at least 1 entity; for every entity of
//   the management domain, the management domains together have exactly 1 entity whose id is that
//   entity's id; for every entity of the management domain, some management domain has a trust
//   evaluation whose entity is that entity's id and whose method is stated and whose date is stated
//   and whose result is stated; and for every trust evaluation of the management domain, the
//   management domains together have exactly 1 entity whose id is that trust evaluation's entity
// Statement: The trustworthiness of ZSM entities can be evaluated, wherever among the management
//   domains they are.
// Test purposes:
// TP/zsm014-trust-01/BV-01: Show that a management domain passes zsm014-trust-01 where all that it
//   asks is so
// TP/zsm014-trust-01/BV-02: Show that a management domain passes zsm014-trust-01 where the
//   management domain has exactly 1 entity
// TP/zsm014-trust-01/BV-03: Show that a management domain passes zsm014-trust-01 where the
//   management domain has an entity, and the management domains together have exactly 1 entity whose
//   id is that entity's id
// TP/zsm014-trust-01/BV-04: Show that a management domain passes zsm014-trust-01 where the
//   management domain has a trust evaluation, and the management domains together have exactly 1
//   entity whose id is that trust evaluation's entity
// TP/zsm014-trust-01/BI-01: Show that a management domain fails zsm014-trust-01 where the
//   management domain's entities are not stated
// TP/zsm014-trust-01/BI-02: Show that a management domain fails zsm014-trust-01 where the
//   management domain has no entities
// TP/zsm014-trust-01/BI-03: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and the management domains together have exactly 2 entities
//   whose id is that entity's id
// TP/zsm014-trust-01/BI-04: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and the management domains together have no trust evaluations
// TP/zsm014-trust-01/BI-05: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and some management domain has a trust evaluation whose method
//   is stated and whose date is stated and whose result is stated, but that trust evaluation's
//   entity is not that entity's id
// TP/zsm014-trust-01/BI-06: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and some management domain has a trust evaluation whose method
//   is stated and whose date is stated and whose result is stated, but that trust evaluation's
//   entity is not stated
// TP/zsm014-trust-01/BI-07: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and some management domain has a trust evaluation whose method
//   is stated and whose date is stated and whose result is stated, but that entity's id is not
//   stated
// TP/zsm014-trust-01/BI-08: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and some management domain has a trust evaluation whose entity
//   is that entity's id and whose date is stated and whose result is stated, but that trust
//   evaluation's method is not stated
// TP/zsm014-trust-01/BI-09: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and some management domain has a trust evaluation whose entity
//   is that entity's id and whose method is stated and whose result is stated, but that trust
//   evaluation's date is not stated
// TP/zsm014-trust-01/BI-10: Show that a management domain fails zsm014-trust-01 where the
//   management domain has an entity, and some management domain has a trust evaluation whose entity
//   is that entity's id and whose method is stated and whose date is stated, but that trust
//   evaluation's result is not stated
// TP/zsm014-trust-01/BI-11: Show that a management domain fails zsm014-trust-01 where the
//   management domain has a trust evaluation, and the management domains together have no entities
//   whose id is that trust evaluation's entity
// TP/zsm014-trust-01/BI-12: Show that a management domain fails zsm014-trust-01 where the
//   management domain has a trust evaluation, and the management domains together have exactly 2
//   entities whose id is that trust evaluation's entity
test('[zsm014-trust-01@1] The trustworthiness of ZSM entities can be evaluated, wherever among the management domains they are. [descriptor]', () => {
  expect(deployment).toSatisfy('zsm014-trust-01');
});
// clausewise:end zsm014-trust-01

// clausewise:begin zsm014-trust-02 revision=1 rule=2e852a3f1503 text=ed542255dae7 was=clause:a1b0,obligation:cf51,statement:82a0,condition:eae8,rule:2e85,purposes:1a6c
// zsm014-trust-02@1, required, ICS item A.2/2 (c4), rule sha256:2e852a3f1503
// Source: draft ETSI GS ZSM 014 (undated draft before V1.1.1), Trust relationship requirement,
//   clause 4.1.1
// Rule: each trust relationship of each management domain: the management domains together have
//   exactly 1 entity whose id is the trust relationship's trustor; the management domains together
//   have exactly 1 entity whose id is the trust relationship's trustee; the trust relationship's
//   trustee is not the trust relationship's trustor; the trust relationship's model is stated; the
//   management domains together have exactly 1 trust model whose id is the trust relationship's
//   model; for every trust model of the management domains whose id is the trust relationship's
//   model, that trust model's kind is stated; the trust relationship's evaluations include a trust
//   evaluation whose entity is the trust relationship's trustor; the trust relationship's
//   evaluations include a trust evaluation whose entity is the trust relationship's trustee; for
//   every evaluation of the trust relationship, the management domains together have exactly 1 trust
//   evaluation whose id is that evaluation; the trust relationship's decision is stated; for every
//   trust evaluation of the management domains whose id is among the trust relationship's
//   evaluations, the trust relationship's decision date is on or after that trust evaluation's date;
//   and for every trust evaluation of the management domains whose id is among the trust
//   relationship's evaluations, where that trust evaluation's result is `untrustworthy`, the trust
//   relationship's decision is `not-trusted`
// Statement: How trustworthy two ZSM entities are decides the trust model and the trust
//   relationship between them, in one management domain or across two.
// Test purposes:
// TP/zsm014-trust-02/BV-01: Show that a trust relationship of a management domain passes
//   zsm014-trust-02 where all that it asks is so
// TP/zsm014-trust-02/BV-02: Show that a trust relationship of a management domain passes
//   zsm014-trust-02 where the management domains together have exactly 1 entity whose id is the
//   trust relationship's trustor
// TP/zsm014-trust-02/BV-03: Show that a trust relationship of a management domain passes
//   zsm014-trust-02 where the management domains together have exactly 1 entity whose id is the
//   trust relationship's trustee
// TP/zsm014-trust-02/BV-04: Show that a trust relationship of a management domain passes
//   zsm014-trust-02 where the management domains together have exactly 1 trust model whose id is the
//   trust relationship's model
// TP/zsm014-trust-02/BV-05: Show that a trust relationship of a management domain passes
//   zsm014-trust-02 where the trust relationship has an evaluation, and the management domains
//   together have exactly 1 trust evaluation whose id is that evaluation
// TP/zsm014-trust-02/BV-06: Show that a trust relationship of a management domain passes
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, and the
//   trust relationship's decision date is on the same day as that trust evaluation's date
// TP/zsm014-trust-02/BI-01: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the management domains together have no entities whose id is the trust
//   relationship's trustor
// TP/zsm014-trust-02/BI-02: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the management domains together have exactly 2 entities whose id is the
//   trust relationship's trustor
// TP/zsm014-trust-02/BI-03: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the management domains together have no entities whose id is the trust
//   relationship's trustee
// TP/zsm014-trust-02/BI-04: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the management domains together have exactly 2 entities whose id is the
//   trust relationship's trustee
// TP/zsm014-trust-02/BI-05: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's trustee is the trust relationship's trustor
// TP/zsm014-trust-02/BI-06: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's trustee is not stated
// TP/zsm014-trust-02/BI-07: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's trustor is not stated
// TP/zsm014-trust-02/BI-08: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's model is not stated
// TP/zsm014-trust-02/BI-09: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the management domains together have no trust models whose id is the trust
//   relationship's model
// TP/zsm014-trust-02/BI-10: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the management domains together have exactly 2 trust models whose id is
//   the trust relationship's model
// TP/zsm014-trust-02/BI-11: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's model names a trust model, and that trust model's
//   kind is not stated
// TP/zsm014-trust-02/BI-12: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the management domains together have no trust evaluations
// TP/zsm014-trust-02/BI-13: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustor, but the trust relationship's evaluations are not stated
// TP/zsm014-trust-02/BI-14: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustor, but the trust relationship has no evaluations
// TP/zsm014-trust-02/BI-15: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustor, and the trust relationship has an evaluation, but that evaluation is not
//   that trust evaluation's id
// TP/zsm014-trust-02/BI-16: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustor, and the trust relationship has an evaluation, but that trust
//   evaluation's id is not stated
// TP/zsm014-trust-02/BI-17: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, but that
//   trust evaluation's entity is not the trust relationship's trustor
// TP/zsm014-trust-02/BI-18: Show that a trust relationship of a management domain gets no verdict
//   on zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, but
//   that trust evaluation's entity is not stated
// TP/zsm014-trust-02/BI-19: Show that a trust relationship of a management domain gets no verdict
//   on zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, but
//   the trust relationship's trustor is not stated
// TP/zsm014-trust-02/BI-20: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustee, but the trust relationship's evaluations are not stated
// TP/zsm014-trust-02/BI-21: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustee, but the trust relationship has no evaluations
// TP/zsm014-trust-02/BI-22: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustee, and the trust relationship has an evaluation, but that evaluation is not
//   that trust evaluation's id
// TP/zsm014-trust-02/BI-23: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where some management domain has a trust evaluation whose entity is the trust
//   relationship's trustee, and the trust relationship has an evaluation, but that trust
//   evaluation's id is not stated
// TP/zsm014-trust-02/BI-24: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, but that
//   trust evaluation's entity is not the trust relationship's trustee
// TP/zsm014-trust-02/BI-25: Show that a trust relationship of a management domain gets no verdict
//   on zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, but
//   the trust relationship's trustee is not stated
// TP/zsm014-trust-02/BI-26: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship has an evaluation, and the management domains
//   together have no trust evaluations whose id is that evaluation
// TP/zsm014-trust-02/BI-27: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship has an evaluation, and the management domains
//   together have exactly 2 trust evaluations whose id is that evaluation
// TP/zsm014-trust-02/BI-28: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's decision is not stated
// TP/zsm014-trust-02/BI-29: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, and the
//   trust relationship's decision date is not stated
// TP/zsm014-trust-02/BI-30: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, and that
//   trust evaluation's date is not stated
// TP/zsm014-trust-02/BI-31: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, and the
//   trust relationship's decision date is one day before that trust evaluation's date
// TP/zsm014-trust-02/BI-32: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, and that
//   trust evaluation's result is `untrustworthy`, but the trust relationship's decision is not
//   stated
// TP/zsm014-trust-02/BI-33: Show that a trust relationship of a management domain fails
//   zsm014-trust-02 where the trust relationship's evaluations include a trust evaluation, and that
//   trust evaluation's result is `untrustworthy`, but the trust relationship's decision is not
//   `not-trusted`
test('[zsm014-trust-02@1] How trustworthy two ZSM entities are decides the trust model and the trust relationship between them, in one management domain or across two… [descriptor]', () => {
  expect(deployment).toSatisfy('zsm014-trust-02');
});
// clausewise:end zsm014-trust-02

// clausewise:begin zsm014-trust-03 revision=1 rule=88ea7310fd11 text=7f817129625c was=clause:a1b0,obligation:cf51,statement:fe7d,condition:17ce,rule:88ea,purposes:d1c1
// zsm014-trust-03@1, required, ICS item A.2/3 (c5), rule sha256:88ea7310fd11
// Source: draft ETSI GS ZSM 014 (undated draft before V1.1.1), Trust relationship requirement,
//   clause 4.1.1
// Rule: each entity of each management domain: the management domains together have exactly 1
//   entity whose id is the entity's id; some management domain has a trust evaluation whose entity
//   is the entity's id; for every trust evaluation of the management domains whose entity is the
//   entity's id, that trust evaluation's triggers include `any-change`; the entity's changes are
//   stated; and for every change of the entity, for every trust evaluation of the management domains
//   whose entity is the entity's id, that trust evaluation's date is on or after that change's date
// Statement: Any change on a ZSM entity leads to a new evaluation of its trustworthiness.
// Test purposes:
// TP/zsm014-trust-03/BV-01: Show that an entity of a management domain passes zsm014-trust-03
//   where all that it asks is so
// TP/zsm014-trust-03/BV-02: Show that an entity of a management domain passes zsm014-trust-03
//   where the management domains together have exactly 1 entity whose id is the entity's id
// TP/zsm014-trust-03/BV-03: Show that an entity of a management domain passes zsm014-trust-03
//   where the entity has a change, and some management domain has a trust evaluation whose entity is
//   the entity's id, and that trust evaluation's date is on the same day as that change's date
// TP/zsm014-trust-03/BI-01: Show that an entity of a management domain fails zsm014-trust-03 where
//   the management domains together have exactly 2 entities whose id is the entity's id
// TP/zsm014-trust-03/BI-02: Show that an entity of a management domain fails zsm014-trust-03 where
//   the management domains together have no trust evaluations
// TP/zsm014-trust-03/BI-03: Show that an entity of a management domain fails zsm014-trust-03 where
//   some management domain has a trust evaluation, but that trust evaluation's entity is not the
//   entity's id
// TP/zsm014-trust-03/BI-04: Show that an entity of a management domain gets no verdict on
//   zsm014-trust-03 where some management domain has a trust evaluation, but that trust evaluation's
//   entity is not stated
// TP/zsm014-trust-03/BI-05: Show that an entity of a management domain fails zsm014-trust-03 where
//   some management domain has a trust evaluation, but the entity's id is not stated
// TP/zsm014-trust-03/BI-06: Show that an entity of a management domain fails zsm014-trust-03 where
//   some management domain has a trust evaluation whose entity is the entity's id, and that trust
//   evaluation's triggers are not stated
// TP/zsm014-trust-03/BI-07: Show that an entity of a management domain fails zsm014-trust-03 where
//   some management domain has a trust evaluation whose entity is the entity's id, and that trust
//   evaluation has no triggers
// TP/zsm014-trust-03/BI-08: Show that an entity of a management domain fails zsm014-trust-03 where
//   some management domain has a trust evaluation whose entity is the entity's id, and that trust
//   evaluation's triggers do not include `any-change`, though there are others
// TP/zsm014-trust-03/BI-09: Show that an entity of a management domain fails zsm014-trust-03 where
//   the entity's changes are not stated
// TP/zsm014-trust-03/BI-10: Show that an entity of a management domain fails zsm014-trust-03 where
//   the entity has a change, and some management domain has a trust evaluation whose entity is the
//   entity's id, and that trust evaluation's date is not stated
// TP/zsm014-trust-03/BI-11: Show that an entity of a management domain fails zsm014-trust-03 where
//   the entity has a change, and some management domain has a trust evaluation whose entity is the
//   entity's id, and that trust evaluation's date is one day before that change's date
// TP/zsm014-trust-03/BI-12: Show that an entity of a management domain gets no verdict on
//   zsm014-trust-03 where the entity has a change, and some management domain has a trust evaluation
//   whose entity is the entity's id, and that change's date is not stated
test('[zsm014-trust-03@1] Any change on a ZSM entity leads to a new evaluation of its trustworthiness. [descriptor]', () => {
  expect(deployment).toSatisfy('zsm014-trust-03');
});
// clausewise:end zsm014-trust-03

test('[zsm014-trust-03@1] each change on record is followed by an evaluation within a day', () => {
  const changes = record.events.filter(({ event }) => event.endsWith('-changed'));
  expect(changes.length).toBeGreaterThan(0);
  for (const { at, entity } of changes) {
    const within = new Date(Date.parse(at) + 86_400_000).toISOString();
    const answers = record.events.filter(
      each => each.entity === entity && each.event === 'evaluated' && each.at > at && each.at < within,
    );
    expect(answers, `${entity} changed at ${at}`).not.toEqual([]);
  }
});

// clausewise:begin zsm014-trust-04 revision=1 rule=9a33dabd54fa text=edd96724f0ac was=clause:a1b0,obligation:cf51,statement:178c,condition:eae8,rule:9a33,purposes:00fe
// zsm014-trust-04@1, required, ICS item A.2/4 (c4), rule sha256:9a33dabd54fa
// Source: draft ETSI GS ZSM 014 (undated draft before V1.1.1), Trust relationship requirement,
//   clause 4.1.1
// Rule: each trust relationship of each management domain: the management domains together have
//   exactly 1 entity whose id is the trust relationship's trustor; the management domains together
//   have exactly 1 entity whose id is the trust relationship's trustee; the trust relationship's
//   model is stated; the management domains together have exactly 1 trust model whose id is the
//   trust relationship's model; the trust relationship's triggers include `any-change`; for every
//   entity of the management domains such that its id is the trust relationship's trustor or that
//   entity's id is the trust relationship's trustee, both that entity's changes are stated; and for
//   every change of that entity, the trust relationship's decision date is on or after that change's
//   date; and for every entity of the management domains such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, both that
//   entity's changes are stated; and for every change of that entity, for every trust model of the
//   management domains whose id is the trust relationship's model, that trust model's building date
//   is on or after that change's date
// Statement: After any change on a ZSM entity its trust model is built anew, and its trust
//   relationships with others are established anew.
// Test purposes:
// TP/zsm014-trust-04/BV-01: Show that a trust relationship of a management domain passes
//   zsm014-trust-04 where all that it asks is so
// TP/zsm014-trust-04/BV-02: Show that a trust relationship of a management domain passes
//   zsm014-trust-04 where the management domains together have exactly 1 entity whose id is the
//   trust relationship's trustor
// TP/zsm014-trust-04/BV-03: Show that a trust relationship of a management domain passes
//   zsm014-trust-04 where the management domains together have exactly 1 entity whose id is the
//   trust relationship's trustee
// TP/zsm014-trust-04/BV-04: Show that a trust relationship of a management domain passes
//   zsm014-trust-04 where the management domains together have exactly 1 trust model whose id is the
//   trust relationship's model
// TP/zsm014-trust-04/BV-05: Show that a trust relationship of a management domain passes
//   zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and the trust relationship's decision date is on the same day as that change's
//   date
// TP/zsm014-trust-04/BV-06: Show that a trust relationship of a management domain passes
//   zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and the trust relationship's model names a trust model, and that trust model's
//   building date is on the same day as that change's date
// TP/zsm014-trust-04/BI-01: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the management domains together have no entities whose id is the trust
//   relationship's trustor
// TP/zsm014-trust-04/BI-02: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the management domains together have exactly 2 entities whose id is the
//   trust relationship's trustor
// TP/zsm014-trust-04/BI-03: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the management domains together have no entities whose id is the trust
//   relationship's trustee
// TP/zsm014-trust-04/BI-04: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the management domains together have exactly 2 entities whose id is the
//   trust relationship's trustee
// TP/zsm014-trust-04/BI-05: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the trust relationship's model is not stated
// TP/zsm014-trust-04/BI-06: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the management domains together have no trust models whose id is the trust
//   relationship's model
// TP/zsm014-trust-04/BI-07: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the management domains together have exactly 2 trust models whose id is
//   the trust relationship's model
// TP/zsm014-trust-04/BI-08: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the trust relationship's triggers are not stated
// TP/zsm014-trust-04/BI-09: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the trust relationship has no triggers
// TP/zsm014-trust-04/BI-10: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where the trust relationship's triggers do not include `any-change`, though
//   there are others
// TP/zsm014-trust-04/BI-11: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that
//   entity's changes are not stated
// TP/zsm014-trust-04/BI-12: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and the trust relationship's decision date is not stated
// TP/zsm014-trust-04/BI-13: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and the trust relationship's decision date is one day before that change's date
// TP/zsm014-trust-04/BI-14: Show that a trust relationship of a management domain gets no verdict
//   on zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and that change's date is not stated
// TP/zsm014-trust-04/BI-15: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and the trust relationship's model names a trust model, and that trust model's
//   building date is not stated
// TP/zsm014-trust-04/BI-16: Show that a trust relationship of a management domain fails
//   zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and the trust relationship's model names a trust model, and that trust model's
//   building date is one day before that change's date
// TP/zsm014-trust-04/BI-17: Show that a trust relationship of a management domain gets no verdict
//   on zsm014-trust-04 where some management domain has an entity such that its id is the trust
//   relationship's trustor or that entity's id is the trust relationship's trustee, and that entity
//   has a change, and the trust relationship's model names a trust model, and that change's date is
//   not stated
test('[zsm014-trust-04@1] After any change on a ZSM entity its trust model is built anew, and its trust relationships with others are established anew. [descriptor]', () => {
  expect(deployment).toSatisfy('zsm014-trust-04');
});
// clausewise:end zsm014-trust-04

// clausewise:begin zsm014-trust-05 revision=1 rule=56eb3dd2fbae text=101e1e317359 was=clause:a1b0,obligation:cf51,statement:847b,condition:17ce,rule:56eb,purposes:ffc9
// zsm014-trust-05@1, required, ICS item A.2/5 (c3), rule sha256:56eb3dd2fbae
// Source: draft ETSI GS ZSM 014 (undated draft before V1.1.1), Trust relationship requirement,
//   clause 4.1.1
// Rule: each management domain: the management domain has an entity such that some management
//   domain has a trust relationship such that its trustor is that entity's id or that trust
//   relationship's trustee is that entity's id; for every trust relationship of the management
//   domain, some management domain has a security control whose relationship is that trust
//   relationship's id; for every trust relationship of the management domain, where that trust
//   relationship's decision is `not-trusted`, some management domain has a security control whose
//   relationship is that trust relationship's id and whose type is `access-denial` or `isolation`
//   and whose entity is that trust relationship's trustee; for every security control of the
//   management domain, that security control's relationship names a trust relationship; and for
//   every security control of the management domain, for every trust relationship of the management
//   domains whose id is that security control's relationship, that security control's entity is that
//   trust relationship's trustor or that security control's entity is that trust relationship's
//   trustee
// Statement: The trust relationship between ZSM entities decides which security controls are
//   applied on them.
// Test purposes:
// TP/zsm014-trust-05/BV-01: Show that a management domain passes zsm014-trust-05 where all that it
//   asks is so
// TP/zsm014-trust-05/BV-02: Show that a management domain passes zsm014-trust-05 where the
//   management domain has an entity, and some management domain has a trust relationship, and that
//   trust relationship's trustor is that entity's id
// TP/zsm014-trust-05/BV-03: Show that a management domain passes zsm014-trust-05 where the
//   management domain has an entity, and some management domain has a trust relationship, and that
//   trust relationship's trustee is that entity's id
// TP/zsm014-trust-05/BV-04: Show that a management domain passes zsm014-trust-05 where the
//   management domain has a security control, and that security control's relationship names a trust
//   relationship, and that security control's entity is that trust relationship's trustor
// TP/zsm014-trust-05/BV-05: Show that a management domain passes zsm014-trust-05 where the
//   management domain has a security control, and that security control's relationship names a trust
//   relationship, and that security control's entity is that trust relationship's trustee
// TP/zsm014-trust-05/BI-01: Show that a management domain fails zsm014-trust-05 where the
//   management domain has no entities
// TP/zsm014-trust-05/BI-02: Show that a management domain fails zsm014-trust-05 where the
//   management domain has an entity, but the management domains together have no trust relationships
// TP/zsm014-trust-05/BI-03: Show that a management domain fails zsm014-trust-05 where the
//   management domain has an entity, and some management domain has a trust relationship, but that
//   trust relationship's trustor is not that entity's id and that trust relationship's trustee is
//   not that entity's id
// TP/zsm014-trust-05/BI-04: Show that a management domain fails zsm014-trust-05 where the
//   management domain has an entity, and some management domain has a trust relationship, but that
//   trust relationship's trustor is not stated and that trust relationship's trustee is not that
//   entity's id
// TP/zsm014-trust-05/BI-05: Show that a management domain fails zsm014-trust-05 where the
//   management domain has an entity, and some management domain has a trust relationship, but that
//   entity's id is not stated
// TP/zsm014-trust-05/BI-06: Show that a management domain fails zsm014-trust-05 where the
//   management domain has an entity, and some management domain has a trust relationship, but that
//   trust relationship's trustor is not that entity's id and that trust relationship's trustee is
//   not stated
// TP/zsm014-trust-05/BI-07: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and the management domains together have no security
//   controls
// TP/zsm014-trust-05/BI-08: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and some management domain has a security control,
//   but that security control's relationship is not that trust relationship's id
// TP/zsm014-trust-05/BI-09: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and some management domain has a security control,
//   but that security control's relationship is not stated
// TP/zsm014-trust-05/BI-10: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and some management domain has a security control,
//   but that trust relationship's id is not stated
// TP/zsm014-trust-05/BI-11: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, but the management domains together have no security controls
// TP/zsm014-trust-05/BI-12: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose type is `access-denial`
//   or `isolation` and whose entity is that trust relationship's trustee, but that security
//   control's relationship is not that trust relationship's id
// TP/zsm014-trust-05/BI-13: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose type is `access-denial`
//   or `isolation` and whose entity is that trust relationship's trustee, but that security
//   control's relationship is not stated
// TP/zsm014-trust-05/BI-14: Show that a management domain gets no verdict on zsm014-trust-05 where
//   the management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose type is `access-denial`
//   or `isolation` and whose entity is that trust relationship's trustee, but that trust
//   relationship's id is not stated
// TP/zsm014-trust-05/BI-15: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose relationship is that
//   trust relationship's id and whose entity is that trust relationship's trustee, but that security
//   control's type is neither `access-denial` nor `isolation`
// TP/zsm014-trust-05/BI-16: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose relationship is that
//   trust relationship's id and whose entity is that trust relationship's trustee, but that security
//   control's type is not stated
// TP/zsm014-trust-05/BI-17: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose relationship is that
//   trust relationship's id and whose type is `access-denial` or `isolation`, but that security
//   control's entity is not that trust relationship's trustee
// TP/zsm014-trust-05/BI-18: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose relationship is that
//   trust relationship's id and whose type is `access-denial` or `isolation`, but that security
//   control's entity is not stated
// TP/zsm014-trust-05/BI-19: Show that a management domain gets no verdict on zsm014-trust-05 where
//   the management domain has a trust relationship, and that trust relationship's decision is
//   `not-trusted`, and some management domain has a security control whose relationship is that
//   trust relationship's id and whose type is `access-denial` or `isolation`, but that trust
//   relationship's trustee is not stated
// TP/zsm014-trust-05/BI-20: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a security control, and that security control's relationship is not stated
// TP/zsm014-trust-05/BI-21: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a security control, and the management domains together have no trust
//   relationships
// TP/zsm014-trust-05/BI-22: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a security control, and some management domain has a trust relationship,
//   but that security control's relationship is not that trust relationship's id
// TP/zsm014-trust-05/BI-23: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a security control, and some management domain has a trust relationship,
//   but that security control's relationship is not stated
// TP/zsm014-trust-05/BI-24: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a security control, and some management domain has a trust relationship,
//   but that trust relationship's id is not stated
// TP/zsm014-trust-05/BI-25: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a security control, and that security control's relationship names a trust
//   relationship, and that security control's entity is not stated
// TP/zsm014-trust-05/BI-26: Show that a management domain fails zsm014-trust-05 where the
//   management domain has a security control, and that security control's relationship names a trust
//   relationship, and that security control's entity is not that trust relationship's trustor and
//   that security control's entity is not that trust relationship's trustee
// TP/zsm014-trust-05/BI-27: Show that a management domain gets no verdict on zsm014-trust-05 where
//   the management domain has a security control, and that security control's relationship names a
//   trust relationship, and that trust relationship's trustor is not stated and that security
//   control's entity is not that trust relationship's trustee
// TP/zsm014-trust-05/BI-28: Show that a management domain gets no verdict on zsm014-trust-05 where
//   the management domain has a security control, and that security control's relationship names a
//   trust relationship, and that security control's entity is not that trust relationship's trustor
//   and that trust relationship's trustee is not stated
test('[zsm014-trust-05@1] The trust relationship between ZSM entities decides which security controls are applied on them. [descriptor]', () => {
  expect(deployment).toSatisfy('zsm014-trust-05');
});
// clausewise:end zsm014-trust-05

// The descriptor says that the cell controller authenticates mutually; the deployment has yet to switch it on.
test('[zsm014-trust-05@1] the controls that the trust relationship asks for are enforced', () => {
  expect(record.controls.filter(({ isEnforced }) => !isEnforced)).toEqual([]);
});
