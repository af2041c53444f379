import type { VerbalForm } from '../../model/standard.ts';

/** The verbal forms of the foreword; a Technical Report has none of the first two of its own. */
export const forms = [
  { form: 'shall', obligation: 'required' },
  { form: 'shall not', obligation: 'required' },
  { form: 'should', obligation: 'recommended' },
  { form: 'should not', obligation: 'recommended' },
  { form: 'may', obligation: 'permitted' },
  { form: 'need not', obligation: 'permitted' },
  { form: 'can', obligation: 'informative' },
  { form: 'cannot', obligation: 'informative' },
  { form: 'will', obligation: 'informative' },
  { form: 'will not', obligation: 'informative' },
  { form: 'might', obligation: 'informative' },
  { form: 'might not', obligation: 'informative' },
  { form: 'is', obligation: 'informative' },
  { form: 'is not', obligation: 'informative' },
] as const satisfies readonly VerbalForm[];
