import { jsonText } from './json-text.ts';
import { purposeCounts, purposeGroups, type PurposesInput, type StandardPurposes } from './purposes-view.ts';

/** Writes test suite structure and test purposes in the shape that `schemas/purposes.schema.json` documents. */
export const purposesJson = ({ standards, gaps }: PurposesInput): string =>
  jsonText({
    standards: standards.map(standardJson),
    gaps: gaps.map(({ code, about, message }) => ({ code, about, message })),
  });

const standardJson = (set: StandardPurposes): object => {
  const { id, designation, title, publisher, edition, stage } = set.standard;
  return {
    standard: { id, designation, title, publisher, edition, stage, digest: set.digest },
    structure: {
      total: purposeCounts(set.requirements),
      groups: purposeGroups(set).map(group => ({
        clause: group.clause,
        title: group.title,
        counts: group.counts,
        requirements: group.requirements.map(({ requirement }) => requirement.id),
      })),
    },
    purposes: set.requirements.flatMap(({ purposes }) => purposes),
    without: set.requirements.flatMap(({ requirement, purposes, reason }) =>
      purposes.length > 0 ? [] : [{ requirement, reason: reason ?? '' }],
    ),
  };
};
