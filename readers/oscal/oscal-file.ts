import { createHash } from 'node:crypto';

import type { Problem, Problems, Result } from '../../model/problem.ts';
import { failure, isProblems, success } from '../../model/problem.ts';
import { decode } from '../decode.ts';
import { buildData } from '../descriptor-data.ts';
import { readJson } from '../json-tree.ts';
import { childOf, placesIn } from '../layout.ts';
import { catalogueLimits as limits } from '../limits.ts';
import { lineTable } from '../line-table.ts';
import { problemList } from '../problem-list.ts';
import { readYaml } from '../yaml-document.ts';
import type { Item } from './item.ts';

/** The models of OSCAL that are read, by the key that a document has at the top. */
export const oscalRoots = ['catalog', 'profile', 'mapping-collection'] as const;
/** See {@link oscalRoots}. */
export type OscalRoot = (typeof oscalRoots)[number];

/** A file as it is handed in. */
export interface GivenFile {
  /** What its catalogue is to be called: safe in every format, and no two are called alike. */
  readonly id: string;
  /** As it is shown. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A document of OSCAL. */
export interface OscalFile {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly kind: OscalRoot;
  readonly root: Item;
}

/** Reads a file as OSCAL in JSON, or in YAML by its name: within bounds, with the place of each part. */
export const readOscalFile = ({ id, file, bytes }: GivenFile): Result<OscalFile> => {
  const decoded = decode(file, bytes, limits.bytes);
  if (!decoded.ok) return refused(decoded.problems);
  const { text, isPlain } = decoded.value;
  const locate = lineTable(file, text);
  const tree = /\.ya?ml$/iu.test(file) ? readYaml(text, locate) : readJson(text, locate, limits.nodes);
  if (!tree.ok) return refused(tree.problems);
  const { data, layouts, problems, warnings } = buildData(tree.root, isPlain, locate);
  const faults = problems.all();
  if (isProblems(faults)) return failure(...faults);
  const { placeOf } = placesIn(data, tree.root.at, layouts, locate);
  const kind = oscalRoots.find(root => childOf(data, root) !== undefined);
  if (kind === undefined) return failure({ ...notRead(data), place: placeOf('') });
  const reading = {
    placeOf,
    problems: problemList(limits.shown, 'more-problems', count => `there are ${count} more problems`),
    warnings: problemList(limits.shown, 'more-warnings', count => `there are ${count} more warnings`),
  };
  for (const warning of [...decoded.value.warnings, ...tree.warnings, ...warnings.all()])
    reading.warnings.add(() => warning);
  return success({
    id,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    kind,
    root: { value: childOf(data, kind), at: `/${kind}`, reading },
  });
};

const notRead = (data: unknown): Problem => {
  const keys = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
  const [found] = keys.filter(key => key !== '$schema');
  return {
    code: 'no-oscal-catalogue',
    message: `found ${found === undefined ? 'nothing' : `\`${found.slice(0, limits.id)}\``} at the top, expected one of ${oscalRoots.map(root => `\`${root}\``).join(', ')}`,
    help: 'name an OSCAL catalog, profile or mapping-collection, in JSON or YAML',
  };
};

/** What to do about a descriptor that is too large is no advice here. */
const refused = (problems: Problems): ReturnType<typeof failure> => {
  const [first, ...others] = problems.map(({ help, ...problem }) =>
    help === undefined || tooLarge.has(problem.code) ? problem : { ...problem, help },
  );
  return first === undefined ? failure(...problems) : failure(first, ...others);
};

const tooLarge: ReadonlySet<string> = new Set(['too-large', 'too-many', 'too-deep', 'scalar-too-long']);
