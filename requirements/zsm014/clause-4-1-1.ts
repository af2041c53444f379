import { clause411Consequences } from './clause-4-1-1-consequences.ts';
import { clause411Context } from './clause-4-1-1-context.ts';
import { clause411Decision } from './clause-4-1-1-decision.ts';

/** Trust between the entities of the management domains, in the order of the text. */
export const clause411 = [...clause411Context, ...clause411Decision, ...clause411Consequences] as const;
