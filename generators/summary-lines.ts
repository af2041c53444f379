import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { markdownCode as code, escapeMarkdown as text, markdownMessage } from './escape-markdown.ts';
import { fileUri } from './escape-uri.ts';
import { clip, pointerText } from './fact-text.ts';
import { type JudgedResult, resultPlace } from './judged-result.ts';
import { reportLink } from './report-link.ts';
import { verdictPhrase } from './result-form.ts';
import { waiverText } from './waiver-text.ts';

/** Where a summary leads to. */
export interface SummaryLinks {
  /** Where the HTML report of the same run is. */
  readonly reportUrl?: string;
  /** What stands before the name of a file to link to it, with a `/` at the end; links are relative without it. */
  readonly sourceUrl?: string;
}

/** Tells of a result on one line: verdict, requirement, place, finding, and what was accepted. */
export const resultLine = (judged: JudgedResult, links: SummaryLinks): string => {
  const { entry, result } = judged;
  const id =
    links.reportUrl === undefined
      ? text(entry.id)
      : linkTo(text(entry.id), reportLink(links.reportUrl, entry.id));
  const accepted = result.waiver === undefined ? '' : `; accepted: ${said(waiverText(result.waiver))}`;
  return (
    `- **${text(verdictPhrase(judged))}** ${id} (${text(entry.obligation)}, clause ${text(entry.clause)}) ` +
    `${code(clip(pointerText(result.subject)))} ${placeLink(resultPlace(judged), links)}: ${said(result.message)}${accepted}`
  );
};

/** Tells of an input, a descriptor or a waiver that something is wrong with, on one line. */
export const problemLine = ({ message, help, place }: Problem, links: SummaryLinks): string =>
  `- ${place === undefined ? '' : `${placeLink(place, links)}: `}${said(message)}${help === undefined ? '' : ` (${said(help)})`}`;

/** A summary is an overview: a message of any length would leave no room for the others. */
const said = (message: string): string => markdownMessage(clip(message, 600));

/** A file outside of what names are relative to is named and not linked. */
const placeLink = ({ file, line }: Place, { sourceUrl = '' }: SummaryLinks): string => {
  const label = code(`${clip(file)}:${line}`);
  if (/^(?:\/|\.\.\/|[A-Za-z]:)/u.test(file)) return label;
  return linkTo(label, `${sourceUrl}${fileUri(file)}#L${Math.max(1, line)}`);
};

/** A target holds no character that would end it. */
const linkTo = (label: string, url: string): string =>
  `[${label}](${url.replace(/[^\w:/?#@!$&'*+,;=.~%-]/gu, percentEncoded)})`;

const percentEncoded = (character: string): string =>
  [...Buffer.from(character)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
