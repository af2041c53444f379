import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in7_2 = recordsOf<X1452Id>('7.2');
const in7_2_1 = recordsOf<X1452Id>('7.2.1');
const in7_2_2 = recordsOf<X1452Id>('7.2.2');
const in7_2_3 = recordsOf<X1452Id>('7.2.3');

/** Clause 7.2 of the text: a record a statement, in its order. */
// prettier-ignore
export const source7_2 = [
  in7_2('a4393ea4f9ba3ba1a7ceba731f5830a0f521be86177ed9f620206965d3d90c5a', 390, 'heading'),
  in7_2_1('28b8b1f3f96624735ac5c67ef98e1f3af202542b28d639311a506edb101b78fa', 392, 'heading'),
  in7_2_1('3920d482345e777d2dc41e3a2b69a5d887ea7cbbe3d410f275ddd98e50b07227', 394, 'requirement', ['x1452-7.2.1-1']),
  in7_2_1('a9dcaff29247825825782c34787d7a1cbfa73c6d9efb422de200c84442f99512', 396, 'requirement', ['x1452-7.2.1-2']),
  in7_2_2('b2dc665472f0adf398692b81a9beacd29cef7edbfd0668d6e6bf95dadcdb5fea', 400, 'heading'),
  in7_2_2('da7931f4162555f2aa8d71afce480becc9fc2b9e31f96f7d9e8d1954a3f486b4', 402, 'heading'),
  in7_2_2('65d3f2b50fd92ee6257189441c1149210af18b63cb684b79b1ed2d270a95e137', 404, 'requirement', ['x1452-7.2.2-1']),
  in7_2_2('5338a2af8f7c458d446696401b0bd5f8eefc1fa685c64393b14ff71841987260', 406, 'requirement', ['x1452-7.2.2-2']),
  in7_2_2('334c8e0e9b072f9e0eefdbb2737ed44fab058066012283c3555372857186bf1a', 412, 'reference'),
  in7_2_2('0356c87db447f757503178c423a52d0039f849575c504a37f26525d70aab6d1b', 416, 'caption'),
  in7_2_2('4105c72e45116cbdfd8b0ce669a1fe7225e98f224603ccaad3c81af05296d1de', 418, 'requirement', ['x1452-7.2.2-3']),
  in7_2_2('4d745d3000886592c7426df8555a84bc3792d7b8df3893b801eb10f7b3207529', 420, 'requirement', ['x1452-7.2.2-4']),
  in7_2_2('d63fd547b1ab49b86baf6e45c708e295e6ee670b3323f7fb2928eba614c52219', 422, 'requirement', ['x1452-7.2.2-5']),
  in7_2_2('705822732436c8819e8f063e2abcb0ae7f8b05e155f3af9fb8f657ef8099e2d9', 425, 'heading'),
  in7_2_2('bde4dfe826bfe59ff4d6bb709b0991368f5a26aa47afac0dbbf9dc377316d954', 427, 'requirement', ['x1452-7.2.2-6']),
  in7_2_2('f6e95ec2bfec9b24958eda50e1c2313485bf2e265dfbb02d3befe3f255157b0e', 431, 'requirement', ['x1452-7.2.2-7']),
  in7_2_2('8873619e3708426a7ac14d8f11bae892248d6ea650b1c7a940e23272242cba78', 433, 'requirement', ['x1452-7.2.2-8']),
  in7_2_2('e3840a6cf37bb03b9243170b04ae8389e37a3f57eb60a8332837e6c01a2df97a', 435, 'requirement', ['x1452-7.2.2-8']),
  in7_2_2('f71e33332e723a88b724c76add083b75dec796360956b462d2a5604649a5f9a7', 437, 'requirement', ['x1452-7.2.2-8']),
  in7_2_2('22beae223951705c0cfb8d8ffcbf66fdcbde86609f46d16f8faf3824a3e42a0c', 439, 'requirement', ['x1452-7.2.2-8']),
  in7_2_2('353947fe335c5b8bf58d7a82d5a62a47299a16361461ddf3294953325c0e1236', 443, 'heading'),
  in7_2_2('aaeaa048154a5a3c77a00bec358a7d590ea1b18ef06ee8dac9ac3acbcd80fd17', 445, 'requirement', ['x1452-7.2.2-9']),
  in7_2_2('63d7757e40bd506561f04b175662397881873686bd490fc1721705c4e4da86b7', 449, 'requirement', ['x1452-7.2.2-9']),
  in7_2_2('b78f012cfe85e81be6c20d07f94a843882aedc0d508ee9fe8c736bb79332658f', 451, 'requirement', ['x1452-7.2.2-9']),
  in7_2_2('495024fb9af64d1e76fbd1b96af446d0279d3d1dcf9af7304c4c7c9bc8d7f999', 453, 'requirement', ['x1452-7.2.2-9']),
  in7_2_3('2d15a7f29c48dc500245bd4992aae70c735ccaca326f1623e2f7f38a9c0de9c5', 455, 'heading'),
  in7_2_3('d3c0a5fbda76f6b744b916f0447c0b985a738878fbacc446dc9ce019bb1169d3', 457, 'requirement', ['x1452-7.2.3-1', 'x1452-7.2.3-2', 'x1452-7.2.3-3', 'x1452-7.2.3-4', 'x1452-7.2.3-5']),
  in7_2_3('92af0be7272c9ac8245e651dfe2e34a180dec723640ca3d27b66fd19a366d1cd', 461, 'caption'),
  in7_2_3('898178dc77f04e178f8a467efd2bda28c21dc378284ad568b2800b027b694a4c', 463, 'lead-in', ['x1452-7.2.3-1', 'x1452-7.2.3-2', 'x1452-7.2.3-3', 'x1452-7.2.3-4', 'x1452-7.2.3-5']),
  in7_2_3('0d5fa4e3461682af62fbc7ce6280a9227161fa8623703aac62452dd882bc51c4', 465, 'requirement', ['x1452-7.2.3-1']),
  in7_2_3('18b93536ef90a3b69f9b3b382c318d50b338a03e17be5f1966d29121e99abb26', 467, 'requirement', ['x1452-7.2.3-1']),
  in7_2_3('2cf3d3e8af0f07676add2d2317c9f914d3cc98abb884fd03e317a24786c6db3d', 469, 'requirement', ['x1452-7.2.3-2']),
  in7_2_3('7539f5c641569e3a9c12d2c851bab2e589635685e5d1c07d8cf4a0f5516f6b3f', 471, 'requirement', ['x1452-7.2.3-2']),
  in7_2_3('cef26151ae69abc559e7933cc89bd916e96bb87fd40d65f98506a8a5379fa10f', 475, 'requirement', ['x1452-7.2.3-2']),
  in7_2_3('3f07619cbf2f946068ba5f880476fd070d96745adc96ae3696b1717ffda039e8', 477, 'requirement', ['x1452-7.2.3-3']),
  in7_2_3('4020604e3bff79b9a2a8dcd63d10e3a5c04d3603a407be7d09e205355bdca01c', 479, 'requirement', ['x1452-7.2.3-3']),
  in7_2_3('c2e277d321009ea2502d0be96a0c3e86e6b374b30b633cddb3aa574f21fea570', 483, 'requirement', ['x1452-7.2.3-4']),
  in7_2_3('1605ef269929c102184296c4435961763cb612d5cbac26f9524376787a07c40c', 485, 'requirement', ['x1452-7.2.3-4']),
  in7_2_3('4ea835322cc98fa1943c42186616ea8d41efaa4f8837ef886fb93f664c3626e0', 487, 'requirement', ['x1452-7.2.3-4']),
  in7_2_3('a6cafa57e0edd40a7acaa93a4c1fe2ba7b8eca66f6abcdb3f0655af9904ffef8', 489, 'requirement', ['x1452-7.2.3-5']),
  in7_2_3('f42e8c01ff1e17c0e19003f5e4425aa4c7f166a068e212ce4498481b738266fd', 491, 'requirement', ['x1452-7.2.3-5']),
] as const;
