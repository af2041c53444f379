import type { EvidenceStatus } from '../../model/evidence.ts';
import { formatPlace } from '../../model/place.ts';
import { groupBy } from '../group-by.ts';
import { judgedResults } from '../judged-result.ts';
import type { ReportInput } from '../report-input.ts';
import { lastResult, testedBy, testName, type Tested } from '../test-words.ts';
import type { PageData, PageEvidence, PagePurpose, PageTest } from './page-model.ts';
import type { PageOptions } from './page-options.ts';
import { relationsById } from './page-relations.ts';
import { pageRow } from './page-row.ts';
import { pageTables } from './page-tables.ts';

/** Lays an assessment out for the script of a page: a row for each requirement, with all of its results. */
export const pageData = (input: ReportInput, options: PageOptions = {}): PageData => {
  const tables = pageTables(input);
  const judged = groupBy(judgedResults(input), ({ entry }) => entry.id);
  const relations = relationsById(options.crosswalk ?? []);
  const tested = testedBy(input);
  const rows = input.trace.rows.map(row =>
    pageRow(row, tables, {
      judged: judged.get(row.entry.id) ?? [],
      relations: relations.get(row.entry.id) ?? [],
      ...pageTests(tested(row.entry.id)),
    }),
  );
  const evidence = input.assessment.assessments.flatMap(({ descriptor, evidence: entries }) =>
    entries.map(status => pageEvidence(status, tables.descriptors.indexOf(descriptor))),
  );
  return {
    standards: input.trace.standards.map(({ id, designation }) => ({ id, designation })),
    clauses: tables.clauses.values,
    descriptors: tables.descriptors.values,
    files: tables.files.values,
    rules: tables.rules.values,
    facts: tables.facts.values,
    evidence,
    waivers: tables.waivers.values,
    rows,
    ...(input.comparison === undefined ? {} : { changes: input.comparison.changes }),
  };
};

const pageTests = ({
  purposes,
  tests,
}: Tested): { readonly purposes: readonly PagePurpose[]; readonly tests: readonly PageTest[] } => ({
  purposes: purposes.map(({ id, objective }) => ({ id, objective })),
  tests: tests.map(link => ({
    name: testName(link),
    outcome: lastResult(link),
    place: formatPlace(link.place),
  })),
});

const pageEvidence = (status: EvidenceStatus, descriptor: number): PageEvidence => {
  const { id, kind, state, reason, path, sha256, probe, shows, place } = status;
  return {
    descriptor,
    id,
    kind,
    state,
    reason,
    ...(path === undefined ? {} : { path }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(probe === undefined ? {} : { probe }),
    ...(shows === undefined ? {} : { shows }),
    place: formatPlace(place),
  };
};
