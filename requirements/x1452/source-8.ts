import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in8 = recordsOf<X1452Id>('8');

/** Clause 8 of the text: a record a statement, in its order. */
// prettier-ignore
export const source8 = [
  in8('efa4f145812b0bf4fc2183c06c365f6f18e77b93428bb500d785bcdc806702d3', 834, 'heading'),
  in8('cc90b66067c66d97e605fd6cb63a560661094bdb3a2ceb3627160c61ed1a35d8', 836, 'reference'),
  in8('b07229c445a12fceedb34ce3e06c0d6cc2085a1a7331c23d88960944bcf72aa5', 840, 'caption'),
  in8('57c8e6d2055e09d166af1456000dfc73683df435a859238f52900925ee2a9cda', 842, 'requirement', ['x1452-8-1']),
  in8('52c137950c346e1d143ffcc8830e23c9ee537b91e609fa1aa0a7b0d537ed5ad0', 844, 'requirement', ['x1452-8-1']),
  in8('675b18bf2520999a14745b6bc7eb31aa6eb5d162a1241d7e4ae6ed1ed79fb628', 846, 'requirement', ['x1452-8-1']),
  in8('3594935dfe85cef84d4a6dd067286d0e6c77622ea2f67d4063600b15e73e5909', 848, 'requirement', ['x1452-8-1']),
  in8('2cccac7fa982fb43ec654cc23e843954491885ee45a8133ed4422c2f8e5c565a', 850, 'requirement', ['x1452-8-2']),
  in8('ee913b4ae1d46b3f0a1011fc6f118614f88aa0aa306554b3c5efc829b6ca121a', 852, 'requirement', ['x1452-8-3']),
  in8('486ba3c03f87b1235700a982dfe66c9c742ba11e2fe439e1e84a7bda005d982d', 854, 'requirement', ['x1452-8-4']),
  in8('e08fc2213f9c7cd500f9fbcc92518dcd6d137e13635a7c6d37f771a367a7ad7b', 856, 'requirement', ['x1452-8-5']),
  in8('5c14b947c0b860dc60bc2bd327cee6219ce0d38b256d1c422053feed05a3fffc', 860, 'requirement', ['x1452-8-6']),
  in8('866c08a1ca94845dcbfe80f44442467847e2fd732ea03d1d1e0975a3c18fb2e1', 864, 'requirement', ['x1452-8-6']),
  in8('9693420037530957887380a13ce5a05d6a21aa8efca5c25ef1c6b97db16321c2', 866, 'requirement', ['x1452-8-6']),
  in8('6aa9903d618620e32436bb223bb83f55ccbe4a8d441483281b72370aa216b511', 868, 'requirement', ['x1452-8-6']),
  in8('8afe507449bd43fb31ec7177821582efa363eeccc5c514fe4084c6284f1bc584', 870, 'requirement', ['x1452-8-6']),
  in8('e6a4089f5507b9f558d42a95f06c3d65283763af24fa22919f04306a92d9dff7', 872, 'requirement', ['x1452-8-6']),
  in8('13a69659ca9a6e2a5d610f7fcc58cf603e1e87aa3bb9678465a5a9e13a65ad70', 874, 'requirement', ['x1452-8-7']),
  in8('db8167b86a8b6cf569d1fd723dad3d610aa4bde430f03418abdf3ce4c4602c8a', 878, 'requirement', ['x1452-8-7']),
  in8('fa21d78d4c9357a4f5565ed2f704164922b144f2359d8bff1c90d44aa4f8f83c', 880, 'requirement', ['x1452-8-7']),
  in8('c1dc8c5d17528a5a3320e245ce5146b7780e5659386c619487ded430f626d623', 881, 'requirement', ['x1452-8-7']),
  in8('c91b43126c8d3c822ccf373fb6aa49b68f126da46b4dce68eaf735ca5ed11e5c', 883, 'requirement', ['x1452-8-7']),
  in8('4f8f5297d01224cdb36f52017976ef6f709e78ae7752209e567180181a1065c9', 885, 'requirement', ['x1452-8-8']),
  in8('f245ffee29e62a06bff417639c85a7b96b7cfe5fab0d56a4e1e1ec59c77a94c5', 889, 'requirement', ['x1452-8-8']),
  in8('7187df02ddd93c57328c5150f64dedaf8ed12968eba15f1224910be14aec32f4', 891, 'requirement', ['x1452-8-8']),
  in8('4279dde1eeba65dc5c6da8e270b227ce2180a29f4b2f6668d410efd44891e832', 893, 'requirement', ['x1452-8-8']),
  in8('c2a1e2531a2f84dc4fb19756c56de1548f545e5c25e097d32e054aa7968b8b35', 895, 'requirement', ['x1452-8-8']),
  in8('c155e5bf2bc38c3c2dbb0069244ba02c8cea78b9cc5120676398134954f639af', 897, 'requirement', ['x1452-8-8']),
  in8('9e9aae296921e2c49b4e42662fbd01c3365acebd3c46d6f6fa0e52a5512bf5f1', 899, 'requirement', ['x1452-8-9']),
] as const;
