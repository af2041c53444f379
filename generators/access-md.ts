import type { AccessReport, DescriptorAccess, StoreAccess } from '../model/access.ts';
import { formatPlace } from '../model/place.ts';
import { accessRows, policyWords } from './access-rows.ts';
import { escapeMarkdown, markdownCode, markdownMessage } from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';

/** Writes who can get at which management data, and what is wrong with the policies, as Markdown. */
export const accessMd = ({ descriptors }: AccessReport): string =>
  ['# Access to management data', ...descriptors.flatMap(descriptorParts)].join('\n\n') + '\n';

const descriptorParts = ({ descriptor, stores }: DescriptorAccess): readonly string[] => [
  `## ${markdownCode(descriptor)}`,
  ...(stores.length === 0 ? ['It has no store of management data.'] : stores.flatMap(storeParts)),
];

const storeParts = (store: StoreAccess): readonly string[] => [
  `### ${markdownCode(store.store)}${store.name === undefined ? '' : ` ${escapeMarkdown(store.name)}`}`,
  `${escapeMarkdown(policyWords(store))} (${markdownCode(formatPlace(store.policy ?? store))})`,
  ...(store.policy === undefined ? [] : [matrixTable(store), ...anomalyParts(store)]),
];

const matrixTable = (store: StoreAccess): string =>
  markdownTable(
    ['consumer', 'data set', 'actions', 'access', 'remark', 'rules', 'places'],
    accessRows(store).map(row => [
      markdownMessage(row.consumer),
      markdownMessage(row.data),
      escapeMarkdown(row.actions.join(', ')),
      escapeMarkdown(row.outcome),
      escapeMarkdown(row.remark),
      row.rules.map(({ rule }) => markdownMessage(rule)).join('<br>'),
      row.rules.map(({ place }) => markdownCode(place)).join('<br>'),
    ]),
  );

const anomalyParts = ({ anomalies }: StoreAccess): readonly string[] =>
  anomalies.length === 0
    ? ['No anomaly was found.']
    : [
        markdownTable(
          ['anomaly', 'what was found', 'place'],
          anomalies.map(({ kind, message, ...place }) => [
            escapeMarkdown(kind),
            markdownMessage(message),
            markdownCode(formatPlace(place)),
          ]),
        ),
      ];
