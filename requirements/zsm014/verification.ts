import { ruleSet } from '../../checks/rule-set.ts';
import { zsm014 } from './standard.ts';
import { verificationClosedLoops } from './verification-closed-loops.ts';
import { verificationTrust } from './verification-trust.ts';

/**
 * Draft ETSI GS ZSM 014 joined to how each of its provisions is verified: a requirement left out, or an id that the
 * standard does not have, does not compile.
 */
export const zsm014RuleSet = ruleSet(zsm014, { ...verificationTrust, ...verificationClosedLoops });
