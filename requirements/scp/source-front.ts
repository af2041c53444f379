import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const inForeword = recordsOf<ScpId>('foreword');

/** The part 'front' of the text: a record a statement, in its order. */
// prettier-ignore
export const sourceFront = [
  inForeword('7872078d6758f5d336983566ccb975dfa520d32ed74719844c80635d26355736', 1, 'heading'),
  inForeword('234483dfc515fd418dd8c72e7380070b49f4b520d4ec81b72da8c2e6c98166b0', 2, 'boilerplate'),
  inForeword('ccf94fbb9060becf0ae551ed2bfc4d1c781e49034667f138b1d901a9301cbc05', 3, 'boilerplate'),
  inForeword('1e0ecb977c704dd998045612a2ebc58692c071bb7e02a08da364f6e58e02c63a', 3, 'boilerplate'),
  inForeword('06e779850d04031a6fbcc4935da1be7402abe47b936d41f7190868fd1fdb3910', 4, 'boilerplate'),
  inForeword('53e44550b63d1f3210820d29879160b76e3bdb07a69815b260c6e20213a1ea99', 5, 'boilerplate'),
  inForeword('9e398f8ec8d6db7c35e3cce36a5ec4712a25b86e503de9b2a2e6bc0f8ef4e021', 6, 'boilerplate'),
  inForeword('cf06296b0446c0495e6519fdcb0845a12a69dc50a3997ab07977d493568e8738', 7, 'boilerplate'),
  inForeword('55a344994d5960f741e4af99a19953f7d539ef916cec09f2ae560991486762ac', 8, 'boilerplate'),
  inForeword('d6fd14935c47327ffff165c4fd90c19cdf3daba1fb1dbe8491cede16bb03a40b', 9, 'boilerplate'),
  inForeword('2edc16656f3613f17684fed18133520252974ff10005ae42b4c275effc1b40c2', 10, 'boilerplate'),
  inForeword('66ce166ce5d58e1e352334fa538b7b40ee9881bd9795b2214cb1cd6bd5f9bd3d', 11, 'boilerplate'),
  inForeword('a382446c3ce0833b1cf8842a24e63b17a8605f64c9ce8990af020fa33b2860ae', 12, 'convention'),
  inForeword('de85670c251b9e5c3f11ef2bd0e429c1073ded77cc8d5f26dcaff36bed49dd44', 13, 'convention'),
  inForeword('d5e5cce96a766a0cd5b29abd2d5b6dd795390e151b2f7dcfdb8425608561a25a', 14, 'convention'),
  inForeword('5ce83d34c69c9c2c400eecc118ebe34323b13030564f839b14da051ace0f36a8', 15, 'convention'),
  inForeword('8060f9cc1f97f4e7aa1213e8e4fb1c3c2631adc012865befa4951ac4a1ac86cd', 16, 'convention'),
  inForeword('15863fcd2f203bb689d508c90bee81c9bbf4ce36e93a306f6ebe653ba3e83e5b', 16, 'convention'),
  inForeword('36b2d67564b8f57c3e976bd2ea69bb3bc6557fb272130416650f9cb774092ed1', 17, 'convention'),
  inForeword('26ce682a0b0107929521c8f6829d57158ec1b52f15c99c88af6cc55d01d29126', 18, 'convention'),
  inForeword('cae5dca14abbe04a513bd0fafa62584b5cc160a814649f8f14da20358fc5548a', 19, 'convention'),
  inForeword('f5d101bf4183235c09b151aa53be9bf44262fe3af5f46a445a3130d1fec5ad46', 20, 'convention'),
  inForeword('bdb73e8b06272d3ceae92c3236f6476b417389d1e8c76dd7dd11992894789b98', 21, 'convention'),
  inForeword('510e5a7d9315adef68ec750793e35c3ed2a01f7d71f2124b4f2250fb15252c8c', 21, 'convention'),
  inForeword('89c85de3d89fd967a075c9c62c615df90e59345e473bc974d245f822bba7831c', 22, 'convention'),
  inForeword('0765df3e73c106adda0d9c9382267490ebbdd5238b00eac0ce3e1e708dd0542b', 23, 'convention'),
  inForeword('78ad8ac57b6262841e36d568e37f606a9d7b35f3edb326d02ccbc407e9ab218e', 24, 'convention'),
  inForeword('f332b270c65dbdcda41005d2b2665749d7f0b915134dffb6261e92a65901e909', 25, 'convention'),
  inForeword('c220b98f5b811d1b3281ee8c9e44514456f8456b0140b99272f2bff29763ec55', 26, 'convention'),
  inForeword('7fac156d2bd78928fb57a5075873c5d5bf07fbd90c86d2185b63bc39b683c635', 27, 'convention'),
  inForeword('223d84ed0e3f57ab23c21bdc512d57356d342242c1191362b96e41ea486d8354', 28, 'convention'),
  inForeword('e662698a69a397d34abdfbde960ff6f5150722f600213df7997d32d1233c0596', 29, 'lead-in'),
  inForeword('0f72c862336f5b5babcbe3c140588a51d82208265ba31cf0c2c71a884ae42737', 30, 'convention'),
  inForeword('e05e69d2df7c82b2c6bfaba7087c2bdab17f15ec1e306e4a6e7416112393714c', 31, 'convention'),
  inForeword('5a78f22151a04e31dc97c7be65c573effbf209558916fb0d8e92f27cecc74eae', 32, 'convention'),
] as const;
