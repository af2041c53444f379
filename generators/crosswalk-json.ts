import type { CrosswalkCoverage, CrosswalkEnd, CrosswalkReport } from '../model/crosswalk.ts';
import { jsonText } from './json-text.ts';

/** Writes a crosswalk in the shape that `schemas/crosswalk.schema.json` documents. */
export const crosswalkJson = (
  { rows, to, from }: CrosswalkReport,
  { coverage }: { readonly coverage: boolean },
): string =>
  jsonText({
    relations: coverage
      ? []
      : rows.map(row => ({
          from: endJson(row.from),
          to: endJson(row.to),
          relation: row.relation,
          confidence: row.confidence,
          counted: row.counted,
          rationale: row.rationale,
          judged: row.judged,
          faults: row.faults,
        })),
    coverage: { to: to.map(coverageJson), from: from.map(coverageJson) },
  });

const endJson = ({ framework, id, title, statement }: CrosswalkEnd): object => ({
  framework,
  id,
  title,
  statement,
});

const coverageJson = (coverage: CrosswalkCoverage): object => {
  const { framework, designation, edition, extent, unit, total } = coverage;
  const { whole, part, uncertain, uncovered } = coverage;
  return {
    framework,
    designation,
    edition,
    extent,
    unit,
    total,
    covered: whole.length + part.length,
    whole: whole.map(controlJson),
    part: part.map(controlJson),
    uncertain: uncertain.map(controlJson),
    uncovered: uncovered.map(controlJson),
  };
};

const controlJson = ({ id, title }: CrosswalkEnd): object => ({ id, title });
