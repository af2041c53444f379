import type { CrosswalkEnd, Framework } from '../model/crosswalk.ts';

/** The controls of a framework that coverage counts, in its order. */
export const crosswalkEnds = ({ id: framework, controls, statements }: Framework): readonly CrosswalkEnd[] =>
  Object.entries(controls).map(([id, title]) => {
    const statement = statements?.[id];
    return { framework, id, title, ...(statement === undefined ? {} : { statement }) };
  });
