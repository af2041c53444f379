/** A JSON Schema as plain data. */
export interface PlainSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly items?: PlainSchema;
  readonly anyOf?: readonly PlainSchema[];
  readonly [keyword: string]: unknown;
}

/** A schema of the schema builder as plain data, without the builder's own marks. */
export const plainSchema = (schema: object): PlainSchema =>
  // Sound: what JSON.stringify writes of an object, JSON.parse reads as one.
  JSON.parse(JSON.stringify(schema)) as PlainSchema;

/** The schema with a change made to each schema in it, from the innermost outwards. */
export const mapSchema = (schema: PlainSchema, change: (schema: PlainSchema) => PlainSchema): PlainSchema => {
  const { properties, items } = schema;
  return change({
    ...schema,
    ...(properties === undefined
      ? {}
      : { properties: mapValues(properties, inner => mapSchema(inner, change)) }),
    ...(items === undefined ? {} : { items: mapSchema(items, change) }),
  });
};

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
