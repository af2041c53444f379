import type { CatalogueEntry } from '../../model/catalogue.ts';

/** By which methods of NIST SP 800-53A each way of verification works; a rule, by what the facts are backed with. */
export const verificationMethods: Readonly<
  Record<CatalogueEntry['verification']['method'], readonly ('EXAMINE' | 'INTERVIEW' | 'TEST')[]>
> = {
  rule: ['INTERVIEW', 'EXAMINE', 'TEST'],
  evidence: ['EXAMINE'],
  inspection: ['EXAMINE', 'INTERVIEW'],
  none: [],
};
