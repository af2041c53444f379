import { RE2JS } from 're2js';

import { probeLimits } from './limits.ts';
import type { Meter } from './meter.ts';

/** Looks for a pattern anywhere in a text, in time linear in both, and pays for it in steps before it starts. */
export const linearMatch = (text: string, pattern: string, meter: Meter): boolean => {
  if (pattern.length > probeLimits.patternLength) {
    throw new RangeError(`the pattern of \`matches\` is longer than ${probeLimits.patternLength} characters`);
  }
  meter.charge(pattern.length);
  const compiled = compile(pattern);
  meter.charge(Math.ceil((text.length * compiled.programSize()) / instructionsPerStep));
  return compiled.matcher(text).find();
};

/** About as many instructions of a pattern as take the time of one step of an expression. */
const instructionsPerStep = 128;

const compile = (pattern: string): RE2JS => {
  try {
    return RE2JS.compile(pattern);
  } catch {
    throw new SyntaxError(`\`${pattern}\` is not a pattern that RE2 can match in linear time`);
  }
};
