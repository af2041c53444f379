import { failure, type Result, success } from '../../model/problem.ts';
import type { ReportInput } from '../report-input.ts';
import { documentJson } from '../document-json.ts';
import type { OscalModel, OscalOptions } from './oscal-models.ts';
import { type OscalRun, oscalRun } from './oscal-run.ts';
import { oscalInstant } from './oscal-text.ts';

/** Writes a run as an OSCAL document, in JSON. */
export const oscal = async (
  model: OscalModel,
  input: ReportInput,
  options: OscalOptions = {},
): Promise<Result<string>> => {
  const { assessedAt } = input.assessment.run;
  const at = oscalInstant(assessedAt);
  if (at === undefined)
    return failure({
      code: 'assessment-date',
      message: `\`${assessedAt}\` is no date that OSCAL can write, which is of the years 1900 to 2999`,
      help: 'give another with `--assessed-at`',
    });
  const written = await writers[model](oscalRun(input, options, at));
  return written.ok ? success(documentJson(written.value)) : written;
};

/** Each model loads by itself. */
const writers: { readonly [M in OscalModel]: (run: OscalRun) => Promise<Result<object>> } = {
  catalog: async run => success((await import('./oscal-catalog.ts')).oscalCatalog(run)),
  profile: async run => (await import('./oscal-profile.ts')).oscalProfile(run),
  component: async run => success((await import('./oscal-component.ts')).oscalComponent(run)),
  'assessment-plan': async run =>
    success((await import('./oscal-assessment-plan.ts')).oscalAssessmentPlan(run)),
  'assessment-results': async run =>
    success((await import('./oscal-assessment-results.ts')).oscalAssessmentResults(run)),
  poam: async run => success((await import('./oscal-poam.ts')).oscalPoam(run)),
  mapping: async run => (await import('./oscal-mapping.ts')).oscalMapping(run),
};
