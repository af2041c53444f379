import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import { evidenceFinding } from '../contradiction.ts';
import { fileUri } from '../escape-uri.ts';
import { type OscalModel, oscalFile } from './oscal-models.ts';
import { coreProp, ownProp, ownProps, type Prop } from './oscal-props.ts';
import { markupLine, markupName } from './oscal-text.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** The fragment by which a document refers to a resource of its back matter. */
export const reference = (resource: { readonly uuid: string }): string => `#${resource.uuid}`;

/** A resource of the back matter. */
export interface Resource {
  readonly uuid: string;
  readonly title: string;
  readonly description?: string;
  readonly props?: readonly Prop[];
  readonly citation?: { readonly text: string };
  readonly rlinks?: readonly object[];
}

/** Another document of the run, which is expected beside this one. */
export const documentResource = (model: OscalModel, title: string): Resource => ({
  uuid: oscalUuid('resource', model),
  title,
  description: `Written by the same run as this document, with the format \`oscal-${model}\`.`,
  rlinks: [{ href: oscalFile(model), 'media-type': 'application/json' }],
});

/** The descriptor that was assessed, by the digest of its bytes. */
export const descriptorResource = ({ descriptor, sha256 }: DescriptorAssessment): Resource => ({
  uuid: oscalUuid('descriptor', descriptor),
  title: markupName(descriptor),
  description: 'The deployment descriptor as it was assessed.',
  props: [coreProp('type', 'artifact')],
  rlinks: [fileLink(descriptor, sha256)],
});

/** An entry of a descriptor's evidence, as it was found on the assessment date. */
export const evidenceResource = ({ descriptor }: DescriptorAssessment, status: EvidenceStatus): Resource => ({
  uuid: evidenceUuid(descriptor, status.id),
  title: markupName(`evidence ${status.id}`),
  description: markupLine(evidenceFinding(status)),
  props: [
    coreProp('type', 'evidence'),
    ...ownProps({
      evidence: status.id,
      descriptor: descriptor,
      kind: status.kind,
      state: status.state,
      probe: status.probe,
      shows: status.shows,
    }),
    ...status.requirements.map(id => ownProp('supports', id)),
  ],
  ...(status.path === undefined ? {} : { rlinks: [fileLink(status.path, status.sha256)] }),
});

/** The UUID of an entry of evidence. */
export const evidenceUuid = (descriptor: string, id: string): string => oscalUuid('evidence', descriptor, id);

/** A link to a file, with the digest of its bytes where it was taken. */
export const fileLink = (file: string, sha256: string | undefined): object => ({
  href: fileUri(file),
  ...(sha256 === undefined ? {} : { hashes: [{ algorithm: 'SHA-256', value: sha256 }] }),
});
