import type { DescriptorAssessment } from '../model/assessment.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Trace, TraceRow } from '../model/trace.ts';
import { weakestAssurance, worstVerdict } from '../model/verdict.ts';
import { catalogue } from './catalogue.ts';
import { requirementState } from './requirement-state.ts';
import { sharedChecks } from './shared-checks.ts';

/** Links every requirement of the rule sets to all results on it, in the catalogue's order. */
export const trace = (ruleSets: readonly RuleSet[], assessments: readonly DescriptorAssessment[]): Trace => {
  let checks: Trace['checks'] | undefined;
  return {
    standards: ruleSets.map(tracedStandard),
    rows: ruleSets.flatMap(set => rowsOf(set, resultsByRequirement(assessments), assessments.length > 0)),
    // hashed only where somebody asks: most runs write no matrix
    get checks(): Trace['checks'] {
      return (checks ??= [...sharedChecks(ruleSets)].map(([digest, requirements]) => ({
        digest,
        requirements,
      })));
    },
  };
};

const tracedStandard = ({ standard, digest }: RuleSet): Trace['standards'][number] => ({
  id: standard.id,
  designation: standard.designation,
  title: standard.title,
  edition: standard.edition,
  stage: standard.stage,
  digest,
  notedClauses: standard.clauses.filter(({ notes }) => notes.length > 0),
});

type Results = TraceRow['results'];

const resultsByRequirement = (assessments: readonly DescriptorAssessment[]): ReadonlyMap<string, Results> => {
  const found = new Map<string, Results[number][]>();
  for (const { descriptor, results } of assessments)
    for (const result of results) {
      const list = found.get(result.requirement) ?? [];
      list.push({ ...result, descriptor });
      found.set(result.requirement, list);
    }
  return found;
};

const rowsOf = (
  set: RuleSet,
  results: ReadonlyMap<string, Results>,
  assessed: boolean,
): readonly TraceRow[] => {
  const titles = new Map(set.standard.clauses.map(({ number, title }) => [number, title]));
  return catalogue(set).map(entry => {
    const own = results.get(entry.id) ?? [];
    const row = {
      entry,
      clauseTitle: titles.get(entry.clause) ?? '',
      state: requirementState(entry.verification.method, own, assessed),
      results: own,
    };
    if (own.length === 0) return row;
    const verdict = worstVerdict(own.map(result => result.verdict));
    const decisive = own.filter(result => result.verdict === verdict);
    return { ...row, verdict, assurance: weakestAssurance(decisive.map(result => result.assurance)) };
  });
};
