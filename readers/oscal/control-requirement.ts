import type { OutsideVerification } from '../../model/outside-catalogue.ts';
import { type Requirement, requirementKinds } from '../../model/requirement.ts';
import type { Note } from '../../model/standard.ts';
import { verificationOf } from './assessment-methods.ts';
import { type OscalControl, partsOf, successorsOf } from './control.ts';
import { textOf } from './item.ts';
import { askedBy } from './obligation.ts';
import type { Insert } from './parameters.ts';
import { ownPropOf } from './props.ts';
import { plainText } from './prose.ts';
import type { ResolvedCatalog } from './resolved-catalog.ts';
import { statementOf } from './statement.ts';

/** What a control is told with. */
export interface Telling {
  readonly catalog: ResolvedCatalog;
  readonly insert: Insert;
}

/** A control as a requirement. */
export interface Told {
  readonly requirement: Requirement;
  readonly verified: OutsideVerification;
  /** The ids of its statement and of the items of that. */
  readonly statements: readonly string[];
}

/** Tells a control as a requirement of this id. */
export const tell = (control: OscalControl, id: string, { catalog, insert }: Telling): Told => {
  const { item } = control;
  const successors = successorsOf(item);
  if (successors !== undefined) return withdrawn(control, id, successors);
  const { text, parts, ids } = statementOf(control, insert);
  const { obligation, keyword, ...selected } = selection(
    control,
    catalog,
    [text, ...parts.map(part => part.statement)].join(' '),
  );
  const [applicability] = partsOf(item, 'applicability');
  const revision = Number(ownPropOf(item, 'revision'));
  const kind = ownPropOf(item, 'kind');
  const notWaivable = ownPropOf(item, 'not-waivable');
  return {
    requirement: {
      ...named(control, id),
      kind: requirementKinds.find(each => each === kind) ?? 'provision',
      obligation,
      keyword,
      ...selected,
      subject: ownPropOf(item, 'subject') ?? 'not stated',
      statement: text,
      parts,
      appliesWhen:
        applicability === undefined ? 'always' : plainText(textOf(applicability, 'prose') ?? 'always'),
      notes: catalog.altered.has(control.id) ? [alteration] : [],
      ...(notWaivable === undefined ? {} : { notWaivable }),
      revision: Number.isSafeInteger(revision) && revision > 0 ? revision : 1,
    },
    verified: verificationOf(control),
    statements: ids,
  };
};

const named = ({ id, label }: OscalControl, requirement: string) => ({
  id: requirement,
  clause: label ?? id,
  declaredId: id,
});

/** A profile makes its controls requirements of whoever adopts it; a gate can then be asked for them. */
const selection = (
  control: OscalControl,
  { goesByBcp14, selectedBy }: ResolvedCatalog,
  text: string,
): Pick<Requirement, 'obligation' | 'keyword' | 'provenance'> => {
  const asked = askedBy(control, text, goesByBcp14);
  const provenance = ownPropOf(control.item, 'provenance');
  if (selectedBy === undefined || asked.obligation !== 'candidate')
    return { ...asked, ...(provenance === undefined ? {} : { provenance }) };
  return {
    ...asked,
    obligation: 'derived',
    provenance: `derived from scope: the profile \`${selectedBy}\` selects it`,
  };
};

const alteration: Note = {
  kind: 'reading',
  what: 'the profile rewrites parts of this control',
  reading: 'it is told as its catalog has it',
};

/** It stays in sight, and asks nothing. */
const withdrawn = (control: OscalControl, id: string, successors: readonly string[]): Told => {
  const where = successors.length === 0 ? '' : `; see ${successors.map(each => `\`${each}\``).join(', ')}`;
  return {
    requirement: {
      ...named(control, id),
      kind: 'description',
      obligation: 'informative',
      keyword: null,
      subject: 'nobody',
      statement: `${control.title}: withdrawn${where}`,
      parts: [],
      appliesWhen: 'never',
      notes: [],
      revision: 1,
    },
    verified: { method: 'none', reason: `it was withdrawn${where}` },
    statements: [],
  };
};
