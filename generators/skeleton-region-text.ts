import { hash } from 'node:crypto';

import { beginLine, endLine, type BeginMark } from '../model/skeleton-mark.ts';
import type { SkeletonFile, SkeletonRegion } from './skeleton-file.ts';

/** A region with its marks and its seed, as it is put into a text. */
export const newRegion = (
  { comment }: SkeletonFile,
  region: SkeletonRegion,
  indent: string,
  lineEnd: string,
): string =>
  lines(
    `${beginLine(markOf(region, digestOf(region.text)), comment)}\n${region.text}${endLine(region.id, comment)}\n${region.seed ?? ''}`,
    indent,
    lineEnd,
  );

/** The begin mark of a region; `text` is the digest of what is written. */
export const markOf = ({ id, revision, rule, aspects }: SkeletonRegion, text: string): BeginMark => ({
  kind: 'begin',
  id,
  revision,
  rule: rule.slice(0, 12),
  text,
  was: Object.entries(aspects)
    .map(([name, digest]) => `${name}:${digest.slice(0, 4)}`)
    .join(','),
});

/** What tells whether a text is what it was. */
export const digestOf = (text: string): string => hash('sha256', text).slice(0, 12);

/** Text as it was written: its lines end in a line feed and stand as far left as the mark before them. */
export const plain = (text: string, indent: string): string => {
  const even = text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
  if (indent === '') return even;
  return even
    .split('\n')
    .map(line => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
};

/** Lines as they stand in a file: behind an indent, with its line ends. */
export const lines = (text: string, indent: string, lineEnd: string): string => {
  const indented = indent === '' ? text : text.replaceAll(/^(?=[^\n])/gmu, indent);
  return lineEnd === '\n' ? indented : indented.replaceAll('\n', lineEnd);
};
