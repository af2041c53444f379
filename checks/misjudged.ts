import type { JudgedStatement, Misjudgement, Move } from '../model/account.ts';
import type { Obligation } from '../model/requirement.ts';
import type { SourceClass, SourceRecord } from '../model/source.ts';
import type { Standard, VerbalForm } from '../model/standard.ts';
import { obligationsOf } from './verbal-forms.ts';

/** Statements that speak about verbal forms or about the drafting, or are no statements of the text at all. */
const notJudged: ReadonlySet<SourceClass> = new Set(['convention', 'editors-note', 'residue']);

/**
 * Where the text's convention and the catalogue disagree: a statement gives an obligation that no entry has which is
 * joined to it, or an entry has one that none of its statements gives. The statements of a list oblige together. Of an
 * entry a statement of which is adrift, it is not known what the text gives.
 */
export const misjudgements = (
  joined: readonly Move[],
  adrift: ReadonlySet<string>,
  standard: Standard,
): readonly Misjudgement[] => {
  const obligations = new Map(standard.requirements.map(({ id, obligation }) => [id, obligation]));
  const judged = joined.filter(({ record }) => !notJudged.has(record.as));
  return [
    ...judged.flatMap(each => notEncoded(each, obligations)),
    ...notInText(judged, standard, obligations).filter(each => !each.requirements.some(id => adrift.has(id))),
  ].toSorted((a, b) => a.statement.line - b.statement.line || a.statement.column - b.statement.column);
};

type Obligations = ReadonlyMap<string, Obligation>;

const notEncoded = ({ record, statement }: Move, obligations: Obligations): readonly Misjudgement[] => {
  const encoded = record.requirements.map(id => obligations.get(id));
  return (
    obligationsOf(statement.forms)
      .filter(obligation => obligation !== 'informative' && !encoded.includes(obligation))
      // what may become of the document is no permission that it gives
      .filter(obligation => record.as !== 'boilerplate' || obligation !== 'permitted')
      .map(obligation => ({
        why: 'not-encoded',
        obligation,
        record,
        statement,
        requirements: record.requirements,
      }))
  );
};

/** Only obligations for which the convention has a form at all: an entry may have others by its reading of the text. */
const notInText = (
  judged: readonly Move[],
  standard: Standard,
  obligations: Obligations,
): readonly Misjudgement[] => {
  const sources = sourcesById(judged);
  return standard.convention.forms
    .map(({ obligation }) => obligation)
    .filter((obligation, index, all) => obligation !== 'informative' && all.indexOf(obligation) === index)
    .flatMap(obligation =>
      [...sources].flatMap(([id, moves]) => {
        const [first] = moves;
        return first === undefined || obligations.get(id) !== obligation || gives(moves, obligation)
          ? []
          : [finding(id, first, obligation)];
      }),
    );
};

const finding = (
  id: string,
  { record, statement }: { readonly record: SourceRecord; readonly statement: JudgedStatement },
  obligation: VerbalForm['obligation'],
): Misjudgement => ({ why: 'not-in-text', obligation, record, statement, requirements: [id] });

const gives = (moves: readonly Move[], obligation: VerbalForm['obligation']): boolean =>
  moves.some(({ statement }) => obligationsOf(statement.forms).includes(obligation));

const sourcesById = (judged: readonly Move[]): ReadonlyMap<string, readonly Move[]> => {
  const found = new Map<string, Move[]>();
  for (const move of judged)
    for (const id of move.record.requirements) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [move]);
      else list.push(move);
    }
  return found;
};
