/**
 * Whether a row is open. The list names the open rows; `*` opens all, but for those that it names with a `-` in front,
 * with which no id begins.
 */
export const isRowOpen = (open: readonly string[], id: string): boolean =>
  open.includes(id) || (open.includes('*') && !open.includes(`-${id}`));

/** The list with a row opened or closed. */
export const withRow = (open: readonly string[], id: string, isOpen: boolean): readonly string[] => {
  const others = open.filter(other => other !== id && other !== `-${id}`);
  if (isRowOpen(others, id) === isOpen) return others;
  return [...others, isOpen ? id : `-${id}`];
};
