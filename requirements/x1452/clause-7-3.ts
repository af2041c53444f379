import type { Requirement } from '../../model/requirement.ts';
import { description } from '../requirement-builder.ts';
import { clause732 } from './clause-7-3-2.ts';
import { clause733 } from './clause-7-3-3.ts';

const here = { clause: '7.3.1', appliesWhen: 'a security monitoring service is provided' } as const;

/** Security monitoring service. */
export const clause73 = [
  description({
    id: 'x1452-7.3.1-1',
    ...here,
    subject: 'the customer of the service',
    statement: 'A security monitoring service is provided to enterprise customers.',
  }),
  description({
    id: 'x1452-7.3.1-2',
    ...here,
    subject: 'the security monitoring service',
    statement:
      'A security monitoring service lowers the security risk of running the enterprise by watching for vulnerabilities all the time.',
  }),
  ...clause732,
  ...clause733,
] as const satisfies readonly Requirement[];
