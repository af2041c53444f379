import { x1452RuleSet } from '../../requirements/x1452/verification.ts';
import { basesOf, exampleNames } from '../kill/conforming.ts';
import { killSuite } from '../kill/kill-suite.ts';

killSuite({
  set: x1452RuleSet,
  bases: basesOf(...exampleNames),
  neverBrokenAlone: {
    // they apply only where a capability is stated, and then the capabilities are
    'x1452-7.1.2-7': ['capabilities stated'],
    'x1452-7.1.2-8': ['capabilities stated'],
    // the vocabulary has no third implementation
    'x1452-7.3.2-4': ['entities/implementation is `software` or `hardware-device`'],
  },
});
