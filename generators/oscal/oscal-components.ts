import type { Assessment, DescriptorAssessment } from '../../model/assessment.ts';
import { coreProp, ownProps } from './oscal-props.ts';
import { reference, descriptorResource } from './oscal-resources.ts';
import { markupName, markupParagraphs, markupLine } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** The UUID of the deployment that a descriptor describes: the same in every document. */
export const componentUuid = (descriptor: string): string => oscalUuid('component', descriptor);

/** What every kind of component says of a deployment. */
export const deployment = (assessed: DescriptorAssessment): object => ({
  uuid: componentUuid(assessed.descriptor),
  type: 'service',
  title: markupName(assessed.descriptor),
  description: 'A deployment, as its descriptor describes it.',
  props: ownProps({ 'descriptor-sha-256': assessed.sha256 }),
  links: [{ href: reference(descriptorResource(assessed)), rel: 'reference' }],
});

/** A deployment as a component that is assessed. */
export const assessedComponent = (assessed: DescriptorAssessment): object => ({
  ...deployment(assessed),
  status: { state: 'other', remarks: 'The descriptor does not say whether the deployment is in operation.' },
  ...notApplyingRemarks(assessed),
});

/** Which standards were not put to a descriptor, and why. */
const notApplyingRemarks = ({ notApplying }: DescriptorAssessment): object =>
  notApplying.length === 0
    ? {}
    : {
        remarks: markupParagraphs(
          ...notApplying.map(({ standard, sections }) =>
            markupLine(
              `\`${standard}\` was not put to it: it states none of ${sections.map(name => `\`${name}\``).join(', ')}`,
            ),
          ),
        ),
      };

type Tool = Assessment['run']['tool'];

/** The UUID of the tool, in this version. */
export const toolUuid = ({ name, version }: Tool): string => oscalUuid('component', name, version);

/** The tool, as what the assessment was done with. */
export const assessmentAssets = (tool: Tool): object => ({
  components: [
    {
      uuid: toolUuid(tool),
      type: 'software',
      title: markupName(tool.name),
      description: 'Holds deployment descriptors to rule sets; every verdict cites the facts that settle it.',
      props: [coreProp('version', tool.version)],
      status: { state: 'operational' },
    },
  ],
  'assessment-platforms': [
    {
      uuid: oscalUuid('platform', tool.name, tool.version),
      title: markupName(`${tool.name} ${tool.version}`),
      'uses-components': [{ 'component-uuid': toolUuid(tool) }],
    },
  ],
});

/** Names the tool as the origin of what it found. */
export const toolOrigins = (tool: Tool): readonly object[] => [
  { actors: [{ type: 'tool', 'actor-uuid': toolUuid(tool) }] },
];
