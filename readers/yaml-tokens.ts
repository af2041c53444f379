import type { CST } from 'yaml';
import { Lexer, Parser } from 'yaml';

import type { Problem } from '../model/problem.ts';

import { scalarTooLong, tooDeep, tooMany } from './limit-problems.ts';
import type { Locate } from './line-table.ts';
import { limits } from './limits.ts';
import { shown } from './shown.ts';

/** The concrete syntax of a YAML text, or why it is refused. */
export type YamlTokens =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Tokenizes a YAML text. Bounds and refused syntax are looked at with each token, before anything is built of it, so
 * that a hostile text is left at the first token that goes too far. Neither lexer nor parser recurses.
 */
export const yamlTokens = (text: string, locate: Locate): YamlTokens => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const count: Count = { tokens: 0, nodes: 0 };
  let afterScalarMark = false;
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const refusal = refusedLexeme(lexeme, afterScalarMark, count) ?? refusedStack(parser.stack);
    if (refusal !== undefined) return { ok: false, problem: { ...refusal, place: locate(at) } };
    afterScalarMark = lexeme === scalarMark;
  }
  for (const token of parser.end()) tokens.push(token);
  return { ok: true, tokens };
};

interface Count {
  tokens: number;
  nodes: number;
}

/** The lexer's own mark: the next token is a scalar, whatever it looks like. */
const scalarMark = '\u001f';

const refusedLexeme = (lexeme: string, isScalar: boolean, count: Count): Problem | undefined => {
  count.tokens += 1;
  if (count.tokens > limits.tokens) return tooMany('tokens', limits.tokens);
  if (isScalar) return lexeme.length > limits.scalar ? scalarTooLong : undefined;
  switch (lexeme[0]) {
    case '&':
      return anchorRefused(lexeme);
    case '*':
      return aliasRefused(lexeme);
    case '!':
      return tagRefused(lexeme);
    case '%':
      return refusedDirective(lexeme);
    case '"':
    case "'":
      if (lexeme.length > limits.scalar) return scalarTooLong;
      break;
    case '[':
    case '{':
    case scalarMark:
      break;
    case undefined:
    default:
      return undefined;
  }
  count.nodes += 1;
  return count.nodes > limits.nodes ? tooMany('keys and values', limits.nodes) : undefined;
};

/** Looks at what the parser is in the middle of: how deep it is, and how many keys the innermost map has. */
const refusedStack = (stack: readonly CST.Token[]): Problem | undefined => {
  const top = stack[stack.length - 1];
  if (top === undefined || !('items' in top)) return undefined;
  if (stack.length > limits.depth && stack.filter(token => 'items' in token).length > limits.depth)
    return tooDeep;
  return top.items.length > limits.keys && isMap(top) && top.items[limits.keys]?.sep !== undefined
    ? tooMany('keys in one map', limits.keys)
    : undefined;
};

const isMap = (token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): boolean =>
  token.type === 'block-map' || (token.type === 'flow-collection' && token.start.type === 'flow-map-start');

const aliasesHelp = 'write the value out at each place, or give it an id and refer to that';

const anchorRefused = (lexeme: string): Problem => ({
  code: 'anchor',
  message: `found the anchor ${shown(lexeme)}, expected a descriptor without anchors and aliases`,
  help: aliasesHelp,
});

const aliasRefused = (lexeme: string): Problem => ({
  code: 'alias',
  message: `found the alias ${shown(lexeme)}, expected a descriptor without anchors and aliases`,
  help: `${aliasesHelp}; put text that starts with \`*\` in quotes`,
});

const tagRefused = (lexeme: string): Problem => ({
  code: 'tag',
  message: `found the tag ${shown(lexeme)}, expected a descriptor without tags`,
  help: 'remove the tag; put text that starts with `!` in quotes',
});

const refusedDirective = (lexeme: string): Problem | undefined =>
  /^%YAML[ \t]+1\.2[ \t]*$/.test(lexeme)
    ? undefined
    : {
        code: 'directive',
        message: `found the directive ${shown(lexeme)}, expected no directive but \`%YAML 1.2\``,
        help: 'remove the directive',
      };
