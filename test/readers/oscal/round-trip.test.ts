import { describe, expect, test } from 'vitest';

import { withOutside } from '../../../checks/outside-crosswalk.ts';
import { oscal } from '../../../generators/oscal/oscal.ts';
import type { OscalModel } from '../../../generators/oscal/oscal-models.ts';
import type { Requirement } from '../../../model/requirement.ts';
import { crosswalk } from '../../../requirements/crosswalk/crosswalk.ts';
import { allRelations, operatorInput } from '../../generators/reqif-example.ts';
import { textsIn } from './documents.ts';

const input = operatorInput();
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const entries = input.trace.rows.map(({ entry }) => entry).toSorted(byId);

/** What a requirement says, but for the remarks on its text. */
const asked = (requirement: Requirement) => {
  const { id, clause, kind, obligation, provenance, keyword, subject } = requirement;
  const { statement, parts, appliesWhen, notWaivable, revision } = requirement;
  const what = { id, clause, kind, obligation, provenance, keyword, subject };
  return { ...what, statement, parts, appliesWhen, notWaivable, revision };
};

const written = async (model: OscalModel): Promise<string> => {
  const result = await oscal(model, input, {
    crosswalk: { rows: allRelations(), frameworks: crosswalk.frameworks },
  });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.value;
};

describe('what we write ourselves', () => {
  test('reads back as a catalog with all that its requirements say', async () => {
    const { catalogues, warnings } = textsIn({ 'own.json': await written('catalog') });
    const [catalogue] = catalogues;
    expect(warnings).toEqual([]);
    const told = (catalogue?.standard.requirements ?? []).map(each => ({
      ...asked(each),
      id: each.id.replace('own-', ''),
      isVerified: catalogue?.verified[each.id]?.method !== 'none',
    }));
    expect(told.toSorted(byId)).toEqual(
      entries.map(entry => ({ ...asked(entry), isVerified: entry.verification.method !== 'none' })),
    );
    for (const { id, declaredId } of catalogue?.standard.requirements ?? [])
      expect(`own-${declaredId ?? ''}`).toBe(id);
  });

  test('reads back as a profile beside its catalog', async () => {
    const { catalogues } = textsIn({
      'oscal-catalog.json': await written('catalog'),
      'oscal-profile.json': await written('profile'),
    });
    expect(
      catalogues.map(({ standard }) => [
        standard.id,
        standard.requirements.map(each => each.declaredId ?? '').toSorted(),
      ]),
    ).toEqual([['oscal-profile', entries.map(({ id }) => id)]]);
  });

  test('reads back as relations, each as it was judged', async () => {
    const texts = textsIn({ 'oscal-mapping.json': await written('mapping') });
    const { crosswalk: joined, problems } = withOutside({ ...crosswalk, mappings: [] }, texts);
    const told = (mappings: typeof joined.mappings) =>
      mappings
        .map(({ from, to, relation, confidence, edition, title }) =>
          JSON.stringify([from, to.framework, to.control, relation, confidence, edition, title]),
        )
        .toSorted((a, b) => (a < b ? -1 : 1));
    expect(problems).toEqual([]);
    expect(told(joined.mappings)).toEqual(told(crosswalk.mappings));
  });
});
