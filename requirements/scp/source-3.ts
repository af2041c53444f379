import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in3 = recordsOf<ScpId>('3');
const in3_1 = recordsOf<ScpId>('3.1');
const in3_2 = recordsOf<ScpId>('3.2');
const in3_3 = recordsOf<ScpId>('3.3');

/** Clause 3 of the text: a record a statement, in its order. */
// prettier-ignore
export const source3 = [
  in3('5c40eebd93b39c1eb776f1b688bb981a031e9cfe0795c66918a66f327bd030d1', 46, 'heading'),
  in3('e0b1031c9967527af372e3d41a06deb947ddbb6631097991234be68e8a0bf80f', 47, 'editors-note', ['scp-3-1']),
  in3_1('05b1cbd9097bcf333fbe52d7ae33a1c0f0b8e54459ff4e6c7a9e5b3076f042c6', 48, 'heading'),
  in3_1('e1f68ab755ad166edeb239b30f373149bedc7daa04a101cadcd863f56f01661f', 49, 'boilerplate'),
  in3_1('8c2e97c5a2ed332b123c36ccff99fe578f9c0fb4a934b30822755977484c309d', 49, 'boilerplate'),
  in3_1('697b028bd8dab68204744276548a345ff7c381efe127c7031fd560cc0fbf45f5', 50, 'placeholder', 'the model entry of the template, left in place; no term of the study'),
  in3_2('7ff4838b960998b83835b6639af028d99eca7be2471debac0b580ea45fc2922e', 51, 'heading'),
  in3_2('930bd0584eb9e7f8159e8c7d800acfd9969217d624942508fda691d237751972', 52, 'placeholder'),
  in3_3('26b25abcb9ab7d98dc38a2a681b9671991322ff093d08ae66e35b2da78e335ce', 54, 'heading'),
  in3_3('0c1685b588f93502379c038ad6240322b0399f560cb0047d81c4e33243a96f63', 55, 'boilerplate'),
  in3_3('7bc7c08b16da5e954f9abc968d31c4706898ccad10813aa7344c38cd8a0dc805', 55, 'boilerplate'),
] as const;
