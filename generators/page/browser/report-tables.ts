import type { ComparedResult, ResultChange } from '../../../model/comparison.ts';
import type { Note } from '../../../model/standard.ts';
import type { PageEvidence } from '../page-model.ts';
import { chip } from './chip.ts';
import { type Child, code, element, message, requirementLink, soft } from './element.ts';
import { longTable } from './long-table.ts';
import type { PageContext } from './page-context.ts';

/** Puts the evidence entries into the page. */
export const evidenceTable = (host: HTMLElement, { data }: PageContext): void => {
  longTable<PageEvidence>(host, data.evidence, [
    { title: 'evidence', cell: ({ id, kind }) => [code(id), element('br', {}), soft(kind)] },
    { title: 'state', cell: ({ state }) => [element('span', { class: `chip ${state}` }, state)] },
    {
      title: 'why',
      cell: ({ reason, probe, shows }) => [
        ...message(reason),
        ...(probe === undefined ? [] : [element('br', {}), soft('probe '), code(probe)]),
        ...(shows === undefined ? [] : [element('br', {}), soft('shows '), code(shows)]),
      ],
    },
    {
      title: 'file',
      cell: ({ path, sha256 }) => [
        ...(path === undefined ? [] : [code(path)]),
        ...(sha256 === undefined ? [] : [element('br', {}), element('code', { class: 'soft' }, sha256)]),
      ],
    },
    { title: 'stated at', cell: ({ place }) => [code(place)] },
  ]);
};

/** Puts what the texts leave unclear into the page, and how it is read. */
export const notesTable = (host: HTMLElement, { data }: PageContext): void => {
  const noted: readonly (Note & { readonly on: () => Child })[] = [
    ...data.clauses.flatMap(({ label, notes = [] }) => notes.map(note => ({ ...note, on: () => label }))),
    ...data.rows.flatMap(({ id, notes = [] }) =>
      notes.map(note => ({ ...note, on: () => requirementLink(id) })),
    ),
  ];
  longTable(host, noted, [
    { title: 'on', cell: ({ on }) => [on()] },
    { title: 'kind', cell: ({ kind }) => [kind] },
    { title: 'what', cell: ({ what }) => message(what) },
    { title: 'read as', cell: ({ reading }) => message(reading) },
  ]);
};

/** Puts what changed since the earlier run into the page, what got worse first. */
export const changesTable = (host: HTMLElement, { data, rowsById }: PageContext): void => {
  const { changes = [] } = data;
  const ordered = directions.flatMap(direction => changes.filter(change => change.direction === direction));
  longTable<ResultChange>(host, ordered, [
    { title: 'direction', cell: ({ direction }) => [directionSigns[direction]] },
    {
      title: 'requirement',
      cell: ({ requirement }) => [
        rowsById.has(requirement) ? requirementLink(requirement) : code(requirement),
      ],
    },
    { title: 'element', cell: ({ descriptor, element: at }) => [code(at), ' ', soft(descriptor)] },
    { title: 'before', cell: ({ before }) => comparedCell(before) },
    { title: 'after', cell: ({ after }) => comparedCell(after) },
    { title: 'what differs', cell: ({ aspects, before }) => [aspectWords(aspects, before !== undefined)] },
  ]);
};

const directions = ['worse', 'better', 'other'] as const;
const directionSigns = { worse: '▼ worse', better: '▲ better', other: '◆ other' } as const;

const aspectWords = (aspects: ResultChange['aspects'], wasThere: boolean): string => {
  if (aspects.length > 0) return aspects.join(', ');
  return wasThere ? 'it is gone' : 'it is new';
};

const comparedCell = (result: ComparedResult | undefined): readonly Child[] =>
  result === undefined
    ? [soft('not there')]
    : [
        chip(result.verdict, result.waiver === undefined ? undefined : `waived (${result.waiver})`),
        ' ',
        soft(result.assurance),
      ];
