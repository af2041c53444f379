import type { CaseReference, TestOutcome } from '../../model/test-results.ts';
import type { XmlElement } from '../xml-events.ts';
import { resultLimits } from './limits.ts';
import type { Suite } from './junit-suite.ts';

/** A case of JUnit XML while it is read. */
export interface CaseDraft {
  readonly name: string;
  readonly className: string;
  /** The file that it says it stands in itself. */
  readonly ownFile: string | undefined;
  readonly suite: Suite;
  readonly at: number;
  /** Named by its properties. */
  readonly references: CaseReference[];
  /** Notes an element inside it, and says whether its text tells what happened. */
  readonly happened: (element: XmlElement) => boolean;
  readonly tell: (text: string) => void;
  readonly outcome: () => TestOutcome;
  readonly has: (what: Happening) => boolean;
  /** How many elements inside it tell of something. */
  readonly marks: (what: Happening) => number;
  readonly message: () => string | undefined;
}

/** What can have happened to a case; what is worse stands first. */
const happenings = ['error', 'failure', 'skipped', 'notRun', 'flaky'] as const;
type Happening = (typeof happenings)[number];

const outcomes: { readonly [H in Happening]: TestOutcome } = {
  error: 'error',
  failure: 'failed',
  skipped: 'skipped',
  notRun: 'skipped',
  flaky: 'passed',
};

const elements: ReadonlyMap<string, Happening> = new Map([
  ['error', 'error'],
  ['failure', 'failure'],
  ['skipped', 'skipped'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
]);

/** What some writers say in an attribute of the case alone. */
const words: ReadonlyMap<string, Happening> = new Map([
  ['notrun', 'notRun'],
  ['suppressed', 'notRun'],
  ['disabled', 'notRun'],
  ['ignored', 'notRun'],
  ['skipped', 'notRun'],
  ['failed', 'failure'],
  ['error', 'error'],
]);

/** Whether an element says that a case was run more than once. */
export const isRerun = (name: string): boolean => /^(?:flaky|rerun)(?:Failure|Error)$/u.test(name);

/** Begins a case. */
export const junitCase = (attributes: XmlElement['attributes'], suite: Suite, at: number): CaseDraft => {
  const told = new Map<Happening, { message: string | undefined; text: string; marks: number }>();
  const happen = (what: Happening, message: string | undefined) => {
    const note = told.get(what) ?? { message, text: '', marks: 0 };
    told.set(what, note);
    return note;
  };
  for (const key of ['status', 'result']) {
    const said = words.get((attributes.get(key) ?? '').toLowerCase());
    if (said !== undefined) happen(said, undefined);
  }
  let last: { text: string } | undefined;
  const worst = () => happenings.find(what => told.has(what));
  return {
    name: attributes.get('name') ?? '',
    className: attributes.get('classname') ?? '',
    ownFile: attributes.get('file'),
    suite,
    at,
    references: [],
    happened: ({ name, attributes: own }) => {
      const what = elements.get(name);
      if (what === undefined) return false;
      const note = happen(what, own.get('message'));
      note.message ??= own.get('message');
      note.marks += 1;
      last = note;
      return true;
    },
    tell: text => {
      if (last !== undefined && last.text.length < resultLimits.message * 4)
        last.text += text.slice(0, resultLimits.message * 4);
    },
    outcome: () => outcomes[worst() ?? 'flaky'],
    has: what => told.has(what),
    marks: what => told.get(what)?.marks ?? 0,
    message: () => {
      const what = worst();
      const note = what === undefined ? undefined : told.get(what);
      const said = note?.message === undefined || note.message === '' ? note?.text : note.message;
      return what === 'flaky' ? `passed when it was run again: ${said ?? ''}` : said;
    },
  };
};
