/** An object of a document, as JSON gives it. */
export type Json = Readonly<Record<string, unknown>>;

/** Where the object stands that a reference of this name leads to. */
const containers: Readonly<Record<string, string>> = {
  'observation-uuid': 'observations',
  'risk-uuid': 'risks',
  'finding-uuid': 'findings',
  'subject-uuid': 'components',
  'component-uuid': 'components',
  'actor-uuid': 'components',
  'activity-uuid': 'activities',
  'party-uuid': 'parties',
  'party-uuids': 'parties',
  'role-id': 'roles',
};

interface Visit {
  readonly path: string;
  /** The key of the list or object that the value stands in. */
  readonly container: string;
  readonly key: string;
  readonly value: unknown;
  readonly parent: Json;
}

/** What is wrong with a document that its schema lets through: identifiers, references, version, times, resources. */
export const documentFaults = (document: Json, version: string): readonly string[] => {
  const visits = [...walk(document, '', '', '')];
  return [
    ...repeated('uuid', visits),
    ...repeated('id', visits),
    ...visits.flatMap(visit => dangling(visit, visits)),
    ...visits.flatMap(({ path, key, value }) => [
      ...(key === 'oscal-version' && value !== version ? [`${path}: version ${String(value)}`] : []),
      ...(times.has(key) && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(String(value))
        ? [`${path}: time ${String(value)}`]
        : []),
      ...(Array.isArray(value) && value.length === 0 ? [`${path}: empty list`] : []),
    ]),
    ...visits.flatMap(resourceFaults),
  ];
};

const times = new Set(['last-modified', 'start', 'end', 'collected', 'expires', 'deadline', 'date']);

function* walk(value: unknown, path: string, container: string, key: string): Generator<Visit> {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    const own = isList ? key : name;
    const at = `${path}/${name}`;
    // sound: what is neither a list nor a scalar is an object of strings
    yield { path: at, container, key: own, value: member, parent: value as unknown as Json };
    yield* walk(member, at, isList ? container : own, own);
  }
}

/** The identifiers of one name that stand more than once. */
const repeated = (name: 'uuid' | 'id', visits: readonly Visit[]): readonly string[] => {
  const seen = new Set<unknown>();
  return visits.flatMap(({ key, value, path }) => {
    if (key !== name || typeof value !== 'string') return [];
    if (seen.has(value)) return [`${path}: ${value} stands twice`];
    seen.add(value);
    return [];
  });
};

const definitions = new WeakMap<readonly Visit[], ReadonlySet<string>>();

/** Each uuid or id with the key of the list that it is defined in. */
const definedIn = (visits: readonly Visit[]): ReadonlySet<string> => {
  const known =
    definitions.get(visits) ??
    new Set(
      visits.flatMap(({ key, value, container }) =>
        key === 'uuid' || key === 'id' ? [`${container} ${String(value)}`] : [],
      ),
    );
  definitions.set(visits, known);
  return known;
};

const dangling = ({ path, key, value, parent }: Visit, visits: readonly Visit[]): readonly string[] => {
  const defined = definedIn(visits);
  if (key === 'href' || key === 'source') {
    if (typeof value !== 'string' || !value.startsWith('#')) return [];
    return [
      ...(defined.has(`resources ${value.slice(1)}`) ? [] : [`${path}: no resource ${value}`]),
      ...('media-type' in parent ? [`${path}: a media type beside ${value}`] : []),
    ];
  }
  const container = containers[key];
  if (container === undefined || typeof value !== 'string') return [];
  return defined.has(`${container} ${value}`) ? [] : [`${path}: no ${container} ${value}`];
};

const resourceFaults = ({ key, value, path }: Visit): readonly string[] => {
  if (key !== 'resources' || !Array.isArray(value)) return [];
  // sound: a list of objects by the schema
  return (value as readonly Json[]).flatMap(({ title, rlinks = [] }, index) => {
    // sound: likewise
    const hrefs = (rlinks as readonly Json[]).map(({ href }) => href);
    return [
      ...(title === undefined ? [`${path}/${index}: no title`] : []),
      ...(new Set(hrefs).size === hrefs.length ? [] : [`${path}/${index}: a link twice`]),
    ];
  });
};
