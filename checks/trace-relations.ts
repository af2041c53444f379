import type { Mapping } from '../model/crosswalk.ts';
import type { TraceCollector } from './trace-collector.ts';
import type { KnownRequirements } from './trace-known.ts';

/** Adds how requirements relate to requirements of other standards; `own` are the standards of the catalogue. */
export const addRelations = (
  mappings: readonly Mapping[],
  own: ReadonlySet<string>,
  known: KnownRequirements,
  to: TraceCollector,
): void => {
  const seen = new Set<string>();
  for (const { from, to: end, relation, confidence, rationale } of mappings) {
    if (!own.has(end.framework) || relation === 'none') continue;
    const [here, there] = [known.get(from), known.get(end.control)];
    const link = { kind: 'relates', relation, reason: rationale } as const;
    const pair = `${from} ${end.control}`;
    if (here?.isTraced === true && there === undefined)
      to.addLink({ ...link, from, to: null, cause: 'requirement-not-there', reason: gone(end.control) });
    if (here === undefined && there?.isTraced === true)
      to.addLink({
        ...link,
        from: null,
        to: end.control,
        cause: 'requirement-not-there',
        reason: gone(from),
      });
    if (here?.isTraced === true && there?.isTraced === true)
      to.addLink({
        ...link,
        from,
        to: end.control,
        reason: confidence === 'certain' ? rationale : `uncertain: ${rationale}`,
        cause: seen.has(pair) ? 'stated-twice' : confidence === 'uncertain' ? 'uncertain' : undefined,
      });
    seen.add(pair);
  }
};

const gone = (id: string): string => `is said to relate to \`${id}\`, which is no requirement`;
