import type { ts } from 'ts-morph';
import { titleHole } from '../../model/test-reference.ts';
import type { Compiler } from './compiler.ts';
import { testLimits } from './limits.ts';

/** The title of a test as far as the code says it. */
export interface ScriptTitle {
  readonly text: string;
  readonly varies: boolean;
  /** What is written, and where, for names of requirements in it. */
  readonly raw: string;
  readonly at: number;
}

/** Reads the first argument of what declares a test; what is only known while it runs is a hole. */
export const scriptTitle = (
  compiler: Compiler,
  node: ts.Expression,
  isRepeated: boolean,
  source: ts.SourceFile,
): ScriptTitle => {
  const at = node.getStart(source);
  if (compiler.isStringLiteral(node) || compiler.isNoSubstitutionTemplateLiteral(node)) {
    const text = isRepeated ? withoutPlaceholders(node.text) : node.text;
    return { text: cut(text), varies: text.includes(titleHole), raw: source.text.slice(at, node.end), at };
  }
  if (!compiler.isTemplateExpression(node)) return { text: titleHole, varies: true, raw: '', at };
  const parts = [node.head, ...node.templateSpans.map(span => span.literal)].map(part => part.text);
  const text = isRepeated ? parts.map(withoutPlaceholders).join(titleHole) : parts.join(titleHole);
  return { text: cut(text), varies: true, raw: source.text.slice(at, node.end), at };
};

/** Of `each` and `for`: `%s` and its like, `$name` and `$a.b` are filled in from the table. */
const withoutPlaceholders = (text: string): string =>
  text.replace(/%[sdifjoOcp#$]|\$[A-Za-z_][\w.]*/gu, titleHole).replaceAll('%%', '%');

const cut = (text: string): string => text.slice(0, testLimits.title);
