import type { Requirement } from '../model/requirement.ts';
import type { Starter, StarterParty, StarterService } from '../model/starter.ts';
import { openClaim } from './starter-claims.ts';
import { askingFrom, commentLines, type Asking } from './starter-comments.ts';
import { starterEntry } from './starter-entry.ts';
import { headLines } from './starter-head.ts';
import { starterSections, type SectionOptions, type SectionTexts } from './starter-sections.ts';
import { wordLists } from './starter-words.ts';

/** What a starter descriptor is written for. */
export interface StarterOptions {
  /** The types of the services to describe. */
  readonly services: readonly string[];
  /** The requirements that the data of the starter names. */
  readonly requirements: readonly Requirement[];
  /** The standards in a heading, e.g. each with its designation and edition. */
  readonly standard: string;
  /** Where an editor finds the JSON Schema, from the folder of the descriptor. */
  readonly schema: string;
  /** What else the descriptor is to have; nothing if left out. */
  readonly sections?: SectionOptions;
}

/**
 * Writes a deployment descriptor that is valid and claims nothing yet: every claim is open, beside it what it would
 * say and what asks for it.
 */
export const starterDescriptor = (starter: Starter, options: StarterOptions): string => {
  const hasServices = options.services.length > 0;
  const { sections, words, hasEntriesInComments } =
    options.sections === undefined ? noSections : starterSections(options.sections, hasServices);
  return [
    ...headLines({ ...options, hasServices, hasSections: sections.length > 0, hasEntriesInComments }),
    '',
    'clausewise: 1',
    `name: ${openClaim}the name of this deployment`,
    ...(hasServices ? servicesLines(starter, options) : []),
    ...sections.flatMap(({ title, lines }) => [...heading(title), ...lines]),
    ...heading('what backs the claims'),
    ...evidenceLines,
    ...wordLines([
      ...(hasServices ? wordLists.map(([where, list]) => [where, list.join(', ')] as const) : []),
      ...words,
    ]),
    '',
  ].join('\n');
};

const noSections: SectionTexts = { sections: [], words: [], hasEntriesInComments: false };

const servicesLines = (
  starter: Starter,
  { services: chosen, requirements }: StarterOptions,
): readonly string[] => {
  const asking = askingFrom(requirements);
  const services = starter.services.filter(({ data }) => chosen.includes(data.type));
  const present = new Set(services.flatMap(service => service.parties));
  const parties = starter.parties.filter(({ data }) => present.has(data.id));
  return [
    ...heading('who takes part'),
    'parties:',
    ...parties.flatMap((party, index) => [...(index === 0 ? [] : ['']), ...entryOf(party, asking)]),
    ...heading('the services'),
    'services:',
    ...services.flatMap((service, index) => [...(index === 0 ? [] : ['']), ...entryOf(service, asking)]),
  ];
};

const entryOf = ({ data, askedBy }: StarterParty | StarterService, asking: Asking): readonly string[] =>
  starterEntry(data, { askedBy, asking, indent: 2 });

const heading = (title: string): readonly string[] => [
  '',
  `# --- ${title} ${'-'.repeat(Math.max(3, 103 - title.length))}`,
  '',
];

const wordLines = (lists: readonly (readonly [where: string, words: string])[]): readonly string[] =>
  lists.length === 0
    ? []
    : [...heading('words'), ...lists.flatMap(([where, words]) => commentLines(`${where}: ${words}`, 0, 2))];

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
