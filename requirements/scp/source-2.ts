import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in2 = recordsOf<ScpId>('2');

/** Clause 2 of the text: a record a statement, in its order. */
// prettier-ignore
export const source2 = [
  in2('58427763e69a5a7af4e706ddf23ed28623ec646f0feb9c1f230e6352dce6a01c', 39, 'heading'),
  in2('bbce7d7c37ffb61cd7082a0e5f783bcb16c75768da82e4d3f768ccf209f8f6c0', 40, 'boilerplate'),
  in2('9f3c0ec882393d5d6350425d931a25d83e3023d7126d99549d6d35543f7d0791', 41, 'boilerplate'),
  in2('0d49158bd616bfd071d715f7ef76cc4c92c9a2da8b1e7c22e00758a21e5a2ee4', 42, 'boilerplate'),
  in2('ecff8d84e7292f292af9875e100e231d8e3dd5a31a0e44d78b0515f2c922b552', 43, 'boilerplate'),
  in2('3d5d04ddff689ab003143816f1529214e8d8cab9ed70d8fbab59d5fd6ce1416d', 43, 'boilerplate'),
  in2('8929d599c7000657a4cd5c02e3079c6c9f60d397c0be6fa96e258869363a8679', 44, 'reference'),
  in2('9199c629c2201fee9e93ff5ab1c14173e2431e434d35dc06fb048f3dd0095ae9', 45, 'editors-note', ['scp-2-1']),
] as const;
