import { parseMoment, type Moment } from '../moment.ts';

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
