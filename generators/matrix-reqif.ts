import type { CrosswalkRow } from '../model/crosswalk.ts';
import type { Trace } from '../model/trace.ts';
import { escapeXml } from './escape-xml.ts';
import { judgedResults } from './judged-result.ts';
import type { ReportInput } from './report-input.ts';
import { crosswalked } from './reqif/control-nodes.ts';
import { datatypes } from './reqif/datatypes.ts';
import { requirementId } from './reqif/requirement-nodes.ts';
import { resultNodes } from './reqif/result-nodes.ts';
import { type SpecNode, type SpecWriter, specWriter } from './reqif/spec-element.ts';
import { specTypeDefinitions } from './reqif/spec-types.ts';
import {
  descriptorSpecification,
  frameworkSpecifications,
  runSpecification,
  standardSpecification,
} from './reqif/specifications.ts';
import { xmlTag } from './xml-tag.ts';

/** What a matrix in ReqIF can hold besides the assessment and the trace. */
export interface ReqifOptions {
  /** The relations of the requirements to each other and to the controls of others. */
  readonly crosswalk?: readonly CrosswalkRow[];
}

/**
 * Writes the traceability matrix as ReqIF 1.2: a specification of the run, of each standard with its requirements under
 * their clauses, of each descriptor with its results and evidence, and of each framework that relations lead to.
 */
export const matrixReqif = (input: ReportInput, { crosswalk = [] }: ReqifOptions = {}): string => {
  const { assessment, trace } = input;
  const at = assessment.run.assessedAt;
  const writer = specWriter(at);
  const results = resultNodes(judgedResults(input), writer);
  const known = new Set(trace.rows.map(({ entry }) => entry.id));
  const relations = crosswalked(crosswalk, known, writer);
  const specifications = [
    runSpecification(input, writer),
    ...trace.standards.map(standard => standardSpecification(trace, standard, writer)),
    ...assessment.assessments.map(assessed => descriptorSpecification(assessed, results, writer)),
    ...frameworkSpecifications(relations, writer),
  ];
  const content = xmlTag(
    'REQ-IF-CONTENT',
    {},
    lines([
      section('DATATYPES', datatypes(at)),
      section('SPEC-TYPES', specTypeDefinitions(at)),
      section(
        'SPEC-OBJECTS',
        specifications.flatMap(({ nodes }) => nodes.flatMap(objectsIn)),
      ),
      section('SPEC-RELATIONS', [
        ...results.flatMap(result => result.relations),
        ...sameChecks(trace, writer),
        ...relations.relations,
      ]),
      section(
        'SPECIFICATIONS',
        specifications.map(({ xml }) => xml),
      ),
    ]),
  );
  const root = xmlTag(
    'REQ-IF',
    namespaces,
    lines([header(input), xmlTag('CORE-CONTENT', {}, lines([content]))]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

const namespaces = {
  xmlns: 'http://www.omg.org/spec/ReqIF/20110401/reqif.xsd',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
} as const;

const lines = (list: readonly string[]): string => `\n${list.join('\n')}\n`;

const section = (name: string, list: readonly string[]): string =>
  xmlTag(name, {}, list.length === 0 ? '' : lines(list));

const header = ({ assessment: { run } }: ReportInput): string => {
  const tool = `${run.tool.name} ${run.tool.version}`;
  const facts = {
    'CREATION-TIME': run.assessedAt,
    'REQ-IF-TOOL-ID': tool,
    'REQ-IF-VERSION': '1.0',
    'SOURCE-TOOL-ID': tool,
    TITLE: 'Traceability matrix',
  };
  const inner = Object.entries(facts).map(([name, text]) => xmlTag(name, {}, escapeXml(text)));
  return xmlTag('THE-HEADER', {}, xmlTag('REQ-IF-HEADER', { IDENTIFIER: 'header' }, lines(inner)));
};

/** A check that verifies several requirements is told at the first; the others are related to that one. */
const sameChecks = ({ checks }: Trace, writer: SpecWriter): readonly string[] =>
  checks.flatMap(({ requirements: [first = '', ...others] }) =>
    others.map(id => writer.relation('same-check', { from: requirementId(id), to: requirementId(first) })),
  );

const objectsIn = (node: SpecNode): readonly string[] => [node.xml, ...node.children.flatMap(objectsIn)];
