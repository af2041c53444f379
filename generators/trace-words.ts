import type { StateCounts } from '../model/trace-answer.ts';
import {
  linkStates,
  type LinkCause,
  type LinkKind,
  type TraceNode,
  type TraceNodeKind,
} from '../model/trace-graph.ts';
import { shortDigest } from './closing-line.ts';

/** What the items of one cause are called, above their list. */
export const causeTitles: { readonly [C in LinkCause]: string } = {
  'item-unserved': 'programme items that nothing serves',
  'clause-without-entry': 'clauses without an entry in the catalogue',
  'statement-unaccounted': 'clauses with statements that nothing accounts for',
  undecided: 'requirements left undecided',
  'no-result': 'requirements without a result',
  'test-not-run': 'tests without a result',
  'earlier-revision': 'evidence and tests for another revision of a requirement',
  'evidence-expired': 'evidence past its date',
  'requirement-not-there': 'what names a requirement that is not there',
  'item-not-there': 'what names a programme item that is not there',
  'evidence-not-there': 'what names evidence that is not there',
  'statement-not-there': 'requirements that no statement of the text gives',
  'nothing-leads-to-it': 'what nothing leads to',
  'stated-twice': 'links that are stated twice',
  'evidence-altered': 'evidence that is not what its SHA-256 pins',
  'statement-drifted': 'statements that changed since they were encoded',
  'clause-not-stating': 'clauses that state no provision',
  'not-verified': 'requirements that nothing verifies',
  'not-attested': 'inspections without an attestation',
  'evidence-unreadable': 'evidence that could not be read',
  'evidence-not-yet-valid': 'evidence that is not valid yet',
  'evidence-not-asked': 'evidence that decides nothing of what it names',
  'standard-not-applying': 'standards that do not apply to a descriptor',
  'item-without-deployment': 'programme items that ask nothing of a deployment',
  'fact-not-known': 'elements with facts that are not known',
  uncertain: 'links that are uncertain and not counted',
};

/** What the kinds of items are called. */
export const kindWords: { readonly [K in TraceNodeKind]: string } = {
  'programme-item': 'programme',
  standard: 'standard',
  clause: 'clause',
  statement: 'text',
  requirement: 'requirement',
  rule: 'rule',
  path: 'path',
  descriptor: 'descriptor',
  verdict: 'verdict',
  evidence: 'evidence',
  test: 'test',
};

/** What a link is called in front of its lower end. */
export const linkWords: { readonly [K in LinkKind]: string } = {
  serves: 'served by',
  contains: 'contains',
  states: 'states',
  encodes: 'encoded as',
  verifies: 'rule',
  reads: 'reads',
  judges: 'verdict',
  holds: 'has',
  settles: 'settled at',
  supports: 'evidence',
  relates: 'relates to',
  applies: 'applies to',
  backs: 'backed by',
  tries: 'test',
};

/** What a link is called in front of its upper end. */
export const upWords: { readonly [K in LinkKind]: string } = {
  serves: 'serves',
  contains: 'part of',
  states: 'stated in',
  encodes: 'encodes',
  verifies: 'verifies',
  reads: 'read by',
  judges: 'on',
  holds: 'of',
  settles: 'settles',
  supports: 'supports',
  relates: 'relates to',
  applies: 'held against',
  backs: 'backs',
  tries: 'tries',
};

/** The id of an item as a person wants to read it: digests short, evidence by its own id. */
export const shortId = ({ kind, id }: TraceNode): string => {
  const [, rest = ''] = /^[a-z]+:(.*)$/su.exec(id) ?? [];
  switch (kind) {
    case 'rule':
    case 'statement':
      return `${kind}:${shortDigest(rest)}`;
    case 'evidence':
      return rest.slice(rest.lastIndexOf('#') + 1);
    case 'descriptor':
    case 'verdict':
    case 'test':
      return rest;
    case 'programme-item':
    case 'standard':
    case 'clause':
    case 'requirement':
    case 'path':
      return id;
  }
};

/** Says how many links there are of each state. */
export const countsPhrase = (counts: StateCounts): string => {
  const parts = linkStates.flatMap(state => {
    const number = counts[state] ?? 0;
    return number === 0 ? [] : [`${number} ${state}`];
  });
  return parts.length === 0 ? 'none' : parts.join(', ');
};
