import type { Trace } from '../model/trace.ts';
import { lines } from './document-json.ts';
import type { JudgedResult } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { sarifInvocation } from './sarif-invocation.ts';
import { isInProfile, type SarifProfile, sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';
import type { SarifTaxonomies } from './sarif-taxonomies.ts';

/** What a run is written from. */
export interface SarifRunFacts {
  readonly input: ReportInput;
  readonly profile: SarifProfile;
  readonly fingerprints: ReadonlyMap<JudgedResult, string>;
  readonly taxonomies: SarifTaxonomies;
  /** Absent where no standard was put to anything. */
  readonly standard: Trace['standards'][number] | undefined;
  /** The results of the run, with those that the profile leaves out. */
  readonly judged: readonly JudgedResult[];
  /** Behind the id of the standard, where it has several runs. */
  readonly part: string;
}

/** Writes a run: the rules of one standard, how the run went, and the results that the profile holds. */
export const sarifRun = (facts: SarifRunFacts): object => {
  const { input, profile, fingerprints, taxonomies, standard, judged, part } = facts;
  const { name, version } = input.assessment.run.tool;
  const held = judged.filter(one => isInProfile(one, profile));
  const rows = rowsOf(facts, held);
  const ruleIndex = new Map(rows.map(({ entry }, index) => [entry.id, index]));
  const hasBaseline = input.assessment.baseline !== undefined;
  const title =
    standard === undefined ? {} : { fullName: `${name} for ${standard.designation} ${standard.edition}` };
  const driver = {
    name,
    version,
    semanticVersion: version,
    ...title,
    ...taxonomies.supported,
    rules: rows.map(row => ({ ...sarifRule(row), ...taxonomies.relationships(row.entry.id) })),
  };
  return {
    tool: { driver },
    ...taxonomies.components,
    // what stands before the last slash is the category by which GitHub tells uploads apart
    automationDetails: { id: standard === undefined ? 'conformance/' : `conformance/${standard.id}/${part}` },
    columnKind: 'utf16CodeUnits',
    invocations: [sarifInvocation(input.assessment, profile, judged)],
    results: lines(held, one =>
      sarifResult(one, {
        profile,
        hasBaseline,
        ruleIndex: ruleIndex.get(one.entry.id) ?? -1,
        fingerprint: fingerprints.get(one) ?? '',
        taxa: taxonomies.taxa(one.entry.id),
      }),
    ),
    ...(standard === undefined ? {} : { properties: { ruleSetSha256: standard.digest } }),
  };
};

/** The requirements that are verified, and those of which there is a result. */
const rowsOf = (
  { input, standard }: SarifRunFacts,
  held: readonly JudgedResult[],
): ReportInput['trace']['rows'] => {
  const reported = new Set(held.map(({ entry }) => entry.id));
  return input.trace.rows.filter(
    ({ entry }) =>
      entry.standard === standard?.id && (entry.verification.method !== 'none' || reported.has(entry.id)),
  );
};
