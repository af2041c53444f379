import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';
import { clause722 } from './clause-7-2-2.ts';
import { clause723 } from './clause-7-2-3.ts';

const here = { clause: '7.2.1', appliesWhen: 'an abnormal flow cleaning service is provided' } as const;

/** Abnormal flow cleaning service. */
export const clause72 = [
  description({
    id: 'x1452-7.2.1-1',
    ...here,
    subject: 'the customer of the service',
    statement: 'An abnormal flow cleaning service is provided to enterprise customers.',
  }),
  description({
    id: 'x1452-7.2.1-2',
    ...here,
    subject: 'the abnormal flow cleaning service',
    statement:
      'An abnormal flow cleaning service protects the business of the enterprise against distributed denial-of-service attacks.',
  }),
  ...clause722,
  ...clause723,
] as const satisfies readonly Requirement[];
