import { tdlToSkeletons } from '../../generators/skeleton-for-tdl-to.ts';
import type { SkeletonInput } from '../../generators/skeleton-input.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';

/** Strings, words and brackets; comments are left out. What is none of them is an error. */
const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = [];
  const pattern = /\s+|\/\/[^\n]*|("(?:[^"\\\n]|\\["\\])*"|[A-Za-z_][\w]*|[{}:;-])|(.)/gsu;
  for (const [, token, stray] of text.matchAll(pattern)) {
    if (stray !== undefined) throw new SyntaxError(`found \`${stray}\`, which is no token`);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
};

const words = (text: string): readonly string[] => text.split(' ');
const purposeHead =
  'Test Purpose { TP Id S Test objective S Reference S Config Id S PICS Selection S Initial conditions with {';
const purposeTail =
  '} Expected behaviour ensure that { when { E } then { E } } Final conditions with { E } }';

/** A package as it is written here, by recursive descent; gives the strings of each purpose. */
export const purposesIn = (text: string): readonly (readonly string[])[] => {
  const tokens = tokensOf(text);
  let at = 0;
  let strings: string[] = [];
  const take = (wanted: string): void => {
    const token = tokens[at];
    if (wanted === 'E') {
      words('the IUT entity W S').forEach(take);
      return;
    }
    const fits =
      wanted === 'S'
        ? token?.startsWith('"')
        : wanted === 'W'
          ? /^\w+$/u.test(token ?? '')
          : token === wanted;
    if (fits !== true)
      throw new SyntaxError(`expected \`${wanted}\`, found \`${token ?? 'the end'}\` at ${at}`);
    if (wanted === 'S' && token !== undefined)
      strings.push(token.slice(1, -1).replaceAll(/\\(["\\])/gu, '$1'));
    at += 1;
  };
  words('Package W { Domain { entities : - IUT ; events :').forEach(take);
  while (tokens[at] === '-') words('- W').forEach(take);
  words('; }').forEach(take);
  const purposes: (readonly string[])[] = [];
  while (tokens[at] === 'Test') {
    strings = [];
    words(purposeHead).forEach(take);
    if (tokens[at] !== '}') take('E');
    while (tokens[at] === 'and') words('and E').forEach(take);
    words(purposeTail).forEach(take);
    purposes.push(strings);
  }
  take('}');
  if (at !== tokens.length) throw new SyntaxError(`expected the end, found \`${tokens[at] ?? ''}\``);
  return purposes;
};

/** The strings of each purpose of a standard. */
export const purposesOf = (input: SkeletonInput) =>
  tdlToSkeletons(input).flatMap(file => purposesIn(newSkeleton(file)));
