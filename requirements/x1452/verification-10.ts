import { isDeployedByOnly, usesOneOf } from '../../checks/named/mechanisms.ts';
import { states } from '../../checks/named/words.ts';
import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { X1452Id } from './standard.ts';
import { mechanismsOf } from './verification-scopes.ts';

const authentication = mechanismsOf('authentication');
const accessControl = mechanismsOf('access-control');
const auditTrails = mechanismsOf('security-audit-trails');
const authorization = mechanismsOf('authorization');
const availability = mechanismsOf('availability');
const blacklist = mechanismsOf('blacklist');
const communicationSecurity = mechanismsOf('communication-security');
const confidentiality = mechanismsOf('data-confidentiality');
const integrity = mechanismsOf('data-integrity');
const nonRepudiation = mechanismsOf('non-repudiation');
const privacy = mechanismsOf('privacy-protection');

/** How clauses 10 to 10.11, the security mechanisms, are verified. */
export const verification10 = {
  'x1452-10-1': notVerified('says what the mechanisms are for; what each of them does is in 10.1 to 10.11'),
  'x1452-10-2': notVerified('a possibility to select; whatever is selected conforms'),
  'x1452-10.1-1': authentication.rule(m => states(m.behaviours, 'identity-assurance')),
  'x1452-10.1-2': authentication.permission(m =>
    usesOneOf(
      m,
      'authentication-information',
      'cryptography',
      'user-characteristics-or-possessions',
      'single-sign-on',
    ),
  ),
  'x1452-10.2-1': accessControl.rule(m => states(m.behaviours, 'access-rights-enforcement')),
  'x1452-10.2-2': accessControl.rule(m => states(m.behaviours, 'unauthorized-access-rejection')),
  'x1452-10.2-3': accessControl.permission(m => states(m.behaviours, 'incident-reporting')),
  'x1452-10.3-1': auditTrails.rule(m => states(m.behaviours, 'breach-detection')),
  'x1452-10.3-2': auditTrails.inspection(
    'whether an audit was independent and what it examined is for a person to read from its report',
  ),
  'x1452-10.4-1': authorization.permission(m =>
    usesOneOf(m, 'authentication-information', 'user-information', 'capabilities'),
  ),
  'x1452-10.4-2': authorization.rule(m => states(m.behaviours, 'unauthorized-access-rejection')),
  'x1452-10.4-3': authorization.permission(m => states(m.behaviours, 'incident-reporting')),
  'x1452-10.4-4': authorization.permission(m =>
    usesOneOf(
      m,
      'access-control-information-base',
      'authentication-information',
      'capabilities',
      'security-labels',
      'time-of-access',
      'route-of-access',
      'duration-of-access',
      'physical-location',
    ),
  ),
  'x1452-10.5-1': availability.rule(m => states(m.protects, 'management-access')),
  'x1452-10.5-2': availability.permission(m => usesOneOf(m, 'access-control')),
  'x1452-10.6-1': blacklist.rule(m => states(m.behaviours, 'listed-source-denial')),
  'x1452-10.7-1': communicationSecurity.rule(m =>
    states(m.protects, 'communication-link', 'communication-data'),
  ),
  'x1452-10.7-2': communicationSecurity.permission(m => usesOneOf(m, 'encryption')),
  'x1452-10.8-1': confidentiality.rule(m => states(m.protects, 'configuration-information')),
  'x1452-10.8-2': confidentiality.rule(m => states(m.protects, 'administrative-authentication-information')),
  'x1452-10.8-3': confidentiality.permission(m => usesOneOf(m, 'access-control')),
  'x1452-10.9-1': integrity.rule(m => states(m.protects, 'configuration-information')),
  'x1452-10.9-2': integrity.rule(m => states(m.protects, 'administrative-authentication-information')),
  'x1452-10.9-3': integrity.permission(m => usesOneOf(m, 'access-control')),
  'x1452-10.10-1': nonRepudiation.rule(m =>
    states(m.behaviours, 'subscription-records', 'usage-records', 'action-records'),
  ),
  'x1452-10.10-2': nonRepudiation.evidence('whether a record proves its originator shows in a record alone'),
  'x1452-10.10-3': nonRepudiation.permission(m => usesOneOf(m, 'digital-signature', 'certification')),
  'x1452-10.11-1': privacy.rule(m => states(m.protects, 'user-identifying-information')),
  'x1452-10.11-2': privacy.permission(m => usesOneOf(m, 'encryption', 'access-control', 'user-consent')),
} as const satisfies Partial<VerificationTable<X1452Id>>;

const providers = ['operator', 'third-party-security-service-provider'] as const;
const everyStakeholder = [...providers, 'equipment-provider'] as const;

/** How Table 4, the relation of mechanisms to stakeholders, is verified. */
export const verification1012 = {
  'x1452-10.12-1': authentication.rule((m, d) => isDeployedByOnly(m, d, ...providers)),
  'x1452-10.12-2': accessControl.rule((m, d) => isDeployedByOnly(m, d, ...providers)),
  'x1452-10.12-3': auditTrails.rule((m, d) => isDeployedByOnly(m, d, ...providers)),
  'x1452-10.12-4': authorization.rule((m, d) => isDeployedByOnly(m, d, ...everyStakeholder)),
  'x1452-10.12-5': availability.rule((m, d) => isDeployedByOnly(m, d, ...everyStakeholder)),
  'x1452-10.12-6': blacklist.rule((m, d) => isDeployedByOnly(m, d, ...providers)),
  'x1452-10.12-7': communicationSecurity.rule((m, d) => isDeployedByOnly(m, d, ...providers)),
  'x1452-10.12-8': confidentiality.rule((m, d) => isDeployedByOnly(m, d, ...everyStakeholder)),
  'x1452-10.12-9': integrity.rule((m, d) => isDeployedByOnly(m, d, ...everyStakeholder)),
  'x1452-10.12-10': nonRepudiation.rule((m, d) => isDeployedByOnly(m, d, ...providers)),
  'x1452-10.12-11': privacy.rule((m, d) => isDeployedByOnly(m, d, ...everyStakeholder)),
} as const satisfies Partial<VerificationTable<X1452Id>>;
