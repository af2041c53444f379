import { success, type Result } from '../../model/problem.ts';
import type { artifactFormats } from '../../model/vocabulary.ts';

import { readJson } from './json-artifact.ts';
import { artifactLimits } from './limits.ts';
import { readToscaMeta } from './tosca-meta.ts';
import { unreadable } from './unreadable.ts';
import { readYaml } from './yaml-artifact.ts';

/** How an artifact is read. */
export type ArtifactFormat = (typeof artifactFormats)[number];

/** An artifact as a probe sees it: maps are `Map`s, whole numbers `bigint`s, so that no key can reach a prototype. */
export interface Artifact {
  readonly docs: readonly unknown[];
  readonly text: string;
}

/** Reads an artifact that others wrote, within bounds; an artifact without a document is a failure. */
export const readArtifact = (bytes: Uint8Array, format: ArtifactFormat): Result<Artifact> => {
  if (bytes.length > artifactLimits.bytes) {
    return unreadable(`is ${bytes.length} bytes long; at most ${artifactLimits.bytes} are read`);
  }
  const text = decode(bytes);
  if (text === undefined) return unreadable('is not UTF-8 text');
  if (text.trim() === '') return unreadable('is empty');
  if (format === 'text') return success({ docs: [], text });
  const docs = readers[format](text);
  if (!docs.ok) return docs;
  return docs.value.length === 0 ? unreadable('has no document in it') : success({ docs: docs.value, text });
};

/** The format that the name of a file stands for. */
export const formatOf = (path: string): ArtifactFormat => {
  const name = path.toLowerCase();
  if (name.endsWith('.yaml') || name.endsWith('.yml')) return 'yaml';
  if (name.endsWith('.json')) return 'json';
  return name.endsWith('.meta') || name.endsWith('.mf') ? 'tosca-meta' : 'text';
};

const readers = { yaml: readYaml, json: readJson, 'tosca-meta': readToscaMeta } as const;

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    // A byte order mark is dropped; anything that is not UTF-8 throws.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
