import { createHash } from 'node:crypto';

import { fileUri } from '../escape-uri.ts';
import { judgedResults } from '../judged-result.ts';
import type { ReportInput } from '../report-input.ts';
import { resultFingerprints } from '../result-fingerprint.ts';
import { componentUuid, toolOrigins } from './oscal-components.ts';
import { type OscalOptions, type OscalVersion, oscalVersions } from './oscal-models.ts';
import { evidenceUuid } from './oscal-resources.ts';
import { markupLine } from './oscal-text.ts';
import type { ReportedResult } from './reported-result.ts';
import { oscalUuid } from './oscal-uuid.ts';

/** A run as the documents on it need it. */
export interface OscalRun {
  readonly input: ReportInput;
  readonly options: OscalOptions;
  readonly version: OscalVersion;
  /** The assessment date as OSCAL writes it. */
  readonly at: string;
  /** Whatever was assessed, with what it came to: another run has another digest. */
  readonly digest: string;
  /** The tool, as the origin of whatever it found. */
  readonly origins: readonly object[];
  /** Writes the name of a file as a URI; few files are named many times. */
  readonly uriOf: (file: string) => string;
  /** The UUID of the deployment that a descriptor describes. */
  readonly componentOf: (descriptor: string) => string;
  /** The UUID of an entry of its evidence. */
  readonly evidenceOf: (descriptor: string) => (id: string) => string;
}

/** Takes what every document of a run needs. */
export const oscalRun = (input: ReportInput, options: OscalOptions, at: string): OscalRun => ({
  input,
  options,
  version: options.version ?? oscalVersions[0],
  at,
  digest: runDigest(input),
  origins: toolOrigins(input.assessment.run.tool),
  uriOf: remembered(fileUri),
  componentOf: remembered(componentUuid),
  evidenceOf: remembered(descriptor => remembered(id => evidenceUuid(descriptor, id))),
});

const remembered = <T>(make: (name: string) => T): ((name: string) => T) => {
  const made = new Map<string, T>();
  return name => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
};

/** SHA-256, in hex, over what was assessed against what, and over what came of it. */
const runDigest = ({ assessment, trace }: ReportInput): string =>
  sha256([
    assessment.run,
    assessment.ruleSets,
    trace.rows.map(({ entry }) => [entry.id, entry.revision]),
    assessment.assessments.map(({ descriptor, sha256: bytes, evidence, results }) => [
      descriptor,
      bytes,
      evidence.map(({ id, state, sha256: found }) => [id, state, found]),
      results.map(result => [result.requirement, result.subject, result.verdict, result.waiver?.id]),
    ]),
    assessment.waivers?.files,
    assessment.baseline?.sha256,
    assessment.problems,
  ]);

/** SHA-256, in hex, over which requirements are in force in which rule sets. */
export const selectionDigest = ({ standards, rows }: ReportInput['trace']): string =>
  sha256([
    standards.map(({ id, digest }) => [id, digest]),
    rows.map(({ entry }) => [entry.id, entry.revision]),
  ]);

const sha256 = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('hex');

/** All results of a run, with the UUIDs under which every document speaks of them. */
export const reportedResults = ({ input }: OscalRun): readonly ReportedResult[] => {
  const judged = judgedResults(input);
  const fingerprints = resultFingerprints(judged);
  return judged.map(one => {
    const name = fingerprints.get(one) ?? '';
    return {
      judged: one,
      name,
      description: markupLine(one.result.message),
      observation: oscalUuid('observation', name),
      finding: oscalUuid('finding', name),
    };
  });
};
