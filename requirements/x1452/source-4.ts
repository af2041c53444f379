import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in4 = recordsOf<X1452Id>('4');

/** Clause 4 of the text: a record a statement, in its order. */
// prettier-ignore
export const source4 = [
  in4('94f67635e65775d6f31bcc0aefb8841e54d6936bb144d996a427a17788942671', 154, 'heading'),
  in4('468e5b92c9b449d4066caedc0a2912eabdaee66c005df114047a421e37401e1a', 156, 'lead-in'),
  in4('5a355d7f0289dd5a5a553c0941e48fc3eb66fd150745da6f6209cfd2b94214ef', 158, 'abbreviation'),
  in4('36eb8ec68ee1f5dacfd522ae336fb147a658a8c428c3c7564bf3f526549df82e', 160, 'abbreviation'),
  in4('0fc64cb818baa858c4c11b670ebd9751ab52a5f232c2dddc01544d512be335fa', 162, 'abbreviation'),
  in4('aa6b7d2fec532cf1102b30c5722984d2674800e667767b731b463a4313b142ad', 164, 'abbreviation'),
  in4('0e684544855c21832d49d2b64c0fbbecf82a294b845011a9c3b11ef7615b97c6', 166, 'abbreviation'),
  in4('e67501e197b9e5666538073522909c4b6999264700e61ac7608b710604b1136b', 168, 'abbreviation'),
  in4('934dae608a6ce0600c7b4d18b7ff97a464c3bb74febf86ce3191e733ecc48bbe', 170, 'abbreviation'),
  in4('28c1424633a1874b1d8b991f7319a4760390f0a9a56fa33d1e8f26c14a71aa2f', 172, 'abbreviation'),
  in4('2c76e77617257db48a61023d2365bee4ea215117773296713a771a16f78e8b35', 174, 'abbreviation'),
  in4('ea5ef90421e49443db7b8938e45b0f27d21f1a17a9627836fdebbad138cd5f07', 176, 'abbreviation'),
  in4('bb80bb476b5eaaba424df61cff09236bb98a81b8f68fdc6ecf8fadcb312d379d', 178, 'abbreviation'),
  in4('69a081e8654d6dec2b0197ebd873c628bb177ba81d69a2527cecd205085ac7dd', 180, 'abbreviation'),
  in4('519a7931ab6925a2805c5bd053a8b31dbc6564863333b55cfbfe8570c0c6eb10', 182, 'abbreviation'),
] as const;
