import type { Section } from '../model/descriptor-schema.ts';
import type { Place } from '../model/place.ts';
import type { Pointer } from '../model/pointer.ts';
import { childPointer } from '../model/pointer.ts';
import type { Problem } from '../model/problem.ts';
import { isUnknown } from '../model/unknown.ts';

import { childOf } from './layout.ts';
import { limits } from './limits.ts';
import { nearest } from './nearest.ts';
import { problemList } from './problem-list.ts';
import { repeatedIds, type RepeatedId } from './repeated-ids.ts';
import { shown } from './shown.ts';

/**
 * Ids that name two entries of one list, and references that name none. Nothing is said of references into a list
 * that is not known, or that has an entry which is not: the one that is meant may be there.
 */
export const referenceProblems = (
  data: unknown,
  placeOf: (pointer: Pointer) => Place,
): readonly Problem[] => {
  const problems = problemList(
    limits.shown,
    'more-problems',
    count => `there are ${count} more problems of this kind`,
  );
  const ids = new Map(sections.map(section => [section, idsOf(data, section)]));
  for (const each of repeatedIds(data)) problems.add(() => repeatedId(each, placeOf));
  for (const reference of referencesIn(data)) {
    const { known, isComplete } = ids.get(reference.to) ?? nothingKnown;
    if (isComplete && !known.has(reference.id))
      problems.add(() => danglingReference(reference, known, placeOf));
  }
  return problems.all();
};

/** The lists whose entries are referred to by id, or may be by others than ours. */
const sections = [
  'parties',
  'services',
  'managementDomains',
  'closedLoops',
  'slices',
  'managementData',
  'securityConfigurations',
  'securityManagement',
  'evidence',
] as const satisfies readonly (Section | 'evidence')[];
type List = (typeof sections)[number];

interface Ids {
  readonly known: ReadonlySet<string>;
  /** Whether every entry and every id of the list is known. */
  readonly isComplete: boolean;
}

const nothingKnown: Ids = { known: new Set(), isComplete: false };

const idsOf = (data: unknown, list: List): Ids => {
  const entries = childOf(data, list);
  const ids = (Array.isArray(entries) ? entries : []).map((entry: unknown) => childOf(entry, 'id'));
  const known = ids.filter(id => typeof id === 'string');
  return { known: new Set(known), isComplete: !isUnknown(entries) && known.length === ids.length };
};

const repeatedId = (
  { list, id, first, second }: RepeatedId,
  placeOf: (pointer: Pointer) => Place,
): Problem => {
  const place = placeOf(second);
  const earlier = placeOf(first);
  return {
    code: 'duplicate-id',
    message: `the id ${shown(id)} of \`${list}\` on line ${place.line} is already on line ${earlier.line}, column ${earlier.column}`,
    place,
    help: 'give each entry an id of its own',
  };
};

interface Reference {
  readonly to: List;
  readonly id: string;
  readonly pointer: Pointer;
}

/**
 * The properties that refer by id, and the list that they refer to. A reference that a standard judges
 * (a trust relationship to an entity, a control for a risk) is none of these: that it leads nowhere is a finding of the
 * assessment, not of the reader.
 */
const referring: ReadonlyMap<string, List> = new Map<string, List>([
  ['provider', 'parties'],
  ['heldBy', 'parties'],
  ['between', 'parties'],
  ['deployedBy', 'parties'],
  ['operatedBy', 'parties'],
  ['evidence', 'evidence'],
]);

/** The references in the sections of a descriptor but its evidence. */
const referencesIn = (data: unknown): readonly Reference[] => {
  const found: Reference[] = [];
  for (const section of sections)
    if (section !== 'evidence') gather(childOf(data, section), `/${section}`, found);
  return found;
};

/** Recurses as deep as the schema allows; a pointer is only made of what holds something. */
const gather = (value: unknown, pointer: Pointer, found: Reference[]): void => {
  if (typeof value !== 'object' || value === null || isUnknown(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const to = Array.isArray(value) ? undefined : referring.get(key);
    if (to !== undefined) gatherIds(to, child, childPointer(pointer, key), found);
    else if (typeof child === 'object') gather(child, childPointer(pointer, key), found);
  }
};

const gatherIds = (to: List, value: unknown, pointer: Pointer, found: Reference[]): void => {
  if (typeof value === 'string') found.push({ to, id: value, pointer });
  if (!Array.isArray(value)) return;
  for (const [index, id] of value.entries())
    if (typeof id === 'string') found.push({ to, id, pointer: childPointer(pointer, index) });
};

const danglingReference = (
  { to, id, pointer }: Reference,
  known: ReadonlySet<string>,
  placeOf: (pointer: Pointer) => Place,
): Problem => {
  const near = nearest(id, known);
  return {
    code: 'dangling-reference',
    message: `${shown(pointer)} refers to ${shown(id)}, expected the id of an entry of \`${to}\``,
    place: placeOf(pointer),
    help: near === undefined ? `add an entry with this id to \`${to}\`` : `did you mean \`${near}\`?`,
  };
};
