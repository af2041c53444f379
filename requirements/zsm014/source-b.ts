import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const inB1 = recordsOf<Zsm014Id>('B.1');
const inB2 = recordsOf<Zsm014Id>('B.2');

/** The part 'B' of the text: a record a statement, in its order. */
// prettier-ignore
export const sourceB = [
  inB1('1a59843f2b654795cc0dfaad8c9e79adf35b55329d44633ba10378a95cb24b23', 88, 'heading'),
  inB1('539d96a42000a6b9863748465bd9d9885326c58498e9530bbca6b1d24edfbf7a', 89, 'editors-note'),
  inB2('5a5b5324bb1429a42dfbfb99ce0ddd45c50554e3e8e67742a3518eda441f4a75', 90, 'heading'),
  inB2('7ac5968b83809125164edb3aadca0aab5246451dfab17157c313d06333ee0414', 91, 'editors-note'),
] as const;
