import type { CrosswalkRow, Framework } from '../../model/crosswalk.ts';
import { controlId } from './control-id.ts';
import { oscalUuid } from './oscal-uuid.ts';

/**
 * What nothing that counts leads from, and what nothing that counts leads to. Of a text of which only a selection is
 * listed, nobody knows the gaps.
 */
export const gapSummaries = (
  rows: readonly CrosswalkRow[],
  requirements: readonly string[],
  target: Framework | undefined,
): object => {
  const counted = rows.filter(row => row.counted);
  const [sources, targets] = [counted.map(({ from }) => from.id), counted.map(({ to }) => to.id)];
  const pair = [rows[0]?.from.framework ?? '', rows[0]?.to.framework ?? ''];
  const controls = target?.extent === 'complete' ? Object.keys(target.controls) : [];
  return {
    ...gap('source', pair, without(requirements, sources)),
    ...gap('target', pair, without(controls, targets)),
  };
};

const without = (all: readonly string[], mapped: readonly string[]): readonly string[] => {
  const taken = new Set(mapped);
  return all.filter(id => !taken.has(id));
};

const gap = (end: 'source' | 'target', pair: readonly string[], ids: readonly string[]): object =>
  ids.length === 0
    ? {}
    : {
        [`${end}-gap-summary`]: {
          uuid: oscalUuid('gap', end, ...pair),
          'unmapped-controls': unmapped(ids.map(controlId)),
        },
      };

/** Ids that OSCAL takes for tokens by name; others, such as `5.1`, as patterns that only they match. */
const unmapped = (ids: readonly string[]): readonly object[] => {
  const tokens = ids.filter(id => token.test(id));
  const others = ids.filter(id => !token.test(id));
  return [
    ...(tokens.length === 0 ? [] : [{ 'with-ids': tokens }]),
    ...(others.length === 0 ? [] : [{ matching: others.map(pattern => ({ pattern })) }]),
  ];
};

const token = /^[\p{L}_][\p{L}\p{N}.\-_]*$/u;
