import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const inEssentialPatents = recordsOf<Zsm014Id>('essential-patents');

/** The part 'front' of the text: a record a statement, in its order. */
// prettier-ignore
export const sourceFront = [
  inEssentialPatents('a51a35f8df1fd1b69fafaa49358b19023360777005b8779f7db5561da11ab501', 1, 'heading'),
  inEssentialPatents('adc2ffa38ef08341d206d5eec30c071ae8004abb7157724fc11420a2103bbae0', 2, 'convention'),
  inEssentialPatents('ce557011722b36f81d07722ec391cda55fa5f4b877a08390ec07834b4aee5ec5', 3, 'convention'),
  inEssentialPatents('37c16464e6adae6246d13abee689ebf7df6210832acc60f5281f8d9a1783f877', 4, 'placeholder', 'the scope breaks off after its opening words'),
] as const;
