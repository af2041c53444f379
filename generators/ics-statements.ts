import type { DescriptorAssessment } from '../model/assessment.ts';
import type { IcsAnswer, IcsProforma, IcsStatement, IcsSupport } from '../model/ics.ts';
import { itemsByName, resolvedStatus } from '../model/ics-status.ts';
import { standardCover } from './ics-blank.ts';
import { answersFrom } from './ics-answers.ts';
import { judgedResults } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';

/** Fills in the proformas that apply to each descriptor from what the assessment found. */
export const icsStatements = (
  input: ReportInput,
  proformas: readonly IcsProforma[],
): readonly IcsStatement[] => {
  const judged = judgedResults(input);
  return input.assessment.assessments.flatMap(assessed =>
    proformas
      .filter(({ standard }) => assessed.notApplying.every(each => each.standard !== standard.id))
      .map(proforma => {
        const own = judged.filter(
          one => one.assessed === assessed && one.entry.standard === proforma.standard.id,
        );
        return filledIn(proforma, answersFrom(proforma, own), assessed, input);
      }),
  );
};

const filledIn = (
  proforma: IcsProforma,
  answers: ReadonlyMap<string, IcsAnswer>,
  { descriptor, sha256 }: DescriptorAssessment,
  { assessment }: ReportInput,
): IcsStatement => {
  const { tool, assessedAt } = assessment.run;
  return {
    proforma,
    implementation: descriptor,
    source: `Filled in by ${tool.name} ${tool.version} from the deployment descriptor \`${descriptor}\` as of ${assessedAt}. What the descriptor leaves open is blank.`,
    cover: {
      ...standardCover(proforma),
      date: assessedAt,
      implementation: `the deployment that \`${descriptor}\` describes (SHA-256 ${sha256})`,
      conformance: globalStatement(proforma, answers),
    },
    answers,
  };
};

/** Whether every mandatory item is supported: no where one is not, blank where it is not known of one. */
export const globalStatement = (
  proforma: IcsProforma,
  answers: ReadonlyMap<string, IcsAnswer>,
): IcsSupport => {
  const supportOf = (item: string): IcsSupport => answers.get(item)?.support ?? '';
  const mandatory = [...itemsByName(proforma).values()].flatMap(({ item, table }): readonly IcsSupport[] => {
    if (item.requirement === undefined) return [];
    const status = resolvedStatus(item, table, supportOf);
    const support = supportOf(item.item);
    if (status.kind === 'plain') return status.status === 'm' ? [support] : [];
    return status.then === 'm' && support !== 'N/A' ? [support] : [];
  });
  if (mandatory.includes('N')) return 'N';
  return mandatory.length > 0 && mandatory.every(support => support === 'Y') ? 'Y' : '';
};
