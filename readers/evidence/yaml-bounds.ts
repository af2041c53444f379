import { Lexer, Parser, type CST } from 'yaml';

import { success, type Result } from '../../model/problem.ts';

import { artifactLimits } from './limits.ts';
import { unreadable } from './unreadable.ts';

/**
 * Parses YAML to its concrete syntax and stays within the bounds on the way: each lexeme is counted before the next
 * is looked at, nothing is composed, and no alias is followed. Neither lexer nor parser recurses.
 */
export const parseBounded = (text: string): Result<readonly CST.Token[]> => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const count: Count = { lexemes: 0, nodes: 0, aliases: 0 };
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    const excess = countLexeme(count, lexeme, isScalar) ?? excessOfStack(parser.stack);
    if (excess !== undefined) return unreadable(excess);
    isScalar = lexeme === scalarMark;
  }
  tokens.push(...parser.end());
  const documents = tokens.filter(token => token.type === 'document').length;
  return documents > artifactLimits.documents
    ? unreadable(moreThan('documents', artifactLimits.documents))
    : success(tokens);
};

interface Count {
  lexemes: number;
  nodes: number;
  aliases: number;
}

/** The lexer's own mark: the next lexeme is a scalar, whatever it looks like. */
const scalarMark = '\u001f';

/** White space and comments included; what is within bounds takes a handful for each node. */
const maximumLexemes = artifactLimits.nodes * 5;

const countLexeme = (count: Count, lexeme: string, isScalar: boolean): string | undefined => {
  count.lexemes += 1;
  if (count.lexemes > maximumLexemes) return moreThan('lexical tokens', maximumLexemes);
  if (isScalar) return undefined;
  if (lexeme.startsWith('*')) count.aliases += 1;
  if (nodeStarts.has(lexeme.charAt(0))) count.nodes += 1;
  for (const name of ['nodes', 'aliases'] as const)
    if (count[name] > artifactLimits[name]) return moreThan(name, artifactLimits[name]);
  return undefined;
};

const nodeStarts = new Set([scalarMark, '[', '{', '"', "'", '*']);

/** Looks at what the parser is in the middle of: how deep it is, and how many keys the innermost map has. */
const excessOfStack = (stack: readonly CST.Token[]): string | undefined => {
  if (
    stack.length > artifactLimits.depth &&
    stack.filter(token => 'items' in token).length > artifactLimits.depth
  )
    return `is nested deeper than ${artifactLimits.depth} levels, which is deeper than is read`;
  const top = stack.at(-1);
  return top !== undefined && isMap(top) && top.items.length > artifactLimits.keysPerMap + 1
    ? moreThan('keys in one map', artifactLimits.keysPerMap)
    : undefined;
};

const isMap = (token: CST.Token): token is CST.BlockMap | CST.FlowCollection =>
  token.type === 'block-map' || (token.type === 'flow-collection' && token.start.type === 'flow-map-start');

const moreThan = (what: string, limit: number): string =>
  `has more than ${limit} ${what}, which is more than is read`;
