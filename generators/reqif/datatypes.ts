import { confidences, relations } from '../../model/crosswalk.ts';
import { obligations, requirementKinds } from '../../model/requirement.ts';
import { assurances, verdicts } from '../../model/verdict.ts';
import { xmlTag } from '../xml-tag.ts';

/** The words that an attribute may be of, each list in the order of its keys. */
export const enumerations = {
  verdict: verdicts,
  assurance: assurances,
  standing: ['stops', 'lets', 'waived', 'known'],
  obligation: obligations,
  kind: requirementKinds,
  method: ['rule', 'evidence', 'inspection', 'none'],
  state: ['covered', 'uncovered', 'not-assessed', 'unverifiable'],
  answer: [
    'met',
    'not-met',
    'could-not-run',
    'inconclusive',
    'integrity',
    'nothing-assessed',
    'internal-error',
  ],
  'evidence-kind': ['document', 'artifact', 'test-result', 'attestation'],
  'evidence-state': [
    'holds',
    'contradicts',
    'present',
    'unsettled',
    'missing',
    'expired',
    'not-yet-valid',
    'altered',
  ],
  relation: relations,
  confidence: confidences,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** See {@link enumerations}. */
export type Enumeration = keyof typeof enumerations;
/** The words of an enumeration. */
export type WordOf<E extends Enumeration> = (typeof enumerations)[E][number];

/** The sorts of value that are no enumeration, as ReqIF names them. */
const plain = {
  string: { sort: 'STRING', limits: { 'MAX-LENGTH': 2_147_483_647 } },
  xhtml: { sort: 'XHTML', limits: {} },
  integer: { sort: 'INTEGER', limits: { MIN: 0, MAX: 2_147_483_647 } },
  boolean: { sort: 'BOOLEAN', limits: {} },
  date: { sort: 'DATE', limits: {} },
} as const;

/** What sort of value an attribute has. */
export type Datatype = keyof typeof plain | Enumeration;

/** Whether a datatype is a list of words. */
export const isEnumeration = (datatype: Datatype): datatype is Enumeration => datatype in enumerations;

/** The sort of a datatype as the names of elements have it, e.g. `ATTRIBUTE-VALUE-STRING`. */
export const sortOf = (datatype: Datatype): string =>
  isEnumeration(datatype) ? 'ENUMERATION' : plain[datatype].sort;

/** The identifier of a datatype. */
export const datatypeId = (datatype: Datatype): string => `datatype-${datatype}`;

/** The identifier of a word of an enumeration. */
export const wordId = (enumeration: Enumeration, word: string): string => `word-${enumeration}-${word}`;

/** Writes the definition of every datatype. */
export const datatypes = (at: string): readonly string[] => [
  ...Object.entries(plain).map(([name, { sort, limits }]) =>
    xmlTag(`DATATYPE-DEFINITION-${sort}`, {
      IDENTIFIER: `datatype-${name}`,
      'LAST-CHANGE': at,
      'LONG-NAME': name,
      ...limits,
    }),
  ),
  // sound: the object is written out above, and has no other keys
  ...(Object.keys(enumerations) as readonly Enumeration[]).map(name => enumeration(name, at)),
];

const enumeration = (name: Enumeration, at: string): string => {
  const words = enumerations[name].map((word, key) => {
    const value = xmlTag('EMBEDDED-VALUE', { KEY: key, 'OTHER-CONTENT': word });
    const attributes = { IDENTIFIER: wordId(name, word), 'LAST-CHANGE': at, 'LONG-NAME': word };
    return xmlTag('ENUM-VALUE', attributes, xmlTag('PROPERTIES', {}, value));
  });
  return xmlTag(
    'DATATYPE-DEFINITION-ENUMERATION',
    { IDENTIFIER: datatypeId(name), 'LAST-CHANGE': at, 'LONG-NAME': name },
    xmlTag('SPECIFIED-VALUES', {}, `\n${words.join('\n')}\n`),
  );
};
