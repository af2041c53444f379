import { type Finding, findingsOf, type FindingSection } from '../finding-sections.ts';
import { definitions, element, message, requirementLink, soft } from './element.ts';
import type { PageContext } from './page-context.ts';
import { resultBlock } from './result-block.ts';
import { windowedList } from './windowed-list.ts';

/** Puts the findings of a section into the page, a card for each requirement. */
export const findingCards = (host: HTMLElement, section: FindingSection, context: PageContext): void => {
  const findings = findingsOf(context.data.rows, section);
  if (findings.length === 0) return;
  host.replaceChildren();
  windowedList<Finding>({
    parent: host,
    chunkTag: 'div',
    chunkSize: 12,
    estimate: 260,
    render: finding => [card(finding, context)],
  }).show(findings);
};

const card = ({ row, results }: Finding, context: PageContext): HTMLElement => {
  const { data } = context;
  const rule = data.rules[row.rule ?? -1];
  return element(
    'article',
    { class: 'card' },
    element('h4', {}, requirementLink(row.id), ' ', soft(data.clauses[row.clause]?.label ?? '')),
    definitions([
      ['asks', ...message(row.statement), soft(` ${row.obligation}`)],
      ['rule', ...message(rule?.english ?? '')],
      [`by ${row.method}`, ...message(row.reason ?? '')],
      ['never waived', ...message(row.notWaivable ?? '')],
    ]),
    ...results.map(result => resultBlock(result, context)),
  );
};
