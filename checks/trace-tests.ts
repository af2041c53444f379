import type { TestLink, TestLinks, TestLinkState } from '../model/test-links.ts';
import type { LinkCause } from '../model/trace-graph.ts';
import type { TraceCollector } from './trace-collector.ts';
import { testId } from './trace-ids.ts';
import type { KnownRequirements } from './trace-known.ts';

/** Adds the tests that say which requirement they verify, with what they last came to. */
export const addTests = (
  { byRequirement, orphans }: TestLinks,
  known: KnownRequirements,
  to: TraceCollector,
): void => {
  for (const link of [...byRequirement.flatMap(({ tests }) => tests), ...orphans]) {
    const { requirement, state, reason, verdict, last, place } = link;
    if (known.get(requirement)?.isTraced === false) continue;
    const id = testId(titleOf(link), place);
    const label = last === undefined ? 'not run' : `${verdict} in ${last.run.file}`;
    to.addNode({ kind: 'test', id, label, place });
    to.addLink({
      kind: 'tries',
      from: known.get(requirement) === undefined ? null : requirement,
      to: id,
      ...(state === 'covered' ? {} : { cause: testCauses[state] }),
      ...(reason === undefined ? {} : { reason }),
      place,
    });
  }
};

/** As the code has them; results often put the names of files and of runners before them. */
const titleOf = ({ reference, title }: TestLink): readonly string[] => {
  const inCode = reference?.titleVaries === true ? undefined : reference?.test;
  return inCode ?? title;
};

const testCauses: { readonly [S in Exclude<TestLinkState, 'covered'>]: LinkCause } = {
  outdated: 'earlier-revision',
  orphaned: 'requirement-not-there',
  duplicate: 'stated-twice',
  uncovered: 'test-not-run',
};
