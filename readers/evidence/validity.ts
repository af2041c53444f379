/** What the dates of an entry say on the assessment date. */
export type Validity =
  | { readonly state: 'valid' }
  | { readonly state: 'expired' | 'not-yet-valid'; readonly reason: string }
  | { readonly state: 'unreadable'; readonly field: 'issued' | 'validUntil'; readonly reason: string };

/** Judges the dates of an entry; a date alone begins with its day and ends with it, in UTC. */
export const judgeValidity = (
  dates: { readonly issued?: string; readonly validUntil?: string },
  assessedAt: string,
): Validity => {
  const now = parseMoment(assessedAt, 'start');
  if (now === undefined)
    throw new RangeError(`the assessment date \`${assessedAt}\` is not an RFC 3339 instant`);
  const issued = parseField('issued', dates.issued);
  if (isUnreadable(issued)) return issued;
  const until = parseField('validUntil', dates.validUntil);
  if (isUnreadable(until)) return until;
  if (until !== undefined && now.at > until.at) return outOfDates('expired', until.words, assessedAt);
  if (issued !== undefined && now.at < issued.at)
    return outOfDates('not-yet-valid', issued.words, assessedAt);
  return { state: 'valid' };
};

interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly words: string;
}

type Unreadable = Extract<Validity, { state: 'unreadable' }>;

const isUnreadable = (value: Moment | Unreadable | undefined): value is Unreadable =>
  value !== undefined && 'state' in value;

const outOfDates = (state: 'expired' | 'not-yet-valid', words: string, assessedAt: string): Validity => ({
  state,
  reason:
    state === 'expired'
      ? `it has expired: it was valid until ${words}, and the assessment date is ${assessedAt}`
      : `it is not valid yet: it is issued on ${words}, and the assessment date is ${assessedAt}`,
});

const parseField = (
  field: 'issued' | 'validUntil',
  text: string | undefined,
): Moment | Unreadable | undefined => {
  if (text === undefined) return undefined;
  const moment = parseMoment(text, field === 'issued' ? 'start' : 'end');
  if (moment !== undefined) return moment;
  const reason = `\`${field}\` is \`${text}\`, which is not in the calendar; expected a date such as \`2026-03-31\` or an instant such as \`2026-03-31T12:00:00Z\``;
  return { state: 'unreadable', field, reason };
};

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:Z|([+-])(\d{2}):(\d{2})))?$/;
const day = 24 * 60 * 60 * 1000;

const parseMoment = (text: string, edge: 'start' | 'end'): Moment | undefined => {
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
