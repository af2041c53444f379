import type { Requirement } from '../../model/requirement.ts';
import { clause742Collaboration } from './clause-7-4-2-collaboration.ts';
import { clause742PreDeployment } from './clause-7-4-2-pre-deployment.ts';

/** Technical onboarding of the anti-malicious mobile application service. */
export const clause742 = [
  ...clause742PreDeployment,
  ...clause742Collaboration,
] as const satisfies readonly Requirement[];
