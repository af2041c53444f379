import { describe, expect, test } from 'vitest';

import { assess } from '../../checks/assess.ts';
import type { RequirementResult } from '../../model/assessment.ts';
import type { Pointer } from '../../model/pointer.ts';
import { q317RuleSet } from '../../requirements/q3-17/verification.ts';
import { readExample } from '../kill/conforming.ts';
import { edited, type Edit } from '../kill/edit.ts';
import { documentOf } from '../kill/neighbour.ts';

const conforming = readExample('security-management.yaml').data;
const start = '/securityManagement/0';

const resultsOf = (id: string, data: unknown): readonly RequirementResult[] =>
  assess(documentOf(data), [], [q317RuleSet]).results.filter(({ requirement }) => requirement === id);

/** Pointers below lead from the management system, but for those that lead to a party. */
const whole = (pointer: Pointer): Pointer =>
  pointer.startsWith('/parties/') ? pointer : `${start}${pointer}`;
const inside = (pointer: Pointer): Pointer =>
  pointer.startsWith(start) ? pointer.slice(start.length) : pointer;

const after = (edit: Edit): unknown => edited(conforming, { ...edit, pointer: whole(edit.pointer) });

/** The requirement, what is wrong, the edit, the subjects that fail, and what they cite among other things. */
type Row = readonly [string, string, Edit, readonly Pointer[], readonly Pointer[]];

