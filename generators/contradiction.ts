import type { EvidenceStatus } from '../model/evidence.ts';
import { formatPlace } from '../model/place.ts';
import { clip } from './fact-text.ts';

/** Says what evidence was put to a claim and what the artifact showed, with its file and its place. */
export const contradictionLine = (status: EvidenceStatus): string =>
  [
    `evidence ${evidenceFinding(status)}`,
    ...(status.probe === undefined ? [] : [`probe \`${clip(status.probe)}\``]),
    `stated at ${formatPlace(status.place)}`,
  ].join('; ');

/** Says what became of an evidence entry and what its artifact showed; its file is named once. */
export const evidenceFinding = ({ id, path, reason, shows }: EvidenceStatus): string => {
  const file = path === undefined || reason.includes(path) ? '' : ` (${path})`;
  const shown = shows === undefined ? '' : `; the artifact shows ${clip(spacedJson(shows))}`;
  return `\`${id}\`${file}: ${clip(reason, 400)}${shown}`;
};

/** Puts a space behind each comma of JSON that is not part of a string, so that it can be wrapped. */
const spacedJson = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"|,/gu, token => (token === ',' ? ', ' : token));
