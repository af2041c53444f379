/** Lists ids with runs of three or more that count up by one written as `first to last`. */
export const idRanges = (ids: readonly string[]): string => {
  const runs: Run[] = [];
  for (const id of ids) {
    const { stem, number } = split(id);
    const last = runs.at(-1);
    if (last !== undefined && number !== undefined && last.stem === stem && last.next === number) {
      last.ids.push(id);
      last.next = number + 1;
    } else runs.push({ stem, ids: [id], next: number === undefined ? undefined : number + 1 });
  }
  return runs.map(({ ids: run }) => runText(run)).join(', ');
};

interface Run {
  readonly stem: string;
  readonly ids: string[];
  next: number | undefined;
}

const runText = (ids: readonly string[]): string =>
  ids.length < 3 ? ids.join(', ') : `${ids[0] ?? ''} to ${ids.at(-1) ?? ''}`;

const split = (id: string): { readonly stem: string; readonly number: number | undefined } => {
  const digits = /\d+$/u.exec(id)?.[0];
  return digits === undefined
    ? { stem: id, number: undefined }
    : { stem: id.slice(0, -digits.length), number: Number(digits) };
};
