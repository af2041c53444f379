/** What a tool does its own way in JUnit XML. */
export interface JunitFlavour {
  /** Whether one name may stand for several cases. */
  readonly repeatsNames: boolean;
  /** Whether the total of tests counts parts of tests as well, and may be more than there are cases. */
  readonly countsParts: boolean;
}

const other: JunitFlavour = { repeatsNames: false, countsParts: false };

/** Writes every row of a table under the one title that its author gave. */
const vitest: JunitFlavour = { repeatsNames: true, countsParts: false };

/** Writes every repetition, and every test that another makes up, under the name of its method. */
const surefire: JunitFlavour = { repeatsNames: true, countsParts: false };

/** Counts every subtest, of which it writes only those that failed. */
const pytest: JunitFlavour = { repeatsNames: false, countsParts: true };

/** Tells who wrote a file by its outermost element. */
export const junitFlavour = (root: ReadonlyMap<string, string>): JunitFlavour => {
  const name = root.get('name') ?? '';
  if (name === 'vitest tests') return vitest;
  if (name === 'pytest tests' || name === 'pytest') return pytest;
  return root.get('ns:noNamespaceSchemaLocation')?.includes('surefire') === true ? surefire : other;
};
