import type { RequirementResult } from '../../model/assessment.ts';
import { formatPlace } from '../../model/place.ts';
import { contradictionLine } from '../contradiction.ts';
import { factLine, pointerText } from '../fact-text.ts';
import { type JudgedResult, resultPlace } from '../judged-result.ts';
import { resultFingerprints } from '../result-fingerprint.ts';
import { standingOf, verdictPhrase } from '../result-form.ts';
import { evidenceId } from './evidence-nodes.ts';
import { requirementId } from './requirement-nodes.ts';
import type { SpecNode, SpecWriter } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/** A result in the file: what it is of, and the relations that lead from it and to it. */
export interface ResultNode {
  readonly judged: JudgedResult;
  readonly node: SpecNode;
  readonly relations: readonly string[];
}

/** Every result of an assessment, related to its requirement and to the evidence that was looked at. */
export const resultNodes = (judged: readonly JudgedResult[], writer: SpecWriter): readonly ResultNode[] => {
  const fingerprints = resultFingerprints(judged);
  return judged.map(one => {
    const id = `result-${(fingerprints.get(one) ?? '').slice(0, 32)}`;
    return { judged: one, node: resultNode(one, id, writer), relations: relationsOf(one, id, writer) };
  });
};

const resultNode = (judged: JudgedResult, id: string, writer: SpecWriter): SpecNode => {
  const { entry, assessed, result } = judged;
  return writer.object('result', {
    id,
    name: `${entry.id} ${pointerText(result.subject)}: ${verdictPhrase(judged)}`,
    values: {
      id,
      text: xhtml(result.message),
      requirement: entry.id,
      descriptor: assessed.descriptor,
      subject: pointerText(result.subject),
      verdict: result.verdict,
      assurance: result.assurance,
      standing: standingOf(judged),
      place: formatPlace(resultPlace(judged)),
      engaged: result.engaged,
      facts: xhtml(result.facts.map(factLine)),
      wouldSettle: xhtml(result.wouldSettle),
      against: xhtml(
        assessed.evidence.filter(({ id: own }) => result.contradictedBy.includes(own)).map(contradictionLine),
      ),
      ...waiverValues(result),
      element: result.key.element,
      value: result.key.value,
    },
  });
};

const waiverValues = ({ waiver }: RequirementResult) =>
  waiver === undefined
    ? {}
    : {
        waiver: xhtml(
          `\`${waiver.id}\`: ${waiver.reason}`,
          `accepted by ${waiver.approver} on ${waiver.created}; ${waiver.owner} answers for it until ${waiver.expiresAsWritten}; ${formatPlace(waiver.place)}`,
        ),
        waivedUntil: waiver.expires,
      };

const relationsOf = (
  { entry, assessed, result }: JudgedResult,
  id: string,
  writer: SpecWriter,
): readonly string[] => {
  const named = new Set([...result.contradictedBy, ...result.facts.flatMap(({ evidence }) => evidence)]);
  return [
    writer.relation('result-of', { from: id, to: requirementId(entry.id) }),
    ...assessed.evidence
      .filter(({ id: own, requirements }) => named.has(own) || requirements.includes(entry.id))
      .map(({ id: own }) =>
        writer.relation('evidence-of', { from: evidenceId(assessed.descriptor, own), to: id }),
      ),
  ];
};
