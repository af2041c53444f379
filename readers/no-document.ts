import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

/** What is said of a file that holds no document at all. */
export const noDocument = (place: Place): Problem => ({
  code: 'no-document',
  message: 'there is no document: the file is empty or holds nothing but comments',
  place,
  help: 'write a starter descriptor with `clausewise init`',
});
