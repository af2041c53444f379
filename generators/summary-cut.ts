/** A line of a job summary, and whether it is an entry that has to be counted where it is cut. */
export interface SummaryLine {
  readonly text: string;
  readonly counts: boolean;
}

/** Joins a summary; where it would get longer than `most` bytes, it ends with a line that says how much is cut. */
export const cutSummary = (head: readonly string[], lines: readonly SummaryLine[], most: number): string => {
  const start = head.join('\n\n');
  const all = [start, ...lines.map(({ text }) => text)].join('\n');
  if (sizeOf(all) + 1 <= most) return `${all}\n`;
  const room = most - sizeOf(cutLine(lines.length, lines.length, most)) - 1;
  const kept = keptWithin(room - sizeOf(start), lines);
  const entries = lines.filter(({ counts }) => counts).length;
  const left = entries - lines.slice(0, kept).filter(({ counts }) => counts).length;
  const texts = [start, ...lines.slice(0, kept).map(({ text }) => text), cutLine(left, entries, most)];
  return `${texts.join('\n')}\n`;
};

const keptWithin = (room: number, lines: readonly SummaryLine[]): number => {
  let used = 0;
  const over = lines.findIndex(({ text }) => {
    used += sizeOf(text) + 1;
    return used > room;
  });
  return over === -1 ? lines.length : over;
};

const cutLine = (left: number, entries: number, most: number): string =>
  `\n**Cut here**: ${left} of ${entries} entries are left out, since a job summary holds ${most} bytes. The report has all.`;

const sizeOf = (text: string): number => Buffer.byteLength(text);
