import type { Comment } from './comment.ts';
import type { NamedRequirement } from './named-requirement.ts';

/** What a skeleton wrote about one requirement, from its first mark to its last. */
export interface Region extends NamedRequirement {
  readonly from: number;
  readonly to: number;
}

const begin = /^\W{0,8}clausewise:begin ([A-Za-z][\w.-]{0,199}) revision=([1-9]\d{0,8})(?=\s|$)/u;
const end = /^\W{0,8}clausewise:end ([A-Za-z][\w.-]{0,199})(?=\s|$)/u;

/** The regions between the marks that comments are; head and foot, which are about no requirement, are left out. */
export const regionsIn = (comments: readonly Comment[]): readonly Region[] => {
  const regions: Region[] = [];
  let open: (NamedRequirement & { readonly from: number }) | undefined;
  for (const { text, at } of comments) {
    const begun = begin.exec(text);
    const [, id = '', revision] = begun ?? [];
    if (begun !== null)
      open = {
        requirement: id,
        revision: Number(revision),
        at: at + text.indexOf(id, text.indexOf('begin') + 5),
        from: at,
      };
    const ended = end.exec(text)?.[1];
    if (ended !== undefined && open?.requirement === ended) regions.push({ ...open, to: at });
    if (ended !== undefined) open = undefined;
  }
  return regions.filter(({ requirement }) => requirement.includes('-'));
};
