import type { OutsideCatalogue } from '../../model/outside-catalogue.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Clause, Standard } from '../../model/standard.ts';
import type { OscalControl, OscalGroup } from './control.ts';
import { tell } from './control-requirement.ts';
import { conventionOf } from './obligation.ts';
import { inserting } from './parameters.ts';
import { requirementIds } from './requirement-ids.ts';
import type { ResolvedCatalog } from './resolved-catalog.ts';

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
