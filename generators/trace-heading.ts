import type { TraceHeading } from '../model/trace-answer.ts';
import { count, shortDigest } from './closing-line.ts';

/** Says what was traced, against what, and when. */
export const traceHeading = ({ run, ruleSets, descriptors, problems }: TraceHeading): string => {
  const sets = ruleSets.map(({ designation, digest }) => `${designation} (rules ${shortDigest(digest)})`);
  const what =
    descriptors.length === 0
      ? 'traced the catalogue alone'
      : `traced ${count(descriptors.length, 'descriptor')}`;
  const against = sets.length === 0 ? 'no rule set' : sets.join(', ');
  const incomplete = problems.length === 0 ? '' : ', incomplete: not every input could be read';
  return `${what} against ${against}, as of ${run.assessedAt}${incomplete}`;
};
