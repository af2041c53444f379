import { findingsOf, type FindingSection } from './finding-sections.ts';
import type { PageData } from './page-model.ts';

/** How many findings of a section a page lists for who runs no scripts. */
const most = 200;

/** A section of findings for who runs no scripts. */
export interface PlainFindings {
  /** All of them. */
  readonly number: number;
  readonly listed: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly where: string;
    readonly message: string;
  }[];
  /** Those that are not listed, which are in the data of the page all the same. */
  readonly left: number;
}

/** The findings of a section in short. */
export const plainFindings = (data: PageData, section: FindingSection): PlainFindings => {
  const all = findingsOf(data.rows, section).flatMap(({ row, results }) =>
    results.map(({ verdict, remark, descriptor, subject, message }) => ({
      id: row.id,
      verdict: remark === undefined ? verdict : `${verdict}, ${remark}`,
      where: `${data.descriptors[descriptor] ?? ''} ${subject}`,
      message,
    })),
  );
  const listed = all.slice(0, most);
  return { number: all.length, listed, left: all.length - listed.length };
};
