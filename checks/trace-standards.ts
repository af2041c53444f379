import { createHash } from 'node:crypto';

import { canonicalize } from 'json-canonicalize';

import type { CatalogueEntry } from '../model/catalogue.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Verification } from '../model/verification.ts';
import { always } from './builder.ts';
import { catalogue } from './catalogue.ts';
import { reads, type PathPattern } from './reads.ts';
import { ruleDigest } from './shared-checks.ts';
import type { TraceCollector } from './trace-collector.ts';
import { clauseId, ruleId } from './trace-ids.ts';

/** Adds a standard with its requirements, and how each is verified; `clauses` are those to show. */
export const addStandard = (set: RuleSet, clauses: ReadonlySet<string>, to: TraceCollector): void => {
  const { standard, verification } = set;
  const { id, title, designation, edition } = standard;
  to.addNode({ kind: 'standard', id, label: `${title} (${designation}, ${edition})` });
  for (const { number, title: label } of standard.clauses)
    if (clauses.has(number)) {
      to.addNode({ kind: 'clause', id: clauseId(id, number), label });
      to.addLink({ kind: 'contains', from: parentOf(number, id, clauses), to: clauseId(id, number) });
    }
  for (const entry of catalogue(set)) {
    addRequirement(entry, to);
    const way = verification[entry.id];
    if (way !== undefined) addVerification(entry, way, to);
  }
};

/** The nearest clause that encloses another by its number, or the standard itself. */
const parentOf = (number: string, standard: string, clauses: ReadonlySet<string>): string => {
  const parts = number.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    const enclosing = parts.slice(0, length).join('.');
    if (clauses.has(enclosing)) return clauseId(standard, enclosing);
  }
  return standard;
};

const addRequirement = (entry: CatalogueEntry, to: TraceCollector): void => {
  const { id, kind, statement, obligation, revision, standard, clause } = entry;
  const isItem = kind === 'programme-item';
  to.addNode({ kind: isItem ? 'programme-item' : 'requirement', id, label: statement, obligation, revision });
  const from = clauseId(standard, clause);
  if (to.has(from)) to.addLink({ kind: 'states', from, to: id });
};

const addVerification = (entry: CatalogueEntry, way: Verification, to: TraceCollector): void => {
  if (way.method === 'none') {
    // what an item comes to is told by the requirements that serve it
    if (entry.kind === 'programme-item') return;
    to.addLink({ kind: 'verifies', from: entry.id, to: null, cause: 'not-verified', reason: way.reason });
    return;
  }
  const check = ruleId(way.method === 'rule' ? ruleDigest(way.rule) : ownDigest(entry.id, way));
  const isNew = !to.has(check);
  to.addNode({ kind: 'rule', id: check, label: entry.verification.english ?? '' });
  to.addLink({ kind: 'verifies', from: entry.id, to: check });
  if (!isNew) return;
  for (const path of pathsOf(way)) {
    to.addNode({ kind: 'path', id: path, label: path });
    to.addLink({ kind: 'reads', from: check, to: path });
  }
};

type Checked = Exclude<Verification, { method: 'none' }>;

/** Evidence is for one requirement, so that two of the same scope are two checks. */
const ownDigest = (requirement: string, { method, scope }: Exclude<Checked, { method: 'rule' }>): string =>
  createHash('sha256').update(canonicalize({ method, requirement, scope })).digest('hex');

const pathsOf = (way: Checked): readonly PathPattern[] =>
  reads(way.method === 'rule' ? way.rule : { ...way.scope, requires: always });
