import type { PageFact, PageResult } from '../page-model.ts';
import { resultEvidence } from '../row-evidence.ts';
import { chip } from './chip.ts';
import { type Child, code, definitions, element, joined, message, soft } from './element.ts';
import { evidenceLine } from './evidence-line.ts';
import type { PageContext } from './page-context.ts';

/** A result with its facts, each with its place, its evidence and its waiver. */
export const resultBlock = (result: PageResult, context: PageContext): HTMLElement => {
  const { data } = context;
  const evidence = resultEvidence(result, data);
  return element(
    'div',
    { class: 'result' },
    element('p', {}, chip(result.verdict, result.remark), ' ', ...message(result.message)),
    definitions([
      ['at', code(result.subject), ' in ', code(data.descriptors[result.descriptor] ?? '')],
      ['assurance', result.assurance],
      ['would settle', ...joined((result.wouldSettle ?? []).flatMap(inSpan), '; ')],
      ['waiver', ...waiverLines(result, context)],
      ['found', factList(result.facts, context)],
      ['applies as', factList(result.applies, context)],
      [
        'evidence',
        evidence.length === 0
          ? undefined
          : element('ul', {}, ...evidence.map(id => evidenceLine(id, result, context))),
      ],
    ]),
  );
};

const inSpan = (text: string): readonly Child[] => [element('span', {}, ...message(text))];

const factList = (indices: readonly number[] = [], { data }: PageContext): Child =>
  indices.length === 0
    ? undefined
    : element('ul', { class: 'facts' }, ...indices.map(index => factItem(data.facts[index], data.files)));

const factItem = (fact: PageFact | undefined, files: readonly string[]): HTMLElement => {
  if (fact === undefined) return element('li', {});
  const [pointer, state, file, line, column, assurance, evidence] = fact;
  return element(
    'li',
    {},
    element('span', { class: 'mono place' }, `${files[file] ?? ''}:${line}:${column}`),
    ' ',
    code(pointer),
    ' is ',
    element('strong', { class: 'mono' }, state),
    // What nothing backs is only declared, as most facts are: it is said once, of the whole result.
    assurance === 'declared' && evidence.length === 0
      ? undefined
      : soft(` ${[assurance, ...evidence].join(', ')}`),
  );
};

const waiverLines = ({ waiver }: PageResult, { data }: PageContext): readonly Child[] => {
  const held = data.waivers[waiver ?? -1];
  if (held === undefined) return [];
  return [
    ...message(held.reason),
    element('br', {}),
    soft(
      `${held.id}, owned by ${held.owner}, approved by ${held.approver}, from ${held.created} until ${held.expires}, at `,
      code(held.place),
    ),
  ];
};
