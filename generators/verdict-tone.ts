import type { Verdict } from '../model/verdict.ts';
import type { JudgedResult } from './judged-result.ts';
import { formOf } from './result-form.ts';
import type { Tone } from './tone.ts';

const tones: { readonly [V in Verdict]: Tone } = {
  pass: 'good',
  fail: 'bad',
  error: 'bad',
  inconclusive: 'warn',
  'not-applicable': 'quiet',
};

/** How a verdict stands out; no verdict, no tone. */
export const verdictTone = (verdict: Verdict | undefined): Tone =>
  verdict === undefined ? 'none' : tones[verdict];

/** How a result stands out: what has a remark on it draws the eye, and is not shown as red as what is open. */
export const resultTone = (judged: JudgedResult): Tone =>
  formOf(judged).remark === '' ? verdictTone(judged.result.verdict) : 'warn';
