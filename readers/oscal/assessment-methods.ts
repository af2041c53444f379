import type { OutsideVerification } from '../../model/outside-catalogue.ts';
import { type OscalControl, partsOf } from './control.ts';
import { textOf } from './item.ts';
import { ownPropOf, propsOf } from './props.ts';
import { plainText } from './prose.ts';

/** The ways of assessment of NIST SP 800-53A, in its order. */
const methods = ['EXAMINE', 'INTERVIEW', 'TEST'] as const;

/**
 * How a control is verified: by evidence where the catalogue says that something is to be examined or tested, else by
 * a person.
 */
export const verificationOf = ({ item }: OscalControl): OutsideVerification => {
  const [unverified] = partsOf(item, 'not-verified');
  if (ownPropOf(item, 'verification') === 'none' && unverified !== undefined)
    return { method: 'none', reason: plainText(textOf(unverified, 'prose') ?? 'nothing verifies it') };
  const named = new Set(
    [item, ...partsOf(item, 'assessment-method'), ...partsOf(item, 'assessment')]
      .flatMap(each => propsOf(each, 'method'))
      .map(value => value.toUpperCase()),
  );
  const known = methods.filter(method => named.has(method));
  if (known.length === 0)
    return {
      method: 'inspection',
      reason: 'its catalogue names no way to assess it, and comes without rules',
    };
  return {
    method: known.some(method => method !== 'INTERVIEW') ? 'evidence' : 'inspection',
    reason: `its catalogue names ${known.join(' and ')} as the way to assess it, and comes without rules`,
  };
};
