import type { Starter } from '../../model/starter.ts';
import type { X1452Id } from './standard.ts';
import { starter71 } from './starter-7-1.ts';
import { starter72 } from './starter-7-2.ts';
import { starter73 } from './starter-7-3.ts';
import { starter74 } from './starter-7-4.ts';
import { starterParties } from './starter-parties.ts';

/** What a starter descriptor for the services of clause 7 is made of. */
export const x1452Starter: Starter<X1452Id> = {
  parties: starterParties,
  services: [starter71, starter72, starter73, starter74],
};