const rows: readonly Row[] = [
  [
    'q3-17-2-a-1',
    'no issue is about the transmission media',
    { kind: 'remove', pointer: '/issues/1' },
    [''],
    ['/issues'],
  ],
  [
    'q3-17-2-a-2',
    'an issue does not say how it was found',
    { kind: 'remove', pointer: '/issues/0/identifiedBy' },
    ['/issues/0'],
    ['/issues/0/identifiedBy'],
  ],
  [
    'q3-17-2-a-3',
    'an issue leads to a risk that is not on record',
    { kind: 'change', pointer: '/issues/0/leadsTo/0', to: 'ss7-abuse' },
    ['/issues/0'],
    ['/issues/0/leadsTo/0'],
  ],
  [
    'q3-17-2-a-3',
    'an issue leads to nothing',
    { kind: 'empty', pointer: '/issues/0/leadsTo' },
    ['/issues/0'],
    ['/issues/0/leadsTo'],
  ],
  [
    'q3-17-2-b-1',
    'an objective is measured neither itself nor by a control',
    { kind: 'empty', pointer: '/measurements/0/measuredControls' },
    ['/objectives/0'],
    ['/measurements/0/measuredControls'],
  ],
  [
    'q3-17-2-b-2',
    'a measurement has no target',
    { kind: 'remove', pointer: '/measurements/0/target' },
    ['/measurements/0'],
    ['/measurements/0/target'],
  ],
  [
    'q3-17-2-b-3',
    'a measurement is of a control that does not exist',
    { kind: 'change', pointer: '/measurements/0/measuredControls/0', to: 'dlp' },
    ['/measurements/0'],
    ['/measurements/0/measuredControls/0'],
  ],
  [
    'q3-17-2-b-3',
    'a measurement is of an objective that does not exist',
    { kind: 'change', pointer: '/measurements/2/measuredObjectives/0', to: 'uptime' },
    ['/measurements/2'],
    ['/measurements/2/measuredObjectives/0'],
  ],
  [
    'q3-17-2-b-3',
    'a measurement is of nothing',
    { kind: 'empty', pointer: '/measurements/0/measuredControls' },
    ['/measurements/0'],
    ['/measurements/0/measuredControls', '/measurements/0/measuredObjectives'],
  ],
  [
    'q3-17-2-b-4',
    'the last result is older than the review cycle',
    { kind: 'change', pointer: '/measurements/0/lastResult/date', to: '2024-12-31' },
    ['/measurements/0'],
    ['/measurements/0/lastResult/date', '/reviewCycleStart'],
  ],
  [
    'q3-17-2-b-4',
    'the review cycle has no start',
    { kind: 'remove', pointer: '/reviewCycleStart' },
    ['/measurements/0', '/measurements/1', '/measurements/2'],
    ['/reviewCycleStart'],
  ],
  [
    'q3-17-2-b-5',
    'the review came before the result',
    { kind: 'change', pointer: '/measurements/0/lastReview', to: '2025-06-29' },
    ['/measurements/0'],
    ['/measurements/0/lastReview', '/measurements/0/lastResult/date'],
  ],
  [
    'q3-17-2-b-6',
    'nothing follows from a target that is missed',
    { kind: 'remove', pointer: '/measurements/1/action' },
    ['/measurements/1'],
    ['/measurements/1/action'],
  ],
  [
    'q3-17-2-c-1',
    'there are no control objectives',
    { kind: 'empty', pointer: '/objectives' },
    [''],
    ['/objectives'],
  ],
  [
    'q3-17-2-c-2',
    'the one control of an objective is not yet in operation',
    { kind: 'change', pointer: '/controls/0/state', to: 'implemented' },
    ['/objectives/0'],
    ['/controls/0/state'],
  ],
  [
    'q3-17-2-c-3',
    'a control serves an objective that does not exist',
    { kind: 'change', pointer: '/controls/0/serves/0', to: 'perimeter' },
    ['/controls/0'],
    ['/controls/0/serves/0'],
  ],
  [
    'q3-17-2-c-4',
    'a control is in no process',
    { kind: 'empty', pointer: '/controls/0/processes' },
    ['/controls/0'],
    ['/controls/0/processes'],
  ],
  [
    'q3-17-2-d-1',
    'evaluating was last done before the cycle',
    { kind: 'change', pointer: '/governance/0/lastPerformance', to: '2024-12-31' },
    [''],
    ['/governance/0/lastPerformance'],
  ],
  [
    'q3-17-2-d-2',
    'nobody is named who directs',
    { kind: 'remove', pointer: '/governance/1/performer' },
    [''],
    ['/governance/1/performer'],
  ],
  ['q3-17-2-d-3', 'nobody monitors', { kind: 'remove', pointer: '/governance/2' }, [''], ['/governance']],
  [
    'q3-17-2-d-4',
    'it is not said when communicating was last done',
    { kind: 'remove', pointer: '/governance/3/lastPerformance' },
    [''],
    ['/governance/3/lastPerformance'],
  ],
  [
    'q3-17-2-d-5',
    'communication has no audience',
    { kind: 'empty', pointer: '/governance/3/audience' },
    [''],
    ['/governance/3/audience'],
  ],
  [
    'q3-17-2-d-6',
    'the operator has nothing by which to manage compliance',
    { kind: 'remove', pointer: '/parties/0/functionalities/2' },
    ['/parties/0'],
    ['/parties/0/functionalities/0/type', '/parties/0/functionalities'],
  ],
  ['q3-17-2-e-1', 'the register of risks is empty', { kind: 'empty', pointer: '/risks' }, [''], ['/risks']],
  [
    'q3-17-2-e-2',
    'a risk was last assessed before the cycle',
    { kind: 'change', pointer: '/risks/0/assessment', to: '2024-12-31' },
    ['/risks/0'],
    ['/risks/0/assessment', '/reviewCycleStart'],
  ],
  [
    'q3-17-2-e-3',
    'no option is chosen',
    { kind: 'empty', pointer: '/risks/0/treatments' },
    ['/risks/0'],
    ['/risks/0/treatments'],
  ],
  [
    'q3-17-2-e-4',
    'more is left of the risk than there was',
    { kind: 'change', pointer: '/risks/3/residual/impact', to: 3 },
    ['/risks/3'],
    ['/risks/3/residual/impact', '/risks/3/impact'],
  ],
  [
    'q3-17-2-e-5',
    'the residual risk was accepted before the assessment',
    { kind: 'change', pointer: '/risks/0/residual/acceptance', to: '2025-02-02' },
    ['/risks/0'],
    ['/risks/0/residual/acceptance', '/risks/0/assessment'],
  ],
  [
    'q3-17-2-e-5',
    'nobody accepted the residual risk',
    { kind: 'remove', pointer: '/risks/0/residual/acceptedBy' },
    ['/risks/0'],
    ['/risks/0/residual/acceptedBy'],
  ],
  [
    'q3-17-2-f-1',
    'nothing is said of managed security services',
    { kind: 'remove', pointer: '/securityServices/3' },
    [''],
    ['/securityServices'],
  ],
  [
    'q3-17-2-f-2',
    'the provider of a service is no party',
    { kind: 'change', pointer: '/securityServices/1/operatedBy', to: 'nobody' },
    ['/securityServices/1'],
    ['/securityServices/1/operatedBy'],
  ],
  [
    'q3-17-2-f-3',
    'there is no reason to do without a service',
    { kind: 'remove', pointer: '/securityServices/3/reason' },
    ['/securityServices/3'],
    ['/securityServices/3/reason'],
  ],
  [
    'q3-17-2-f-4',
    'a service is part of one that does not exist',
    { kind: 'change', pointer: '/securityServices/1/partOf', to: 'old-cdc' },
    ['/securityServices/1'],
    ['/securityServices/1/partOf'],
  ],
  [
    'q3-17-2-f-4',
    'a service is part of itself',
    { kind: 'change', pointer: '/securityServices/1/partOf', to: 'soc' },
    ['/securityServices/1'],
    ['/securityServices/1/partOf', '/securityServices/1/id'],
  ],
  ['q3-17-2-g-1', 'no standard is applied', { kind: 'empty', pointer: '/standards' }, [''], ['/standards']],
  [
    'q3-17-2-g-2',
    'a standard has no edition',
    { kind: 'remove', pointer: '/standards/0/edition' },
    ['/standards/0'],
    ['/standards/0/edition'],
  ],
  [
    'q3-17-2-g-3',
    'it is not said whose management it is',
    { kind: 'remove', pointer: '/operatedBy' },
    [''],
    ['/operatedBy'],
  ],
  [
    'q3-17-2-h-1',
    'there is no inventory',
    { kind: 'remove', pointer: '/piiCategories' },
    [''],
    ['/piiCategories'],
  ],
  [
    'q3-17-2-h-2',
    'a category has no lawful basis',
    { kind: 'remove', pointer: '/piiCategories/0/lawfulBasis' },
    ['/piiCategories/0'],
    ['/piiCategories/0/lawfulBasis'],
  ],
  [
    'q3-17-2-h-3',
    'a category is protected by a control that does not exist',
    { kind: 'change', pointer: '/piiCategories/1/protectedBy/1', to: 'encryption' },
    ['/piiCategories/1'],
    ['/piiCategories/1/protectedBy/1'],
  ],
  [
    'q3-17-2-h-4',
    'the one control of a category is planned',
    { kind: 'change', pointer: '/controls/1/state', to: 'planned' },
    ['/piiCategories/0'],
    ['/controls/1/state'],
  ],
  [
    'q3-17-2-h-5',
    'effectiveness was last looked at before the cycle',
    { kind: 'change', pointer: '/piiCategories/0/effectiveness/review', to: '2024-12-31' },
    ['/piiCategories/0'],
    ['/piiCategories/0/effectiveness/review', '/reviewCycleStart'],
  ],
  [
    'q3-17-2-h-6',
    'nothing follows from protection that falls short',
    { kind: 'remove', pointer: '/piiCategories/0/effectiveness/action' },
    ['/piiCategories/0'],
    ['/piiCategories/0/effectiveness/action'],
  ],
  [
    'q3-17-3-a-1',
    'nobody is responsible for incidents',
    { kind: 'remove', pointer: '/areas/4/responsible' },
    [''],
    ['/areas/4/responsible'],
  ],
  [
    'q3-17-3-b-1',
    'an area names a standard that is not applied',
    { kind: 'change', pointer: '/areas/0/implementedBy/0', to: 'iso-9001' },
    ['/areas/0'],
    ['/areas/0/implementedBy/0'],
  ],
  [
    'q3-17-3-c-1',
    'a service in place has an empty catalogue',
    { kind: 'empty', pointer: '/securityServices/1/catalogue' },
    ['/securityServices/1'],
    ['/securityServices/1/catalogue'],
  ],
  [
    'q3-17-3-d-1',
    'a control is operated since no date',
    { kind: 'remove', pointer: '/controls/0/lifecycle/operation' },
    ['/controls/0'],
    ['/controls/0/state', '/controls/0/lifecycle/operation'],
  ],
  [
    'q3-17-3-d-2',
    'a control was implemented before it was planned',
    { kind: 'change', pointer: '/controls/0/lifecycle/implementation', to: '2021-02-14' },
    ['/controls/0'],
    ['/controls/0/lifecycle/implementation', '/controls/0/lifecycle/planning'],
  ],
  [
    'q3-17-3-d-3',
    'the last review of a control is older than the cycle',
    { kind: 'change', pointer: '/controls/0/lifecycle/review', to: '2024-12-31' },
    ['/controls/0'],
    ['/controls/0/lifecycle/review', '/reviewCycleStart'],
  ],
  [
    'q3-17-3-d-3',
    'a control in operation has no owner',
    { kind: 'remove', pointer: '/controls/0/owner' },
    ['/controls/0'],
    ['/controls/0/owner'],
  ],
  [
    'q3-17-3-d-4',
    'one of the controls of a risk is retired',
    { kind: 'change', pointer: '/controls/3/state', to: 'retired' },
    ['/risks/2'],
    ['/risks/2/modifiedBy/0', '/controls/3/id', '/controls/3/state'],
  ],
  [
    'q3-17-3-d-5',
    'one of the controls of a category is retired',
    { kind: 'change', pointer: '/piiCategories/1/protectedBy/1', to: 'perimeter-filter' },
    ['/piiCategories/1'],
    ['/piiCategories/1/protectedBy/1', '/controls/5/id', '/controls/5/state'],
  ],
  [
    'q3-17-3-e-1',
    'a risk names a control that does not exist',
    { kind: 'change', pointer: '/risks/0/modifiedBy/0', to: 'dlp' },
    ['/risks/0'],
    ['/risks/0/modifiedBy/0'],
  ],
  [
    'q3-17-3-e-2',
    'a risk is modified by a planned control alone',
    { kind: 'change', pointer: '/risks/0/modifiedBy/0', to: 'duct-alarms' },
    ['/risks/0'],
    ['/risks/0/modifiedBy/0'],
  ],
  [
    'q3-17-3-e-2',
    'a risk is modified by no control',
    { kind: 'empty', pointer: '/risks/0/modifiedBy' },
    ['/risks/0'],
    ['/risks/0/modifiedBy'],
  ],
  [
    'q3-17-3-e-3',
    'a risk is shared with an insurer who is not named',
    { kind: 'remove', pointer: '/risks/1/sharing/0/partner' },
    ['/risks/1'],
    ['/risks/1/sharing/0/partner'],
  ],
  [
    'q3-17-3-e-4',
    'the insurance had run out at the assessment',
    { kind: 'change', pointer: '/risks/1/sharing/0/coverEnd', to: '2025-02-02' },
    ['/risks/1'],
    ['/risks/1/sharing/0/type', '/risks/1/sharing/0/coverEnd', '/risks/1/assessment'],
  ],
  [
    'q3-17-3-e-5',
    'a risk is retained for no reason',
    { kind: 'remove', pointer: '/risks/3/residual/rationale' },
    ['/risks/3'],
    ['/risks/3/residual/rationale'],
  ],
];

