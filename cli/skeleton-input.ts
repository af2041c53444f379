import { hash } from 'node:crypto';

import { canonicalize } from 'json-canonicalize';

import { catalogue } from '../checks/catalogue.ts';
import { icsProforma } from '../checks/ics-proforma.ts';
import { ruleDigest } from '../checks/shared-checks.ts';
import { testPurposes } from '../checks/test-purposes.ts';
import type { SkeletonInput } from '../generators/skeleton-input.ts';
import { icsItems } from '../model/ics.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Verification } from '../model/verification.ts';

/** What the skeletons of a standard are written from: all of its requirements, however few are asked for. */
export const skeletonInput = (set: RuleSet, descriptor: string): SkeletonInput => {
  const { id, designation, title, edition, clauses } = set.standard;
  const proforma = icsProforma(set);
  const items = new Map(icsItems(proforma).map(item => [item.requirement, item]));
  const purposes = new Map(testPurposes(set, { proforma }).map(each => [each.requirement, each]));
  const titles = new Map(clauses.map(clause => [clause.number, clause.title]));
  return {
    standard: { id, designation, title, edition },
    digest: set.digest,
    descriptor,
    requirements: catalogue(set).map(entry => {
      const item = items.get(entry.id);
      return {
        entry,
        clauseTitle: titles.get(entry.clause) ?? '',
        ...(item === undefined ? {} : { item: { item: item.item, status: item.status } }),
        purposes: purposes.get(entry.id) ?? { requirement: entry.id, purposes: [] },
        ruleDigest: digestOf(set.verification[entry.id]),
      };
    }),
  };
};

const digestOf = (verification: Verification | undefined): string =>
  verification?.method === 'rule'
    ? ruleDigest(verification.rule)
    : hash('sha256', canonicalize(verification ?? null));
