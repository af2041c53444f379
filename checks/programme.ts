import type {
  ProgrammeAnswer,
  ProgrammeFault,
  ProgrammeItemReading,
  ProgrammeReading,
  UnservedItem,
} from '../model/programme.ts';

/** A programme of work as it is recorded. */
export interface ProgrammeRecord {
  readonly items: readonly string[];
  readonly answers: readonly ProgrammeAnswer[];
  readonly unserved: readonly UnservedItem[];
}

/** Reads a programme from both ends; what names no known item or requirement is a fault and is not counted. */
export const programme = (record: ProgrammeRecord, known: ReadonlySet<string>): ProgrammeReading => {
  const items = new Set(record.items);
  const sound = record.answers
    .filter(({ item, requirement }) => items.has(item) && known.has(requirement))
    .filter(isFirst);
  const certain = sound.filter(({ confidence }) => confidence === 'certain');
  const servedBy = grouped(certain, ({ item }) => item);
  const uncertain = grouped(
    sound.filter(({ confidence }) => confidence === 'uncertain'),
    ({ item }) => item,
  );
  const serves = grouped(certain, ({ requirement }) => requirement);
  const reasons = new Map(record.unserved.map(({ item, reason }) => [item, reason]));
  return {
    items: [...items].map(item =>
      itemReading(item, servedBy.get(item) ?? [], uncertain.get(item) ?? [], reasons.get(item)),
    ),
    requirements: [...known].map(requirement => ({
      requirement,
      serves: (serves.get(requirement) ?? []).map(({ item }) => item),
    })),
    faults: [
      ...answerFaults(record.answers, items, known),
      ...reasonFaults(record.unserved, items, servedBy),
    ],
  };
};

const itemReading = (
  item: string,
  servedBy: readonly ProgrammeAnswer[],
  uncertain: readonly ProgrammeAnswer[],
  reason: string | undefined,
): ProgrammeItemReading => {
  if (servedBy.length > 0) return { item, state: 'served', servedBy, uncertain };
  if (reason === undefined) return { item, state: 'open', servedBy, uncertain };
  return { item, state: 'out-of-reach', servedBy, uncertain, reason };
};

const answerFaults = (
  answers: readonly ProgrammeAnswer[],
  items: ReadonlySet<string>,
  known: ReadonlySet<string>,
): readonly ProgrammeFault[] =>
  answers.flatMap((answer, index) => {
    const { item, requirement } = answer;
    const faults: ProgrammeFault[] = [];
    if (!items.has(item)) faults.push({ kind: 'unknown-item', item });
    if (!known.has(requirement)) faults.push({ kind: 'unknown-requirement', item, requirement });
    if (!isFirst(answer, index, answers)) faults.push({ kind: 'stated-twice', item, requirement });
    return faults;
  });

const reasonFaults = (
  unserved: readonly UnservedItem[],
  items: ReadonlySet<string>,
  servedBy: ReadonlyMap<string, unknown>,
): readonly ProgrammeFault[] =>
  unserved.flatMap(({ item }): readonly ProgrammeFault[] => {
    if (!items.has(item)) return [{ kind: 'unknown-item', item }];
    return servedBy.has(item) ? [{ kind: 'reason-though-served', item }] : [];
  });

/** Whether nothing before says that this requirement answers to this item. */
const isFirst = (
  { item, requirement }: ProgrammeAnswer,
  index: number,
  all: readonly ProgrammeAnswer[],
): boolean => all.findIndex(each => each.item === item && each.requirement === requirement) === index;

const grouped = (
  answers: readonly ProgrammeAnswer[],
  key: (answer: ProgrammeAnswer) => string,
): ReadonlyMap<string, readonly ProgrammeAnswer[]> => {
  const groups = new Map<string, ProgrammeAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(key(answer));
    if (group === undefined) groups.set(key(answer), [answer]);
    else group.push(answer);
  }
  return groups;
};
