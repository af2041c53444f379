import type { StarterService } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';

type Mechanism = NonNullable<StarterService['data']['mechanisms']>[number];

/** The mechanisms that the services ask for, as clauses 10.1 to 10.6 have them; Table 4 relates each to the operator. */
export const starterMechanisms = {
  authentication: {
    type: 'authentication',
    deployedBy: ['operator'],
    behaviours: ['identity-assurance'],
  },
  accessControl: {
    type: 'access-control',
    deployedBy: ['operator'],
    behaviours: ['access-rights-enforcement', 'unauthorized-access-rejection'],
  },
  blacklist: { type: 'blacklist', deployedBy: ['operator'], behaviours: ['listed-source-denial'] },
  auditTrails: {
    type: 'security-audit-trails',
    deployedBy: ['operator'],
    behaviours: ['breach-detection'],
  },
} satisfies Readonly<Record<string, Mechanism>>;

/** What asks for the parts of a mechanism, by its type. */
export const askedOfMechanisms = {
  'mechanisms/authentication': ['x1452-10.1-1', 'x1452-10.12-1'],
  'mechanisms/access-control': ['x1452-10.2-1', 'x1452-10.2-2', 'x1452-10.12-2'],
  'mechanisms/security-audit-trails': ['x1452-10.3-1', 'x1452-10.12-3'],
} as const satisfies StarterService<X1452Id>['askedBy'];
