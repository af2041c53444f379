import type { AccessReport } from '../model/access.ts';
import { jsonText } from './json-text.ts';

/** Writes who can get at which management data, and what is wrong with the policies, as JSON. */
export const accessJson = ({ descriptors, problems }: AccessReport): string =>
  jsonText({ descriptors, problems });
