import type { Io } from './io.ts';
import { usageError } from './usage-error.ts';

const instantForm = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/**
 * The assessment date as RFC 3339 in UTC, to the second: `--assessed-at`, else `SOURCE_DATE_EPOCH`, else now. A date
 * alone is the first second of that day in UTC.
 * @throws UsageError where it is no date.
 */
export const assessedAt = (option: string | undefined, io: Io): string => {
  if (option !== undefined) return toInstant(option, '--assessed-at');
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return seconds(io.now());
  if (!/^\d{1,11}$/u.test(epoch))
    throw usageError(
      'source-date-epoch',
      `expected SOURCE_DATE_EPOCH to be whole seconds since 1970, found \`${epoch}\``,
    );
  return seconds(new Date(Number(epoch) * 1000));
};

const toInstant = (text: string, name: string): string => {
  const time = instantForm.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || !isCalendarDate(text))
    throw usageError(
      'assessed-at',
      `expected ${name} to be a date or an RFC 3339 instant with its zone, found \`${text}\``,
      'e.g. --assessed-at 2026-11-21 or --assessed-at 2026-11-21T08:00:00Z',
    );
  return seconds(new Date(time));
};

/** `Date.parse` takes the 30th of February for the 2nd of March. */
const isCalendarDate = (text: string): boolean => {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
};

const seconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/u, 'Z');
