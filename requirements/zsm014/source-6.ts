import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const in6 = recordsOf<Zsm014Id>('6');

/** Clause 6 of the text: a record a statement, in its order. */
// prettier-ignore
export const source6 = [
  in6('a5012410cbdc08946cb4153f91190c3b331f435706660a3eabd5806cdb57a24e', 81, 'heading'),
  in6('3a109ec30097e6547895a1dc9f77e0d8f1c2dc040617e34ca6314b3eee1f5ede', 82, 'editors-note'),
] as const;
