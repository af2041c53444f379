import type { ProgrammeText } from '../../model/programme.ts';
import type { ItemId } from './answering.ts';

type TextId = Extract<ItemId, `q3-17-text-${string}`>;
type TaskId = Exclude<ItemId, TextId>;

const inTheSeries = (text: TextId): ProgrammeText<TextId, TaskId> => ({
  text,
  item: 'q3-17-3-j',
  how: 'its number is in the series that the task is to keep up',
});

/** The texts that the Question itself puts under a task; the others it leaves without one. */
export const placedTexts: readonly ProgrammeText<TextId, TaskId>[] = [
  { text: 'q3-17-text-x.1051', item: 'q3-17-3-a', how: 'the task names it as the source of the functions' },
  inTheSeries('q3-17-text-x.1051'),
  inTheSeries('q3-17-text-x.1052'),
  inTheSeries('q3-17-text-x.1053'),
  inTheSeries('q3-17-text-x.1054'),
  inTheSeries('q3-17-text-x.1055'),
  inTheSeries('q3-17-text-x.1056'),
  inTheSeries('q3-17-text-x.1057'),
  inTheSeries('q3-17-text-x.1058'),
  inTheSeries('q3-17-text-x.1059'),
  inTheSeries('q3-17-text-x.1051rev2'),
];
