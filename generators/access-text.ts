import type { AccessReport, DescriptorAccess, StoreAccess } from '../model/access.ts';
import { formatPlace } from '../model/place.ts';
import { accessRows, policyWords, type AccessRow } from './access-rows.ts';
import { count } from './closing-line.ts';
import type { Colours } from './colours.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { groupBy } from './group-by.ts';
import { labelled } from './text-lines.ts';

/** Writes who can get at which management data, and what is wrong with the policies, for a terminal. */
export const accessText = (report: AccessReport, { colours }: { readonly colours: Colours }): string => {
  const blocks = report.descriptors.flatMap(each => descriptorBlocks(each, colours));
  return `${[...blocks, [totals(report)]].map(lines => lines.join('\n')).join('\n\n')}\n`;
};

type Block = readonly string[];

const descriptorBlocks = ({ descriptor, stores }: DescriptorAccess, colours: Colours): readonly Block[] => [
  [colours.bold(escapeTerminal(descriptor))],
  ...stores.flatMap(store => storeBlocks(store, colours)),
];

const storeBlocks = (store: StoreAccess, colours: Colours): readonly Block[] => {
  const title = store.name === undefined ? store.store : `${store.store}: ${store.name}`;
  const pairs = groupBy(accessRows(store), ({ consumer }) => consumer);
  return [
    [
      `  ${colours.bold(escapeTerminal(title))}`,
      ...labelled('', `${policyWords(store)} (${formatPlace(store.policy ?? store)})`, {
        indent: 4,
        labelWidth: 0,
      }),
    ],
    ...[...pairs.values()].map(rows => consumerBlock(rows, colours)),
    ...(store.anomalies.length === 0 ? [] : [anomalyBlock(store, colours)]),
  ];
};

const consumerBlock = (rows: readonly AccessRow[], colours: Colours): Block => {
  const [first] = rows;
  const sets = [...groupBy(rows, ({ data }) => data).values()];
  return [
    `    ${colours.bold(plain(first?.consumer ?? ''))}`,
    ...sets.flatMap(own => [
      `      ${plain(own[0]?.data ?? '')}`,
      ...own.flatMap(row => rowLines(row, colours)),
    ]),
  ];
};

/** Nothing but ids stands between the backticks, and they stand alone on their line. */
const plain = (text: string): string => escapeTerminal(text.replaceAll('`', ''));

const layout = { indent: 8, labelWidth: 32 } as const;

const rowLines = (row: AccessRow, colours: Colours): readonly string[] => {
  const remark = row.remark === '' ? '' : ` [${row.remark}]`;
  return [
    ...labelled(row.outcome, `${row.actions.join(', ')}${remark}`, {
      ...layout,
      ...(remark === '' ? {} : { label: colours.yellow }),
    }),
    ...row.rules.flatMap(({ rule, place }) => labelled('', `by ${rule}, ${place}`, layout)),
  ];
};

const anomalyBlock = (store: StoreAccess, colours: Colours): Block => [
  `    ${colours.bold(`Anomalies (${store.anomalies.length})`)}`,
  ...store.anomalies.flatMap(({ kind, message, ...place }) =>
    labelled(kind, `${message} (${formatPlace(place)})`, {
      indent: 6,
      labelWidth: 34,
      label: colours.yellow,
    }),
  ),
];

const totals = ({ descriptors }: AccessReport): string => {
  const stores = descriptors.flatMap(each => each.stores);
  const policies = stores.filter(({ policy }) => policy !== undefined).length;
  const anomalies = stores.reduce((sum, store) => sum + store.anomalies.length, 0);
  return `${count(stores.length, 'store')} of management data, ${policies} with an access policy; ${anomalies === 1 ? '1 anomaly' : `${anomalies} anomalies`}`;
};
