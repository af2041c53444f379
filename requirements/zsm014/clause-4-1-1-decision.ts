import type { Requirement } from '../../model/requirement.ts';
import { provision } from '../requirement-builder.ts';
import { bindsArchitecture, capabilityInTheSingular } from './notes.ts';

const bound = {
  clause: '4.1.1',
  obligation: 'required',
  keyword: 'shall',
  subject: 'the ZSM framework reference architecture',
} as const;

/** How trust comes about: trustworthiness is evaluated, and decides whom to trust. */
export const clause411Decision = [
  provision({
    id: 'zsm014-trust-01',
    ...bound,
    declaredId: 'trust-01',
    statement:
      'The trustworthiness of ZSM entities can be evaluated, wherever among the management domains they are.',
    parts: [
      'of entities within the management domain that evaluates',
      'of entities of other management domains',
    ],
    notes: [
      bindsArchitecture,
      capabilityInTheSingular,
      {
        kind: 'defect',
        what: 'neither trustworthiness nor ZSM entity is defined, here or in clause 3',
        reading:
          'an entity is whatever a domain lists as one; its trustworthiness is evaluated where a method, a date and a result are stated',
      },
      {
        kind: 'ambiguity',
        what: '`within or across` leaves open whether one of the two will do',
        reading: 'each entity is evaluated, by its own domain or by another',
      },
      {
        kind: 'reading',
        what: 'an evaluation counts only if it is known what was evaluated',
        reading: 'each id is that of one entity; an evaluation of an entity that no domain has fails',
      },
    ],
  }),
  provision({
    id: 'zsm014-trust-02',
    ...bound,
    declaredId: 'trust-02',
    statement:
      'How trustworthy two ZSM entities are decides the trust model and the trust relationship between them, in one management domain or across two.',
    parts: [
      'the trust model is decided',
      'the trust relationship is decided',
      'both decisions rest on how trustworthy the two entities are',
    ],
    appliesWhen: 'a trust relationship is stated; that there is one is asked for by trust-05',
    notes: [
      bindsArchitecture,
      capabilityInTheSingular,
      {
        kind: 'ambiguity',
        what: 'clause 3.1 has trust models of organizations, here a model is decided between two entities',
        reading: 'a relationship between two entities names the model that it follows',
      },
      {
        kind: 'reading',
        what: 'that a decision rests on trustworthiness can only be seen from the evaluations behind it',
        reading:
          'the relationship names an evaluation of each of its two different entities, none younger than the decision; whoever was found untrustworthy is not trusted',
      },
      {
        kind: 'ambiguity',
        what: 'whether trust has a direction is not said',
        reading: 'it has: a trustor trusts a trustee; mutual trust is two relationships',
      },
      {
        kind: 'defect',
        what: 'two entities are named with `between` and then with `within or across management domains`, in the plural, where trust-01 has domain(s)',
        reading: 'in one domain or across two',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
