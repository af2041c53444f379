import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in6 = recordsOf<X1452Id>('6');

/** Clause 6 of the text: a record a statement, in its order. */
// prettier-ignore
export const source6 = [
  in6('16b6d2e3d5f4afc5cf2a86ec59c31dc9e50bf4b09081ddfc5204d225a52654e4', 200, 'heading'),
  in6('9a41a616f0c562345364bd0287a88b8ea6eb6b6e60be85323400502716e5932e', 202, 'motivation'),
  in6('b1e2ac3760661e021bb3d687a3fcc4a07c4eff8ed40997e5ea0ac208f82206a5', 206, 'motivation'),
  in6('d5883d893fc59f85a0f295d644b667d0898dd46881559c6b8717af0717f642b7', 214, 'motivation'),
  in6('0f550ba0ace2aed3149eda5d216ff367879297f5f0e8dad6b6425060ec62c9e5', 218, 'lead-in'),
  in6('56093d4918ef562298055edac1bce19cf325b7f80ad3e1b11504f4337eb8ac5a', 220, 'motivation'),
  in6('b30d54c776bcfc1f4829b35e20b14d2e9cb1a819c0eef8e7b36ece38496f84fa', 225, 'motivation'),
  in6('c1ef86b68e38973ff6c975815ccf570d3185e418478b4da7425d32d5b10f51f0', 227, 'motivation'),
  in6('92902dc4deb976430f83c91056bd6ce2cb14a97b3a34afc1cf571af411531058', 227, 'motivation'),
  in6('148e3507cdacddc7dc81e90d8ca52edb8de9cbf6c2081f37b4288091d7985db0', 229, 'motivation'),
] as const;
