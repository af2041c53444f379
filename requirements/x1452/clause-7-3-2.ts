import type { Requirement } from '../../model/requirement.ts';
import { clause732Collaboration } from './clause-7-3-2-collaboration.ts';
import { clause732CustomerSide } from './clause-7-3-2-customer-side.ts';
import { clause732PortScanning } from './clause-7-3-2-port-scanning.ts';
import { clause732PreDeployment } from './clause-7-3-2-pre-deployment.ts';
import { clause732SystemScanning } from './clause-7-3-2-system-scanning.ts';
import { clause732WebScanning } from './clause-7-3-2-web-scanning.ts';

/** Technical onboarding of the security monitoring service. */
export const clause732 = [
  ...clause732PreDeployment,
  ...clause732PortScanning,
  ...clause732SystemScanning,
  ...clause732WebScanning,
  ...clause732CustomerSide,
  ...clause732Collaboration,
] as const satisfies readonly Requirement[];
