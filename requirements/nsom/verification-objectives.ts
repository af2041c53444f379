import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { NsomId } from './standard.ts';

const aim = notVerified('an aim of the work item; it asks nothing of a deployment');
const fact = notVerified('a statement about the work item; nothing follows from it for a deployment');

/** What the liaison itself says is verified by nothing. */
export const verificationObjectives = {
  'nsom-0.1': fact,
  'nsom-0.2': aim,
  'nsom-0.3': aim,
  'nsom-1.0': aim,
  'nsom-2.0': aim,
  'nsom-3.0': aim,
  'nsom-4.0': aim,
  'nsom-5.1': aim,
  'nsom-5.2': aim,
  'nsom-5.3': aim,
  'nsom-5.4': fact,
} as const satisfies Partial<VerificationTable<NsomId>>;
