import { requirementReference } from '../../model/requirement-reference.ts';
import { testLimits } from './limits.ts';

/** A requirement that a text names, and at which offset of that text. */
export interface NamedRequirement {
  readonly requirement: string;
  readonly revision?: number;
  readonly at: number;
}

/**
 * Whether a word of a title or tag is meant as the id of a requirement: a letter, then letters, digits, `.` and `-`, at
 * least one `-` and one digit. Every id of the catalogue has both, while `[slow]`, `[descriptor]` and `smoke-test` do not.
 */
const looksLikeId = (word: string): boolean =>
  /^[A-Za-z][A-Za-z0-9.-]{0,199}(?:@[A-Za-z0-9.]{1,16})?$/u.test(word) &&
  /-/u.test(word) &&
  /\d/u.test(word) &&
  !revisionTag.test(word);

/** A tag that gives the revision of the id before it, for languages whose tags have no `@` inside. */
const revisionTag = /^revision-([1-9]\d{0,8})$/iu;

const named = (word: string, at: number): NamedRequirement => {
  const { id, revision } = requirementReference(word);
  return { requirement: id, ...(revision === undefined ? {} : { revision }), at };
};

/** The requirements that a title names in brackets: `[harbour-1-1]`, `[harbour-1-1@2, harbour-1-2]`. */
export const namedInTitle = (title: string): readonly NamedRequirement[] =>
  [...title.matchAll(/\[([^[\]]{1,1000})\]/gu)].flatMap(({ 1: inner = '', index }) =>
    [...inner.matchAll(/[^\s,;]+/gu)]
      .filter(([word]) => looksLikeId(word))
      .map(({ 0: word, index: within }) => named(word, index + 1 + within)),
  );

/** Whether a title says that its test only puts a descriptor to the rules. */
export const isDescriptorTitle = (title: string): boolean => /\[descriptor\]/iu.test(title);

/** A tag, and at which offset it stands. */
export interface PlacedTag {
  readonly tag: string;
  readonly at: number;
}

/** The requirements that tags name, of which `revision-2` belongs to the one before it. */
export const namedInTags = (tags: readonly PlacedTag[]): readonly NamedRequirement[] => {
  const found: NamedRequirement[] = [];
  for (const { tag, at } of tags) {
    const revision = revisionTag.exec(tag)?.[1];
    const last = found.at(-1);
    if (revision !== undefined && last !== undefined)
      found[found.length - 1] = { ...last, revision: Number(revision) };
    else if (looksLikeId(tag)) found.push(named(tag, at));
  }
  return found;
};

/** Whether a tag says that its test only puts a descriptor to the rules. */
export const isDescriptorTag = (tag: string): boolean => tag.toLowerCase() === 'descriptor';

/** A requirement that a comment names. */
export interface CommentedRequirement extends NamedRequirement {
  /** Whether `[descriptor]` stands behind it. */
  readonly ofDescriptor: boolean;
}

/**
 * The requirements that `@verifies` names in the text of a comment, up to the end of the line: the first word whatever
 * it is, so that a misspelt one is noticed, then others as long as they look like ids.
 */
export const namedInComment = (comment: string): readonly CommentedRequirement[] =>
  [...comment.matchAll(/(?<![\w@.-])@verifies[ \t:]+([^\r\n]*)/gu)].flatMap(match => {
    const rest = match[1] ?? '';
    const start = match.index + match[0].length - rest.length;
    const ofDescriptor = isDescriptorTitle(rest);
    return leadingIds(rest).map(({ word, at }) => ({ ...named(word, start + at), ofDescriptor }));
  });

const leadingIds = (text: string): readonly { readonly word: string; readonly at: number }[] => {
  const found: { word: string; at: number }[] = [];
  const words = /[\s,;]*([A-Za-z][\w.-]{0,199}(?:@\w{1,16})?)/uy;
  for (
    let match = words.exec(text);
    match !== null && found.length <= testLimits.references;
    match = words.exec(text)
  ) {
    const word = (match[1] ?? '').replace(/[.-]+$/u, '');
    if (found.length > 0 && !looksLikeId(word)) break;
    found.push({ word, at: match.index + match[0].length - (match[1] ?? '').length });
  }
  return found;
};

/** The requirement that an argument of `verifies('…')` names: whatever is written. */
export const namedInCall = (text: string, at: number): NamedRequirement => named(text.slice(0, 200), at);
