import type { OutsideCatalogue, OutsideVerification } from '../../model/outside-catalogue.ts';
import { type Requirement, requirementKinds } from '../../model/requirement.ts';
import type { Clause, Note, Standard } from '../../model/standard.ts';
import { verificationOf } from './assessment-methods.ts';
import { type OscalControl, type OscalGroup, partsOf, successorsOf } from './control.ts';
import { textOf } from './item.ts';
import type { OscalMetadata } from './metadata.ts';
import { askedBy, conventionOf } from './obligation.ts';
import { type Insert, inserting, type Parameters } from './parameters.ts';
import { ownPropOf } from './props.ts';
import { plainText } from './prose.ts';
import { requirementIds } from './requirement-ids.ts';
import { statementOf } from './statement.ts';

/** A catalog, or what a profile makes of one. */
export interface ResolvedCatalog {
  readonly metadata: OscalMetadata;
  readonly controls: readonly OscalControl[];
  readonly groups: readonly OscalGroup[];
  readonly parameters: Parameters;
  readonly goesByBcp14: boolean;
  /** The title of the profile that selects the controls. */
  readonly selectedBy?: string;
  /** The controls that a profile rewrites, which is not taken over. */
  readonly altered: ReadonlySet<string>;
}

/** Turns a catalog into a standard whose requirements are its controls. */
export const outsideCatalogue = (id: string, catalog: ResolvedCatalog): OutsideCatalogue => {
  const ids = requirementIds(id, catalog.controls);
  const insert = inserting(catalog.parameters);
  const told = catalog.controls.map((control, index) => tell(control, ids[index] ?? '', { catalog, insert }));
  return {
    standard: standard(
      id,
      catalog,
      told.map(({ requirement }) => requirement),
    ),
    verified: Object.fromEntries(told.map(({ requirement, verified }) => [requirement.id, verified])),
    // a statement's id that repeats a control's is the control's
    requirementOf: new Map([
      ...told.flatMap(({ requirement, statements }) =>
        statements.map(each => [each, requirement.id] as const),
      ),
      ...told.map(({ requirement }) => [requirement.declaredId ?? '', requirement.id] as const),
    ]),
  };
};

interface Telling {
  readonly catalog: ResolvedCatalog;
  readonly insert: Insert;
}

interface Told {
  readonly requirement: Requirement;
  readonly verified: OutsideVerification;
  readonly statements: readonly string[];
}

const tell = (control: OscalControl, id: string, { catalog, insert }: Telling): Told => {
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

const standard = (
  id: string,
  { metadata, controls, groups, goesByBcp14 }: ResolvedCatalog,
  requirements: readonly Requirement[],
): Standard => ({
  id,
  designation: id,
  title: metadata.title,
  publisher: metadata.publisher,
  edition: metadata.edition,
  stage: metadata.stage,
  sections: [],
  convention: conventionOf(goesByBcp14),
  clauses: clauses(controls, groups),
  terms: [],
  requirements,
});

/** The groups with a label, and each control that is not printed under the label of a group. */
const clauses = (controls: readonly OscalControl[], groups: readonly OscalGroup[]): readonly Clause[] => {
  const titles = new Map<string, string>();
  for (const { label, title } of groups) if (!titles.has(label)) titles.set(label, title);
  for (const { id, label, title } of controls) if (!titles.has(label ?? id)) titles.set(label ?? id, title);
  return [...titles].map(([number, title]) => ({ number, title, notes: [] }));
};
