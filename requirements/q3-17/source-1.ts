import { recordsOf } from '../source-builder.ts';
import type { Q317Id } from './standard.ts';

const in1 = recordsOf<Q317Id>('1');

/** Clause 1 of the text: a record a statement, in its order. */
// prettier-ignore
export const source1 = [
  in1('bfe4ca67d8e16825034097dd84dbb6d1d5e8f7954d20dd20f11a4f8d57559734', 2, 'heading'),
  in1('aaaf9f61163323d4147fe90b53bacb2fe55ec0bdb7bb94a2b38d944a1853b3eb', 3, 'motivation', ['q3-17-1-1', 'q3-17-2-a-1']),
  in1('627252b2daac4331f90bc604ffd13e41bcab1fab96d9315a60dadfb5de688b44', 3, 'motivation', ['q3-17-1-1']),
  in1('efe1076abf88018b35ce0ff57073bdecf9a9bc5b3af920d6ee1e09500b528240', 3, 'motivation', ['q3-17-1-2']),
  in1('cd8fb6c21cf8ec309ce93c41cbb1a2902fba80333cff79de248df47a82946f85', 4, 'overview', ['q3-17-1-3', 'q3-17-3-a-1']),
  in1('8f59304f1735f6ef965659cd6b7b014ab1ef6c7ff55db06e8529118d6a401893', 4, 'programme', ['q3-17-1-5']),
  in1('318f3b56545047d5e57c9e17a6a26019bb085c0b08f7bbde9fcd73c05866fe31', 4, 'programme', ['q3-17-1-4']),
  in1('27d74cb31100344a8aa4ada1620e398f3661efbaab3284aceffdc7d56ad8b2c3', 4, 'programme', ['q3-17-1-4']),
  in1('837186a5adf0062fad16ada8861cc6695127f6054f5b545362930ca27d9b35f7', 5, 'programme', ['q3-17-1-5']),
  in1('27a89658ecc2d80f05102b5edbed50631f54a916aef64d80a3b27ab1821fed93', 5, 'programme', ['q3-17-1-6']),
  in1('08ff7ac5daa682817d431c455f922dbc64669f4d33560838ac2b32a7db325d3e', 5, 'programme', ['q3-17-1-6']),
  in1('2357752ded175b6a14e8252850180078801871a822a7cb7b785e705e26b301f0', 6, 'programme', ['q3-17-1-7']),
  in1('f795b0af799c094767c022999433e7588a7376875f772f1b239d4fb74be3835d', 6, 'programme', ['q3-17-1-7']),
  in1('4aefce0e3e9a3c4bda8d24e382baf57ae6795e1620d820b7b0d54eb99ee3468d', 7, 'scope', ['q3-17-1-8']),
  in1('a00f4726a441b5fdd708a1587a73eddb3108e500e367b2b5e691721bd4cf13c2', 7, 'scope', ['q3-17-1-8']),
  in1('eef0ba448e7b5c8653f1094c9bbcb7fe97a5d39a48f3ec3ce2a1bbc1b04430b3', 8, 'programme', ['q3-17-text-e.409', 'q3-17-text-x.1051', 'q3-17-text-x.1052', 'q3-17-text-x.1053', 'q3-17-text-x.1054', 'q3-17-text-x.1055', 'q3-17-text-x.1056', 'q3-17-text-x.1057', 'q3-17-text-x.1058', 'q3-17-text-x.1059', 'q3-17-text-x.1060', 'q3-17-text-x.1061', 'q3-17-text-x.suppl.13', 'q3-17-text-x.suppl.27', 'q3-17-text-x.suppl.32', 'q3-17-text-x.suppl.34', 'q3-17-text-x.suppl.36']),
  in1('9b28191acd6a059e4ac2be17de31700b2cb5c75f6c0a94a365fabef0f754af5f', 9, 'programme', ['q3-17-text-x.1051rev2']),
] as const;
