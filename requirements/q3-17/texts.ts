import type { Requirement } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { programmeItem } from '../requirement-builder.ts';

/** What the text leaves open about a text that it lists: an entry of the programme all the same. */
const text = <const Id extends string>(id: Id, name: string, ...notes: readonly Note[]) =>
  programmeItem({
    id,
    clause: '1',
    subject: name,
    statement: `${name} is a text that the Question answers for.`,
    notes,
  });

const withStudyGroup2: Note = {
  kind: 'ambiguity',
  what: 'the text is kept together with Study Group 2, and who of the two decides is not said',
  reading: 'listed here, so an item here',
};

const outsideTheSeries: Note = {
  kind: 'question',
  what: 'maintenance is a task for the X.105x-series only (task j), and this text is outside it; is nobody to maintain it',
  reading: 'no task is recorded for it',
};

const spelling = (found: string, others: string): Note => ({
  kind: 'defect',
  what: `the Supplement is listed as \`${found}\`, others as \`${others}\``,
  reading: 'a Supplement to the X-series in either spelling',
});

const parentOpen: Note = {
  kind: 'ambiguity',
  what: 'it is not said to which Recommendation the Supplement belongs',
  reading: 'recorded on its own',
};

/** The texts for which the Question answers, and the one under development, as of 7 January 2022. */
export const texts = [
  text('q3-17-text-e.409', 'ITU-T E.409', withStudyGroup2, outsideTheSeries),
  text('q3-17-text-x.1051', 'ITU-T X.1051'),
  text('q3-17-text-x.1052', 'ITU-T X.1052'),
  text('q3-17-text-x.1053', 'ITU-T X.1053'),
  text('q3-17-text-x.1054', 'ITU-T X.1054'),
  text('q3-17-text-x.1055', 'ITU-T X.1055'),
  text('q3-17-text-x.1056', 'ITU-T X.1056'),
  text('q3-17-text-x.1057', 'ITU-T X.1057'),
  text('q3-17-text-x.1058', 'ITU-T X.1058'),
  text('q3-17-text-x.1059', 'ITU-T X.1059'),
  text('q3-17-text-x.1060', 'ITU-T X.1060', outsideTheSeries),
  text('q3-17-text-x.1061', 'ITU-T X.1061', outsideTheSeries),
  text(
    'q3-17-text-x.suppl.13',
    'Supplement 13',
    spelling('X.Suppl.13', 'Suppl.27'),
    parentOpen,
    outsideTheSeries,
  ),
  text(
    'q3-17-text-x.suppl.27',
    'Supplement 27',
    spelling('Suppl.27', 'X.Suppl.13'),
    parentOpen,
    outsideTheSeries,
  ),
  text(
    'q3-17-text-x.suppl.32',
    'Supplement 32',
    spelling('Suppl.32', 'X.Suppl.13'),
    parentOpen,
    outsideTheSeries,
  ),
  text(
    'q3-17-text-x.suppl.34',
    'Supplement 34',
    spelling('Suppl.34', 'X.Suppl.13'),
    parentOpen,
    outsideTheSeries,
  ),
  text(
    'q3-17-text-x.suppl.36',
    'Supplement 36',
    spelling('X.Suppl.36', 'Suppl.27'),
    parentOpen,
    outsideTheSeries,
  ),
  programmeItem({
    id: 'q3-17-text-x.1051rev2',
    clause: '1',
    subject: 'ITU-T X.1051rev2',
    statement: 'X.1051rev2 was under development on the day of the text.',
    notes: [
      {
        kind: 'ambiguity',
        what: 'that it revises X.1051 shows in its name alone, and a first revision is not listed',
        reading: 'a revision of X.1051',
      },
      {
        kind: 'question',
        what: 'study item i counts on texts being revised and made anew, and one revision is all that was under development; are the subjects of tasks c to f without a text of their own',
        reading: 'as listed: one text',
      },
    ],
  }),
] as const satisfies readonly Requirement[];
