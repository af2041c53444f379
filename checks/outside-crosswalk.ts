import type { Crosswalk, Framework, Mapping } from '../model/crosswalk.ts';
import type {
  OutsideCatalogue,
  OutsideEnd,
  OutsideRelation,
  OutsideTexts,
} from '../model/outside-catalogue.ts';
import type { Problem } from '../model/problem.ts';
import type { Standard } from '../model/standard.ts';
import { inverseRelation } from './crosswalk-faults.ts';

/** A crosswalk with what was given from elsewhere, and the relations that lead nowhere in it. */
export interface OutsideCrosswalk {
  readonly crosswalk: Crosswalk;
  readonly problems: readonly Problem[];
}

/**
 * Adds catalogues from elsewhere to a crosswalk as texts whose controls are requirements, and relations that were judged
 * elsewhere as far as both ends are known and one is a requirement.
 */
export const withOutside = (
  crosswalk: Crosswalk,
  { catalogues, relations }: Pick<OutsideTexts, 'catalogues' | 'relations'>,
): OutsideCrosswalk => {
  const frameworks = [...crosswalk.frameworks, ...catalogues.map(({ standard }) => asFramework(standard))];
  const own = [...crosswalk.own, ...catalogues.map(({ standard }) => standard.id)];
  const endOf = endsIn(frameworks, catalogues);
  const joined = relations.map(relation => join(relation, endOf, own));
  return {
    crosswalk: {
      frameworks,
      own,
      mappings: [...crosswalk.mappings, ...joined.flatMap(each => (each.ok ? [each.mapping] : []))],
    },
    problems: joined.flatMap(each => (each.ok ? [] : [each.problem])),
  };
};

/** Beside its title, what a control says is told without the title in front of it. */
const asFramework = ({ id, designation, title, edition, clauses, requirements }: Standard): Framework => {
  const titles = new Map(clauses.map(clause => [clause.number, clause.title]));
  const titleOf = (clause: string): string => titles.get(clause) ?? clause;
  return {
    id,
    designation,
    title,
    edition,
    extent: 'complete',
    unit: 'controls',
    controls: Object.fromEntries(requirements.map(each => [each.id, titleOf(each.clause)])),
    statements: Object.fromEntries(
      requirements.map(({ id: own, clause, statement }) => {
        const front = `${titleOf(clause)}: `;
        return [own, statement.startsWith(front) ? statement.slice(front.length) : statement];
      }),
    ),
  };
};

/** An end that is known: a control of a framework, in the edition that it was judged against. */
interface End {
  readonly framework: string;
  readonly control: string;
  readonly title: string;
  readonly edition: string;
}

type EndOf = (end: OutsideEnd) => End | undefined;

/** Finds ends by the names that are written: that of a file that was given, else that of a framework that is known. */
const endsIn = (frameworks: readonly Framework[], catalogues: readonly OutsideCatalogue[]): EndOf => {
  const given = new Map(catalogues.map(each => [each.standard.id, each]));
  const known = new Map(frameworks.map(each => [each.id, namesIn(each)]));
  return ({ id, label, text }) => {
    const requirement =
      text.catalogue === undefined ? undefined : given.get(text.catalogue)?.requirementOf.get(id);
    const framework =
      requirement === undefined ? text.frameworks.find(each => known.has(each)) : text.catalogue;
    const names = known.get(framework ?? '');
    if (framework === undefined || names === undefined) return undefined;
    const control = [requirement, label, id].flatMap(each => names.find(each) ?? [])[0];
    if (control === undefined) return undefined;
    const { title, edition } = control;
    return { framework, control: control.id, title, edition: text.edition ?? edition };
  };
};

interface Names {
  readonly find: (name: string | undefined) => { id: string; title: string; edition: string } | undefined;
}

/** A control goes by its id, whatever the case, and by what OSCAL makes of it: `ac-2.1` is `AC-2(1)`. */
const namesIn = ({ controls, further, edition }: Framework): Names => {
  const entries = Object.entries({ ...controls, ...further });
  const exact = new Map(entries);
  const plain = new Map(entries.map(([id]) => [plainId(id), id]));
  return {
    find: name => {
      if (name === undefined) return undefined;
      const id = exact.has(name) ? name : plain.get(plainId(name));
      return id === undefined ? undefined : { id, title: exact.get(id) ?? '', edition };
    },
  };
};

const plainId = (id: string): string => id.toLowerCase().replace(/\((\d{1,9})\)/gu, '.$1');

type Joined =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly problem: Problem };

const join = (outside: OutsideRelation, endOf: EndOf, own: readonly string[]): Joined => {
  const { relation, confidence, rationale } = outside;
  const [from, to] = [endOf(outside.from), endOf(outside.to)];
  if (from === undefined || to === undefined)
    return unknown(outside, from === undefined ? outside.from : outside.to);
  const isForth = own.includes(from.framework);
  if (!isForth && !own.includes(to.framework)) return foreign(outside);
  const [near, far] = isForth ? [from, to] : [to, from];
  return {
    ok: true,
    mapping: {
      from: near.control,
      to: { framework: far.framework, control: far.control },
      relation: isForth ? relation : inverseRelation(relation),
      confidence,
      rationale,
      edition: far.edition,
      title: far.title,
    },
  };
};

const unknown = ({ place }: OutsideRelation, { id, text }: OutsideEnd): Joined => ({
  ok: false,
  problem: {
    code: 'unknown-end',
    message: `\`${id}\` of \`${text.name}\` is not known, so that a relation of it is left out`,
    place,
    help: 'name the catalog that has it as well',
  },
});

const foreign = ({ place, from, to }: OutsideRelation): Joined => ({
  ok: false,
  problem: {
    code: 'no-requirement',
    message: `neither \`${from.id}\` of \`${from.text.name}\` nor \`${to.id}\` of \`${to.text.name}\` is a requirement, so that their relation is left out`,
    place,
    help: 'name the catalog of one of them as well',
  },
});
