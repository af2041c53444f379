import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './security-management-words.ts';

const effectiveness = Type.Object(
  {
    finding: Type.Optional(options(words.effectivenessFindings, 'how effective the controls were found')),
    review: Type.Optional(date('when that was looked at')),
    reviewedBy: Type.Optional(text('the role or body that looked at it')),
    action: Type.Optional(text('what is done where they were not effective')),
    evidence,
  },
  closed,
);

/** A category of personally identifiable information (PII), and how it is managed. */
export const piiCategory = Type.Object(
  {
    id: identifier('the name of this category'),
    name: Type.Optional(text('what it is, and of whom')),
    purpose: Type.Optional(text('what it is processed for')),
    lawfulBasis: Type.Optional(options(words.lawfulBases, 'on what ground it is processed')),
    controller: Type.Optional(text('who decides on purpose and means')),
    protectedBy: Type.Optional(listOf(identifier('the id of a control'), 'the controls that protect it')),
    effectiveness: Type.Optional(effectiveness),
    evidence,
  },
  closed,
);
