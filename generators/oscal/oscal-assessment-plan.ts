import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { TraceRow } from '../../model/trace.ts';
import { groupBy } from '../group-by.ts';
import { gateWords } from '../closing-line.ts';
import { assessedComponent, assessmentAssets, componentUuid } from './oscal-components.ts';
import { backMatter, oscalDocument } from './oscal-document.ts';
import { coreProp, listed } from './oscal-props.ts';
import { descriptorResource, fileLink, reference, type Resource } from './oscal-resources.ts';
import { type OscalRun, selectionDigest } from './oscal-run.ts';
import { markupLine } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';
import { reviewedCatalog, reviewedControls } from './reviewed-controls.ts';
import { verificationMethods } from './verification-methods.ts';

/** Writes what a run sets out to do: which controls, on which deployments, by which means. */
export const oscalAssessmentPlan = (run: OscalRun): object => {
  const { assessment, trace } = run.input;
  const rows = trace.rows.filter(({ entry }) => entry.verification.method !== 'none');
  const activities = [...groupBy(rows, ({ entry }) => entry.verification.method)].map(([method, own]) =>
    activity(run, method, own),
  );
  const subjects = [assessmentSubjects(run)];
  const system = systemResource(run);
  return oscalDocument(
    run,
    { model: 'assessment-plan', title: 'Assessment of deployment descriptors', digest: planDigest(run) },
    {
      'import-ssp': { href: reference(system) },
      ...localDefinitions(run, activities),
      'reviewed-controls': reviewedControls(
        run.input,
        rows,
        rows.length === trace.rows.length ? '' : notReviewed(trace.rows.length - rows.length),
      ),
      'assessment-subjects': subjects,
      'assessment-assets': assessmentAssets(assessment.run.tool),
      tasks: [
        {
          uuid: oscalUuid('task', run.digest),
          type: 'action',
          title: 'Assess the descriptors',
          description: markupLine(`the gate asks: ${gateWords(assessment.run.gate)}`),
          timing: { 'on-date': { date: run.at } },
          ...listed(
            'associated-activities',
            activities.map(({ uuid }) => ({ 'activity-uuid': uuid, subjects })),
          ),
          subjects,
        },
      ],
      ...backMatter([system, reviewedCatalog, ...assessment.assessments.map(descriptorResource)]),
    },
  );
};

/** Of a plan, what is assessed against what, and not what comes of it. */
const planDigest = ({ input }: OscalRun): string => {
  const { assessments, run } = input.assessment;
  return oscalUuid(
    'task',
    selectionDigest(input.trace),
    JSON.stringify([run, assessments.map(({ descriptor, sha256 }) => [descriptor, sha256])]),
  );
};

const notReviewed = (number: number): string =>
  markupLine(`${number} in force describe or inform and are not verified; the catalog says why`);

const localDefinitions = ({ input }: OscalRun, activities: readonly object[]): object => {
  const { assessments } = input.assessment;
  if (assessments.length === 0 && activities.length === 0) return {};
  return {
    'local-definitions': {
      ...listed('components', assessments.map(assessedComponent)),
      ...listed('activities', activities),
    },
  };
};

/** Nobody writes a system security plan here: the descriptors describe the system. */
const systemResource = ({ input }: OscalRun): Resource => {
  const { assessments } = input.assessment;
  return {
    uuid: oscalUuid('resource', 'system'),
    title: 'In place of a system security plan: the deployment descriptors',
    description:
      'There is no system security plan. What is known of the system is what its descriptors state.',
    ...(assessments.length === 0
      ? {}
      : { rlinks: assessments.map(({ descriptor, sha256 }) => fileLink(descriptor, sha256)) }),
  };
};

type Method = CatalogueEntry['verification']['method'];

const activity = (run: OscalRun, method: Method, rows: readonly TraceRow[]) => ({
  uuid: oscalUuid('activity', method),
  title: activityTitles[method],
  description: activityDescriptions[method],
  props: verificationMethods[method].map(each => coreProp('method', each)),
  'related-controls': reviewedControls(run.input, rows),
});

const activityTitles: Readonly<Record<Method, string>> = {
  rule: 'Put the rules to the descriptors',
  evidence: 'Look for the evidence',
  inspection: 'Look for the attestation of a person',
  none: 'Nothing',
};

const activityDescriptions: Readonly<Record<Method, string>> = {
  rule: 'Each rule is put to each element that it binds. The method depends on what backs the facts: a statement alone counts as an interview, a valid document as an examination, a probe that holds on an artifact as a test.',
  evidence: 'The evidence that names the requirement is examined: whether it is there, unaltered and valid.',
  inspection: 'A person judges; their attestation is examined: whether it is there, unaltered and valid.',
  none: 'Nothing verifies it.',
};

const assessmentSubjects = ({ input }: OscalRun): object => {
  const subjects = input.assessment.assessments.map(({ descriptor }) => ({
    'subject-uuid': componentUuid(descriptor),
    type: 'component',
  }));
  return {
    type: 'component',
    ...(subjects.length === 0 ? { 'include-all': {} } : { 'include-subjects': subjects }),
  };
};
