import type { CrosswalkRow } from '../model/crosswalk.ts';
import { type Result, success } from '../model/problem.ts';
import type { Trace } from '../model/trace.ts';
import { documentJson } from './document-json.ts';
import { groupBy } from './group-by.ts';
import { judgedResults } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { resultFingerprints } from './result-fingerprint.ts';
import { sarifBatches, withinLimits } from './sarif-limits.ts';
import type { SarifProfile } from './sarif-result.ts';
import { sarifRun } from './sarif-run.ts';
import { sarifTaxonomies } from './sarif-taxonomies.ts';

/** What SARIF is written for, and what it tells beside the results. */
export interface SarifOptions {
  /** `github`, the default: what GitHub code scanning shows well; `full`: every result. */
  readonly profile?: SarifProfile;
  /** Relations read from requirements; the full profile tells of those that count as taxonomies. */
  readonly crosswalk?: readonly CrosswalkRow[];
}

/**
 * Writes SARIF 2.1.0, a run for each standard. The profile for GitHub holds what is open: passes, what does not apply and
 * what is waived would show as alerts there, so the invocation counts them instead; a standard with more results than a
 * run may hold gets several runs. The full profile holds every result with its kind.
 */
export const checkSarif = (input: ReportInput, options: SarifOptions = {}): Result<string> => {
  const { profile = 'github', crosswalk = [] } = options;
  const judged = judgedResults(input);
  const common = {
    input,
    profile,
    fingerprints: resultFingerprints(judged),
  };
  const rows =
    profile === 'full' ? groupBy(crosswalk, ({ from }) => from.framework) : new Map<string, never>();
  const byStandard = groupBy(judged, ({ entry }) => entry.standard);
  const runs: object[] = [];
  for (const standard of standardsOf(input)) {
    const taxonomies = sarifTaxonomies(rows.get(standard?.id ?? '') ?? []);
    const batches = sarifBatches(profile, standard?.id ?? '', byStandard.get(standard?.id ?? '') ?? []);
    if (!batches.ok) return batches;
    for (const [index, batch] of batches.value.entries()) {
      const part = batches.value.length > 1 ? `${index + 1}/` : '';
      runs.push(sarifRun({ ...common, taxonomies, standard, judged: batch, part }));
    }
  }
  return written(profile, runs);
};

/** Where nothing was put to any standard, there is one run all the same: it tells how it went. */
const standardsOf = ({ trace }: ReportInput): readonly (Trace['standards'][number] | undefined)[] =>
  trace.standards.length === 0 ? [undefined] : trace.standards;

const written = (profile: SarifProfile, runs: readonly object[]): Result<string> => {
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
  const text = documentJson(log);
  return profile === 'full' ? success(text) : withinLimits(runs.length, text);
};
