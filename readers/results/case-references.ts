import { requirementReference } from '../../model/requirement-reference.ts';
import type { CaseReference } from '../../model/test-results.ts';
import { namedInTags, namedInTitle, type NamedRequirement } from '../tests/named-requirement.ts';
import { resultLimits } from './limits.ts';

/** The requirements that the titles of a case name. */
export const inTitles = (titles: readonly string[]): readonly CaseReference[] =>
  titles.flatMap(title => namedInTitle(title).map(named => reference(named, 'title')));

/** The requirements that its tags name. */
export const inTags = (tags: readonly string[]): readonly CaseReference[] =>
  namedInTags(tags.map(tag => ({ tag, at: 0 }))).map(named => reference(named, 'tag'));

/** The requirements that a property names: every word of a property `requirement`, whatever it looks like. */
export const inProperty = (name: string, value: string): readonly CaseReference[] =>
  /^(?:requirements?|verifies)$/iu.test(name)
    ? value
        .split(/[\s,;]+/u, resultLimits.references + 2)
        .filter(word => word !== '')
        .map(word => {
          const { id, revision } = requirementReference(word.slice(0, 200));
          return reference({ requirement: id, ...(revision === undefined ? {} : { revision }) }, 'property');
        })
    : [];

const reference = (
  { requirement, revision }: Omit<NamedRequirement, 'at'>,
  form: CaseReference['form'],
): CaseReference => ({ requirement, ...(revision === undefined ? {} : { revision }), form });

/** Each once; of two that name one requirement, the one with a revision says more. */
export const eachOnce = (references: readonly CaseReference[]): readonly CaseReference[] => {
  const inRevision = new Set(
    references.filter(({ revision }) => revision !== undefined).map(({ requirement }) => requirement),
  );
  const found = new Map<string, CaseReference>();
  for (const each of references) {
    if (each.revision === undefined && inRevision.has(each.requirement)) continue;
    const key = `${each.requirement}@${each.revision ?? ''}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
};
