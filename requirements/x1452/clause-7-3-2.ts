import type { Requirement } from '../../model/requirement.ts';
import { clause732Collaboration } from './clause-7-3-2-collaboration.ts';
import { clause732PreDeployment } from './clause-7-3-2-pre-deployment.ts';
import { clause732Scanning } from './clause-7-3-2-scanning.ts';

/** Technical onboarding of the security monitoring service. */
export const clause732 = [
  ...clause732PreDeployment,
  ...clause732Scanning,
  ...clause732Collaboration,
] as const satisfies readonly Requirement[];
