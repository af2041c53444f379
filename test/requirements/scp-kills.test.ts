import { scpRuleSet } from '../../requirements/scp/verification.ts';
import { basesOf } from '../kill/conforming.ts';
import { killSuite } from '../kill/kill-suite.ts';

killSuite({
  set: scpRuleSet,
  bases: basesOf('security-configurations'),
  // each of these objects is asked for together with something in it: without the object that is not stated either
  neverBrokenAlone: {
    'scp-provisioning-1': ['provisioning stated'],
    'scp-provisioning-3': ['provisioning stated'],
    'scp-provisioning-8': ['provisioning stated', 'provisioning/acknowledgement stated'],
    'scp-lifecycle-3': ['rollback stated'],
    'scp-management-1': ['monitoring stated'],
    'scp-management-4': ['monitoring stated'],
    'scp-consistency-7': ['comparison stated'],
    // these apply only where what is asked for is stated
    'scp-lifecycle-4': ['activatedAt stated'],
    'scp-provisioning-10': ['enabler stated'],
    // edits put in words of the vocabulary, and parameters are open texts: scp-rules.test.ts has one in both lists
    'scp-consistency-3': ['not consistencyGroups/mustAgree is mayDiffer/parameter'],
  },
});
