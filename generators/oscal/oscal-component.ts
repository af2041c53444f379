import type { DescriptorAssessment, RequirementResult, RequirementRollUp } from '../../model/assessment.ts';
import type { Trace } from '../../model/trace.ts';
import { verdicts } from '../../model/verdict.ts';
import { count } from '../closing-line.ts';
import { groupBy } from '../group-by.ts';
import { deployment } from './oscal-components.ts';
import { backMatter, oscalDocument } from './oscal-document.ts';
import { listedLines } from '../document-json.ts';
import { listed, ownProps, told } from './oscal-props.ts';
import { descriptorResource, documentResource, reference } from './oscal-resources.ts';
import type { OscalRun } from './oscal-run.ts';
import { markupLine, markupList, markupParagraphs, oscalToken } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';
import { standardLabel } from './standard-label.ts';

/**
 * Writes each deployment as a component with the requirements that it was found to meet, and how strongly that is
 * supported. What it was not found to meet is no implemented requirement: it is named in the component's remarks.
 */
export const oscalComponent = (run: OscalRun): object => {
  const { assessments } = run.input.assessment;
  return oscalDocument(
    run,
    {
      model: 'component',
      title: 'Deployments and the requirements that they were found to meet',
      digest: run.digest,
    },
    {
      ...listed(
        'components',
        assessments.map(assessed => component(run.input.trace, assessed)),
      ),
      ...backMatter([catalog, ...assessments.map(descriptorResource)]),
    },
  );
};

const catalog = documentResource('catalog', 'The catalog whose controls are implemented');

const component = (trace: Trace, assessed: DescriptorAssessment): object => ({
  ...deployment(assessed),
  ...listed(
    'control-implementations',
    trace.standards.flatMap(standard => controlImplementation(standard, assessed)),
  ),
  ...told('remarks', leftOut(assessed)),
});

const controlImplementation = (
  standard: Trace['standards'][number],
  assessed: DescriptorAssessment,
): readonly object[] => {
  const met = assessed.rollUps.filter(one => one.standard === standard.id && isMet(one));
  if (met.length === 0) return [];
  const messages = groupBy(assessed.results, ({ requirement }) => requirement);
  return [
    {
      uuid: oscalUuid('control-implementation', assessed.descriptor, standard.id),
      source: reference(catalog),
      description: markupLine(`what the deployment was found to meet of ${standardLabel(standard)}`),
      props: ownProps({ standard: standard.id, 'rule-set-sha-256': standard.digest }),
      ...listedLines('implemented-requirements', met, one => ({
        uuid: oscalUuid('implemented-requirement', assessed.descriptor, one.requirement),
        'control-id': oscalToken(one.requirement),
        description: foundOf(messages.get(one.requirement) ?? []),
        props: ownProps({ assurance: one.assurance, obligation: one.obligation, subjects: one.subjects }),
      })),
    },
  ];
};

const foundOf = (results: readonly RequirementResult[]): string => {
  const messages = results.map(({ message }) => message);
  return messages.length === 1 ? markupLine(messages.join('')) : markupList(messages);
};

const isMet = ({ verdict }: RequirementRollUp): boolean => verdict === 'pass';

/** What is no implemented requirement here, by verdict. */
const leftOut = ({ rollUps }: DescriptorAssessment): string => {
  const others = groupBy(
    rollUps.filter(one => !isMet(one)),
    ({ verdict }) => verdict,
  );
  if (others.size === 0) return '';
  const lines = verdicts.flatMap(verdict => {
    const own = others.get(verdict) ?? [];
    const ids = own.map(({ requirement }) => `\`${requirement}\``).join(', ');
    return own.length === 0 ? [] : [`${verdict}: ${count(own.length, 'requirement')} (${ids})`];
  });
  return markupParagraphs(
    'Not among the implemented requirements, since it was not found to meet them; the assessment results tell of each:',
    markupList(lines),
  );
};
