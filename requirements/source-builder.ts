import type { ClassThatSays, SourceRecord } from '../model/source.ts';

/** Writes the records of one clause. A requirement names its entries; some classes need a reason or entries, some none. */
export interface RecordWriter<Id extends string> {
  (fingerprint: string, line: number, as: 'requirement', ids: Some<Id>): SourceRecord<Id>;
  (fingerprint: string, line: number, as: ClassThatSays<'all'>, why?: Some<Id> | string): SourceRecord<Id>;
  (fingerprint: string, line: number, as: ClassThatSays<'why'>, why: Why<Id>): SourceRecord<Id>;
  (
    fingerprint: string,
    line: number,
    as: ClassThatSays<'why'>,
    ids: Some<Id>,
    reason: string,
  ): SourceRecord<Id>;
}

type Some<Id extends string> = readonly [Id, ...Id[]];
type Why<Id extends string> = Some<Id> | string;

/** A writer for the records of a clause of the standard whose entries have these ids. */
export function recordsOf<Id extends string>(clause: string): RecordWriter<Id> {
  return (
    fingerprint: string,
    line: number,
    as: SourceRecord['as'],
    why: Why<Id> = '',
    more: string = '',
  ): SourceRecord<Id> => {
    const requirements: readonly Id[] = typeof why === 'string' ? [] : why;
    const reason = typeof why === 'string' ? why : more;
    return { fingerprint, line, clause, as, requirements, ...(reason === '' ? {} : { reason }) };
  };
}
