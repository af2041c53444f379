import type { PageRow, PageRule } from '../page-model.ts';
import { type Child, code, definitions, element, joined, message, requirementLink, soft } from './element.ts';
import type { PageContext } from './page-context.ts';
import { resultBlock } from './result-block.ts';

/** All that is known of a requirement: what it asks, its rule, its results, and what it is related to. */
export const rowDetails = (row: PageRow, context: PageContext): HTMLElement =>
  element(
    'div',
    { class: 'details' },
    asked(row, context),
    ...(row.results ?? []).map(result => resultBlock(result, context)),
    ...section('Test purposes', row.purposes ?? [], ({ id, objective }) => [
      code(id),
      element('br', {}),
      soft(...message(objective)),
    ]),
    ...section('Tests', row.tests ?? [], ({ name, outcome, place }) => [
      name,
      element('br', {}),
      soft(...message(outcome), ' ', code(place)),
    ]),
    ...section('Related', row.relations ?? [], ({ relation, end, title, rationale, reserve }) => [
      `${relation} `,
      context.rowsById.has(end) ? requirementLink(end) : code(end),
      ` ${title}`,
      element('br', {}),
      soft(rationale, ...(reserve === undefined ? [] : [' (', ...message(reserve), ')'])),
    ]),
    ...section('Notes on the text', row.notes ?? [], ({ kind, what, reading }) => [
      `${kind}: `,
      ...message(what),
      element('br', {}),
      soft('read as: ', ...message(reading)),
    ]),
  );

const asked = (row: PageRow, { data }: PageContext): HTMLElement => {
  const rule = data.rules[row.rule ?? -1];
  return definitions([
    ['in parts', partList(row)],
    ['in the text', row.keyword === undefined ? undefined : `“${row.keyword}”`],
    ['applies when', ...message(row.appliesWhen ?? '')],
    ['id in the text', row.declaredId],
    ['comes from', ...message(row.provenance ?? '')],
    ['rule', ...message(rule?.english ?? '')],
    [`by ${row.method}`, ...message(row.reason ?? '')],
    ['rule reads', ...joined((rule?.reads ?? []).map(code), ' ')],
    ['verifies also', ...joined(othersOf(rule, row).map(requirementLink), ', ')],
    ['never waived', ...message(row.notWaivable ?? '')],
    ['link', element('a', { href: `#${encodeURIComponent(row.id)}`, class: 'mono' }, `#${row.id}`)],
  ]);
};

const partList = ({ parts = [] }: PageRow): Child =>
  parts.length === 0
    ? undefined
    : element('ul', { class: 'parts' }, ...parts.map(part => element('li', {}, ...message(part))));

const othersOf = (rule: PageRule | undefined, { id }: PageRow): readonly string[] =>
  (rule?.verifies ?? []).filter(other => other !== id);

const section = <T>(
  title: string,
  values: readonly T[],
  said: (value: T) => readonly Child[],
): readonly HTMLElement[] =>
  values.length === 0
    ? []
    : [
        element(
          'div',
          { class: 'aside' },
          element('p', { class: 'aside-title' }, title),
          element('ul', {}, ...values.map(value => element('li', {}, ...said(value)))),
        ),
      ];
