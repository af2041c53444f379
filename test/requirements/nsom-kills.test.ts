import { nsomRuleSet } from '../../requirements/nsom/verification.ts';
import { basesOf } from '../kill/conforming.ts';
import { killSuite } from '../kill/kill-suite.ts';

const orchestration = ['orchestration stated'];
const customer = ['customer stated'];
const accessPolicy = ['accessPolicy stated'];

killSuite({
  set: nsomRuleSet,
  bases: basesOf('slice-operator'),
  // each of these objects is asked for together with something in it: without the object that is not stated either
  neverBrokenAlone: {
    'nsom-2.1': [...orchestration, 'signature stated'],
    'nsom-2.2': [...orchestration, 'signature stated'],
    'nsom-2.3': orchestration,
    'nsom-2.5': orchestration,
    'nsom-2.6': orchestration,
    'nsom-2.7': orchestration,
    'nsom-3.1': customer,
    'nsom-3.4': customer,
    'nsom-3.5': customer,
    'nsom-3.8': ['securityOrchestration stated'],
    'nsom-4.4': ['traceability stated'],
    'nsom-4.5': ['traceability stated'],
    'nsom-4.6': ['integrity stated'],
    'nsom-4.7': ['integrity stated'],
    'nsom-4.9': ['immutability stated'],
    'nsom-4.10': ['immutability stated'],
    'nsom-4.11': accessPolicy,
    'nsom-4.16': accessPolicy,
    'nsom-4.17': accessPolicy,
    'nsom-4.18': accessPolicy,
    'nsom-4.19': accessPolicy,
    'nsom-4.20': accessPolicy,
    'nsom-4.21': accessPolicy,
    'nsom-4.22': accessPolicy,
    'nsom-4.23': accessPolicy,
  },
});
