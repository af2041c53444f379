import { success, type Result } from '../../model/problem.ts';

import { artifactLimits } from './limits.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads the blocks of a TOSCA.meta or a manifest: `Key: value` lines, blocks apart by blank lines, a line that begins
 * with a space continues the value before it. A key that occurs twice in a block has its last value; a CMS signature
 * at the end is left out.
 */
export const readToscaMeta = (text: string): Result<readonly unknown[]> => {
  const blocks: Map<string, string>[] = [];
  let block: Map<string, string> | undefined;
  let key: string | undefined;
  for (const [index, line] of withoutSignature(text)
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '') {
      block = undefined;
      continue;
    }
    if (block === undefined) {
      block = new Map();
      key = undefined;
      blocks.push(block);
    }
    const found = line.startsWith(' ') ? continued(block, key, line) : pair(line);
    if (found === undefined)
      return unreadable(
        `is not made of \`Key: value\` lines: line ${index + 1} is neither that nor a continuation`,
      );
    key = found[0];
    block.set(key, found[1]);
    if (blocks.length > artifactLimits.keysPerMap)
      return unreadable(`has more than ${artifactLimits.keysPerMap} blocks, which is more than is read`);
  }
  return success(blocks);
};

const continued = (
  block: ReadonlyMap<string, string>,
  key: string | undefined,
  line: string,
): readonly [string, string] | undefined =>
  key === undefined ? undefined : [key, `${block.get(key) ?? ''}${line.slice(1)}`];

const pair = (line: string): readonly [string, string] | undefined => {
  const colon = line.indexOf(':');
  return colon < 1 ? undefined : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
};

const withoutSignature = (text: string): string => {
  const start = text.indexOf('-----BEGIN CMS-----');
  return start === -1 ? text : text.slice(0, start);
};
