import { openClaim, openMarker } from './starter-claims.ts';
import { commentLines } from './starter-comments.ts';

/** What the head of a starter is about. */
export interface StarterHead {
  /** The standards in words, e.g. each with its designation and edition. */
  readonly standard: string;
  /** Where an editor finds the JSON Schema, from the folder of the descriptor. */
  readonly schema: string;
  /** Whether services are described as their standard has them, so that a claim stands behind its marker. */
  readonly hasServices: boolean;
  /** Whether there are sections that only say what a field tells. */
  readonly hasSections: boolean;
  /** Whether the entries of a list stand in comments, because it is a claim already that there are any. */
  readonly hasEntriesInComments: boolean;
}

/** Tells what the file is, and how its author goes on. */
export const headLines = (head: StarterHead): readonly string[] => [
  `# yaml-language-server: $schema=${head.schema}`,
  '#',
  ...[
    `What a deployment claims about itself, to be held against ${head.standard}. Nothing is claimed yet: each claim that is still to be made says \`unknown\`, and what rests on it is inconclusive, neither met nor failed.`,
    '',
    `It is so: ${itIsSo(head)}`,
    'It is not so: take the word or the entry away; a list of which nothing is left is written [].',
    'It can not be said: leave `unknown`, and put the reason in place of `to be stated`.',
    ...(head.hasServices ? ['', ofServices] : []),
    ...(head.hasSections ? ['', ofSections(head)] : []),
    '',
    `The comments name clause, obligation and requirement; \`clausewise explain\` tells more of one. ${words(head)}The first line tells an editor where to find the JSON Schema: \`clausewise schema -o clausewise.schema.json\` writes it.`,
  ].flatMap(text => commentLines(text)),
];

const itIsSo = ({ hasServices, hasSections }: StarterHead): string => {
  const behind = `delete \`${openClaim.trimEnd()}\`, and what stands behind it is the claim; change it as needed.`;
  const inPlace = `put what is so in place of \`${openMarker}\`. What a field tells stands behind it, or above it where it is long, with the words that it knows: one of \`a | b\`, any of \`[a | b, …]\`.`;
  if (!hasSections) return behind;
  return hasServices
    ? `in \`parties\` and \`services\`, ${behind} In the other sections, ${inPlace}`
    : inPlace;
};

const ofServices =
  'What is written out without `unknown` follows from the services that were chosen. Take away what is not there, add what there is besides, and give every party and service an id of its own; heldBy, between, deployedBy and provider refer to a party by its id.';

const ofSections = ({ hasServices, hasEntriesInComments }: StarterHead): string =>
  [
    `Each list ${hasServices ? 'of the other sections ' : ''}has one entry to begin with: add what there is besides, and give each entry an id of its own, by which others refer to it.`,
    ...(hasEntriesInComments
      ? [
          'Where to have an entry is itself a claim, the list says `unknown` and its entry stands in comments: take away the marker, and the first `#` of each of these lines.',
        ]
      : []),
    'A requirement is told once, for the field below it and all that is in it; other claims that it asks for only name it. Most optional fields that nothing asks for are left out.',
  ].join(' ');

const words = ({ hasServices }: StarterHead): string =>
  hasServices ? 'The words that each field knows are listed at the end. ' : '';
