import { Lexer, Parser, type CST } from 'yaml';

import { success, type Result } from '../../model/problem.ts';

import { artifactLimits } from './limits.ts';
import { unreadable } from './unreadable.ts';

/**
 * Parses YAML to its concrete syntax and stays within the bounds on the way: nothing is composed, and no alias is
 * followed, before depth, nodes, keys, aliases and documents have been counted.
 */
export const parseBounded = (text: string): Result<readonly CST.Token[]> => {
  const excess = lexicalExcess(text);
  if (excess !== undefined) return unreadable(excess);
  const tokens = [...new Parser().parse(text)];
  const tooMuch = syntacticExcess(tokens);
  return tooMuch === undefined ? success(tokens) : unreadable(tooMuch);
};

/** Each node of YAML takes a handful of lexemes; beyond these the text can not be within bounds. */
const lexemes = artifactLimits.nodes * 8;

const lexicalExcess = (text: string): string | undefined => {
  let count = 0;
  let flowDepth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > lexemes) return moreThan('nodes', artifactLimits.nodes);
    if (lexeme === '[' || lexeme === '{') flowDepth += 1;
    if (lexeme === ']' || lexeme === '}') flowDepth -= 1;
    if (flowDepth > artifactLimits.depth) return nestedDeeper();
  }
  return undefined;
};

const syntacticExcess = (tokens: readonly CST.Token[]): string | undefined => {
  const counts = { nodes: 0, aliases: 0, documents: 0 };
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of tokens) if (token.type === 'document') open.push({ token, depth: 0 });
  counts.documents = open.length;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    counts.nodes += 1;
    if (token.type === 'alias') counts.aliases += 1;
    const children = childrenOf(token);
    if (depth > artifactLimits.depth) return nestedDeeper();
    if (isMap(token) && token.items.length > artifactLimits.keysPerMap)
      return moreThan('keys in one map', artifactLimits.keysPerMap);
    for (const child of children)
      open.push({ token: child, depth: depth + (token.type === 'document' ? 0 : 1) });
  }
  return excessOf(counts);
};

const excessOf = (counts: {
  readonly nodes: number;
  readonly aliases: number;
  readonly documents: number;
}) => {
  for (const name of ['nodes', 'aliases', 'documents'] as const)
    if (counts[name] > artifactLimits[name]) return moreThan(name, artifactLimits[name]);
  return undefined;
};

const isMap = (token: CST.Token): token is CST.BlockMap | CST.FlowCollection =>
  token.type === 'block-map' || (token.type === 'flow-collection' && token.start.type === 'flow-map-start');

const childrenOf = (token: CST.Token): readonly CST.Token[] => {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return [];
  return token.items.flatMap(item => [item.key, item.value].filter(isToken));
};

const isToken = (token: CST.Token | null | undefined): token is CST.Token =>
  token !== null && token !== undefined;

const moreThan = (what: string, limit: number): string =>
  `has more than ${limit} ${what}, which is more than is read`;

const nestedDeeper = (): string =>
  `is nested deeper than ${artifactLimits.depth} levels, which is deeper than is read`;
