import type { Assurance, Verdict } from '../model/verdict.ts';
import type { JudgedResult } from './judged-result.ts';

/** How a result stands: it stops the gate, it does not, it would but for a waiver, it would but for the baseline. */
export type Standing = 'stops' | 'lets' | 'waived' | 'known';

/** `by-obligation`: the more binding the requirement, the graver. */
type ByObligation = 'by-obligation';

/** How a result shows in each format; the verdict word itself is the same in all. */
export interface ResultForm {
  /** What stands behind the verdict word; empty where nothing does. */
  readonly remark: '' | 'not supported strongly enough' | 'waived' | 'known';
  readonly junit: 'passed' | 'failure' | 'error' | 'skipped';
  /** TAP 14; a `todo` counts as no failure. */
  readonly tap: 'ok' | 'not ok' | 'ok # SKIP' | 'not ok # TODO';
  /** The level of an annotation; absent where there is none. */
  readonly github?: 'error' | 'warning' | 'notice' | ByObligation;
  /** The severity of a GitLab code quality issue; absent where there is none. */
  readonly gitlab?: 'blocker' | 'critical' | 'major' | 'minor' | 'info' | ByObligation;
  readonly sarif: {
    /** The level in the profile for GitHub; absent where it is left out there. */
    readonly github?: 'error' | 'warning' | 'note' | ByObligation;
    /** The kind in the full profile; its level is `none` unless it is `fail`. */
    readonly kind: 'pass' | 'fail' | 'open' | 'review' | 'notApplicable';
    /** The status of the suppression; absent where there is none. */
    readonly suppression?: 'accepted';
  };
  readonly oscal: {
    readonly state: 'satisfied' | 'not-satisfied';
    readonly reason: 'pass' | 'fail' | 'other' | 'not-applicable' | 'inconclusive' | 'error';
    /** The status of the risk that goes with the finding; absent where there is none. */
    readonly risk?: 'open' | 'deviation-approved';
  };
  /** The answer in the support column of an ICS (ISO/IEC 9646-7); blank is unanswered. */
  readonly ics: 'Y' | 'N' | 'N/A' | '';
  /** The conformance score of a CycloneDX attestation; absent where nothing was decided. */
  readonly cyclonedx?: 0 | 1;
}

/**
 * The one table of how verdict and standing show in each format. Nothing that is not a pass or not applicable shows as
 * one anywhere: a waived fail stays a fail, and what is inconclusive satisfies nobody.
 */
export const resultForms: { readonly [V in Verdict]: { readonly [S in Standing]: ResultForm } } = (() => {
  const pass = {
    remark: '',
    junit: 'passed',
    tap: 'ok',
    sarif: { kind: 'pass' },
    oscal: { state: 'satisfied', reason: 'pass' },
    ics: 'Y',
    cyclonedx: 1,
  } as const;
  const weak = {
    ...pass,
    remark: 'not supported strongly enough',
    junit: 'failure',
    tap: 'not ok',
    github: 'error',
    gitlab: 'major',
    sarif: { kind: 'pass', github: 'note' },
  } as const;
  const unmet = { remark: '', junit: 'failure', tap: 'not ok', github: 'error' } as const;
  const fail = {
    ...unmet,
    gitlab: 'critical',
    sarif: { kind: 'fail', github: 'by-obligation' },
    oscal: { state: 'not-satisfied', reason: 'fail', risk: 'open' },
    ics: 'N',
    cyclonedx: 0,
  } as const;
  const lets = { junit: 'skipped', tap: 'not ok # TODO' } as const;
  const told = { ...lets, github: 'notice', gitlab: 'info' } as const;
  const waived = { ...told, remark: 'waived' } as const;
  const known = { ...told, remark: 'known' } as const;
  const inconclusive = {
    ...unmet,
    gitlab: 'major',
    sarif: { kind: 'open', github: 'note' },
    oscal: { state: 'not-satisfied', reason: 'inconclusive' },
    ics: '',
  } as const;
  const error = {
    ...inconclusive,
    junit: 'error',
    gitlab: 'blocker',
    sarif: { kind: 'review', github: 'error' },
    oscal: { state: 'not-satisfied', reason: 'error' },
  } as const;
  const notApplicable = {
    remark: '',
    junit: 'skipped',
    tap: 'ok # SKIP',
    sarif: { kind: 'notApplicable' },
    oscal: { state: 'satisfied', reason: 'not-applicable' },
    ics: 'N/A',
  } as const;
  return {
    pass: {
      stops: weak,
      lets: pass,
      waived: { ...weak, ...waived, sarif: { kind: 'pass', suppression: 'accepted' } },
      known: { ...weak, ...known },
    },
    fail: {
      stops: fail,
      lets: { ...fail, ...lets, github: 'by-obligation', gitlab: 'by-obligation' },
      waived: {
        ...fail,
        ...waived,
        sarif: { kind: 'fail', suppression: 'accepted' },
        oscal: { ...fail.oscal, risk: 'deviation-approved' },
      },
      known: { ...fail, ...known, sarif: { kind: 'fail', github: 'note' } },
    },
    inconclusive: {
      stops: inconclusive,
      lets: { ...inconclusive, ...told },
      waived: { ...inconclusive, ...waived, sarif: { kind: 'open', suppression: 'accepted' } },
      known: { ...inconclusive, ...known },
    },
    error: { stops: error, lets: error, waived: error, known: error },
    'not-applicable': {
      stops: notApplicable,
      lets: notApplicable,
      waived: notApplicable,
      known: notApplicable,
    },
  };
})();

/** What decides how a result shows: itself, and what it means to the gate. */
type Judgement = Pick<JudgedResult, 'relation' | 'result'>;

/** How a judged result stands; one that stops nothing keeps its waiver in sight all the same. */
export const standingOf = ({ relation, result }: Judgement): Standing => {
  if (result.waiver !== undefined) return 'waived';
  return relation === 'meets' || relation === 'informs' ? 'lets' : relation;
};

/** How a judged result shows. */
export const formOf = (judged: Judgement): ResultForm =>
  resultForms[judged.result.verdict][standingOf(judged)];

/** How strongly a verdict stands, in the terms of NIST SP 800-53A: examined, asked for, tried. */
export const assessmentMethods: { readonly [A in Assurance]: 'EXAMINE' | 'INTERVIEW' | 'TEST' } = {
  declared: 'INTERVIEW',
  evidenced: 'EXAMINE',
  verified: 'TEST',
};

/** The verdict word with what stands behind it: `fail, waived until 2027-01-31 (exception-7)`. */
export const verdictPhrase = (judged: Judgement): string => {
  const { result } = judged;
  const { remark } = formOf(judged);
  if (remark === '') return result.verdict;
  return result.waiver === undefined || remark !== 'waived'
    ? `${result.verdict}, ${remark}`
    : `${result.verdict}, waived until ${result.waiver.expiresAsWritten} (${result.waiver.id})`;
};
