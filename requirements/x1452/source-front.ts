import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const inRecommendationItuTX1452 = recordsOf<X1452Id>('recommendation-itu-t-x.1452');
const inGuidelinesForSecurityServices = recordsOf<X1452Id>('guidelines-for-security-services');
const inSummary = recordsOf<X1452Id>('summary');
const inForeword = recordsOf<X1452Id>('foreword');

/** The part 'front' of the text: a record a statement, in its order. */
// prettier-ignore
export const sourceFront = [
  inRecommendationItuTX1452('b187a2044816fd77bc1ff8b37b9898aaf01f6a6e393cf72cd3dde494b751ca75', 1, 'heading'),
  inGuidelinesForSecurityServices('c567523f04f065bd47d2931de8c75355e60e9672413f4c79d89e7870e43a5273', 3, 'heading'),
  inSummary('8e76a94ac8320d515375e625bef1829238b097ecbd33611b59eeefd4ffefebfb', 11, 'heading'),
  inSummary('66199bc27cd597a8dee0d594cd7a9750bd4427913154c95040d994e007ad65b4', 13, 'scope'),
  inSummary('65c0aa149959b808c99eb5348f9adc83e8c343ff79ec0f9bda2dc45c74bff569', 19, 'motivation'),
  inSummary('bf47194447c066fdf62a4834a59e1c9e5e963af3fc0f0061abbbf46416a222ac', 23, 'motivation'),
  inSummary('2b5becd1c605450b78eab2f6b792182b67ce0c6fd7240fd3204ca867e56c169a', 29, 'motivation'),
  inSummary('77bb41fe65fa1b121303f5bf61a95712b568d0e878971961b25ab416a94e7c4f', 33, 'motivation'),
  inSummary('8272fe3d95fdd5bfef65b9f5e72e7a572595e161ad11b1062ffe0bacbfdfe4d5', 41, 'motivation'),
  inSummary('4e9ddefb42f620f0fc8b5b6c522fa5a50c2d2a65b7a57db43c68b898fddbded9', 45, 'motivation'),
  inSummary('e868c975b84eedb6157ee24a65fcd295223a48c61f59db6e28988b334aedac1b', 47, 'motivation'),
  inForeword('8235ce4732d32ee78589eaaaa20b984298644bcf3c8cec525115359a4e580939', 52, 'heading'),
  inForeword('c2c2e1c05a820617e054af7a490e4b3e6b3306094afa7c078dd8a2b652adceb9', 54, 'boilerplate'),
  inForeword('bef06d65597b049e34600e155484117e525e272bda07ee7ed336a5a4f133eedc', 56, 'boilerplate'),
  inForeword('005ffee4262e99e827a7c783cd9ca4e294bd8fb9c08506f7222e1806c9cdba6f', 58, 'boilerplate'),
  inForeword('1cf10b4aee93338bccbeb92251d27e53101c19a54a8552cfcca2a9d69cbabd02', 64, 'boilerplate'),
  inForeword('3be23f01684cb0696183ad77a0cd16b641a4063bb0887cfe9f62893a0190eb90', 68, 'boilerplate'),
  inForeword('ca2466cabd413111ba0de89f439f904cef1a8deddadd9a8a5d7830489075f179', 70, 'boilerplate'),
  inRecommendationItuTX1452('b187a2044816fd77bc1ff8b37b9898aaf01f6a6e393cf72cd3dde494b751ca75', 73, 'heading'),
  inGuidelinesForSecurityServices('c567523f04f065bd47d2931de8c75355e60e9672413f4c79d89e7870e43a5273', 75, 'heading'),
] as const;
