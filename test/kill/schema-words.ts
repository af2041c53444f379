import { readFileSync } from 'node:fs';

/** A schema of the descriptor's JSON Schema, as far as it is looked at here. */
export interface SchemaNode {
  readonly anyOf?: readonly SchemaNode[];
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

const file = new URL('../../readers/generated/descriptor.schema.json', import.meta.url);
// sound: the generated schema is an object whose keywords are those above, and others that are not looked at
const root = JSON.parse(readFileSync(file, 'utf8')) as SchemaNode;

/** What the JSON Schema says of the values at a path pattern (`*` for any entry); undefined where there are none. */
export const schemaAt = (pattern: string): SchemaNode | undefined =>
  pattern
    .split('/')
    .slice(1)
    .reduce<SchemaNode | undefined>((node, key) => {
      const known = stated(node);
      return key === '*' ? known?.items : known?.properties?.[key];
    }, root);

/** Every value may be stated or marked as unknown; this is what it is where it is stated. */
const stated = (node: SchemaNode | undefined): SchemaNode | undefined =>
  node?.anyOf?.find(option => option.$ref === undefined) ?? node;

/** The words that the JSON Schema allows at a path pattern; none where it is not a closed vocabulary. */
export const wordsAt = (pattern: string): readonly string[] =>
  (stated(schemaAt(pattern))?.enum ?? []).filter(word => typeof word === 'string');

/** Whether what stands at a path pattern is true or false. */
export const isBooleanAt = (pattern: string): boolean => stated(schemaAt(pattern))?.type === 'boolean';

/** Whether what stands at a path pattern is a whole number. */
export const isIntegerAt = (pattern: string): boolean => stated(schemaAt(pattern))?.type === 'integer';

/** Whether what stands at a path pattern is a date or an instant. */
export const isDateAt = (pattern: string): boolean =>
  stated(schemaAt(pattern))?.pattern?.startsWith('^\\d{4}-') === true;

/** The properties that hold ids of parties. */
const references = new Set(['provider', 'heldBy', 'between', 'deployedBy', 'operatedBy']);

/** Whether what stands at a path pattern is the id of a party that is defined elsewhere. */
export const isPartyReference = (pattern: string): boolean =>
  references.has(pattern.replace(/\/\*$/u, '').split('/').at(-1) ?? '');

/** The path pattern of a pointer: every index becomes `*`. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/gu, '/*');
