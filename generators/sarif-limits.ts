import { gzipSync } from 'node:zlib';

import { failure, type Problem, type Result, success } from '../model/problem.ts';
import { groupBy } from './group-by.ts';
import type { JudgedResult } from './judged-result.ts';
import { isInProfile, type SarifProfile } from './sarif-result.ts';

/** What GitHub code scanning takes; more is refused as a whole. */
const gitHubTakes = { results: 25_000, runs: 20, bytes: 10_000_000 } as const;

/**
 * Divides the results on a standard into runs: one, unless GitHub would refuse it; then descriptor by descriptor as many
 * as fit. What the profile leaves out goes with its descriptor.
 */
export const sarifBatches = (
  profile: SarifProfile,
  standard: string,
  judged: readonly JudgedResult[],
): Result<readonly (readonly JudgedResult[])[]> => {
  if (profile === 'full') return success([judged]);
  const batches: { judged: JudgedResult[]; size: number }[] = [];
  for (const [{ descriptor }, own] of groupBy(judged, ({ assessed }) => assessed)) {
    const size = own.filter(one => isInProfile(one, profile)).length;
    if (size > gitHubTakes.results) return failure(tooManyResults(descriptor, standard, size));
    const last = batches.at(-1);
    if (last === undefined || last.size + size > gitHubTakes.results)
      batches.push({ judged: [...own], size });
    else {
      for (const one of own) last.judged.push(one);
      last.size += size;
    }
  }
  return success(batches.length === 0 ? [[]] : batches.map(batch => batch.judged));
};

const tooManyResults = (descriptor: string, standard: string, found: number): Problem => ({
  code: 'too-many-results',
  message: `found ${found} results on \`${standard}\` in \`${descriptor}\`; a SARIF run for GitHub may hold ${gitHubTakes.results}`,
  help: otherwise,
});

const otherwise = 'assess fewer descriptors at a time, or use the full profile or another format';

/** Gives the text if GitHub takes it, or says which of its limits a file goes over. */
export const withinLimits = (runs: number, text: string): Result<string> => {
  if (runs > gitHubTakes.runs)
    return failure({
      code: 'too-many-runs',
      message: `the results fill ${runs} runs; a SARIF file for GitHub may hold ${gitHubTakes.runs}`,
      help: otherwise,
    });
  const bytes = packedSize(text);
  if (bytes <= gitHubTakes.bytes) return success(text);
  return failure({
    code: 'sarif-too-large',
    message: `the SARIF file takes ${bytes} bytes packed; GitHub takes ${gitHubTakes.bytes}`,
    help: otherwise,
  });
};

/** Size as gzip leaves it, where it may matter: first as the quick way has it, which is never less than the best. */
const packedSize = (text: string): number => {
  if (text.length * 3 <= gitHubTakes.bytes) return 0;
  const quick = gzipSync(text, { level: 1 }).length;
  return quick <= gitHubTakes.bytes ? quick : gzipSync(text).length;
};
