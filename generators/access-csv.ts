import type { AccessReport, StoreAccess } from '../model/access.ts';
import { formatPlace } from '../model/place.ts';
import { escapeCsv } from './escape-csv.ts';

const header = [
  'record',
  'descriptor',
  'store',
  'consumer',
  'data set',
  'action',
  'access',
  'reach',
  'authorised',
  'rules',
  'places',
  'finding',
] as const;

/**
 * Writes who can get at which management data as CSV (RFC 4180, CRLF): a row for each consumer, data set and action, then
 * one for each anomaly; several values in a cell by `; `.
 */
export const accessCsv = ({ descriptors }: AccessReport): string => {
  const rows = descriptors.flatMap(({ descriptor, stores }) =>
    stores.flatMap(store => [...accessCells(descriptor, store), ...anomalyCells(descriptor, store)]),
  );
  return [header, ...rows].map(cells => `${cells.map(escapeCsv).join(',')}\r\n`).join('');
};

const accessCells = (descriptor: string, { store, access }: StoreAccess): readonly (readonly string[])[] =>
  access.map(each => [
    'access',
    descriptor,
    store,
    each.consumer,
    each.data,
    each.action,
    each.state,
    each.reach,
    authorizedWords[String(each.authorized)] ?? '',
    each.rules.map(({ rule }) => rule).join('; '),
    each.rules.map(formatPlace).join('; '),
    '',
  ]);

const authorizedWords: Readonly<Record<string, string>> = { true: 'yes', false: 'no', unknown: 'not known' };

const anomalyCells = (
  descriptor: string,
  { store, anomalies }: StoreAccess,
): readonly (readonly string[])[] =>
  anomalies.map(({ kind, message, ...place }) => [
    'anomaly',
    descriptor,
    store,
    ...Array.from({ length: 7 }, () => ''),
    formatPlace(place),
    `${kind}: ${message}`,
  ]);
