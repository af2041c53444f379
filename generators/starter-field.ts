import { listLabels } from '../model/labels.ts';
import type { Asked } from './starter-asked.ts';
import { known, type StarterSchema } from './starter-schema.ts';

/**
 * A field of a starter: a name that is stated, a claim that is still to be made, or what holds further fields. Of a
 * claimed list it is a claim already that it has an entry.
 */
export interface StarterField {
  readonly kind: 'name' | 'claim' | 'list' | 'claimed-list' | 'object';
  readonly key: string;
  /** Its path, with `*` in place of the index of an entry. */
  readonly path: string;
  readonly schema: StarterSchema;
  /** What its author may call the thing, where it is a name. */
  readonly name?: string;
  readonly fields: readonly StarterField[];
}

/** What a field of a starter is made by. */
interface Setting {
  /** The path and the name of what it is in. */
  readonly path: string;
  readonly list: string;
  readonly asked: Asked;
  /** Whether the entries of the section also have the fields that tell one of them from another. */
  readonly isFull: boolean;
}

/** A section of a descriptor with one entry, which has what it must have and what something asks for. */
export const starterSection = (
  key: string,
  schema: StarterSchema,
  { asked, isFull }: Pick<Setting, 'asked' | 'isFull'>,
): StarterField => fieldOf(key, schema, { path: '', list: '', asked, isFull });

const fieldOf = (key: string, schema: StarterSchema, setting: Setting): StarterField => {
  const { asked, list } = setting;
  const path = `${setting.path}/${key}`;
  const { properties, items } = known(schema);
  const self = { key, path, schema };
  if (properties !== undefined)
    return { ...self, kind: 'object', fields: fieldsOf(schema, { ...setting, path }) };
  if (items !== undefined && known(items).properties !== undefined)
    return {
      ...self,
      kind: asked.isClaimed(path) ? 'claimed-list' : 'list',
      fields: fieldsOf(items, { ...setting, path: `${path}/*`, list: key }),
    };
  if (key !== 'id') return { ...self, kind: 'claim', fields: [] };
  return { ...self, kind: asked.isClaimed(path) ? 'claim' : 'name', name: `${noun(list)}-1`, fields: [] };
};

const fieldsOf = (schema: StarterSchema, setting: Setting): readonly StarterField[] => {
  const { path, asked, isFull } = setting;
  const { properties = {}, required = [] } = known(schema);
  const isWritten = (key: string, field: StarterSchema): boolean =>
    required.includes(key) ||
    asked.isAsked(`${path}/${key}`) ||
    (isFull && isOfSection(path) && isScalar(field));
  return Object.entries(properties)
    .filter(([key, field]) => key !== 'evidence' && isWritten(key, field))
    .map(([key, field]) => fieldOf(key, field, setting));
};

const isOfSection = (path: string): boolean => path.split('/').length === 3;

const isScalar = (schema: StarterSchema): boolean => !['array', 'object'].includes(known(schema).type ?? '');

/** `closedLoops` is `closed-loop`. */
const noun = (list: string): string => {
  const words = listLabels[list]?.one ?? singular(list.replace(/[A-Z]/gu, letter => ` ${letter}`));
  return words.toLowerCase().replaceAll(' ', '-');
};

const singular = (words: string): string =>
  words.endsWith('ies') ? `${words.slice(0, -3)}y` : words.replace(/s$/u, '');
