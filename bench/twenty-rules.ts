import {
  deployment,
  ruleSet,
  type Descriptor,
  type Obligation,
  type RuleSet,
  type Verification,
} from '../index.ts';

const whole = deployment<Descriptor>();
const parties = whole.each(d => d.parties);
const services = whole.each(d => d.services);
const entities = services.each(service => service.entities);
const agreements = services.each(service => service.agreements);
const mechanisms = services.each(service => service.mechanisms);
const steps = services.each(service => service.processSteps);
const procedures = services.each(service => service.procedures);
const systems = parties.each(party => party.systems);

/** The rules of spectral/ruleset.yaml in the rule language, under the same names. */
const rules = {
  'party-name': parties.rule(party => party.name.given),
  'party-customer-type': parties.rule(
    party => party.customerType.mustBe(type => type.isOneOf('enterprise')),
    party => party.customerType.given,
  ),
  'system-offers': systems.rule(system => system.offers.given),
  'system-deployment': systems.rule(
    system => system.deployment.mustBe(deployed => deployed.isOneOf('separate', 'joint')),
    system => system.deployment.given,
  ),
  'service-type': services.rule(service =>
    service.type.isOneOf('secure-connecting', 'abnormal-flow-cleaning', 'security-monitoring'),
  ),
  'service-provider': services.rule(service => service.provider.given),
  'service-customer-types': services.rule(service => service.customerTypes.given),
  'service-functions': services.rule(service => service.functions.given),
  'service-entities': services.rule(service => service.entities.given),
  'service-agreements': services.rule(service => service.agreements.given),
  'service-mechanisms': services.rule(service => service.mechanisms.given),
  'service-process-steps': services.rule(service => service.processSteps.given),
  'service-procedures': services.rule(service => service.procedures.given),
  'entity-held-by': entities.rule(entity => entity.heldBy.given),
  'entity-capabilities': entities.rule(entity => entity.capabilities.given),
  'entity-implementation': entities.rule(
    entity => entity.implementation.mustBe(made => made.isOneOf('software')),
    entity => entity.implementation.given,
  ),
  'agreement-pre-established': agreements.rule(agreement => agreement.preEstablished.given),
  'mechanism-deployed-by': mechanisms.rule(mechanism => mechanism.deployedBy.given),
  'step-activities': steps.rule(step => step.activities.given),
  'procedure-activities': procedures.rule(procedure => procedure.activities.given),
} as const satisfies Readonly<Record<string, Verification>>;

const obligation: Obligation = 'required';

/** A standard of twenty presence and enumeration rules, for the comparison with another tool. */
export const twentyRules: RuleSet = ruleSet(
  {
    id: 'twenty',
    designation: 'Twenty rules',
    title: 'Twenty rules on what a descriptor states',
    publisher: 'Clausewise',
    edition: '1',
    stage: 'work-item',
    sections: ['clausewise'],
    convention: { clause: '1', forms: [{ form: 'is required', obligation }] },
    clauses: [{ number: '1', title: 'The rules', notes: [] }],
    terms: [],
    requirements: Object.keys(rules).map(id => ({
      id,
      clause: '1',
      kind: 'provision',
      obligation,
      keyword: 'is required',
      subject: 'the deployment',
      statement: id,
      parts: [],
      appliesWhen: 'always',
      notes: [],
      revision: 1,
    })),
  },
  rules,
);
