import type {
  CrosswalkCoverage,
  CrosswalkEnd,
  CrosswalkFault,
  CrosswalkRow,
  Relation,
} from '../model/crosswalk.ts';

/** The relation as it stands between what it starts from and what it leads to. */
export const relationWords: { readonly [R in Relation]: string } = {
  equal: 'equal to',
  subset: 'subset of',
  superset: 'superset of',
  intersects: 'intersects',
  'opposite-model': 'opposite model of',
  none: 'unrelated to',
};

/** Says that a row is not counted, and why; nothing where it is. */
export const reserve = ({ confidence, faults, counted }: CrosswalkRow): string => {
  if (counted) return '';
  if (faults.length > 0) return 'stale: not counted';
  return confidence === 'uncertain' ? 'uncertain: not counted' : 'not counted';
};

/** Says why a mapping needs another look. */
export const faultWords = (fault: CrosswalkFault, { judged }: CrosswalkRow): string => {
  switch (fault.kind) {
    case 'requirement-gone':
      return 'the requirement is no longer there';
    case 'framework-gone':
      return `there is no framework \`${judged.framework}\``;
    case 'control-gone':
      return `\`${judged.framework}\` no longer has it`;
    case 'duplicate':
      return 'the same relation is there already';
    case 'contradiction':
      return `judged \`${fault.judged}\`, where the same two are \`${fault.found}\` elsewhere`;
    case 'edition-changed':
      return `judged against edition \`${fault.judged}\`, found \`${fault.found}\``;
    case 'title-changed':
      return `judged under the title \`${fault.judged}\`, found \`${fault.found}\``;
  }
};

/** Names an end: with its framework, where the id does not begin with it. */
export const endName = ({ framework, id }: CrosswalkEnd): string =>
  id.startsWith(`${framework}-`) ? id : `${framework} ${id}`;

/** What an end is about: its title, with what it says where that is ours to repeat. */
export const endText = ({ title, statement }: CrosswalkEnd): string =>
  statement === undefined ? title : `${title}: ${statement}`;

/** Names a framework as a heading does. */
export const frameworkLabel = ({ designation, edition, framework }: CrosswalkCoverage): string =>
  `${designation} ${edition} (${framework})`;

/** Sums coverage up in numbers. */
export const coverageSentence = (coverage: CrosswalkCoverage): string => {
  const { total, unit, extent, whole, part, uncertain, uncovered } = coverage;
  const covered = whole.length + part.length;
  const over = extent === 'selection' ? `${unit}, a selection,` : unit;
  return (
    `${covered} of ${total} ${over} covered: ${whole.length} wholly, ${part.length} in part; ` +
    `${uncertain.length} by uncertain relations only; ${uncovered.length} not covered`
  );
};

/** The states of coverage, in the order in which they are listed, with their words. */
export const coverageStates = [
  { key: 'whole', words: 'covered wholly' },
  { key: 'part', words: 'covered in part' },
  { key: 'uncertain', words: 'uncertain only' },
  { key: 'uncovered', words: 'not covered' },
] as const satisfies readonly { readonly key: keyof CrosswalkCoverage; readonly words: string }[];
