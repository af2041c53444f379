import type { Comparison } from '../model/comparison.ts';
import { jsonText } from './json-text.ts';

/** Writes a comparison in the shape that `schemas/compare.schema.json` documents. */
export const compareJson = ({
  before,
  after,
  ruleSets,
  descriptors,
  evidence,
  changes,
  unchanged,
}: Comparison): string => jsonText({ before, after, ruleSets, descriptors, evidence, changes, unchanged });
