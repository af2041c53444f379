import { sourceClasses, sourceClassWords, type SourceClass } from '../model/source.ts';
import type { Standard } from '../model/standard.ts';
import { normalisation } from '../readers/source-fingerprint.ts';
import { isGuess, type WorkLine } from './account-work-file.ts';

/** What still stands in the way of writing the records: one sentence each, with the line of the work file. */
export const openPoints = (lines: readonly WorkLine[], standard: Standard): readonly string[] => {
  const known = new Set(standard.requirements.map(({ id }) => id));
  const named = new Set(lines.flatMap(({ ids }) => ids));
  return [
    ...lines.flatMap(line => pointsOf(line, known).map(point => `${line.row}: ${point}`)),
    ...[...known].filter(id => !named.has(id)).map(id => `no statement names \`${id}\``),
  ];
};

const pointsOf = (line: WorkLine, known: ReadonlySet<string>): readonly string[] => {
  const { as, ids, reason } = line;
  if (isGuess(line)) return [`still a guess: \`${as}\` ${ids.join(' ')}`];
  const word = sourceClassWords.find(each => each === as);
  if (word === undefined) return [`unknown class \`${as}\``];
  return [
    ...ids.filter(id => !known.has(id)).map(id => `unknown id \`${id}\``),
    ...(lacks(word, ids, reason) ? [`\`${as}\` needs more: ${sourceClasses[word].meaning}`] : []),
    ...(word === 'requirement' && reason !== '' ? ['a requirement takes no reason'] : []),
  ];
};

const lacks = (word: SourceClass, ids: readonly string[], reason: string): boolean => {
  const { says } = sourceClasses[word];
  return (says === 'entries' && ids.length === 0) || (says === 'why' && ids.length === 0 && reason === '');
};

/** The names that a standard's files use. */
export interface Names {
  readonly standard: string;
  /** The name of the standard's constant, e.g. `x1452`. */
  readonly constant: string;
  /** The name of the type of its ids, e.g. `X1452Id`. */
  readonly idType: string;
}

/** The files with the records: one a top clause, split further where it is long, and `source.ts` that joins them. */
export const sourceFiles = (lines: readonly WorkLine[], names: Names): Readonly<Record<string, string>> => {
  const groups = groupsOf(lines);
  const parts = groups.map(({ key }) => ({ name: `source${pascal(key)}`, file: `source-${kebab(key)}.ts` }));
  const files = groups.map(
    ({ key, members }, index) => [parts[index]?.file ?? '', part(key, members, names)] as const,
  );
  return { ...Object.fromEntries(files), 'source.ts': whole(parts, names) };
};

interface Group {
  readonly key: string;
  readonly members: readonly WorkLine[];
}

const longest = 110;

const groupsOf = (lines: readonly WorkLine[]): readonly Group[] => {
  const firstNumbered = lines.findIndex(({ clause }) => /^\d/u.test(clause));
  const top = runs(lines, ({ clause }, index) => {
    if (/^(?:\d|[A-Z]\.)/u.test(clause)) return clause.split('.')[0] ?? clause;
    return index < firstNumbered || firstNumbered === -1 ? 'front' : 'annexes';
  });
  return top.flatMap(group =>
    group.members.length <= longest
      ? [group]
      : runs(group.members, ({ clause }) => clause.split('.').slice(0, 2).join('.')),
  );
};

const runs = (
  lines: readonly WorkLine[],
  keyOf: (line: WorkLine, index: number) => string,
): readonly Group[] => {
  const groups: { key: string; members: WorkLine[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line, index);
    const last = groups.at(-1);
    if (last?.key === key) last.members.push(line);
    else groups.push({ key, members: [line] });
  }
  const keys = groups.map(({ key }) => key);
  return groups.map(({ key, members }, index) => {
    const before = keys.slice(0, index).filter(each => each === key).length;
    return { key: before === 0 ? key : `${key}-${before + 1}`, members };
  });
};

const kebab = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
const pascal = (key: string): string => {
  const words = key.split(/[^\p{L}\p{N}]+/u).map(word => word.charAt(0).toUpperCase() + word.slice(1));
  return words.reduce((name, word) => name + (/\d$/u.test(name) && /^\d/u.test(word) ? '_' : '') + word, '');
};

const part = (key: string, members: readonly WorkLine[], { idType }: Names): string => {
  const clauses = [...new Set(members.map(({ clause }) => clause))];
  const writers = clauses.map(clause => `const in${pascal(clause)} = recordsOf<${idType}>('${clause}');`);
  return [
    `import { recordsOf } from '../source-builder.ts';`,
    `import type { ${idType} } from './standard.ts';`,
    '',
    ...writers,
    '',
    `/** ${/^\d/u.test(key) ? `Clause ${key}` : `The part ${quoted(key)}`} of the text: a record a statement, in its order. */`,
    '// prettier-ignore',
    `export const source${pascal(key)} = [`,
    ...members.map(record),
    '] as const;',
    '',
  ].join('\n');
};

const quoted = (text: string): string => `'${text.replace(/[\\']/gu, String.raw`\$&`)}'`;

const record = ({ clause, fingerprint, line, as, ids, reason }: WorkLine): string => {
  const more = [
    ...(ids.length === 0 ? [] : [`[${ids.map(quoted).join(', ')}]`]),
    ...(reason === '' ? [] : [quoted(reason)]),
  ];
  return `  in${pascal(clause)}(${[quoted(fingerprint), `${line}`, quoted(as), ...more].join(', ')}),`;
};

const whole = (
  parts: readonly { readonly name: string; readonly file: string }[],
  { standard, constant, idType }: Names,
): string =>
  [
    `import type { SourceText } from '../../model/source.ts';`,
    ...parts.map(({ name, file }) => `import { ${name} } from './${file}';`),
    `import type { ${idType} } from './standard.ts';`,
    '',
    '/** How each statement of the text is accounted for; `scripts/account-draft.ts` wrote it from decisions of people. */',
    `export const ${constant}Source: SourceText<${idType}> = {`,
    `  standard: ${quoted(standard)},`,
    `  normalisation: ${normalisation},`,
    `  records: [${parts.map(({ name }) => `...${name}`).join(', ')}],`,
    '};',
    '',
  ].join('\n');
