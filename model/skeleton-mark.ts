/** How a language writes a comment that takes a line: what opens it, and what closes it where something has to. */
export interface MarkComment {
  readonly open: string;
  readonly close: string;
}

/** The line before a region: which requirement it is about, and what it was written from. */
export interface BeginMark {
  readonly kind: 'begin';
  readonly id: string;
  readonly revision: number;
  /** The first 12 digits of the digest of the rule. */
  readonly rule: string;
  /** The first 12 digits of SHA-256 over what was written last, so that an edit by hand shows. */
  readonly text: string;
  /** Of each aspect, the first 4 digits of its digest: `obligation:1a2b,statement:3c4d`; empty where there is none. */
  readonly was: string;
}

/** The line behind a region. */
export interface EndMark {
  readonly kind: 'end';
  readonly id: string;
}

/** See {@link BeginMark} and {@link EndMark}. */
export type SkeletonMark = BeginMark | EndMark;

/** What each line of ours starts with inside its comment. */
export const markPrefix = 'clausewise:';

/** A begin mark as a comment, without a line end. */
export const beginLine = ({ id, revision, rule, text, was }: BeginMark, comment: MarkComment): string =>
  inComment(
    `begin ${id} revision=${revision} rule=${rule} text=${text}${was === '' ? '' : ` was=${was}`}`,
    comment,
  );

/** An end mark as a comment, without a line end. */
export const endLine = (id: string, comment: MarkComment): string => inComment(`end ${id}`, comment);

/** The line that tells a person what has changed since they wrote for a requirement, without a line end. */
export const outdatedLine = (changes: readonly string[], comment: MarkComment): string =>
  inComment(`outdated ${changes.join(', ')}${review}`, comment);

const review = ': review what you wrote for it, then delete this line';

const inComment = (words: string, { open, close }: MarkComment): string =>
  `${open} ${markPrefix}${words}${close === '' ? '' : ` ${close}`}`;

/** Reads what stands in the comment of a mark: `begin x1452-9.1.1-1 revision=1 …`; undefined where it is none. */
export const readMark = (words: string): SkeletonMark | undefined => {
  const end = /^end[ \t]+(\S+)$/u.exec(words)?.[1];
  if (end !== undefined) return { kind: 'end', id: end };
  const [, id, revision, rule = '', text = '', was = ''] = beginWords.exec(words) ?? [];
  return id === undefined ? undefined : { kind: 'begin', id, revision: Number(revision), rule, text, was };
};

const beginWords =
  /^begin[ \t]+(\S+)[ \t]+revision=([1-9]\d{0,8})[ \t]+rule=([0-9a-f]{12})[ \t]+text=([0-9a-f]{12})(?:[ \t]+was=((?:[a-z][a-z-]*:[0-9a-f]{4},?)+))?$/u;

/** What has changed, read from the comment of an outdated line; undefined where it is none, or a person rewrote it. */
export const readOutdated = (words: string): readonly string[] | undefined =>
  words.startsWith('outdated ') && words.endsWith(review)
    ? words.slice('outdated '.length, -review.length).split(', ')
    : undefined;
