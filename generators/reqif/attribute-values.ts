import { escapeXml } from '../escape-xml.ts';
import { xmlTag } from '../xml-tag.ts';
import { type Datatype, type Enumeration, isEnumeration, sortOf, type WordOf, wordId } from './datatypes.ts';
import { attributeId, attributesOf, type SpecType, type specTypes } from './spec-types.ts';
import type { Xhtml } from './xhtml.ts';

interface Plain {
  readonly string: string;
  readonly xhtml: Xhtml;
  readonly integer: number;
  readonly boolean: boolean;
  /** RFC 3339. */
  readonly date: string;
}

type Given = Plain[keyof Plain];

type ValueOf<D extends Datatype> = D extends keyof Plain
  ? Plain[D]
  : D extends Enumeration
    ? WordOf<D>
    : never;

type Attributes<T extends SpecType> = (typeof specTypes)[T]['attributes'];

/** What the attributes of a type can be given; what is undefined or empty is left out. */
export type Values<T extends SpecType> = {
  readonly [A in keyof Attributes<T>]?: Attributes<T>[A] extends readonly [string, infer D extends Datatype]
    ? ValueOf<D> | undefined
    : never;
};

/** Writes the attributes of an element in the order of its type; nothing where it has none. */
export const attributeValues = <T extends SpecType>(type: T, values: Values<T>): string => {
  const given: Readonly<Record<string, Given | undefined>> = values;
  const written = Object.entries(attributesOf(type)).flatMap(([key, [, datatype]]) =>
    value(attributeId(type, key), datatype, given[key]),
  );
  return written.length === 0 ? '' : `${xmlTag('VALUES', {}, `\n${written.join('\n')}\n`)}\n`;
};

const value = (attribute: string, datatype: Datatype, given: Given | undefined): readonly string[] => {
  if (given === undefined || given === '') return [];
  const sort = sortOf(datatype);
  const name = `ATTRIBUTE-VALUE-${sort}`;
  const definition = xmlTag('DEFINITION', {}, xmlTag(`ATTRIBUTE-DEFINITION-${sort}-REF`, {}, attribute));
  if (typeof given === 'object')
    return [xmlTag(name, {}, `${definition}${xmlTag('THE-VALUE', {}, given.xhtml)}`)];
  const text = String(given);
  if (!isEnumeration(datatype)) return [xmlTag(name, { 'THE-VALUE': text }, definition)];
  const word = xmlTag('ENUM-VALUE-REF', {}, escapeXml(wordId(datatype, text)));
  return [xmlTag(name, {}, `${definition}${xmlTag('VALUES', {}, word)}`)];
};
