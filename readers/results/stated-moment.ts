import { parseMoment } from '../moment.ts';

/**
 * The moment that a time stamp means, in milliseconds since 1970. One without `Z` or an offset is the local time of a
 * machine that nobody knows: it says nothing, and is taken as not stated.
 */
export const statedMoment = (text: string | undefined): number | undefined => {
  const at = text?.includes('T') === true ? parseMoment(text, 'start')?.at : undefined;
  return at === undefined || at < 0 ? undefined : at;
};

/** The latest of the moments that are stated, in RFC 3339 and UTC. */
export const latest = (moments: readonly (number | undefined)[]): string | undefined => {
  const stated = moments.filter(each => each !== undefined);
  return stated.length === 0
    ? undefined
    : new Date(stated.reduce((last, each) => Math.max(last, each))).toISOString();
};
