import type { OscalControl } from './control.ts';

/**
 * An id for each control that is safe in every format and like no other of the catalogue: its own behind the name of
 * the catalogue, with a hyphen for what is not safe, and a number behind where two come out alike.
 */
export const requirementIds = (
  catalogue: string,
  controls: readonly Pick<OscalControl, 'id'>[],
): readonly string[] => {
  const plain = controls.map(({ id }) => `${catalogue}-${safe(id)}`);
  const isKept = (id: string, index: number): boolean => id === `${catalogue}-${controls[index]?.id ?? ''}`;
  // ids that are safe as they stand keep what they are, wherever they stand
  const taken = new Set(plain.filter(isKept));
  const last = new Map<string, number>();
  return plain.map((id, index) => {
    if (isKept(id, index)) return id;
    let [number, free] = [last.get(id) ?? 1, id];
    while (taken.has(free)) {
      number += 1;
      free = `${id}-${number}`;
    }
    taken.add(free);
    last.set(id, number);
    return free;
  });
};

const safe = (id: string): string => id.replace(/[^A-Za-z0-9.-]+/gu, '-');
