import { createHash } from 'node:crypto';

import { withoutBullet } from './list-marker.ts';

/** The version of the normalisation: it changes when the same statement would get another fingerprint. */
export const normalisation = 1;

const space = /[\s\u0085]/gu;
const spaces = /[\s\u0085]+/gu;
/** A hyphen that ends a word, and a space: what a line broken at a hyphen and one broken after it have in common. */
const openHyphen = /(?<=[\p{L}\p{N}]-) (?=[\p{L}\p{N}])/gu;

/**
 * A statement as it is fingerprinted, version 1. Unicode NFC; white space folded to one space, but in a row of a table
 * each white space to one space, as runs tell cells apart; no space after a hyphen that ends a word; the mark of an
 * item without number left out, numbers and letters of items kept; marks of private fonts kept. Bookmark residues,
 * page breaks, soft hyphens and zero-width spaces were dropped when the lines were read.
 */
export const normalised = (text: string, isRow: boolean): string => {
  const composed = text.normalize('NFC');
  if (isRow) return composed.replace(space, ' ').trim();
  return withoutBullet(composed.replace(spaces, ' ').trim()).replace(openHyphen, '');
};

/** The SHA-256 of a normalised statement, in hex. */
export const fingerprintOf = (text: string, isRow: boolean): string =>
  createHash('sha256').update(normalised(text, isRow)).digest('hex');
