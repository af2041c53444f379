import type { IcsProforma, IcsStatement } from '../model/ics.ts';

/** A proforma that nobody has answered yet. */
export const blankIcs = (proforma: IcsProforma): IcsStatement => ({
  proforma,
  implementation: '',
  source: 'Proforma, not filled in.',
  cover: standardCover(proforma),
  answers: new Map(),
});

/** What the cover says of the standard. */
export const standardCover = ({ standard }: IcsProforma): Readonly<Record<string, string>> => ({
  standard: standard.id,
  designation: standard.designation,
  title: standard.title,
  publisher: standard.publisher,
  edition: standard.edition,
  stage: standard.stage,
  digest: standard.digest,
});
