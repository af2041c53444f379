import type { Requirement } from '../model/requirement.ts';
import { groupBy } from './group-by.ts';
import { wrapText } from './wrap-text.ts';

/** How wide the lines of a starter get. */
export const starterWidth = 110;

/** Writes text as comment lines; an empty text is a bare `#`. */
export const commentLines = (text: string, indent = 0, hanging = 0): readonly string[] =>
  wrapText(text, starterWidth - indent - hanging - 2).map((line, index) =>
    `${' '.repeat(indent)}# ${' '.repeat(index === 0 ? 0 : hanging)}${line}`.trimEnd(),
  );

/** Says what asks for a claim: clause, obligation and id of each requirement, and what those say that bind. */
export type Asking = (ids: readonly string[], indent: number) => readonly string[];

/** Looks requirements up by id for the comments beside claims. */
export const askingFrom = (requirements: readonly Requirement[]): Asking => {
  const byId = new Map(requirements.map(each => [each.id, each]));
  return (ids, indent) => {
    const asked = ids.map(id => {
      const found = byId.get(id);
      if (found === undefined) throw new Error(`the standard has no requirement \`${id}\``);
      return found;
    });
    const informing = groupBy(
      asked.filter(each => !isTold(each)),
      ({ clause }) => clause,
    );
    return [
      ...asked.filter(isTold).map(each => `${heading(each, [each.id])}: ${each.statement}`),
      ...[...informing.values()].flatMap(group => {
        const [first] = group;
        return first === undefined
          ? []
          : [
              heading(
                first,
                group.map(({ id }) => id),
              ),
            ];
      }),
    ].flatMap(text => commentLines(text, indent, 2));
  };
};

const isTold = ({ obligation, kind }: Requirement): boolean =>
  obligation !== 'informative' || kind === 'relation';

const heading = ({ clause, obligation }: Requirement, ids: readonly string[]): string =>
  `clause ${clause}, ${obligation} (${ids.join(', ')})`;
