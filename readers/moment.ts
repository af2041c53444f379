/** A moment, and how it was written. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly words: string;
}

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:Z|([+-])(\d{2}):(\d{2})))?$/;
const day = 24 * 60 * 60 * 1000;

/**
 * Parses a date or an RFC 3339 instant; a date alone is the first or the last millisecond of that day in UTC. Undefined
 * where there is no such day or time.
 */
export const parseMoment = (text: string, edge: 'start' | 'end'): Moment | undefined => {
  const parts = pattern.exec(text);
  if (parts === null) return undefined;
  const midnight = parseDate(text.slice(0, 10));
  if (midnight === undefined) return undefined;
  if (text.length === 10) {
    const at = edge === 'start' ? midnight : midnight + day - 1;
    return { at, words: `${text} (the ${edge} of that day, UTC)` };
  }
  const [hours, minutes, seconds, offsetHours, offsetMinutes] = [4, 5, 6, 9, 10].map(group =>
    Number(parts[group] ?? 0),
  );
  if (!isTime(hours, minutes, seconds) || !isTime(offsetHours, offsetMinutes, 0)) return undefined;
  const milliseconds = Math.trunc(Number(`0.${parts[7] ?? '0'}`) * 1000);
  const offset = (parts[8] === '-' ? -1 : 1) * ((offsetHours ?? 0) * 60 + (offsetMinutes ?? 0));
  const clock = ((hours ?? 0) * 60 + (minutes ?? 0) - offset) * 60_000 + (seconds ?? 0) * 1000 + milliseconds;
  return { at: midnight + clock, words: text };
};

const parseDate = (date: string): number | undefined => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? at : undefined;
};

const isTime = (hours = 0, minutes = 0, seconds = 0): boolean => hours < 24 && minutes < 60 && seconds < 60;
