/** The number by which a spreadsheet keeps a moment: days since 1899-12-30, in UTC; undefined where it is none. */
export const serialDate = (moment: string): number | undefined => {
  const days = (Date.parse(moment) - dayZero) / 86_400_000;
  return days >= firstTrueDay ? days : undefined;
};

const dayZero = Date.UTC(1899, 11, 30);
/** 1900-03-01: before it, Excel counts a day that never was. */
const firstTrueDay = 61;