describe.each(rows)('%s', (id, what, edit, subjects, cited) => {
  const results = resultsOf(id, after(edit)).filter(({ verdict }) => verdict === 'fail');

  test(`fails where ${what}, and cites that`, () => {
    expect(results.map(({ subject }) => inside(subject))).toEqual(subjects);
    for (const { facts } of results)
      expect(facts.map(({ pointer }) => inside(pointer))).toEqual(expect.arrayContaining([...cited]));
  });
});

test('every rule has a case here', () => {
  const ruled = q317RuleSet.standard.requirements
    .map(({ id }) => id)
    .filter(id => q317RuleSet.verification[id]?.method === 'rule');
  expect([...new Set(rows.map(([id]) => id))]).toEqual(ruled);
});

describe('the rules of Question 3/17', () => {
  const verdictsAfter = (id: string, edit: Edit) =>
    Object.fromEntries(resultsOf(id, after(edit)).map(({ subject, verdict }) => [inside(subject), verdict]));

  test('are undecided where what they look up is not known', () => {
    expect(verdictsAfter('q3-17-3-e-1', { kind: 'forget', pointer: '/controls' })).toEqual({
      '/risks/0': 'inconclusive',
      '/risks/1': 'inconclusive',
      '/risks/2': 'inconclusive',
      '/risks/3': 'not-applicable',
      '/risks/4': 'not-applicable',
    });
  });

  test('look up an id in the same management system, not in that of another organization', () => {
    const risks = [{ id: 'fraud', modifiedBy: ['firewall'] }];
    const securityManagement = [
      { id: 'fixed', controls: [], risks },
      { id: 'mobile', controls: [{ id: 'firewall' }], risks },
    ];
    const data = { parties: [], securityManagement };
    expect(resultsOf('q3-17-3-e-1', data).map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['/securityManagement/0/risks/0', 'fail'],
      ['/securityManagement/1/risks/0', 'pass'],
    ]);
  });

  test('let nothing pass in a management system that states nothing', () => {
    const data = { parties: [], securityManagement: [{ id: 'isms' }] };
    const results = assess(documentOf(data), [], [q317RuleSet]).results;
    expect(results.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === 'fail').map(({ requirement }) => requirement)).toEqual(
      q317RuleSet.standard.requirements.map(({ id }) => id).filter(id => isOfTheWhole.has(id)),
    );
  });

  test('ask nothing of a descriptor without the section', () => {
    const { results, notApplying } = assess(documentOf({ parties: [] }), [], [q317RuleSet]);
    expect(results).toEqual([]);
    expect(notApplying).toEqual([{ standard: 'q3-17', sections: ['securityManagement'] }]);
  });

  test('do not ask a retired control for a place, nor an avoided risk for acceptance', () => {
    expect(
      resultsOf('q3-17-2-c-4', conforming)
        .map(({ verdict }) => verdict)
        .at(-1),
    ).toBe('not-applicable');
    expect(
      resultsOf('q3-17-2-e-5', conforming)
        .map(({ verdict }) => verdict)
        .at(-1),
    ).toBe('not-applicable');
  });
});

/** The rules about a management system as a whole: lists that have to be there. */
const isOfTheWhole: ReadonlySet<string> = new Set([
  'q3-17-2-a-1',
  'q3-17-2-c-1',
  'q3-17-2-d-1',
  'q3-17-2-d-2',
  'q3-17-2-d-3',
  'q3-17-2-d-4',
  'q3-17-2-d-5',
  'q3-17-2-e-1',
  'q3-17-2-f-1',
  'q3-17-2-g-1',
  'q3-17-2-g-3',
  'q3-17-2-h-1',
  'q3-17-3-a-1',
]);
