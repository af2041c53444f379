import { formatPlace } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { waiverProblem } from '../waiver-text.ts';
import { ownProps } from './oscal-props.ts';
import type { OscalRun } from './oscal-run.ts';
import { markupLine } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** What was noticed beside the verdicts: inputs that could not be read, findings on descriptors and waivers. */
export const assessmentLog = (run: OscalRun): object => {
  const { problems, assessments, waivers } = run.input.assessment;
  const entries = [
    ...problems.map(problem => ['not assessed', problem] as const),
    ...assessments.flatMap(({ findings }) => findings.map(problem => ['on a descriptor', problem] as const)),
    ...(waivers?.findings ?? []).map(finding => ['on a waiver', waiverProblem(finding)] as const),
  ].map(([about, problem], index) => logEntry(run, { about, problem, index }));
  return entries.length === 0 ? {} : { 'assessment-log': { entries } };
};

const logEntry = (
  { at, digest }: OscalRun,
  { about, problem, index }: { readonly about: string; readonly problem: Problem; readonly index: number },
): object => ({
  uuid: oscalUuid('assessment-log', digest, String(index)),
  title: markupLine(`${about}: ${problem.code}`),
  description: markupLine(
    problem.help === undefined ? problem.message : `${problem.message}; ${problem.help}`,
  ),
  start: at,
  props: ownProps({
    code: problem.code,
    place: problem.place === undefined ? undefined : formatPlace(problem.place),
  }),
});
