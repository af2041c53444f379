import type { StarterService } from '../../model/starter.ts';

type Agreement = NonNullable<StarterService['data']['agreements']>[number];

/** A collaboration agreement of the operator with another party that clarifies all that the services ask. */
export const starterAgreement = (other: string): Agreement => ({
  id: `agreement-with-${other}`,
  between: ['operator', other],
  preEstablished: true,
  clarifies: ['roles', 'responsibilities', 'implementation-support'],
});
