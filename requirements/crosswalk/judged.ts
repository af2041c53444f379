import type { Framework, Mapping, Relation } from '../../model/crosswalk.ts';
import type { OwnId } from './own-standards.ts';

/** A relation to a control, without the requirement that it starts from. */
export interface Judged<Control extends string> {
  readonly to: Control;
  /** The title of the control when it was judged, so that a change is noticed. */
  readonly title: string;
  readonly relation: Relation;
  readonly uncertain: boolean;
  readonly rationale: string;
}

type Judge = <const Control extends string>(to: Control, title: string, rationale: string) => Judged<Control>;

const judge =
  (relation: Relation): Judge =>
  (to, title, rationale) => ({ to, title, relation, uncertain: false, rationale });

/** What the requirement asks is part of what the control asks. */
export const subset = judge('subset');
/** They share a part, and each asks something of its own. */
export const intersects = judge('intersects');
/** They ask the same. */
export const equal = judge('equal');
/** They reach the same end from contrary defaults. */
export const oppositeModel = judge('opposite-model');
/** Looked into, and not related. */
export const unrelated = judge('none');

/** A relation that somebody still has to confirm: shown, and never counted. */
export const uncertain = <const Control extends string>(judged: Judged<Control>): Judged<Control> => ({
  ...judged,
  uncertain: true,
});

type ControlsOf<F extends Framework> =
  | Extract<keyof F['controls'], string>
  | (F extends { readonly further: infer T } ? Extract<keyof T, string> : never);

/** Relations of requirements to the controls of one framework, with the edition that they were judged against. */
export const judgedAgainst = <const F extends Framework>(
  framework: F,
  edition: string,
  table: { readonly [Id in OwnId]?: readonly Judged<ControlsOf<F>>[] },
): readonly Mapping[] =>
  Object.entries<readonly Judged<ControlsOf<F>>[]>(table).flatMap(([from, list]) =>
    list.map(({ to, title, relation, uncertain: isUncertain, rationale }) => ({
      from,
      to: { framework: framework.id, control: to },
      relation,
      confidence: isUncertain ? 'uncertain' : 'certain',
      rationale,
      edition,
      title,
    })),
  );
