import { createRequire } from 'node:module';

import type { RE2JS } from 're2js';

const load = createRequire(import.meta.url);
const compiled = new Map<string, RE2JS>();

/** Whether a whole text matches a pattern in RE2 syntax, in time linear in the text. The engine loads on first use. */
export const matchesPattern = (pattern: string, text: string): boolean => {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    // sound: the package's own types describe what it exports
    const engine = load('re2js') as { readonly RE2JS: typeof RE2JS };
    expression = engine.RE2JS.compile(pattern);
    compiled.set(pattern, expression);
  }
  return expression.matches(text);
};
