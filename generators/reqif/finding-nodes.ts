import type { Assessment } from '../../model/assessment.ts';
import { formatPlace } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { type SpecNode, type SpecWriter, specId } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/** Findings that are no results, in their order; about a descriptor, or about the run where none is named. */
export const findingNodes = (
  descriptor: string | undefined,
  findings: readonly Problem[],
  writer: SpecWriter,
): readonly SpecNode[] =>
  findings.map(({ code, message, help, place }, index) =>
    writer.object('finding', {
      id: specId('finding', ...(descriptor === undefined ? [] : [descriptor]), String(index + 1)),
      name: code,
      values: {
        code,
        text: xhtml(message, help),
        place: place === undefined ? undefined : formatPlace(place),
      },
    }),
  );

/** Waivers that waive nothing, as findings. */
export const waiverFindings = ({ waivers }: Assessment): readonly Problem[] =>
  (waivers?.findings ?? []).map(({ waiver, fault, message }) => ({
    code: `waiver-${fault}`,
    message: `\`${waiver.id}\` on \`${waiver.requirement}\`: ${message}`,
    place: waiver.place,
  }));
