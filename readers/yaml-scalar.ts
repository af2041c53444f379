import type { Scalar } from 'yaml';

import type { Problem } from '../model/problem.ts';

import { inexactness } from './exact-number.ts';
import { shown } from './shown.ts';

/** A YAML scalar by the core schema of YAML 1.2, or why it can not be kept. */
export type ScalarReading =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly problem: Problem };

/** Reads a composed scalar; integers arrive as `bigint`, so that none is rounded on the way. */
export const readScalar = (scalar: Scalar): ScalarReading => {
  const { value } = scalar;
  if (typeof value === 'number' || typeof value === 'bigint') return readNumber(value, scalar.source ?? '');
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return { ok: true, value };
  return refused(`found ${shown(scalar.source ?? '')}, expected text, a number, true, false or null`);
};

const readNumber = (value: number | bigint, source: string): ScalarReading => {
  const number = value === 0n && source.startsWith('-') ? -0 : Number(value);
  const reason = inexactness(source, number);
  return reason === undefined
    ? { ok: true, value: number }
    : refused(`the number ${shown(source)} ${reason}`);
};

const refused = (message: string): ScalarReading => ({
  ok: false,
  problem: { code: 'inexact-number', message, help: 'put it in quotes if it is meant as text' },
});

/**
 * A warning where a plain scalar would have meant something else in YAML 1.1, which many tools still read. Dates are
 * left out: they are text here, and mean the same either way.
 */
export const otherInYaml11 = (scalar: Scalar): Problem | undefined => {
  const source = scalar.source ?? '';
  if (scalar.type !== 'PLAIN' || source.length > longestLookalike) return undefined;
  const found = lookalikes.find(({ pattern }) => pattern.test(source));
  return found === undefined
    ? undefined
    : {
        code: 'yaml-1.1-lookalike',
        message: `${shown(source)} is ${inWords(scalar.value)} in YAML 1.2, older tools may read ${found.meaning}`,
        help:
          typeof scalar.value === 'string'
            ? `write it in quotes: '${source}'`
            : 'write a decimal number, or text in quotes',
      };
};

const longestLookalike = 64;

const lookalikes: readonly { readonly pattern: RegExp; readonly meaning: string }[] = [
  { pattern: /^(?:y|Y|yes|Yes|YES|on|On|ON)$/, meaning: '`true`' },
  { pattern: /^(?:n|N|no|No|NO|off|Off|OFF)$/, meaning: '`false`' },
  { pattern: /^[-+]?0[0-7_]+$/, meaning: 'an octal number' },
  { pattern: /^0o[0-7]+$/, meaning: 'text' },
  { pattern: /^[-+]?0b[01_]+$/, meaning: 'a binary number' },
  { pattern: /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/, meaning: 'a number to the base 60' },
  {
    pattern: /^[-+]?(?:[0-9][0-9_]*_[0-9_]*|0x[0-9a-fA-F_]*_[0-9a-fA-F_]*)(?:\.[0-9_]*)?$/,
    meaning: 'a number',
  },
];

const inWords = (value: unknown): string =>
  typeof value === 'string' ? 'text' : `the number ${String(value)}`;
