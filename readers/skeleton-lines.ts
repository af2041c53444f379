import type { FoundRegion, FoundSkeleton } from '../model/found-skeleton.ts';
import { success, type Result } from '../model/problem.ts';
import type { MarkComment } from '../model/skeleton-mark.ts';
import { markLines } from './skeleton-marks.ts';
import { skeletonRegions } from './skeleton-regions.ts';

/** What the lines of a language say about where something can be put between two regions. */
interface LineHabits {
  /** A line that belongs to the region below it when it stands right above: tags, comments. */
  readonly clings?: RegExp;
  /** A line that ends all that a person wrote for the region above it: the next section. */
  readonly closes?: RegExp;
}

/** The languages whose marks are found by their lines alone. */
const habits = {
  robot: { clings: /^\s*#/u, closes: /^\*/u },
  gherkin: { clings: /^\s*[#@]/u },
  ttcn3: { clings: /^\s*\/\//u },
  'tdl-to': { clings: /^\s*\/\//u },
  markdown: {},
} as const satisfies Readonly<Record<string, LineHabits>>;

/** See {@link skeletonLines}. */
export type LineLanguage = keyof typeof habits;

/** Finds the regions of a skeleton by the lines of their marks. */
export const skeletonLines = (
  file: string,
  text: string,
  language: LineLanguage,
  comment: MarkComment,
): Result<FoundSkeleton> => {
  const regions = skeletonRegions(file, text, markLines(text, comment), comment);
  return regions.ok
    ? success({ text, regions: regions.value, behind: behind(text, regions.value, habits[language]) })
    : regions;
};

/** What stands behind a region, up to the next one or the end of its section, belongs to it. */
const behind =
  (text: string, regions: readonly FoundRegion[], { clings, closes }: LineHabits): FoundSkeleton['behind'] =>
  region => {
    const from = region.whole.to;
    const next = regions.find(({ whole }) => whole.from >= from)?.whole.from;
    const end =
      next === undefined
        ? text.length
        : startOfWhatClings(text, from, next, line => clings?.test(line) ?? false);
    const section = closes === undefined ? undefined : firstLine(text, from, end, closes);
    return { at: section ?? end, indent: region.indent };
  };

/** The start of the lines right above an offset that belong to what is below them; `from` is as far as it goes. */
export const startOfWhatClings = (
  text: string,
  from: number,
  at: number,
  clings: (line: string, start: number) => boolean,
): number => {
  let start = at;
  while (start > from) {
    const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
    let above = end;
    while (above > from && text[above - 1] !== '\n' && text[above - 1] !== '\r') above -= 1;
    if (above > end || !clings(text.slice(above, end), above)) return start;
    start = above;
  }
  return start;
};

const firstLine = (text: string, from: number, to: number, wanted: RegExp): number | undefined => {
  for (const { 0: line, index } of text.slice(from, to).matchAll(/[^\r\n]+/gu))
    if (wanted.test(line)) return from + index;
  return undefined;
};
