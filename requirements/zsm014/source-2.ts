import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const in2 = recordsOf<Zsm014Id>('2');
const in2_1 = recordsOf<Zsm014Id>('2.1');
const in2_2 = recordsOf<Zsm014Id>('2.2');

/** Clause 2 of the text: a record a statement, in its order. */
// prettier-ignore
export const source2 = [
  in2('58427763e69a5a7af4e706ddf23ed28623ec646f0feb9c1f230e6352dce6a01c', 5, 'heading'),
  in2_1('0e4c6729835ee58ed34d99821eeabf42d4e4a79463d1b749be2e3f444578a055', 6, 'heading'),
  in2_1('39b00236e9e4794cf13dfbfa45c156047f2a520d4ed6efb0f550a0ea58575c90', 7, 'boilerplate'),
  in2_1('eef038e65b6387367bc7074b2d5aa7a985640978c070c16cccb034457ab6f936', 7, 'boilerplate'),
  in2_1('92844efdfcbb50e200c685d446dddd7ceefbf072d5161cec458b03b860ae3a1a', 7, 'boilerplate'),
  in2_1('d4adbab5019e2a23aff0e9231e4961062f1f2618a0247ea0f486c51a4a58a036', 8, 'boilerplate'),
  in2_1('7037395fa228d038b6fe1227d26c033e26b4662a0d13652f755ac413529c125d', 9, 'boilerplate'),
  in2_1('1cda03f938c4b51ef2e8a5eaff7f348d5fa7e1c52a13ef0d33debe2a3419054b', 10, 'boilerplate'),
  in2_1('0b0c9c39555df48fed9f66397212bbaedde512a4b40f5b549b554f38df884e6f', 11, 'placeholder', 'an entry of the template, not filled in'),
  in2_1('f7151a81456d6aee8adb303b2eee46c30f76b421bc9fb18f8e8324170a3d2c60', 12, 'placeholder', 'an entry of the template, not filled in'),
  in2_2('8d9c2ad5d2d46acd69758272f4ccc6d7fd8da45c1d659428c25ce34b9ded2b77', 13, 'heading'),
  in2_2('39b00236e9e4794cf13dfbfa45c156047f2a520d4ed6efb0f550a0ea58575c90', 14, 'boilerplate'),
  in2_2('eef038e65b6387367bc7074b2d5aa7a985640978c070c16cccb034457ab6f936', 14, 'boilerplate'),
  in2_2('92844efdfcbb50e200c685d446dddd7ceefbf072d5161cec458b03b860ae3a1a', 14, 'boilerplate'),
  in2_2('7037395fa228d038b6fe1227d26c033e26b4662a0d13652f755ac413529c125d', 15, 'boilerplate'),
  in2_2('acc6f955fa24bdef8af9a1b6d1a6d4ee9a92a234f63ef82991faeff6e76413cb', 16, 'boilerplate'),
  in2_2('abc3db45d59790c1444664ed6647447b85d0a1e60096b2cdab5530afad7b9b44', 17, 'placeholder', 'an entry of the template, not filled in'),
  in2_2('74d3f5846a7cb5fac4be34d94234f83173549cf48d1b1d80cadfdc4d3f93862b', 18, 'placeholder', 'an entry of the template, not filled in'),
  in2_2('41654ee3946f015d7363c3b46565a02c9720eba947c49d4eb8684f8a27aacee6', 19, 'reference'),
  in2_2('31b4112a578fb90811d389b9385b88a68e6782fc920b0f28d56a81ba0dbc2df5', 20, 'reference'),
  in2_2('034d2bda1d827fee408c5b4aedad74c035f20a8c9d80cccb5c04d98a9d2177e0', 22, 'reference'),
  in2_2('1b33c5de673f84018af318a451312a7bac15d453f63078929d3d942b9c82156c', 23, 'reference'),
] as const;
