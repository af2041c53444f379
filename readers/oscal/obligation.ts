import { type Obligation, obligations } from '../../model/requirement.ts';
import type { Standard } from '../../model/standard.ts';
import type { OscalControl } from './control.ts';
import { childOf } from '../layout.ts';
import { type Item, itemsOf } from './item.ts';
import { ownPropOf } from './props.ts';

/** What a control asks, and by which word. */
export interface Asked {
  readonly obligation: Obligation;
  readonly keyword: string | null;
}

/** The words of BCP 14, which count in capitals only, from the one that binds most. */
const bcp14 = [
  { words: /\b(?:MUST|SHALL|REQUIRED)\b/u, obligation: 'required' },
  { words: /\b(?:SHOULD|RECOMMENDED)\b/u, obligation: 'recommended' },
  { words: /\b(?:MAY|OPTIONAL)\b/u, obligation: 'permitted' },
] as const;

/** Words that read like an obligation. */
const verbalForm = /\b(?:shall|must|should|(?:is|are) (?:required|recommended)|needs? to)\b/iu;

/**
 * What a control asks. A document of ours says it. A catalogue that says that it goes by BCP 14 obliges by the words of
 * that. Any other obliges by no word that it defines: its controls read like obligations, and are candidates.
 */
export const askedBy = ({ item }: OscalControl, text: string, goesByBcp14: boolean): Asked => {
  const told = ownPropOf(item, 'obligation');
  const own = obligations.find(word => word === told);
  if (own !== undefined) return { obligation: own, keyword: ownPropOf(item, 'keyword') ?? null };
  if (goesByBcp14)
    for (const { words, obligation } of bcp14) {
      const [keyword] = words.exec(text) ?? [];
      if (keyword !== undefined) return { obligation, keyword };
    }
  return { obligation: 'candidate', keyword: verbalForm.exec(text)?.[0]?.toLowerCase() ?? null };
};

/** Whether a catalog names BCP 14 or RFC 2119 in what it says about itself: its metadata, front matter or references. */
export const namesBcp14 = (root: Item): boolean =>
  ['metadata', 'back-matter'].some(key => names(childOf(root.value, key))) ||
  [root, ...itemsOf(root, 'groups')].some(each => names(childOf(each.value, 'parts')));

/** Recurses at most as deep as the limit on depth. */
const names = (value: unknown): boolean => {
  if (typeof value === 'string') return /\b(?:BCP[- ]?14|RFC[- ]?2119)\b/iu.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(names);
};

/** How the verbal forms of a catalogue are judged. */
export const conventionOf = (goesByBcp14: boolean): Standard['convention'] =>
  goesByBcp14
    ? {
        clause: 'BCP 14',
        forms: [
          { form: 'MUST', obligation: 'required' },
          { form: 'SHALL', obligation: 'required' },
          { form: 'REQUIRED', obligation: 'required' },
          { form: 'SHOULD', obligation: 'recommended' },
          { form: 'RECOMMENDED', obligation: 'recommended' },
          { form: 'MAY', obligation: 'permitted' },
          { form: 'OPTIONAL', obligation: 'permitted' },
        ],
      }
    : { clause: 'none stated', forms: [] };
