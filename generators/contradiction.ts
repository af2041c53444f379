import type { EvidenceStatus } from '../model/evidence.ts';
import { formatPlace } from '../model/place.ts';
import { clip } from './fact-text.ts';

/** Says what evidence was put to a claim and what the artifact showed, with its file and its place. */
export const contradictionLine = (status: EvidenceStatus): string =>
  [
    `evidence \`${status.id}\`${status.path === undefined ? '' : ` (${status.path})`}: ${clip(status.reason)}`,
    ...(status.probe === undefined ? [] : [`probe \`${clip(status.probe)}\``]),
    ...(status.shows === undefined ? [] : [`the artifact shows ${clip(status.shows)}`]),
    `stated at ${formatPlace(status.place)}`,
  ].join('; ');
