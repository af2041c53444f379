import type { Verification } from '../model/verification.ts';
import type { Scope } from '../model/verification.ts';
import { isAlways } from './demands.ts';

/** To whom and when a requirement applies, and whether it is a permission, which does not apply where it is not taken. */
export interface IcsScope {
  readonly scope: Scope;
  readonly isPermission: boolean;
}

/** The scope of a verification; undefined where nothing verifies the requirement. */
export const scopeOf = (verification: Verification | undefined): IcsScope | undefined => {
  if (verification === undefined || verification.method === 'none') return undefined;
  if (verification.method !== 'rule') return { scope: verification.scope, isPermission: false };
  const { subjects, applies, requires } = verification.rule;
  const isPermission = !isAlways(applies) && JSON.stringify(applies) === JSON.stringify(requires);
  return { scope: { subjects, applies }, isPermission };
};
