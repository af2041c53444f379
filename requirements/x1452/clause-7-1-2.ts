import type { Requirement } from '../../model/requirement.ts';
import { clause712Collaboration } from './clause-7-1-2-collaboration.ts';
import { clause712Cpsc } from './clause-7-1-2-cpsc.ts';
import { clause712PreDeployment } from './clause-7-1-2-pre-deployment.ts';

/** Technical onboarding of the secure connecting service. */
export const clause712 = [
  ...clause712PreDeployment,
  ...clause712Cpsc,
  ...clause712Collaboration,
] as const satisfies readonly Requirement[];
