import type { SourceClass, SourceStatement, StatementKind } from '../model/source.ts';
import type { Standard } from '../model/standard.ts';
import type { Decision } from './account-work-file.ts';

/** Kinds that the layout alone decides. */
const byKind: Readonly<Partial<Record<StatementKind, SourceClass>>> = {
  heading: 'heading',
  caption: 'caption',
  abbreviation: 'abbreviation',
  definition: 'definition',
  'editors-note': 'editors-note',
  reference: 'reference',
};

/** What wording suggests; the first that fits. */
const byWording: readonly (readonly [RegExp, string])[] = [
  [/^(?:None|Void)\.$/u, 'placeholder'],
  [/\[following\]|<Title>|\betc\.$(?<=^.{1,12})/u, '?placeholder'],
  [/^In Table [\d-]+, the (?:symbol|letter) /u, '?convention'],
  [/^\(?\d{1,2}[.)]+ [^.;:,]{1,80}$/u, '?heading'],
  [/^For more details|\bsee (?:clause|\[)/u, '?reference'],
  [
    /^(?:Figure|Table) [\d-]+ (?:illustrates|shows)|\b(?:illustrated|shown) in (?:Figure|Table)/u,
    '?reference',
  ],
];

/** A first guess at what a statement is, and at the entries it went into; what is not certain has a question mark. */
export const guess = (statement: SourceStatement, standard: Standard): Decision => {
  const { kind, text, clause } = statement;
  const certain = byKind[kind];
  if (certain !== undefined) return { as: certain, ids: [], reason: '' };
  const worded = byWording.find(([pattern]) => pattern.test(text))?.[1];
  if (worded !== undefined) return { as: worded, ids: [], reason: '' };
  if (kind === 'row' && !hasMark.test(text)) return { as: '?table-head', ids: [], reason: '' };
  if (clause === standard.convention.clause) return { as: '?convention', ids: [], reason: '' };
  const ids = likelyIds(statement, standard).map(id => `?${id}`);
  if (kind === 'note' || kind === 'example') return { as: `?${kind}`, ids, reason: '' };
  if (ids.length > 0) return { as: '?requirement', ids, reason: '' };
  return { as: withoutIds(statement), ids: [], reason: '' };
};

const withoutIds = ({ text, clause }: SourceStatement): string => {
  if (clause === 'foreword') return '?boilerplate';
  return text.endsWith(':') ? '?lead-in' : '?';
};

/** The entries of the same clause, or of one above or below, that share most words with a statement. */
const likelyIds = ({ text, clause, kind }: SourceStatement, standard: Standard): readonly string[] => {
  const declared = /^\[([^\]]+)\]/u.exec(text)?.[1]?.toLowerCase();
  const near = standard.requirements.filter(
    entry => isNear(entry.clause, clause) && (kind !== 'row' || entry.kind === 'relation'),
  );
  const named = near.filter(
    ({ declaredId }) => declared !== undefined && declaredId?.toLowerCase() === declared,
  );
  if (named.length > 0) return named.map(({ id }) => id);
  const words = wordsOf(text);
  const scored = near
    .map(entry => ({
      id: entry.id,
      score: shared(
        words,
        wordsOf([entry.subject, entry.statement, ...entry.parts.map(part => part.statement)].join(' ')),
      ),
    }))
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return best < leastShared
    ? []
    : scored
        .filter(({ score }) => score >= best * 0.95)
        .slice(0, 2)
        .map(({ id }) => id);
};

/** A row that says something has a mark or a text behind its first cell. */
const hasMark = /[\ue000-\uf8ff]|\sY\b|\t/u;

const leastShared = 0.35;

const isNear = (entry: string, clause: string): boolean => entry === clause || entry.startsWith(`${clause}.`);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(word => word.slice(0, 6)));

/** How much of the words of a statement an entry has. */
const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : [...words].filter(word => others.has(word)).length / words.size;
