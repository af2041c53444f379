import type { DescriptorAssessment } from '../../model/assessment.ts';
import { formatPlace } from '../../model/place.ts';
import { type SpecNode, type SpecWriter, specId } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/** The identifier of an evidence entry of a descriptor. */
export const evidenceId = (descriptor: string, id: string): string => specId('evidence', descriptor, id);

/** What became of the evidence of a descriptor. */
export const evidenceNodes = (
  { descriptor, evidence }: DescriptorAssessment,
  writer: SpecWriter,
): readonly SpecNode[] =>
  evidence.map(status =>
    writer.object('evidence', {
      id: evidenceId(descriptor, status.id),
      name: `${status.id}: ${status.state}`,
      values: {
        id: status.id,
        text: xhtml(status.reason),
        kind: status.kind,
        state: status.state,
        path: status.path,
        sha256: status.sha256,
        probe: status.probe,
        shows: status.shows,
        place: formatPlace(status.place),
      },
    }),
  );
