import { xmlTag } from '../xml-tag.ts';
import { type Datatype, datatypeId, isEnumeration, sortOf } from './datatypes.ts';

/**
 * The types of everything in the file, each with its attributes: name and datatype. Names that begin with `ReqIF.` are
 * those by which tools recognise what an attribute is for.
 */
export const specTypes = {
  specification: {
    element: 'SPECIFICATION',
    attributes: {
      name: ['ReqIF.Name', 'string'],
      designation: ['designation', 'string'],
      edition: ['edition', 'string'],
      stage: ['stage', 'string'],
      digest: ['SHA-256', 'string'],
      text: ['ReqIF.Text', 'xhtml'],
    },
  },
  heading: {
    element: 'SPEC-OBJECT',
    attributes: {
      id: ['ReqIF.ForeignID', 'string'],
      title: ['ReqIF.ChapterName', 'string'],
      notes: ['notes', 'xhtml'],
    },
  },
  requirement: {
    element: 'SPEC-OBJECT',
    attributes: {
      id: ['ReqIF.ForeignID', 'string'],
      text: ['ReqIF.Text', 'xhtml'],
      clause: ['clause', 'string'],
      declaredId: ['declared id', 'string'],
      kind: ['kind', 'kind'],
      obligation: ['obligation', 'obligation'],
      provenance: ['provenance', 'string'],
      keyword: ['keyword', 'string'],
      subject: ['subject', 'string'],
      appliesWhen: ['applies when', 'string'],
      method: ['verification', 'method'],
      check: ['check', 'string'],
      rule: ['rule or reason', 'xhtml'],
      reads: ['reads', 'xhtml'],
      state: ['state', 'state'],
      verdict: ['verdict', 'verdict'],
      assurance: ['assurance', 'assurance'],
      notes: ['notes', 'xhtml'],
      notWaivable: ['not waivable', 'string'],
      revision: ['revision', 'integer'],
    },
  },
  result: {
    element: 'SPEC-OBJECT',
    attributes: {
      id: ['ReqIF.ForeignID', 'string'],
      text: ['ReqIF.Text', 'xhtml'],
      requirement: ['requirement', 'string'],
      descriptor: ['descriptor', 'string'],
      subject: ['subject', 'string'],
      verdict: ['verdict', 'verdict'],
      assurance: ['assurance', 'assurance'],
      standing: ['standing', 'standing'],
      place: ['place', 'string'],
      engaged: ['facts looked at', 'integer'],
      facts: ['facts', 'xhtml'],
      wouldSettle: ['would settle', 'xhtml'],
      against: ['contradicted by', 'xhtml'],
      waiver: ['waiver', 'xhtml'],
      waivedUntil: ['waived until', 'date'],
      element: ['element', 'string'],
      value: ['value digest', 'string'],
    },
  },
  evidence: {
    element: 'SPEC-OBJECT',
    attributes: {
      id: ['ReqIF.ForeignID', 'string'],
      text: ['ReqIF.Text', 'xhtml'],
      kind: ['kind', 'evidence-kind'],
      state: ['state', 'evidence-state'],
      path: ['path', 'string'],
      sha256: ['SHA-256', 'string'],
      probe: ['probe', 'string'],
      shows: ['shows', 'string'],
      place: ['place', 'string'],
    },
  },
  finding: {
    element: 'SPEC-OBJECT',
    attributes: {
      code: ['code', 'string'],
      text: ['ReqIF.Text', 'xhtml'],
      place: ['place', 'string'],
    },
  },
  run: {
    element: 'SPEC-OBJECT',
    attributes: {
      text: ['ReqIF.Text', 'xhtml'],
      tool: ['tool', 'string'],
      assessedAt: ['assessed at', 'date'],
      gate: ['gate', 'string'],
      answer: ['answer', 'answer'],
      complete: ['complete', 'boolean'],
      pass: ['pass', 'integer'],
      fail: ['fail', 'integer'],
      inconclusive: ['inconclusive', 'integer'],
      'not-applicable': ['not-applicable', 'integer'],
      error: ['error', 'integer'],
    },
  },
  control: {
    element: 'SPEC-OBJECT',
    attributes: {
      id: ['ReqIF.ForeignID', 'string'],
      text: ['ReqIF.Text', 'xhtml'],
      framework: ['framework', 'string'],
    },
  },
  'result-of': { element: 'SPEC-RELATION', attributes: {} },
  'same-check': { element: 'SPEC-RELATION', attributes: {} },
  'evidence-of': { element: 'SPEC-RELATION', attributes: {} },
  crosswalk: {
    element: 'SPEC-RELATION',
    attributes: {
      relation: ['relation', 'relation'],
      confidence: ['confidence', 'confidence'],
      counted: ['counted', 'boolean'],
      rationale: ['rationale', 'xhtml'],
      edition: ['judged against edition', 'string'],
      title: ['judged against title', 'string'],
      faults: ['faults', 'xhtml'],
    },
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly element: 'SPECIFICATION' | 'SPEC-OBJECT' | 'SPEC-RELATION';
      readonly attributes: Readonly<Record<string, readonly [name: string, datatype: Datatype]>>;
    }
  >
>;

/** See {@link specTypes}. */
export type SpecType = keyof typeof specTypes;

/** The identifier of a type. */
export const specTypeId = (type: SpecType): string => `type-${type}`;

/** The identifier of an attribute of a type. */
export const attributeId = (type: SpecType, attribute: string): string => `attribute-${type}-${attribute}`;

/** The attributes of a type: name and datatype of each. */
export const attributesOf = (
  type: SpecType,
): Readonly<Record<string, readonly [name: string, datatype: Datatype]>> => specTypes[type].attributes;

/** Writes the definition of every type. */
export const specTypeDefinitions = (at: string): readonly string[] =>
  // sound: the object is written out above, and has no other keys
  (Object.keys(specTypes) as readonly SpecType[]).map(type => {
    const definitions = Object.entries(attributesOf(type)).map(([key, [name, datatype]]) =>
      definition(attributeId(type, key), name, datatype, at),
    );
    return xmlTag(
      `${specTypes[type].element}-TYPE`,
      { IDENTIFIER: specTypeId(type), 'LAST-CHANGE': at, 'LONG-NAME': type },
      definitions.length === 0 ? '' : xmlTag('SPEC-ATTRIBUTES', {}, `\n${definitions.join('\n')}\n`),
    );
  });

const definition = (id: string, name: string, datatype: Datatype, at: string): string => {
  const sort = sortOf(datatype);
  const reference = xmlTag(`DATATYPE-DEFINITION-${sort}-REF`, {}, datatypeId(datatype));
  return xmlTag(
    `ATTRIBUTE-DEFINITION-${sort}`,
    {
      IDENTIFIER: id,
      'LAST-CHANGE': at,
      'LONG-NAME': name,
      'MULTI-VALUED': isEnumeration(datatype) ? 'false' : undefined,
    },
    xmlTag('TYPE', {}, reference),
  );
};
