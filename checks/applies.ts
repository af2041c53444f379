/**
 * Whether a standard that is about these sections applies to a descriptor: it states one of them, if only as unknown. A
 * standard that names no section applies to every descriptor.
 */
export const appliesTo = (sections: readonly string[], data: unknown): boolean =>
  sections.length === 0 ||
  (typeof data === 'object' && data !== null && sections.some(section => Object.hasOwn(data, section)));
