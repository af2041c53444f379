import type { Condition, Subjects } from '../model/expression.ts';
import type { Verification } from '../model/verification.ts';
import { always, and, build } from './builder.ts';
import type { GivenReference, ListReference, ObjectReference, OptionalReference } from './reference.ts';
import { listOf, reference } from './symbols.ts';

/** Says something of a subject, with the whole descriptor and the element that the subject stands in at hand. */
export type About<E, D, W = D> = (
  subject: GivenReference<E>,
  descriptor: ObjectReference<D>,
  holder: GivenReference<W>,
) => Condition;

/** The elements of a descriptor that a requirement binds; each is assessed on its own. */
export interface Scope<E, D, W = D> {
  readonly subjects: Subjects;
  /** Only those of which this holds. */
  where(which: About<E, D, W>): Scope<E, D, W>;
  /** The entries of a list of each of these. */
  each<F>(select: (subject: GivenReference<E>) => ListReference<F> | OptionalReference<F[]>): Scope<F, D, E>;
  /** Verified by a rule: where `applies` holds (always, if left out), `requires` must. */
  rule(requires: About<E, D, W>, applies?: About<E, D, W>): Verification;
  /** A permission: passes where it is made use of, does not apply where it is not, and can not fail. */
  permission(taken: About<E, D, W>): Verification;
  /** Verified by evidence that names the requirement. */
  evidence(reason: string, applies?: About<E, D, W>): Verification;
  /** Verified by a person, whose attestation is given as evidence that names the requirement. */
  inspection(reason: string, applies?: About<E, D, W>): Verification;
}

/** The whole deployment described by a descriptor of type D, as the one subject. */
export const deployment = <D extends object>(): Scope<D, D> =>
  scopeOf<D, D, D>(Object.freeze({ kind: 'deployment' }), 0);

const scopeOf = <E, D, W>(subjects: Subjects, depth: number): Scope<E, D, W> => {
  const condition = (about: About<E, D, W> | undefined): Condition =>
    about === undefined
      ? always
      : build(depth, () =>
          // sound: a symbolic reference answers whatever its type offers
          about(
            reference(depth) as GivenReference<E>,
            reference(0) as ObjectReference<D>,
            reference(Math.max(0, depth - 1)) as GivenReference<W>,
          ),
        );
  return {
    subjects,
    where: which => scopeOf<E, D, W>(narrowed(subjects, condition(which)), depth),
    each: <F>(select: (subject: GivenReference<E>) => ListReference<F> | OptionalReference<F[]>) => {
      // sound: as above
      const list = listOf(select(reference(depth) as GivenReference<E>));
      const bind = depth + 1;
      return scopeOf<F, D, E>(
        Object.freeze({ kind: 'each', list, bind, where: always, within: subjects }),
        bind,
      );
    },
    rule: (requires, applies) => ({
      method: 'rule',
      rule: Object.freeze({ subjects, applies: condition(applies), requires: condition(requires) }),
    }),
    permission: taken => ({
      method: 'rule',
      rule: Object.freeze({ subjects, applies: condition(taken), requires: condition(taken) }),
    }),
    evidence: (reason, applies) => ({
      method: 'evidence',
      scope: { subjects, applies: condition(applies) },
      reason,
    }),
    inspection: (reason, applies) => ({
      method: 'inspection',
      scope: { subjects, applies: condition(applies) },
      reason,
    }),
  };
};

const narrowed = (subjects: Subjects, which: Condition): Subjects => {
  if (subjects.kind === 'deployment')
    throw new TypeError('the whole deployment can not be narrowed: say when the requirement applies instead');
  const where = subjects.where === always ? which : and(subjects.where, which);
  return Object.freeze({ ...subjects, where });
};

/** Not verified, for this reason. */
export const notVerified = (reason: string): Verification => ({ method: 'none', reason });
