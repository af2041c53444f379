import { recordsOf } from '../source-builder.ts';
import type { NsomId } from './standard.ts';

const inFront = recordsOf<NsomId>('front');
const inScope = recordsOf<NsomId>('scope');
const inSummary = recordsOf<NsomId>('summary');

/** The part 'front' of the text: a record a statement, in its order. */
// prettier-ignore
export const sourceFront = [
  inFront('843fe55e23187e516fea3a51ab467084debc008a0e2bd8daa70c0fbe1edd2f59', 1, 'programme', ['nsom-0.1']),
  inFront('c926c7e829b8166ceb390494dbaf5d920dd7290dc6c7061b2b118794d4052309', 2, 'programme', ['nsom-0.2']),
  inFront('7c2eb43087b46a2d46759ba33021118ba6f34187a0efe861a7c5b09783bd58b8', 2, 'reference', ['nsom-5.4']),
  inScope('b073f6c68ef8721107fd9815b19b2c35ec111d526b75c2123d1111ba64424000', 3, 'heading'),
  inScope('5b5d9964215163848bb02c9e4639571ebdb63e18ff483b2e63c55531e991132b', 4, 'motivation', ['nsom-0.3', 'nsom-3.1']),
  inScope('a40fec9e6cf07b3efe7f8b980185c3f7ad53f3b8df7a1f596e8e01878d169efd', 5, 'requirement', ['nsom-1.0', 'nsom-1.1', 'nsom-1.2', 'nsom-1.3', 'nsom-1.4', 'nsom-1.5', 'nsom-1.6', 'nsom-1.7', 'nsom-1.8', 'nsom-1.9', 'nsom-1.10', 'nsom-1.11', 'nsom-1.12', 'nsom-1.13', 'nsom-1.14', 'nsom-1.15', 'nsom-1.16']),
  inScope('3902d90bc06305e1295c9dc961cbd9662888e9e749d1a7649f04177159796535', 6, 'requirement', ['nsom-2.0', 'nsom-2.1', 'nsom-2.2', 'nsom-2.3', 'nsom-2.4', 'nsom-2.5', 'nsom-2.6', 'nsom-2.7']),
  inScope('c0b176e0e51279376e7d0bd8bd401310fca57d4431cb2ebbdd0530d066466a11', 7, 'requirement', ['nsom-3.0', 'nsom-3.1', 'nsom-3.2', 'nsom-3.3', 'nsom-3.4', 'nsom-3.5', 'nsom-3.6', 'nsom-3.7', 'nsom-3.8', 'nsom-3.9']),
  inScope('7ba88fb8534250a913d3668a7ee0075575e635176d0b472ecfe32ff9953f8303', 8, 'requirement', ['nsom-4.0', 'nsom-4.3', 'nsom-4.4', 'nsom-4.5', 'nsom-4.6', 'nsom-4.7', 'nsom-4.8', 'nsom-4.9', 'nsom-4.10', 'nsom-4.11', 'nsom-4.12', 'nsom-4.13', 'nsom-4.14', 'nsom-4.15', 'nsom-4.16', 'nsom-4.17', 'nsom-4.18', 'nsom-4.19', 'nsom-4.20', 'nsom-4.21', 'nsom-4.22', 'nsom-4.23', 'nsom-4.24']),
  inSummary('8e76a94ac8320d515375e625bef1829238b097ecbd33611b59eeefd4ffefebfb', 9, 'heading'),
  inSummary('d6b50a6f96b7c294ca2ed1bc6918dcb940fb26ef4bdf47f98afcf3e816614751', 10, 'requirement', ['nsom-0.3', 'nsom-5.1', 'nsom-5.2', 'nsom-5.3', 'nsom-3.6', 'nsom-4.1', 'nsom-4.2', 'nsom-4.4', 'nsom-4.6', 'nsom-4.7', 'nsom-4.8', 'nsom-4.9', 'nsom-4.10', 'nsom-4.15', 'nsom-4.22']),
  inSummary('c570d8927446940cb7a99c50730a87ff00329f29219546baac5d4c36dc779e7f', 11, 'lead-in', ['nsom-5.4']),
  inSummary('90027e13dab10028bef9c165e5daf51cb91e642c45332f6e99485702f22b8306', 12, 'reference', ['nsom-5.4']),
] as const;
