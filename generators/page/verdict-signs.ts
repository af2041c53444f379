import { obligations } from '../../model/requirement.ts';
import type { TraceState } from '../../model/trace.ts';
import { assurances, type Verdict } from '../../model/verdict.ts';
import type { PageRow } from './page-model.ts';

/** What a row shows for a verdict: its own, or why it has none. */
export type ShownVerdict = Verdict | Exclude<TraceState, 'covered'>;

/** What is shown for verdicts, from what asks most of a reader; the sign says it to who sees no colours. */
export const verdictSigns = {
  fail: { sign: '✕', words: 'fail' },
  error: { sign: '!', words: 'error' },
  inconclusive: { sign: '?', words: 'inconclusive' },
  uncovered: { sign: '○', words: 'nothing decides it' },
  'not-assessed': { sign: '○', words: 'not assessed' },
  unverifiable: { sign: '○', words: 'not verified' },
  pass: { sign: '✓', words: 'pass' },
  'not-applicable': { sign: '–', words: 'not applicable' },
} as const satisfies { readonly [V in ShownVerdict]: { readonly sign: string; readonly words: string } };

// Sound: the keys of the record, which is total over the type.
/** The verdicts that a row may show, in the order of {@link verdictSigns}. */
export const shownVerdicts = Object.keys(verdictSigns) as readonly ShownVerdict[];

/** What a row shows for a verdict; one that is covered has a verdict. */
export const shownVerdict = ({ verdict, state }: PageRow): ShownVerdict =>
  verdict ?? (state === 'covered' ? 'uncovered' : state);

/** The orders in which words of the model are listed and sorted. */
export const wordOrders = { verdict: shownVerdicts, obligation: obligations, assurance: assurances } as const;
