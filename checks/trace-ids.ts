import type { Place } from '../model/place.ts';
import type { Pointer } from '../model/pointer.ts';
import type { PathPattern } from './reads.ts';

/** The id of a clause in a trace. */
export const clauseId = (standard: string, number: string): string => `${standard}:${number}`;
/** The id of a check in a trace, by its digest. */
export const ruleId = (digest: string): string => `rule:${digest}`;
/** The id of a statement of a source text in a trace, by its fingerprint. */
export const statementId = (fingerprint: string): string => `statement:${fingerprint}`;
/** The id of a descriptor in a trace, by the name under which it is reported. */
export const descriptorId = (file: string): string => `descriptor:${file}`;
/** The id of an evidence entry in a trace. */
export const evidenceId = (file: string, id: string): string => `evidence:${file}#${id}`;
/** The id of the verdict on a requirement for an element of a descriptor in a trace. */
export const verdictId = (requirement: string, file: string, subject: Pointer): string =>
  `verdict:${requirement}@${file}#${subject}`;

/** The pattern that stands for a pointer: any entry of a list for the one that it names. */
export const patternOf = (pointer: Pointer): PathPattern => pointer.replaceAll(/\/\d+(?=\/|$)/gu, '/*');

/** The id of a test: its titles, with its file where it has none or others are called alike. */
export const testId = (title: readonly string[], { file }: Place): string =>
  `test:${file}${title.length === 0 ? '' : ` ${title.join(' > ')}`}`;
