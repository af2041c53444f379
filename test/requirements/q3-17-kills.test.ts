import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { basesOf } from '../kill/conforming.ts';
import { killSuite } from '../kill/kill-suite.ts';

killSuite({
  set: q317RuleSet,
  bases: basesOf('security-management'),
  neverBrokenAlone: {
    // each of these is asked for together with something in it: without it that is not stated either
    'q3-17-2-b-4': ['lastResult stated'],
    'q3-17-2-b-5': ['lastResult stated'],
    'q3-17-2-e-4': ['residual stated'],
    'q3-17-2-e-5': ['residual stated'],
    'q3-17-2-h-5': ['effectiveness stated'],
    'q3-17-3-d-1': ['lifecycle stated'],
    'q3-17-3-d-3': ['lifecycle stated'],
    'q3-17-3-e-5': ['residual stated'],
    // these apply only where what is asked for is stated
    'q3-17-2-f-4': ['partOf stated'],
    'q3-17-2-h-6': ['effectiveness stated'],
    // six standards of such publishers are applied, as is usual: no single edit takes them all away but for the list
    'q3-17-2-g-1': ['publisher stated', 'standards/publisher is `itu-t` or `iso-iec`'],
  },
});
