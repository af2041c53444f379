import { sha256 } from '../result-fingerprint.ts';
import { xmlTag } from '../xml-tag.ts';
import { attributeValues, type Values } from './attribute-values.ts';
import { type SpecType, specTypeId } from './spec-types.ts';

/** An object with what stands below it in its specification. */
export interface SpecNode {
  readonly id: string;
  readonly xml: string;
  readonly children: readonly SpecNode[];
}

/** Whatever identifiers are made of, they are valid and unique: what is not safe as it stands goes by its digest. */
export const specId = (kind: string, ...names: readonly string[]): string =>
  names.every(name => /^[A-Za-z0-9.-]{1,80}$/u.test(name))
    ? [kind, ...names].join('_')
    : `${kind}-${sha256(JSON.stringify(names)).slice(0, 32)}`;

type ObjectType = 'heading' | 'requirement' | 'result' | 'evidence' | 'finding' | 'run' | 'control';
type RelationType = 'result-of' | 'same-check' | 'evidence-of' | 'crosswalk';

/** Writes objects, relations and specifications that all changed last at one moment. */
export interface SpecWriter {
  readonly object: <T extends ObjectType>(
    type: T,
    facts: { readonly id: string; readonly name: string; readonly values: Values<T> },
    children?: readonly SpecNode[],
  ) => SpecNode;
  readonly relation: <T extends RelationType>(
    type: T,
    ends: { readonly from: string; readonly to: string },
    values?: Values<T>,
  ) => string;
  readonly specification: (
    facts: { readonly id: string; readonly name: string; readonly values: Values<'specification'> },
    children: readonly SpecNode[],
  ) => string;
}

/** Makes a writer for one file; its relations are told apart by type and ends, and by order where those agree. */
export const specWriter = (at: string): SpecWriter => {
  const seen = new Map<string, number>();
  const head = (id: string, name: string) => ({ IDENTIFIER: id, 'LAST-CHANGE': at, 'LONG-NAME': name });
  const hierarchy = ({ id, children }: SpecNode): string => {
    const inner = children.length === 0 ? '' : `\n${childrenXml(children)}\n`;
    const object = xmlTag('OBJECT', {}, xmlTag('SPEC-OBJECT-REF', {}, id));
    return xmlTag('SPEC-HIERARCHY', { IDENTIFIER: `in-${id}`, 'LAST-CHANGE': at }, `${object}${inner}`);
  };
  const childrenXml = (children: readonly SpecNode[]): string =>
    xmlTag('CHILDREN', {}, `\n${children.map(hierarchy).join('\n')}\n`);
  return {
    object: (type, { id, name, values }, children = []) => ({
      id,
      xml: xmlTag(
        'SPEC-OBJECT',
        head(id, name),
        `\n${attributeValues(type, values)}${typeXml('SPEC-OBJECT', type)}\n`,
      ),
      children,
    }),
    relation: (type, { from, to }, values) => {
      const key = `${type} ${from} ${to}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      const id = `relation-${sha256(`${key} ${before}`).slice(0, 32)}`;
      const written = values === undefined ? '' : attributeValues(type, values);
      return xmlTag(
        'SPEC-RELATION',
        head(id, type),
        `\n${written}${endXml('SOURCE', from)}\n${endXml('TARGET', to)}\n${typeXml('SPEC-RELATION', type)}\n`,
      );
    },
    specification: ({ id, name, values }, children) =>
      xmlTag(
        'SPECIFICATION',
        head(id, name),
        `\n${attributeValues('specification', values)}${typeXml('SPECIFICATION', 'specification')}${children.length === 0 ? '' : `\n${childrenXml(children)}`}\n`,
      ),
  };
};

const typeXml = (element: string, type: SpecType): string =>
  xmlTag('TYPE', {}, xmlTag(`${element}-TYPE-REF`, {}, specTypeId(type)));

const endXml = (end: string, id: string): string => xmlTag(end, {}, xmlTag('SPEC-OBJECT-REF', {}, id));
