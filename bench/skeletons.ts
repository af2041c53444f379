import { bundle } from './bundle.ts';
import { atMost, times, type Part } from './measurement.ts';
import { outputOfNode } from './run-process.ts';

/** What emitting skeletons again took, in milliseconds, and whether it did what it should. */
export interface SkeletonTimes {
  /** Parsing all files, and nothing more. */
  readonly parse: number;
  /** Emitting all again where nothing but the files has changed. */
  readonly same: number;
  /** Emitting all again where requirements have changed, one is new and one is gone. */
  readonly changed: number;
  readonly bytes: number;
  /** How many files were written otherwise though nothing had changed. */
  readonly rewritten: number;
  /** How many files lost something that a person wrote. */
  readonly lost: number;
}

const files = 200;

/** Measures what it takes to emit edited skeletons again, against parsing them. */
export const measureSkeletons = async (seed: number): Promise<Part> => {
  const script = await bundle('skeletons-process');
  // sound: what skeletons-process.ts writes
  const { parse, same, changed, bytes, rewritten, lost } = JSON.parse(
    outputOfNode([script, String(files), String(seed)]),
  ) as SkeletonTimes;
  return {
    title: 'Skeletons: 200 edited files of 10 cases emitted again',
    measurements: [
      {
        what: 'emitting again with nothing changed : parsing the files',
        measured: times(same / parse),
        aim: atMost(same / parse, 1.5),
      },
      {
        what: 'emitting again with requirements changed, new and gone : parsing the files',
        measured: times(changed / parse),
        aim: atMost(changed / parse, 1.5),
      },
      {
        what: 'files that lost something of a person',
        measured: String(lost),
        aim: { text: '0', isMet: lost === 0 },
      },
    ],
    notes: [
      `Here: parsing ${parse.toFixed(0)} ms, again ${same.toFixed(0)} ms, changed ${changed.toFixed(0)} ms; ` +
        `medians of 15 in one process, ${(bytes / 1024).toFixed(0)} KB in all, reading and writing left out.`,
    ],
    disagreements: [
      ...(lost === 0 ? [] : [`${lost} skeletons lost something that a person wrote`]),
      ...(rewritten === 0
        ? []
        : [`${rewritten} skeletons were written otherwise though nothing had changed`]),
    ],
  };
};
