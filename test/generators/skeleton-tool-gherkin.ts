import { gherkinSkeletons } from '../../generators/skeleton-for-gherkin.ts';
import type { SkeletonInput } from '../../generators/skeleton-input.ts';
import { newSkeleton } from '../../generators/skeleton-merge.ts';

/** A scenario as the parser gives it. */
export interface Scenario {
  readonly name: string;
  readonly tags: readonly { readonly name: string }[];
  readonly steps: readonly { readonly keyword: string; readonly text: string }[];
}

/** As much of the parser as is asked for here. */
interface Gherkin {
  readonly Parser: new (
    builder: unknown,
    matcher: unknown,
  ) => {
    readonly parse: (text: string) => {
      readonly feature?: { readonly children: readonly { readonly scenario?: Scenario }[] };
    };
  };
  readonly AstBuilder: new (newId: () => string) => unknown;
  readonly GherkinClassicTokenMatcher: new () => unknown;
}

const name = process.env['CLAUSEWISE_GHERKIN'] ?? '@cucumber/gherkin';
// sound: what the tests below need of it fails them where it is not there
const gherkin = (await import(name).catch(() => undefined)) as Gherkin | undefined;

/** Why the parser is not asked; empty where it is. */
export const noGherkin = gherkin === undefined ? '@cucumber/gherkin is not installed' : '';

/** The scenarios of a feature. */
export const scenariosIn = (text: string): readonly Scenario[] => {
  if (gherkin === undefined) throw new TypeError('there is no parser');
  let count = 0;
  const newId = (): string => String(count++);
  const parser = new gherkin.Parser(new gherkin.AstBuilder(newId), new gherkin.GherkinClassicTokenMatcher());
  return (parser.parse(text).feature?.children ?? []).flatMap(({ scenario }) =>
    scenario === undefined ? [] : [scenario],
  );
};

/** The scenarios of all features of a standard. */
export const scenariosOf = (input: SkeletonInput): readonly Scenario[] =>
  gherkinSkeletons(input).flatMap(file => scenariosIn(newSkeleton(file)));
