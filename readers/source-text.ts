import { createHash } from 'node:crypto';

import type { Problem, Result } from '../model/problem.ts';
import { failure, success } from '../model/problem.ts';
import type { SourceCopy } from '../model/source.ts';
import { decode } from './decode.ts';
import { sourceBlocks } from './source-blocks.ts';
import { sourceClauses } from './source-clauses.ts';
import { sourceLines } from './source-lines.ts';
import { statementsOf } from './source-statements.ts';
import { wrappingOf } from './source-wrapping.ts';

/** The bounds within which a source text is read; no standard comes near them. */
export const sourceLimits = { bytes: 4 * 1024 * 1024, lines: 200_000 } as const;

/** Takes a copy of a source text apart: its clauses, and its statements with their fingerprints. */
export const readSourceText = (file: string, bytes: Uint8Array): Result<SourceCopy> => {
  const refusal = tooMuch(file, bytes);
  if (refusal !== undefined) return failure(refusal);
  const { plain, pages } = withoutFormFeeds(bytes);
  const decoded = decode(file, plain);
  if (!decoded.ok) return decoded;
  const lines = sourceLines(decoded.value.text, pages);
  const { clauses, placed } = sourceClauses(sourceBlocks(lines, wrappingOf(lines)));
  return success({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    clauses,
    statements: placed.flatMap(({ block, kind, clause }) => statementsOf(block, kind, clause)),
  });
};

const lineFeed = 0x0a;
const formFeed = 0x0c;
const space = 0x20;

const tooMuch = (file: string, bytes: Uint8Array): Problem | undefined => {
  const place = { file, line: 1, column: 1 };
  const help = 'give the text of one standard';
  if (bytes.length > sourceLimits.bytes)
    return {
      code: 'too-large',
      message: `the file has ${bytes.length} bytes, expected at most ${sourceLimits.bytes}`,
      place,
      help,
    };
  const lines = bytes.reduce((count, byte) => (byte === lineFeed ? count + 1 : count), 1);
  return lines > sourceLimits.lines
    ? {
        code: 'too-large',
        message: `the file has ${lines} lines, expected at most ${sourceLimits.lines}`,
        place,
        help,
      }
    : undefined;
};

/** A form feed is a page break; it becomes a space, so that all places stay as they are. */
const withoutFormFeeds = (
  bytes: Uint8Array,
): { readonly plain: Uint8Array; readonly pages: ReadonlySet<number> } => {
  const pages = new Set<number>();
  if (!bytes.includes(formFeed)) return { plain: bytes, pages };
  const plain = Uint8Array.from(bytes);
  let line = 1;
  for (const [at, byte] of bytes.entries()) {
    if (byte === lineFeed) line += 1;
    if (byte !== formFeed) continue;
    plain[at] = space;
    pages.add(line);
  }
  return { plain, pages };
};
