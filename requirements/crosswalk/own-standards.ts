import type { Framework, Titles } from '../../model/crosswalk.ts';
import type { Standard } from '../../model/standard.ts';
import { nsom, type NsomId } from '../nsom/standard.ts';
import { q317, type Q317Id } from '../q3-17/standard.ts';
import { scp, type ScpId } from '../scp/standard.ts';
import { x1452, type X1452Id } from '../x1452/standard.ts';
import { zsm014, type Zsm014Id } from '../zsm014/standard.ts';

type IdsOf<S extends Standard> = S['requirements'][number]['id'];

/** One of our own standards as a framework: its entries under the id that the text gives, or the title of their clause. */
const asFramework = <const S extends Standard>(standard: S): Framework<IdsOf<S>> => {
  const { id, designation, title, edition, clauses, requirements } = standard;
  const titleOf = new Map(clauses.map(clause => [clause.number, clause.title]));
  const titles = requirements.map(entry => [entry.id, entry.declaredId ?? titleOf.get(entry.clause) ?? '']);
  return {
    id,
    designation,
    title,
    edition,
    extent: 'complete',
    unit: 'entries (descriptions included)',
    // sound: the entries of the standard are those that the ids are taken from
    controls: Object.fromEntries(titles) as Titles<IdsOf<S>>,
    // sound: likewise
    statements: Object.fromEntries(requirements.map(entry => [entry.id, entry.statement])) as Titles<
      IdsOf<S>
    >,
  };
};

/** Rec. ITU-T X.1452. */
export const ownX1452 = asFramework(x1452);
/** Draft ETSI GS ZSM 014. */
export const ownZsm014 = asFramework(zsm014);
/** The liaison on X.nsom-sec. */
export const ownNsom = asFramework(nsom);
/** The 3GPP study on security configurations. */
export const ownScp = asFramework(scp);
/** Question 3/17. */
export const ownQ317 = asFramework(q317);

/** All of our own standards, in the order in which they are listed. */
export const ownStandards = [ownX1452, ownZsm014, ownNsom, ownScp, ownQ317] as const;

/** The id of any entry of any of our own standards. */
export type OwnId = NsomId | Q317Id | ScpId | X1452Id | Zsm014Id;
