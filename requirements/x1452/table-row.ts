/** The fields of an entry that follow from a row of a table. */
export interface TableRow {
  readonly subject: string;
  readonly statement: string;
  readonly parts: readonly string[];
}

/** What a row of Tables 1 to 4 says: the thing at its head is related to those whose columns are marked. */
export function tableRow(table: string, subject: string, marked: readonly string[]): TableRow {
  return {
    subject,
    statement: `${table} relates ${subject} to ${enumerated(marked.map(party => `the ${party}`))}.`,
    parts: marked,
  };
}

function enumerated(parties: readonly string[]): string {
  const last = parties.at(-1) ?? 'nobody';
  return parties.length < 2 ? last : `${parties.slice(0, -1).join(', ')} as well as ${last}`;
}
