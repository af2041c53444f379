import { zsm014RuleSet } from '../../requirements/zsm014/verification.ts';
import { basesOf } from '../kill/conforming.ts';
import { killSuite } from '../kill/kill-suite.ts';

// An id that two entries share takes a second entry, which no single edit makes; what an entry is referred to by fails
// elsewhere as well when the entry goes. Both are tested, in zsm014-trust-rules and zsm014-closed-loop-rules.
killSuite({
  set: zsm014RuleSet,
  bases: basesOf('zsm-framework'),
  neverBrokenAlone: {
    'zsm014-trust-01': [
      // a domain that loses its entities leaves evaluations of them behind
      'entities stated',
      'managementDomains/entities has atLeast 1',
      // a shared id
      'managementDomains/entities has is 1',
    ],
    // of a control that follows a relationship; one that names none is caught as such
    'zsm014-trust-05': ['relationship stated'],
    'zsm014-sec-cla-04': [
      // the other loop points back to it, in vain
      'relatedLoops stated',
      // what named the other loop names this one now, and the other is no longer pointed back to
      'relatedLoops/loop isNot closedLoops/id',
      // a shared id
      '/closedLoops has is 1',
      // where two loops are related, one that points elsewhere dangles
      'relatedLoops/loop is closedLoops/id',
    ],
    // without it, there are no methods either
    'zsm014-sec-cla-08': ['vulnerabilityIdentification stated'],
  },
});
