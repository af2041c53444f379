import type { Rule } from './expression.ts';

/** To whom and when a requirement applies that no rule decides. */
export type Scope = Pick<Rule, 'subjects' | 'applies'>;

/** How a requirement is verified. */
export type Verification =
  | { readonly method: 'rule'; readonly rule: Rule }
  | { readonly method: 'evidence'; readonly scope: Scope; readonly reason: string }
  | { readonly method: 'inspection'; readonly scope: Scope; readonly reason: string }
  | { readonly method: 'none'; readonly reason: string };

/** The entry of every requirement of a standard, by id: a missing or unknown id does not compile. */
export type VerificationTable<Id extends string = string> = { readonly [K in Id]: Verification };
