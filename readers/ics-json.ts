import type { FilledIcs, FilledIcsRow, IcsCell } from '../model/filled-ics.ts';
import { icsCover, type IcsColumn, type IcsCoverKey } from '../model/ics-layout.ts';
import { itemText } from '../model/ics.ts';
import { failure, isProblems, success, type Result } from '../model/problem.ts';
import { decode } from './decode.ts';
import { noTable } from './ics-grid.ts';
import { icsLimits } from './ics-limits.ts';
import { jsonWalk, type JsonWalk } from './json-walk.ts';
import { readJson } from './json-tree.ts';
import { lineTable } from './line-table.ts';
import type { SourceMap } from './source-node.ts';

/** Reads an ICS that is written in JSON. */
export const readIcsJson = (file: string, bytes: Uint8Array, sha256: string): Result<FilledIcs> => {
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  const locate = lineTable(file, decoded.value.text);
  const tree = readJson(decoded.value.text, locate);
  if (!tree.ok) return tree;
  const walk = jsonWalk(locate);
  const root = walk.map(tree.root, 'the ICS');
  const cover = coverOf(walk.map(walk.at(root, 'cover'), '`cover`'), walk);
  const rows = walk
    .list(walk.at(root, 'tables'), '`tables`')
    .flatMap(table => walk.list(walk.at(walk.map(table, 'a table'), 'items'), '`items`'))
    .flatMap(node => {
      const item = walk.map(node, 'an item');
      return item === undefined ? [] : [rowOf(item, walk)];
    });
  const problems = walk.problems();
  if (isProblems(problems)) return failure(...problems);
  if (rows.length === 0) return failure(noTable(file));
  if (rows.length > icsLimits.rows)
    return failure({
      code: 'too-many',
      message: `there are more items than the ${icsLimits.rows} that are read`,
    });
  return success({ file, sha256, cover, rows });
};

const rowOf = (item: SourceMap, walk: JsonWalk): FilledIcsRow => {
  const cell = (key: IcsColumn): IcsCell => walk.text(item, key) ?? { text: '', place: walk.placeOf(item) };
  const description = cell('description');
  const remark = walk.text(item, 'remark')?.text;
  const text = itemText({ description: description.text, ...(remark === undefined ? {} : { remark }) });
  return {
    item: cell('item'),
    description: { ...description, text },
    reference: cell('reference'),
    status: cell('status'),
    support: cell('support'),
    detail: cell('detail'),
  };
};

const coverOf = (cover: SourceMap | undefined, walk: JsonWalk): FilledIcs['cover'] => {
  const found: Partial<Record<IcsCoverKey, IcsCell>> = {};
  for (const { key } of icsCover) {
    const cell = walk.text(cover, key);
    if (cell !== undefined) found[key] = cell;
  }
  return found;
};
