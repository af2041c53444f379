import type { Requirement } from './requirement.ts';

/** How evidence names a requirement: by its id (`x1452-9.1.1-1`), or in one revision (`x1452-9.1.1-1@2`). */
export interface RequirementReference {
  readonly id: string;
  readonly revision?: number;
}

/** Reads a reference; what is behind an `@` and is no revision is part of the id, which then names nothing. */
export const requirementReference = (text: string): RequirementReference => {
  const [, id, revision] = /^(.+)@([1-9]\d{0,8})$/u.exec(text) ?? [];
  return id === undefined ? { id: text } : { id, revision: Number(revision) };
};

/** Whether a reference names a requirement as the catalogue has it now. */
export const namesNow = (text: string, { id, revision }: Pick<Requirement, 'id' | 'revision'>): boolean => {
  const named = requirementReference(text);
  return named.id === id && (named.revision ?? revision) === revision;
};

/** Whether a reference names a requirement in another revision than the catalogue has now. */
export const namesOtherRevision = (
  text: string,
  requirement: Pick<Requirement, 'id' | 'revision'>,
): boolean => requirementReference(text).id === requirement.id && !namesNow(text, requirement);
