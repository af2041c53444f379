/** Reads CSV as RFC 4180 has it, with CRLF. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

/** The number of cells in each line of Markdown, and what each line starts with: its shape. */
export const markdownCells = (text: string): readonly string[] =>
  text.split('\n').map(line => {
    const start = /^(?:\| |#+ |- | {2}- |\*\*|$|\S)/u.exec(line)?.[0] ?? '?';
    return `${/\w/u.test(start) ? 'text' : start} ${line.startsWith('|') ? line.split('|').length : 0}`;
  });

/** The tags of an HTML page with the names of their attributes, in order; not those that set input in a message apart. */
export const tagsOf = (page: string): readonly string[] =>
  (page.match(/<[^>]*>/gu) ?? [])
    .filter(tag => !/^<\/?code>$/u.test(tag))
    .map(tag => tag.replace(/="[^"]*"/gu, ''));
