import { deflateSync, strToU8 } from 'fflate';

import { shownData } from '../shown-data.ts';
import type { PageData } from './page-model.ts';

/** From this length on the data is packed: until then anybody can read and search them in the file. */
const longest = 1_000_000;

/**
 * Writes the data of a page as a block of JSON that no name can end: a line for each entry of its tables, or, where
 * that gets long, the same as `{"deflated": …}` (RFC 1951 in base64).
 */
export const dataBlock = (data: PageData): string => {
  const text = jsonLines(data);
  const held =
    text.length < longest
      ? text
      : JSON.stringify({
          deflated: Buffer.from(deflateSync(strToU8(text), { level: 6 })).toString('base64'),
        });
  return `<script type="application/json" id="page_data">${held}</script>`;
};

const jsonLines = (data: PageData): string =>
  `{\n${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}:${entryLines(value)}`)
    .join(',\n')}\n}`;

const entryLines = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? `[\n${value.map(inert).join(',\n')}\n]` : inert(value);

/** A `<` can neither end the block nor open a comment in it. */
const inert = (value: unknown): string =>
  JSON.stringify(shownData(value)).replaceAll('<', String.raw`\u003c`);
