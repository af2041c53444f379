import type { Requirement } from '../../model/requirement.ts';
import { clause91 } from './clause-9-1.ts';
import { clause92 } from './clause-9-2.ts';
import { clause93 } from './clause-9-3.ts';

/** Requirements for stakeholders. */
export const clause9 = [...clause91, ...clause92, ...clause93] as const satisfies readonly Requirement[];
