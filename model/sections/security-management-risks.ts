import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './security-management-words.ts';

const impact = (description: string) => Type.Integer({ minimum: 1, maximum: 5, description });

/** A security-management issue that this organization has and another need not have. */
export const securityIssue = Type.Object(
  {
    id: identifier('the name of this issue'),
    name: Type.Optional(text('what it is')),
    assets: Type.Optional(
      listOf(options(words.businessAssets, 'a kind of asset'), 'the business assets it is about'),
    ),
    identifiedBy: Type.Optional(options(words.identificationMethods, 'how it was found')),
    leadsTo: Type.Optional(listOf(identifier('the id of a risk'), 'the risks that follow from it')),
    evidence,
  },
  closed,
);

const riskSharing = Type.Object(
  {
    type: options(words.riskSharingTypes, 'by what it is shared'),
    partner: Type.Optional(text('with whom: the insurer, the contractor')),
    coverEnd: Type.Optional(date('until when the partner is bound')),
    evidence,
  },
  closed,
);

const residualRisk = Type.Object(
  {
    impact: Type.Optional(impact('the impact that is left, on the same scale')),
    acceptedBy: Type.Optional(text('the role or body that accepted it')),
    acceptance: Type.Optional(date('when it was accepted')),
    rationale: Type.Optional(text('why it can be borne')),
    evidence,
  },
  closed,
);

/** A risk to information security, how it is treated, and what is left of it. */
export const securityRisk = Type.Object(
  {
    id: identifier('the name of this risk'),
    name: Type.Optional(text('what it is called')),
    incident: Type.Optional(text('the security incident that it is a risk of')),
    impact: Type.Optional(impact('what the incident would do, from 1 (negligible) to 5 (severe)')),
    owner: Type.Optional(text('the role or body that answers for it')),
    assessment: Type.Optional(date('when it was last assessed')),
    treatments: Type.Optional(listOf(options(words.riskTreatmentOptions, 'an option'), 'the options chosen')),
    modifiedBy: Type.Optional(listOf(identifier('the id of a control'), 'the controls that modify it')),
    sharing: Type.Optional(listOf(riskSharing, 'with whom it is shared, and by what')),
    residual: Type.Optional(residualRisk),
    evidence,
  },
  closed,
);
