import type { AskedBy } from '../model/starter.ts';
import { claimLines, statedLine, type ClaimValue } from './starter-claims.ts';
import type { Asking } from './starter-comments.ts';

/** What surrounds an entry of a starter: what asks for its parts, in words, and how far in it stands. */
interface EntrySetting {
  readonly askedBy: AskedBy;
  readonly asking: Asking;
  readonly indent: number;
}

/** Writes a party or service as an entry of a list: what frames it as it stands, every claim still to be made. */
export const starterEntry = (data: object, setting: EntrySetting): readonly string[] => {
  const { askedBy, asking, indent } = setting;
  const lines = Object.entries(data).flatMap(([field, value]: [string, unknown]) => [
    ...asking(askedBy[field] ?? [], indent + 2),
    ...(isEntries(value)
      ? [
          `${' '.repeat(indent + 2)}${field}:`,
          ...subEntries(field, value, { ...setting, indent: indent + 4 }),
        ]
      : plainField(field, value, frame.has(field), indent + 2)),
  ]);
  return asEntry(lines, indent);
};

/** Fields that say which thing is meant; what is claimed of it comes beside them. */
const frame: ReadonlySet<string> = new Set(['id', 'role', 'type', 'provider', 'equipment', 'between']);
/** Lists in which to be an entry of that type is itself the claim. */
const claimedByType: ReadonlySet<string> = new Set([
  'functionalities',
  'systems',
  'devices',
  'functions',
  'mechanisms',
]);

/** The comment above an entry is left out where the entry before it is asked for by the same. */
const subEntries = (
  list: string,
  entries: readonly Entry[],
  { askedBy, asking, indent }: EntrySetting,
): readonly string[] => {
  const asked = entries.map(({ type }) => (type === undefined ? [] : (askedBy[`${list}/${type}`] ?? [])));
  return entries.flatMap((entry, index) => [
    ...(asked[index]?.join() === asked[index - 1]?.join() ? [] : asking(asked[index] ?? [], indent)),
    ...asEntry(
      Object.entries(entry).flatMap(([field, value]: [string, unknown]) =>
        plainField(field, value, isFraming(list, field), indent + 2),
      ),
      indent,
    ),
  ]);
};

const isFraming = (list: string, field: string): boolean =>
  frame.has(field) && !(field === 'type' && claimedByType.has(list));

const plainField = (field: string, value: unknown, isFrame: boolean, indent: number): readonly string[] => {
  if (!isClaimValue(value)) throw new TypeError(`a starter can not have \`${field}\` at this depth`);
  return isFrame ? [statedLine(field, value, indent)] : claimLines(field, value, indent);
};

/** The first line of an entry has the dash. */
const asEntry = ([first = '', ...rest]: readonly string[], indent: number): readonly string[] => [
  `${' '.repeat(indent)}- ${first.trimStart()}`,
  ...rest,
];

interface Entry {
  readonly type?: string;
}

const isEntries = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.every(each => typeof each === 'object' && each !== null);

const isClaimValue = (value: unknown): value is ClaimValue =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every(each => typeof each === 'string'));
