import { assess } from '../../checks/assess.ts';
import { defaultGate, summarise } from '../../checks/gate.ts';
import { trace } from '../../checks/trace.ts';
import { icsJson } from '../../generators/ics-json.ts';
import { icsMd } from '../../generators/ics-md.ts';
import { icsXlsx } from '../../generators/ics-xlsx.ts';
import type { ReportInput } from '../../generators/report-input.ts';
import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { FilledIcs } from '../../model/filled-ics.ts';
import type { IcsStatement } from '../../model/ics.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { readIcs } from '../../readers/ics.ts';
import { documentOf } from '../checks/tiny.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The formats of an ICS, each as bytes. */
export const icsWriters = {
  md: statement => encoded(icsMd(statement)),
  json: statement => encoded(icsJson(statement)),
  xlsx: statement => icsXlsx(statement, { creator: 'clausewise 0.1.0', at: '2026-11-21T08:00:00Z' }),
} as const satisfies Record<string, (statement: IcsStatement) => Uint8Array>;

/** The name of a format. */
export type IcsFormat = keyof typeof icsWriters;
/** All formats of an ICS. */
export const icsFormats = ['md', 'json', 'xlsx'] as const satisfies readonly IcsFormat[];

/** Writes an ICS and reads it back. */
export const readBack = async (statement: IcsStatement, format: IcsFormat): Promise<FilledIcs> => {
  const read = await readIcs(`ics.${format}`, icsWriters[format](statement));
  if (!read.ok) throw new TypeError(read.problems[0].message);
  return read.value;
};

/** An assessment of some data against a rule set, as generators read it. */
export const inputFor = (data: unknown, ruleSet: RuleSet): ReportInput =>
  inputWith([assess(documentOf(data), [], [ruleSet])], ruleSet);

/** Assessments against a rule set as generators read them. */
export const inputWith = (assessments: readonly DescriptorAssessment[], ruleSet: RuleSet): ReportInput => {
  const { standard, digest } = ruleSet;
  const requirements = new Map(standard.requirements.map(each => [each.id, each]));
  return {
    assessment: {
      run: {
        tool: { name: 'clausewise', version: '0.1.0' },
        assessedAt: '2026-11-21T08:00:00Z',
        gate: defaultGate,
      },
      ruleSets: [{ standard: standard.id, edition: standard.edition, digest }],
      summary: summarise(assessments, [], requirements, defaultGate),
      assessments,
      problems: [],
    },
    trace: trace([ruleSet], assessments),
  };
};
