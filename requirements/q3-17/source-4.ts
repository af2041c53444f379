import { recordsOf } from '../source-builder.ts';
import type { Q317Id } from './standard.ts';

const in4 = recordsOf<Q317Id>('4');

/** Clause 4 of the text: a record a statement, in its order. */
// prettier-ignore
export const source4 = [
  in4('a4ba956bb0ef7408cb55b0605ebf1066dc9ace0177072abc788e1a9bfef631f4', 34, 'heading'),
  in4('5f00f0fa759fc26bba46694b267304b89540815660f46a612a6287167fcdc8d5', 35, 'lead-in', ['q3-17-4-1']),
  in4('1d96682bdb05ed312e0ce774ccefe0394472b88085413c3774c2df2ac7618c23', 36, 'programme', ['q3-17-4-1']),
  in4('09d76800db971c88988a445d656c6bb70fdc622ea1d3d7b4507807680f10c567', 37, 'lead-in', ['q3-17-4-2']),
  in4('dbbdd13015370583a9e99a10794fc77d1299adcbc7c03c6f098b249f92d43199', 38, 'programme', ['q3-17-4-2']),
  in4('0a82570655be21f6953bb4584dbbeb762b37ab198432da7bc7efcca1d262a03d', 39, 'programme', ['q3-17-4-2']),
  in4('5eb59f70dfdb34c0e4333fd82ae99203c38fbb3f1a1da26adb66ef28d61d1eb2', 40, 'lead-in', ['q3-17-4-3']),
  in4('bd7154fad52d37be83b50008802a7bea8b286c665cea4ebc4e7b2052147a2d58', 41, 'programme', ['q3-17-4-3']),
  in4('80f86d1e313fb622d90fbadf0120bfddc61fee77ee22efcacf59c037c546ba9f', 42, 'lead-in', ['q3-17-4-4']),
  in4('d302d9b6ae722bd56bacda23b742dc471dac3e0f479123a8b2757183cee7ba60', 43, 'programme', ['q3-17-4-4']),
  in4('8bc915bd74a54fa088f179b4b03bfaf8be25e2398ab0deefa08fc27792b4a0bc', 44, 'lead-in', ['q3-17-4-5']),
  in4('4361277b86be7a69e5a69d3a4a77ae27e43e96f9eef881e0dce407e4b00da7f5', 45, 'programme', ['q3-17-4-5']),
  in4('440367286f1e711ea258d77c4aa750bd855fb0ece973d77b99e856cb4e1b1d1b', 46, 'lead-in', ['q3-17-4-6']),
  in4('5c779a53c25d55c9720e0542d3e9a2acf9f98e1693134df77585ad1072140dc4', 47, 'programme', ['q3-17-4-6']),
] as const;
