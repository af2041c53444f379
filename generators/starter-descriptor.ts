import type { Requirement } from '../model/requirement.ts';
import type { Starter, StarterParty, StarterService } from '../model/starter.ts';
import { openClaim } from './starter-claims.ts';
import { askingFrom, commentLines, type Asking } from './starter-comments.ts';
import { starterEntry } from './starter-entry.ts';
import { wordLists } from './starter-words.ts';

/** What a starter descriptor is written for. */
export interface StarterOptions {
  /** The types of the services to describe. */
  readonly services: readonly string[];
  /** The requirements that the data of the starter names. */
  readonly requirements: readonly Requirement[];
  /** The standard in a heading, e.g. its designation and edition. */
  readonly standard: string;
  /** Where an editor finds the JSON Schema, from the folder of the descriptor. */
  readonly schema: string;
}

/**
 * Writes a deployment descriptor that is valid and claims nothing yet: every claim is open, beside it what it would
 * say and what asks for it.
 */
export const starterDescriptor = (starter: Starter, options: StarterOptions): string => {
  const asking = askingFrom(options.requirements);
  const services = starter.services.filter(({ data }) => options.services.includes(data.type));
  const present = new Set(services.flatMap(service => service.parties));
  const parties = starter.parties.filter(({ data }) => present.has(data.id));
  return [
    ...headLines(options),
    '',
    'clausewise: 1',
    `name: ${openClaim}the name of this deployment`,
    ...section('who takes part'),
    'parties:',
    ...parties.flatMap((party, index) => [...(index === 0 ? [] : ['']), ...partyLines(party, asking)]),
    ...section('the services'),
    'services:',
    ...services.flatMap((service, index) => [...(index === 0 ? [] : ['']), ...serviceLines(service, asking)]),
    ...section('what backs the claims'),
    ...evidenceLines,
    ...section('words'),
    ...wordLists.flatMap(([where, words]) => commentLines(`${where}: ${words.join(', ')}`, 0, 2)),
    '',
  ].join('\n');
};

const partyLines = ({ data, askedBy }: StarterParty, asking: Asking): readonly string[] =>
  starterEntry(data, { askedBy, asking, indent: 2 });

const serviceLines = ({ data, askedBy }: StarterService, asking: Asking): readonly string[] =>
  starterEntry(data, { askedBy, asking, indent: 2 });

const section = (title: string): readonly string[] => [
  '',
  `# --- ${title} ${'-'.repeat(103 - title.length)}`,
  '',
];

const headLines = ({ schema, standard }: StarterOptions): readonly string[] => [
  `# yaml-language-server: $schema=${schema}`,
  '#',
  ...[
    `What a deployment claims about itself, to be held against ${standard}. Nothing is claimed yet: each claim that is still to be made says \`unknown\`, and what rests on it is inconclusive, neither met nor failed.`,
    '',
    `It is so: delete \`${openClaim.trimEnd()}\`, and what stands behind it is the claim; change it as needed.`,
    'It is not so: take the word or the entry away; a list of which nothing is left is written [].',
    'It can not be said: leave `unknown`, and put the reason in place of `to be stated`.',
    '',
    'What is written out without `unknown` follows from the services that were chosen. Take away what is not there, add what there is besides, and give every party and service an id of its own; heldBy, between, deployedBy and provider refer to a party by its id.',
    '',
    'The comments name clause, obligation and requirement; `clausewise explain` tells more of one. The words that each field knows are listed at the end. The first line tells an editor where to find the JSON Schema: `clausewise schema -o clausewise.schema.json` writes it.',
  ].flatMap(text => commentLines(text)),
];

const evidenceLines: readonly string[] = [
  ...[
    'A claim that nothing backs is declared only. Evidence stands here, and the entry that makes the claim names it with `evidence: [audit-report]`.',
    '',
    'evidence:',
    '  - id: audit-report',
    '    kind: document # or artifact, test-result, attestation',
    '    path: evidence/audit-report.pdf # from the folder of this file, or from --evidence-root',
    "    sha256: '64 hexadecimal digits' # pins the bytes of the file",
    '    issued: 2026-01-31',
    '    validUntil: 2027-01-31',
  ].flatMap(text => (text.length > 108 ? commentLines(text) : [`# ${text}`.trimEnd()])),
];
