/** The five verdicts, from best to worst in the order of TTCN-3 (ES 201 873-1 clause 24), with not-applicable first. */
export const verdicts = ['not-applicable', 'pass', 'inconclusive', 'fail', 'error'] as const;
/** What an assessment of one requirement on one subject came to. */
export type Verdict = (typeof verdicts)[number];

/** The worst of several verdicts; not-applicable where there is none. */
export const worstVerdict = (list: readonly Verdict[]): Verdict =>
  list.reduce<Verdict>(
    (worst, next) => (verdicts.indexOf(next) > verdicts.indexOf(worst) ? next : worst),
    'not-applicable',
  );

/** How strongly a verdict is supported, from weakest to strongest. */
export const assurances = ['declared', 'evidenced', 'verified'] as const;
/** `declared`: the descriptor says so; `evidenced`: a valid document backs it; `verified`: a probe on an artifact holds. */
export type Assurance = (typeof assurances)[number];

/** The weakest of several assurances; `declared` where there is none. */
export const weakestAssurance = (list: readonly Assurance[]): Assurance =>
  list.length === 0
    ? 'declared'
    : list.reduce((weakest, next) =>
        assurances.indexOf(next) < assurances.indexOf(weakest) ? next : weakest,
      );
