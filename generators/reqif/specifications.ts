import type { DescriptorAssessment } from '../../model/assessment.ts';
import type { Trace } from '../../model/trace.ts';
import { notApplyingText } from '../not-applying.ts';
import type { ReportInput } from '../report-input.ts';
import type { Crosswalked } from './control-nodes.ts';
import { evidenceNodes } from './evidence-nodes.ts';
import { findingNodes, waiverFindings } from './finding-nodes.ts';
import { requirementNodes } from './requirement-nodes.ts';
import type { ResultNode } from './result-nodes.ts';
import { runNode } from './run-node.ts';
import { type SpecNode, type SpecWriter, specId } from './spec-element.ts';
import { xhtml } from './xhtml.ts';

/** A specification, and what stands in it. */
export interface Specification {
  readonly xml: string;
  readonly nodes: readonly SpecNode[];
}

const specification = (
  writer: SpecWriter,
  facts: Parameters<SpecWriter['specification']>[0],
  nodes: readonly SpecNode[],
): Specification => ({ xml: writer.specification(facts, nodes), nodes });

/** What was assessed, and what could not be. */
export const runSpecification = (input: ReportInput, writer: SpecWriter): Specification => {
  const findings = [...input.assessment.problems, ...waiverFindings(input.assessment)];
  return specification(
    writer,
    { id: 'specification-run', name: 'Assessment', values: { name: 'Assessment' } },
    [runNode(input, writer), ...findingNodes(undefined, findings, writer)],
  );
};

/** The requirements of a standard under their clauses. */
export const standardSpecification = (
  trace: Trace,
  standard: Trace['standards'][number],
  writer: SpecWriter,
): Specification => {
  const { id, title, designation, edition, stage, digest } = standard;
  return specification(
    writer,
    { id: specId('standard', id), name: title, values: { name: title, designation, edition, stage, digest } },
    requirementNodes(trace, id, writer),
  );
};

/** The results on a descriptor, its evidence, and what is amiss in it. */
export const descriptorSpecification = (
  assessed: DescriptorAssessment,
  results: readonly ResultNode[],
  writer: SpecWriter,
): Specification => {
  const { descriptor, sha256, findings } = assessed;
  const name = `Results of ${descriptor}`;
  const notApplying = notApplyingText(assessed);
  return specification(
    writer,
    {
      id: specId('descriptor', descriptor),
      name,
      values: {
        name,
        digest: sha256,
        text: xhtml(notApplying === undefined ? undefined : `not put to it: ${notApplying}`),
      },
    },
    [
      ...results.filter(({ judged }) => judged.assessed === assessed).map(({ node }) => node),
      ...evidenceNodes(assessed, writer),
      ...findingNodes(descriptor, findings, writer),
    ],
  );
};

/** The controls of others that the requirements are related to. */
export const frameworkSpecifications = (
  { controls }: Crosswalked,
  writer: SpecWriter,
): readonly Specification[] =>
  [...controls].map(([framework, nodes]) => {
    const name = `Related to in ${framework}`;
    return specification(writer, { id: specId('framework', framework), name, values: { name } }, nodes);
  });
