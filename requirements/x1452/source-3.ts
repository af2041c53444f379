import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in3 = recordsOf<X1452Id>('3');
const in3_1 = recordsOf<X1452Id>('3.1');
const in3_2 = recordsOf<X1452Id>('3.2');
const in3_2_1 = recordsOf<X1452Id>('3.2.1');
const in3_2_2 = recordsOf<X1452Id>('3.2.2');
const in3_2_3 = recordsOf<X1452Id>('3.2.3');
const in3_2_4 = recordsOf<X1452Id>('3.2.4');
const in3_2_5 = recordsOf<X1452Id>('3.2.5');
const in3_2_6 = recordsOf<X1452Id>('3.2.6');
const in3_2_7 = recordsOf<X1452Id>('3.2.7');
const in3_2_8 = recordsOf<X1452Id>('3.2.8');
const in3_2_9 = recordsOf<X1452Id>('3.2.9');
const in3_2_10 = recordsOf<X1452Id>('3.2.10');

/** Clause 3 of the text: a record a statement, in its order. */
// prettier-ignore
export const source3 = [
  in3('2fd196a851b2290b026252e972f1f06cfb0fafaffe840fe84719157198e6a643', 89, 'heading'),
  in3_1('d56f7dc905163822bac846dd2c5fee536220146c2aef78ec381bb4a52671132f', 91, 'heading'),
  in3_1('903ea500e7ccf842c1312b6c2f964e3e98ff146456cecec717e9a0e122bf735f', 93, 'placeholder'),
  in3_2('d89b92529ca379e5867a0a063c14ec475046b359b9cabebde89b58de6f011046', 95, 'heading'),
  in3_2('4ae935a98012bea660fe729056dd191321784c162e9061f1b76daf8b9180db2b', 97, 'lead-in'),
  in3_2_1('4c3249b6982d665039fcd48e1b460daa353c76a7917a4734e141b5f6c65d9321', 99, 'definition'),
  in3_2_2('8475ed3e3f146cc18418245e3d5151c127faec49075c7bc2e83799b785beac5a', 105, 'definition'),
  in3_2_3('a021e9666a1a3a05f09b00fc65f3b9494a96d6e0a15a38710e90d5b9617f64c5', 113, 'definition'),
  in3_2_4('5a3b811746beb9b5958baed2808b4aac72d54e905d7ce91d54bc57f47cccfe50', 119, 'definition'),
  in3_2_4('72997ee09cf3b80ef48c1ad5a4e6b26116b4a6ddc86fd6390580e0293f6883f5', 125, 'definition'),
  in3_2_4('839e443017d448e4b8123bf6a4a4d23a3afdaa11edb3c329d873fe0258ef4b26', 127, 'definition'),
  in3_2_5('07e5c3d035f494a8553b08689de72e380912eb645c6aa77266652c36f4ba44ee', 129, 'definition'),
  in3_2_6('0aeb7312d3e712dbd6e5c46cd79158c89a77f440d0123ac2bd51fee93390a575', 135, 'definition'),
  in3_2_7('908436032e674108b316b0c8f25a353ad056fe41ad0647e740e5804c37f264f2', 137, 'definition'),
  in3_2_8('e5670f9641307d389b235c831f2520dffa8eb46fc88b88fff5ee2b8165ef876f', 141, 'definition'),
  in3_2_9('3d97a3df5c5a0c61c894c334ed8257e517c05ce7c5169b39c678e7c54d04ccbb', 145, 'definition'),
  in3_2_10('c0d8156148528a64d50550f25da6d2bb336f45da0453105159314e07efd4c07c', 150, 'definition'),
] as const;
