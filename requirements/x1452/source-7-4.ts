import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in7_4 = recordsOf<X1452Id>('7.4');
const in7_4_1 = recordsOf<X1452Id>('7.4.1');
const in7_4_2 = recordsOf<X1452Id>('7.4.2');
const in7_4_3 = recordsOf<X1452Id>('7.4.3');

/** Clause 7.4 of the text: a record a statement, in its order. */
// prettier-ignore
export const source7_4 = [
  in7_4('0dcf9edd8b43e60408c7348de69535afa69880d01dda4202c7a1906d478ed0f0', 697, 'heading'),
  in7_4_1('1921b2cb4310eee9860a99a4c157e5380578abc8e14683682d43f387cc4ad193', 699, 'heading'),
  in7_4_1('6815a38010b7d5ffa8db3a511a7ce587041783c7dce1d70d918bffc554ee9949', 701, 'requirement', ['x1452-7.4.1-1']),
  in7_4_1('c5d1211898e85996fad54089f1d8f83f44906235a3c1865f0326925cbb20db81', 703, 'requirement', ['x1452-7.4.1-2']),
  in7_4_2('0312c7ada06060b5aaff4eefc9d2ccbba104c6e4c6113958bac1a46361a86f92', 707, 'heading'),
  in7_4_2('da7931f4162555f2aa8d71afce480becc9fc2b9e31f96f7d9e8d1954a3f486b4', 709, 'heading'),
  in7_4_2('f345333232ad17b6e9fe411914e47262a73fe8c483baee84a2eb2fa6467f1806', 710, 'requirement', ['x1452-7.4.2-1']),
  in7_4_2('7755f2f9520cb0f696c4b93d98c0e3951710b22101e0ab0c07e012a316c1c851', 716, 'requirement', ['x1452-7.4.2-2']),
  in7_4_2('7340cd017f1fce4c10025b0ffe0069a8085dc1bf4f2f6e14d93f78445c2d33ad', 716, 'requirement', ['x1452-7.4.2-3']),
  in7_4_2('34e0e38d8cfa0c18847934c2f2400fb0f75c03ab269cdee8a5f4380141db8bac', 720, 'requirement', ['x1452-7.4.2-4']),
  in7_4_2('94c886abc75eddd79aaa2844deb5f0df70bbb9bfe17c7209a70991223c92b154', 724, 'requirement', ['x1452-7.4.2-5', 'x1452-7.4.2-6']),
  in7_4_2('7aeb98b6416b47cca22eb1346280bed9fe3ad7f93a375a2d424340fbd70b0e14', 728, 'reference'),
  in7_4_2('ca77dd867ec13547444a85a970a0920200d96479df0846905798d9f5cf5dffd6', 732, 'caption'),
  in7_4_2('705822732436c8819e8f063e2abcb0ae7f8b05e155f3af9fb8f657ef8099e2d9', 734, 'heading'),
  in7_4_2('652669437f9cf218d1157125ee7c7434b011e6fcbb50696fbc1abf7e8f0d7942', 736, 'requirement', ['x1452-7.4.2-7']),
  in7_4_2('ba7b9f1e0d68a2dbbe3e3095ca3033ce7bf552bd281dd90a52d7284e9fb4cc58', 740, 'reference'),
  in7_4_2('83c4c973cc2a1a5501e8d5e8dcd7d93fa53b1b685347df73ffb3ef35b32bcfa0', 742, 'convention'),
  in7_4_2('05a660f57106eeff20447113ffab0b97ed8e7c95ef7c5efcb1bae874d87c8872', 744, 'caption'),
  in7_4_2('2ed3bb60c9af04774f0ea421f81bd64e65083c969a43360c5887b6e17d050794', 748, 'table-head'),
  in7_4_2('8a7e0b64fbd6b1ba5292617a1e93b639e8519e95ca510c0cd90ae24eee345123', 750, 'table-head'),
  in7_4_2('df4742fc78894822c3f683108bee42cc59c89756e4eb5e0ce36ade7974495862', 752, 'table-head'),
  in7_4_2('51957336ea3147aa27bb2bbbaccb588b4d3136f22f0e13dfa1747878e5c587ec', 754, 'requirement', ['x1452-7.4.2-8']),
  in7_4_2('4b08f5277b63d34be1946fcdc2b5efc93aa1af66e201d1d1deff6f0bd18dc6b7', 756, 'requirement', ['x1452-7.4.2-9']),
  in7_4_2('31f89f9286e69cb8fe3a4e27e42485acd8b0463b4584b2faedd1eaffde73fa3a', 758, 'requirement', ['x1452-7.4.2-10']),
  in7_4_2('aeb79fa74f4ef80114bbcf5357fee98a981d5a059ef1427d77d46e2f7d11e248', 760, 'requirement', ['x1452-7.4.2-11']),
  in7_4_2('bcfe22bbc5082555ec4cfabf6acbcb0b206559f28cdcb43dd512456a212108fe', 762, 'requirement', ['x1452-7.4.2-12']),
  in7_4_2('ca3d3f56150bc17ba7af28e9f40318ec94c0f085c514a638f525c90929fb1399', 763, 'requirement', ['x1452-7.4.2-13']),
  in7_4_2('8873619e3708426a7ac14d8f11bae892248d6ea650b1c7a940e23272242cba78', 765, 'requirement', ['x1452-7.4.2-14']),
  in7_4_2('e3840a6cf37bb03b9243170b04ae8389e37a3f57eb60a8332837e6c01a2df97a', 769, 'requirement', ['x1452-7.4.2-14']),
  in7_4_2('f71e33332e723a88b724c76add083b75dec796360956b462d2a5604649a5f9a7', 771, 'requirement', ['x1452-7.4.2-14']),
  in7_4_2('08baf38c229f2eeeae7502e910749c465440e8a16494cca58407471905e10867', 773, 'requirement', ['x1452-7.4.2-14']),
  in7_4_2('353947fe335c5b8bf58d7a82d5a62a47299a16361461ddf3294953325c0e1236', 777, 'heading'),
  in7_4_2('00094db3443d43a047d6dde3e6175505ee58a61d1665b8589e5103edb23d236e', 779, 'requirement', ['x1452-7.4.2-15']),
  in7_4_2('63d7757e40bd506561f04b175662397881873686bd490fc1721705c4e4da86b7', 783, 'requirement', ['x1452-7.4.2-15']),
  in7_4_2('b78f012cfe85e81be6c20d07f94a843882aedc0d508ee9fe8c736bb79332658f', 785, 'requirement', ['x1452-7.4.2-15']),
  in7_4_2('495024fb9af64d1e76fbd1b96af446d0279d3d1dcf9af7304c4c7c9bc8d7f999', 787, 'requirement', ['x1452-7.4.2-15']),
  in7_4_3('2af6ed19ca1580ebcf0d5643aa76c98d6ed77ec92555a7743b6e34934ca8a67a', 789, 'heading'),
  in7_4_3('58cde74e6b937a8039d66b60b9b5aef2512da3c2b352181081f96366944fa4d7', 791, 'requirement', ['x1452-7.4.3-1', 'x1452-7.4.3-2', 'x1452-7.4.3-3', 'x1452-7.4.3-4', 'x1452-7.4.3-5']),
  in7_4_3('710599bd5cd16e8d9c519877cb896ceedc8d28b3233951c20a899ce664242735', 797, 'caption'),
  in7_4_3('73104824e610f5968b7bca13ff4ff8d84f5ba9ea307f520b294bc74aad2992f9', 799, 'lead-in', ['x1452-7.4.3-1', 'x1452-7.4.3-2', 'x1452-7.4.3-3', 'x1452-7.4.3-4', 'x1452-7.4.3-5']),
  in7_4_3('0d5fa4e3461682af62fbc7ce6280a9227161fa8623703aac62452dd882bc51c4', 801, 'requirement', ['x1452-7.4.3-1']),
  in7_4_3('762cfc18658d68a1c77ecdc8ae7eea64b3bc33bee982cffe944173b855a85def', 803, 'requirement', ['x1452-7.4.3-1']),
  in7_4_3('4d390ea1c3d21ae608ad4e4148809e7e36026ac06580c1ec68bdc56c9a355c25', 805, 'requirement', ['x1452-7.4.3-2']),
  in7_4_3('37b4d562d8ba3ff7de95cbfac05c01363d53c962c2534336989addcdfcfda7ac', 807, 'requirement', ['x1452-7.4.3-2']),
  in7_4_3('ac6d0d7b8a1a42aaca55f138e33855b0705d6b3ef6dc667b14b717baf642aff9', 813, 'requirement', ['x1452-7.4.3-3']),
  in7_4_3('606a9d476c6b8570a3bbf35706a3bccc0032fda73e5d09f6450f2fee98c0c97c', 815, 'requirement', ['x1452-7.4.3-3']),
  in7_4_3('231d8f408bc27e5d7d0dc7a2cc2eae18e5a1901cf360608badd1bce4b181eac8', 819, 'requirement', ['x1452-7.4.3-3']),
  in7_4_3('8169b33b1540f93087f6dcca8f88373cf3f7a475f7ad94b0acdbff4ab43b3fa9', 823, 'requirement', ['x1452-7.4.3-4']),
  in7_4_3('2eee4f7362efe858cb64a45a14e8efaae17b49ba734f0725cebd41bf171bf2a9', 825, 'requirement', ['x1452-7.4.3-4']),
  in7_4_3('a6cafa57e0edd40a7acaa93a4c1fe2ba7b8eca66f6abcdb3f0655af9904ffef8', 829, 'requirement', ['x1452-7.4.3-5']),
  in7_4_3('0cf121c8a0d69838f18b2365bc4269ffd33e22bada67b2ad6796cb37e4cc5fbe', 831, 'requirement', ['x1452-7.4.3-5']),
] as const;
