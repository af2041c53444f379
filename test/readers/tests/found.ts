import { readTestReferences } from '../../../readers/tests/read-test-references.ts';

/** What a file of tests names, each on a line: place, form, requirement, state, titles. */
export const found = async (file: string, text: string): Promise<readonly string[]> => {
  const read = await readTestReferences(file, text);
  if (!read.ok) return read.problems.map(({ code }) => `problem: ${code}`);
  return read.value.map(each =>
    [
      `${each.place.line}:${each.place.column}`,
      each.form,
      `${each.requirement}${each.revision === undefined ? '' : `@${each.revision}`}`,
      each.state,
      ...(each.ofDescriptor ? ['descriptor'] : []),
      ...(each.titleVaries === true ? ['varies'] : []),
      each.test === undefined ? '-' : each.test.join(' > '),
    ].join(' '),
  );
};
