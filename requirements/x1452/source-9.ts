import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in9 = recordsOf<X1452Id>('9');
const in9_1 = recordsOf<X1452Id>('9.1');
const in9_1_1 = recordsOf<X1452Id>('9.1.1');
const in9_1_2 = recordsOf<X1452Id>('9.1.2');
const in9_1_3 = recordsOf<X1452Id>('9.1.3');
const in9_1_4 = recordsOf<X1452Id>('9.1.4');
const in9_1_5 = recordsOf<X1452Id>('9.1.5');
const in9_2 = recordsOf<X1452Id>('9.2');
const in9_2_1 = recordsOf<X1452Id>('9.2.1');
const in9_2_2 = recordsOf<X1452Id>('9.2.2');
const in9_2_3 = recordsOf<X1452Id>('9.2.3');
const in9_3 = recordsOf<X1452Id>('9.3');
const in9_3_1 = recordsOf<X1452Id>('9.3.1');
const in9_3_2 = recordsOf<X1452Id>('9.3.2');
const in9_3_3 = recordsOf<X1452Id>('9.3.3');
const in9_3_4 = recordsOf<X1452Id>('9.3.4');

/** Clause 9 of the text: a record a statement, in its order. */
// prettier-ignore
export const source9 = [
  in9('b2c64f6155feef3b152d246ebaa76460bc71cfc4c68612c68b6cf58f417dfdf4', 903, 'heading'),
  in9_1('6354970a70dd19bb2d8a113a5a42ab8ba021d350d07a00d0ceb68d591f0c581e', 905, 'heading'),
  in9_1_1('f9eaea3d45f56eb058668d9eabd127828a3f5b97a8407f8cabf1632aff7f8e9c', 907, 'heading'),
  in9_1_1('94c24825af47c8c5f58e837be62224cbe45fc5a8ec42b12669f08ad3dc7f8e26', 909, 'heading'),
  in9_1_1('4ae7b048d3aa394cdd63a6e4182bf0978a1f42a60286852f755ad308394eb7c6', 911, 'requirement', ['x1452-9.1.1-1']),
  in9_1_1('4056a4f6048e3a1f8a0148a7507d35dd6e2395578d21d8461104e4303602950e', 915, 'heading'),
  in9_1_1('3aa1e8ae8d0e936ed44c8056abbcaeee63571d16d6d9f4fb21b30922d5bb5ba3', 917, 'requirement', ['x1452-9.1.1-2']),
  in9_1_1('d36768dcf786ffadcc368f17a2ef7cbc6ab71a0e897a37d95ad50e1646ae81ec', 919, 'requirement', ['x1452-9.1.1-2']),
  in9_1_1('973d6aa27a02c636abd41c12742af2457cb4d83d8f4f47ec1b66b9487d483627', 923, 'requirement', ['x1452-9.1.1-2']),
  in9_1_1('766220452ce4b033acd4205d9ebcf6998753ba3fb8f5946c8eae443bbb8a764c', 925, 'heading'),
  in9_1_1('9583a6295eda10b6e3a823f4c8c7c41c01770997f2230c7da80992c6ad96ff9c', 927, 'requirement', ['x1452-9.1.1-3']),
  in9_1_1('86752a6920a78acf996faeb3139f9708a9ef0633305c85ad35a4a91e869643d3', 931, 'heading'),
  in9_1_1('f0dec876faeddf0cc4f9045eebe0b05b49228b6469ffed88ee350067e7b18291', 933, 'requirement', ['x1452-9.1.1-4']),
  in9_1_1('e658aeaef8472f5c2a7631a66b6b6588dc6adbe5ac74c962267276e0337fa418', 937, 'requirement', ['x1452-9.1.1-4']),
  in9_1_1('6d1ff280e589c96773dcdf31fb2ab6ba3aa85c12ade8a2b3923b932187eb3537', 939, 'requirement', ['x1452-9.1.1-4']),
  in9_1_1('e62028ba615a0cbaa268d25f4f71c24c41242f80b513067006b25ca496299237', 941, 'heading'),
  in9_1_1('29404b701cd9afbfb1f16a4771eadfdd1f0ef0a97ba6b863192fa43041d5c4f6', 943, 'requirement', ['x1452-9.1.1-5']),
  in9_1_1('6cb3ed654d1b6f569fa0567d7e2badd9d64bc954f2a6753e53dac6bd6f9417d9', 947, 'requirement', ['x1452-9.1.1-5']),
  in9_1_1('2e47af8e8e10d713451c353385b3df7b6756208d70ef7dfafb73547605e8e102', 949, 'requirement', ['x1452-9.1.1-5']),
  in9_1_1('8c3de84e14fb521a5111b482213e6f463a61268cf19ecf38465aaa353d03ebe2', 951, 'heading'),
  in9_1_1('deb9ca75f11b2a10c2b366d78600bf3a4caf7d3047309423a34d8f1f8afa08b3', 953, 'requirement', ['x1452-9.1.1-6']),
  in9_1_1('f2912ba60578f4739f8bae62f3a038154b982f545a949e5bfad873f39f0d5796', 957, 'requirement', ['x1452-9.1.1-6']),
  in9_1_1('79218ec10e2d7238cde9ef122d5eb94d81649c854970dfd2870addd09b590ee6', 958, 'requirement', ['x1452-9.1.1-6']),
  in9_1_2('b491b83f7f340e5be798e4d027581a984ab77f3e093940f06146057f313fc974', 960, 'heading'),
  in9_1_2('86b371a41a60f952d09bd84d5da611663ed0782f06226369b44b7d3b14467248', 962, 'requirement', ['x1452-9.1.2-1', 'x1452-9.1.2-2']),
  in9_1_3('82902657a75a08bc6a6458fd70f7f552d85969babe55637fd4ca0548c61e975d', 966, 'heading'),
  in9_1_3('e6c24459b115338a8d1e75c5ef4dc4cdc41d80a53d90eff1794f354e5f9d248b', 968, 'requirement', ['x1452-9.1.3-1']),
  in9_1_3('7e067c079201c0fda55348b2b87fa4a5e8309f153461b7c8ac3fb52c91a0ae0b', 970, 'requirement', ['x1452-9.1.3-2']),
  in9_1_4('982460f01c8cdf6717f03b94f035305edb365e668b3a144146a9acdd5d7e2816', 974, 'heading'),
  in9_1_4('826a6bb890c6c8e0a12d28e630317d189f8d6f33260134ca8112afb6516a9438', 976, 'requirement', ['x1452-9.1.4-1']),
  in9_1_5('ee514af0df9032da9c691efa5771ee9394168365acdb8a835abc63fb01249714', 980, 'heading'),
  in9_1_5('ff51bb434ad98d2e7bc3fc030196c921ba35d538fc5d209ab224e88095ef9190', 982, 'requirement', ['x1452-9.1.5-1']),
  in9_1_5('3f3d4bbb2fde15003004bb4a9c43a120ed5fc3d36e75c2184173efb4c293ab1d', 982, 'requirement', ['x1452-9.1.5-2']),
  in9_2('d82106895ffbd5852795dd122c141e05083b7c1548a86e9131ac89b9e44f1ea5', 986, 'heading'),
  in9_2_1('e6289c29bfadda69ad9c859d214f83092c60879de812b284bca9433373fd6853', 988, 'heading'),
  in9_2_1('f0c183d8cde158296d19f1a2c613992e9a133f0744f2b03d43d5290057bcbfcf', 990, 'requirement', ['x1452-9.2.1-1']),
  in9_2_2('327ccb6c1a16d8323572d202854f291fedb8f7389fd69f9a4c8ae9a369940813', 992, 'heading'),
  in9_2_2('71575c198811023ddae4dfdf5d2dd95b26a7b9f24523c913dcfcfc6fc0ca725f', 994, 'requirement', ['x1452-9.2.2-1']),
  in9_2_3('db9b8bc6b0c02cda1ee90a58d7b7c05a2e80f71c43a03a5e9e69e44ee722adb5', 998, 'heading'),
  in9_2_3('8a9bc28eb76af22273f219e6537d1cc120b29f1e0f883c0107e5ba02eb273a90', 1000, 'requirement', ['x1452-9.2.3-1']),
  in9_3('ac695ea67ef9192c6aa82778a5a73544ebbb72080a38a0b201243efc34c17790', 1004, 'heading'),
  in9_3_1('0e6ae436b3c63ab9398a15d930ed453d037734c41afd426fb7f34e9816e185e7', 1006, 'heading'),
  in9_3_1('da2fc21bc6cbcad553a2918e2c34ddc2709fabaf2d30571c33f9e6081185b53d', 1008, 'requirement', ['x1452-9.3.1-1', 'x1452-9.3.1-2']),
  in9_3_2('ee44fcfe98e26c34f7715aef93983ff143bfcfe7416a4ab2140ceda833411971', 1012, 'heading'),
  in9_3_2('e03fe22d68571dbcbd07124f6151bd077d05588f23fce89e5628108e8c276231', 1014, 'requirement', ['x1452-9.3.2-1']),
  in9_3_3('d6ef7f5e7923536582cfeed70b762d3dd6d73ef7503bb6623bc9489c03e8f76b', 1018, 'heading'),
  in9_3_3('13bd2aae64edc513f9349d81173fff9d743600d73d5cb24ae264719a681b9e0d', 1020, 'requirement', ['x1452-9.3.3-1']),
  in9_3_4('a7303f332a63d33cd1b191db426701bcdf7bd5b5611e592c00606f0cd054234b', 1024, 'heading'),
  in9_3_4('d9e1db27c70365f8129d6ccfd9eaea67e0cbb151b7c25231d31e20671cd484bb', 1026, 'requirement', ['x1452-9.3.4-1']),
] as const;
