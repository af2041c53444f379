import { notVerified } from '../../checks/scope.ts';
import type { VerificationTable } from '../../model/verification.ts';
import type { Q317Id } from './standard.ts';
import { isAboutTheProgramme, isAnItem } from './verification-reasons.ts';

/** How the motivation, the texts and the relationships are verified. */
export const verificationProgramme = {
  'q3-17-1-1': notVerified('says what is worth managing; study item a asks for each of the five'),
  'q3-17-1-2': notVerified(isAboutTheProgramme),
  'q3-17-1-3': notVerified('says which areas have texts; task a asks for somebody responsible in each'),
  'q3-17-1-4': notVerified(isAboutTheProgramme),
  'q3-17-1-5': notVerified(isAboutTheProgramme),
  'q3-17-1-6': notVerified(isAboutTheProgramme),
  'q3-17-1-7': notVerified(isAboutTheProgramme),
  'q3-17-1-8': notVerified(isAboutTheProgramme),
  'q3-17-text-e.409': notVerified(isAnItem),
  'q3-17-text-x.1051': notVerified(isAnItem),
  'q3-17-text-x.1052': notVerified(isAnItem),
  'q3-17-text-x.1053': notVerified(isAnItem),
  'q3-17-text-x.1054': notVerified(isAnItem),
  'q3-17-text-x.1055': notVerified(isAnItem),
  'q3-17-text-x.1056': notVerified(isAnItem),
  'q3-17-text-x.1057': notVerified(isAnItem),
  'q3-17-text-x.1058': notVerified(isAnItem),
  'q3-17-text-x.1059': notVerified(isAnItem),
  'q3-17-text-x.1060': notVerified(isAnItem),
  'q3-17-text-x.1061': notVerified(isAnItem),
  'q3-17-text-x.suppl.13': notVerified(isAnItem),
  'q3-17-text-x.suppl.27': notVerified(isAnItem),
  'q3-17-text-x.suppl.32': notVerified(isAnItem),
  'q3-17-text-x.suppl.34': notVerified(isAnItem),
  'q3-17-text-x.suppl.36': notVerified(isAnItem),
  'q3-17-text-x.1051rev2': notVerified(isAnItem),
  'q3-17-4-1': notVerified(isAboutTheProgramme),
  'q3-17-4-2': notVerified(isAboutTheProgramme),
  'q3-17-4-3': notVerified(isAboutTheProgramme),
  'q3-17-4-4': notVerified(isAboutTheProgramme),
  'q3-17-4-5': notVerified(isAboutTheProgramme),
  'q3-17-4-6': notVerified(isAboutTheProgramme),
} as const satisfies Partial<VerificationTable<Q317Id>>;
