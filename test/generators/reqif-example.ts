import { assess } from '../../checks/assess.ts';
import { crosswalkReport } from '../../checks/crosswalk.ts';
import { trace } from '../../checks/trace.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import type { RequirementResult, VerdictCounts } from '../../model/assessment.ts';
import type { CrosswalkRow } from '../../model/crosswalk.ts';
import type { Verdict } from '../../model/verdict.ts';
import { crosswalk } from '../../requirements/crosswalk/crosswalk.ts';
import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { readExample } from '../kill/conforming.ts';
import { inputOf } from './fixtures.ts';

const ruleSets = [x1452RuleSet, zsm014RuleSet, nsomRuleSet, scpRuleSet, q317RuleSet];

/** A conforming and a violating operator against all standards, with totals that agree. */
export const operatorInput = (): ReportInput => {
  const assessments = ['operator.yaml', 'violating/operator.yaml'].map(path =>
    assess(readExample(path), [], ruleSets),
  );
  const { assessment } = inputOf([]);
  const results = countVerdicts(assessments.flatMap(each => each.results));
  return {
    assessment: { ...assessment, assessments, summary: { ...assessment.summary, descriptors: 2, results } },
    trace: trace(ruleSets, assessments),
  };
};

const countVerdicts = (results: readonly RequirementResult[]): VerdictCounts => {
  const number = (verdict: Verdict): number => results.filter(each => each.verdict === verdict).length;
  return {
    pass: number('pass'),
    fail: number('fail'),
    inconclusive: number('inconclusive'),
    'not-applicable': number('not-applicable'),
    error: number('error'),
  };
};

/** Every relation of the crosswalk. */
export const allRelations = (): readonly CrosswalkRow[] => crosswalkReport(crosswalk, {}).rows;
