import type { RuleSet } from '../model/rule-set.ts';
import { x1452 } from '../requirements/x1452/standard.ts';
import { x1452Starter } from '../requirements/x1452/starter.ts';
import { chosen } from './choices.ts';
import { loadRuleSets } from './rule-sets.ts';

/** What a starter is wanted for, as it was typed. */
export interface StarterWish {
  readonly standard?: readonly string[];
  readonly service?: readonly string[];
}

/** What a starter is for: services of X.1452, and standards that are about other sections. */
export interface StarterChoice {
  readonly services: readonly string[];
  readonly others: readonly RuleSet[];
  /** Whether nothing in particular was wanted. */
  readonly isDefault: boolean;
}

/**
 * Chooses the services that are named, or all of them where X.1452 is named or nothing at all is, and the other
 * standards that are named.
 * @throws UsageError where a service or standard is unknown.
 */
export const chooseStarter = async ({ standard, service }: StarterWish): Promise<StarterChoice> => {
  const named = service?.map(word => chosen('service', word, allServices));
  const isDefault = standard === undefined && service === undefined;
  const sets = await loadRuleSets({ standard: standard ?? [] });
  const others = sets.filter(set => set.standard.id !== x1452.id);
  const hasServices = isDefault || others.length < sets.length;
  return { services: [...new Set(named ?? (hasServices ? allServices : []))], others, isDefault };
};

const allServices: readonly string[] = x1452Starter.services.map(({ data }) => data.type);
