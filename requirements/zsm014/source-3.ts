import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const in3 = recordsOf<Zsm014Id>('3');
const in3_1 = recordsOf<Zsm014Id>('3.1');
const in3_2 = recordsOf<Zsm014Id>('3.2');
const in3_3 = recordsOf<Zsm014Id>('3.3');

/** Clause 3 of the text: a record a statement, in its order. */
// prettier-ignore
export const source3 = [
  in3('e59c870ff26de07bd900f9b25124f53f1ecd642aee835281856d8ace727a0b35', 25, 'heading'),
  in3_1('05b1cbd9097bcf333fbe52d7ae33a1c0f0b8e54459ff4e6c7a9e5b3076f042c6', 26, 'heading'),
  in3_1('3fccf375cd7a4065cc5e6cfb01b5e87de59849a0580508fd51b6c8db3b567447', 27, 'lead-in', 'introduces the one term, with the brackets of the template left in'),
  in3_1('c4b850f38d1b37b628863c83db95ee997bc0209b69415081f6d199a9b611b295', 28, 'definition'),
  in3_2('7ff4838b960998b83835b6639af028d99eca7be2471debac0b580ea45fc2922e', 29, 'heading'),
  in3_2('3eb3508a4f83cd30788f9366353ce068df4e4d9d777e26d7c3fb5c07014b8d4b', 30, 'placeholder', 'announces symbols, and there are none'),
  in3_3('26b25abcb9ab7d98dc38a2a681b9671991322ff093d08ae66e35b2da78e335ce', 32, 'heading'),
  in3_3('70363faa878eb9fbce65466162879a25179340f119d1c37a56f39a98923ef7da', 33, 'placeholder', 'announces abbreviations, and there are none'),
] as const;
