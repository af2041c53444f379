import type { Answer } from './answering.ts';
import { answersFromElsewhere } from './answers-elsewhere.ts';
import { answersToStudyItems } from './answers-study-items.ts';
import { answersToTasks } from './answers-tasks.ts';
import { answersToTexts } from './answers-texts.ts';

export { unserved } from './unserved.ts';

/** Which requirement, of whatever standard, answers to which study item, task or text. */
export const answers: readonly Answer[] = [
  ...answersToStudyItems,
  ...answersToTasks,
  ...answersToTexts,
  ...answersFromElsewhere,
];
