import type { UnservedItem } from '../../model/programme.ts';
import type { ItemId } from './answering.ts';

const supplement =
  'a Supplement gives examples and guidance; it asks nothing that could be looked for in a deployment';
const ownWork = 'the task is about the making of texts, which is work of the study group itself';

/** The items that no requirement on a deployment serves, and why. */
export const unserved: readonly UnservedItem<ItemId>[] = [
  {
    item: 'q3-17-2-i',
    reason:
      'the item is about what Recommendations could do for the climate; it asks nothing of a deployment',
  },
  { item: 'q3-17-3-g', reason: ownWork },
  {
    item: 'q3-17-3-h',
    reason: 'the task is to judge the results of other tasks, which is work of the study group itself',
  },
  { item: 'q3-17-3-i', reason: ownWork },
  { item: 'q3-17-3-j', reason: ownWork },
  {
    item: 'q3-17-text-e.409',
    reason: 'it is about how incidents are handled; the catalogue asks for a team, and not for its procedure',
  },
  {
    item: 'q3-17-text-x.1053',
    reason: 'it is for small and medium-sized organizations; no requirement here depends on size',
  },
  {
    item: 'q3-17-text-x.1056',
    reason:
      'it is about how incidents are managed; the catalogue asks for a team and for risks, and not for the process',
  },
  {
    item: 'q3-17-text-x.1057',
    reason:
      'it is about the management of assets; the catalogue asks about kinds of asset, and not asset by asset',
  },
  {
    item: 'q3-17-text-x.1059',
    reason: 'it is about assets that can be reached globally; no requirement here tells these from others',
  },
  { item: 'q3-17-text-x.suppl.13', reason: supplement },
  { item: 'q3-17-text-x.suppl.27', reason: supplement },
  { item: 'q3-17-text-x.suppl.32', reason: supplement },
  { item: 'q3-17-text-x.suppl.34', reason: supplement },
  { item: 'q3-17-text-x.suppl.36', reason: supplement },
  {
    item: 'q3-17-text-x.1051rev2',
    reason: 'the text was under development: there was nothing to answer to yet',
  },
];
