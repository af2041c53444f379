import { describe } from 'vitest';

import { testCases, type Case } from './zsm014-cases.ts';

const slices = '/closedLoops/0';
const energy = '/closedLoops/1';

/** Rules that apply to the first loop only: the second has no such data, intents or vulnerabilities. */
const alone = (outcome: Case['outcome']): Case['outcome'] => ({ [energy]: 'not-applicable', ...outcome });

describe('the detection of incidents', () => {
  testCases([
    {
      name: 'fails where somebody has to look',
      id: 'zsm014-sec-cla-01',
      edits: [
        [
          'incident: attack, mode: automatic, capabilities: [detect, identify]',
          'incident: attack, mode: manual, capabilities: [detect, identify]',
        ],
      ],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/incidentDetections/0/mode manual`],
    },
    {
      name: 'fails where degradation is detected and not identified',
      id: 'zsm014-sec-cla-01',
      edits: [
        [
          'incident: performance-degradation, mode: automatic, capabilities: [detect, identify]',
          'incident: performance-degradation, mode: automatic, capabilities: [detect]',
        ],
      ],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/incidentDetections/1/capabilities/0 detect`],
    },
    {
      name: 'fails where one kind of incident is left out',
      id: 'zsm014-sec-cla-01',
      edits: [
        ['      - { incident: attack, mode: automatic, capabilities: [identify] }\n', ''],
        ['      - { incident: attack, mode: automatic, capabilities: [detect] }\n', ''],
      ],
      outcome: { [energy]: 'fail' },
      cites: [`${energy}/incidentDetections 2`],
    },
  ]);
});

describe('the notification of incidents', () => {
  testCases([
    {
      name: 'fails where a recipient is not authorized',
      id: 'zsm014-sec-cla-02',
      edits: [['recipients: [operations-centre]', 'recipients: [operations-centre, harbour-portal]']],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/consumers/1/id harbour-portal`, `${slices}/consumers/1/authorizedFor/0 goal-status`],
    },
    {
      name: 'fails where a recipient is no consumer of the loop, and cites the dangling id',
      id: 'zsm014-sec-cla-02',
      edits: [['recipients: [operations-centre]', 'recipients: [operations-centre, press-office]']],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/notifications/0/recipients/1 press-office`],
    },
    {
      name: 'fails where two consumers share the id of a recipient',
      id: 'zsm014-sec-cla-02',
      edits: [],
      ids: { [`${slices}/consumers/1/id`]: 'operations-centre' },
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/consumers/0/id operations-centre`, `${slices}/consumers/1/id operations-centre`],
    },
    {
      name: 'fails where nobody is notified',
      id: 'zsm014-sec-cla-02',
      edits: [['recipients: [operations-centre]', 'recipients: []']],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/notifications/0/recipients 0`],
    },
    {
      name: 'takes a notification without topics for one that may tell of an attack',
      id: 'zsm014-sec-cla-02',
      edits: [['        topics: [goal-status]\n', '']],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/notifications/1/topics absent`],
    },
    {
      name: 'leaves alone who is notified of other things',
      id: 'zsm014-sec-cla-02',
      edits: [['recipients: [harbour-portal]', 'recipients: [whoever-asks]']],
      outcome: {},
      cites: [],
    },
    {
      name: 'fails notification by notification where one is sent in the clear',
      id: 'zsm014-sec-cla-10',
      edits: [
        [
          '          - { property: integrity, by: [message-signature] }\n          - { property: confidentiality, by: [tls] }\n      - id: goals',
          '          - { property: integrity, by: [message-signature] }\n      - id: goals',
        ],
      ],
      outcome: { [`${slices}/notifications/0`]: 'fail' },
      cites: [`${slices}/notifications/0/protections/0/property integrity`],
    },
  ]);
});

describe('the reaction to incidents', () => {
  const withPlan =
    'incident: attack, mode: automatic, action: execute-mitigation-plan, plan: fence-off-component';
  testCases([
    {
      name: 'fails where a person has to agree',
      id: 'zsm014-sec-cla-03',
      edits: [[withPlan, withPlan.replace('mode: automatic', 'mode: confirmed-by-person')]],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/reactions/0/mode confirmed-by-person`],
    },
    {
      name: 'fails where the plan that it executes is not there',
      id: 'zsm014-sec-cla-03',
      edits: [[withPlan, withPlan.replace('fence-off-component', 'plan-b')]],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/reactions/0/plan plan-b`, `${slices}/mitigationPlans/0/id fence-off-component`],
    },
    {
      name: 'fails where no plan is named',
      id: 'zsm014-sec-cla-03',
      edits: [[withPlan, withPlan.replace(', plan: fence-off-component', '')]],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/reactions/0/plan absent`],
    },
    {
      name: 'fails where it is not stated what is done',
      id: 'zsm014-sec-cla-03',
      edits: [[withPlan, 'incident: attack, mode: automatic']],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/reactions/0/action absent`],
    },
  ]);
});

describe('the reaction together with related loops', () => {
  testCases([
    {
      name: 'fails where the related loop does not exist, and on the other side, which is no longer pointed back to',
      id: 'zsm014-sec-cla-04',
      edits: [['      - loop: energy-saving\n', '      - loop: energy-savings\n']],
      outcome: { [slices]: 'fail', [energy]: 'fail' },
      cites: [
        `${slices}/relatedLoops/0/loop energy-savings`,
        `${energy}/relatedLoops/0/loop slice-assurance`,
      ],
    },
    {
      name: 'fails where the related loop does not point back',
      id: 'zsm014-sec-cla-04',
      edits: [
        [
          `      - loop: slice-assurance
        relation: shares-resources
        reactions:
          - { incident: attack, mode: automatic, action: suspend-closed-loop }
          - { incident: performance-degradation, mode: automatic, action: roll-back }
`,
          '      []\n',
        ],
      ],
      outcome: { [slices]: 'fail', [energy]: 'not-applicable' },
      cites: [`${energy}/relatedLoops 0`, `${slices}/relatedLoops/0/loop energy-saving`],
    },
    {
      name: 'fails where a loop is related to itself',
      id: 'zsm014-sec-cla-04',
      edits: [
        [
          '      - loop: energy-saving\n',
          `      - loop: slice-assurance
        reactions:
          - { incident: attack, mode: automatic, action: suspend-closed-loop }
          - { incident: performance-degradation, mode: automatic, action: roll-back }
      - loop: energy-saving
`,
        ],
      ],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/relatedLoops/0/loop slice-assurance`, `${slices}/id slice-assurance`],
    },
    {
      name: 'fails where the reaction waits for a person',
      id: 'zsm014-sec-cla-04',
      edits: [
        [
          'performance-degradation, mode: automatic, action: hand-over-to-related-loop',
          'performance-degradation, mode: manual, action: hand-over-to-related-loop',
        ],
      ],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/relatedLoops/0/reactions/1/mode manual`],
    },
    {
      name: 'fails where it is not stated whether a loop is related to others',
      id: 'zsm014-sec-cla-04',
      edits: [['  - id: energy-saving\n', '  - id: antenna-tuning\n  - id: energy-saving\n']],
      outcome: { [energy]: 'fail' },
      cites: [`${energy}/relatedLoops absent`],
    },
    {
      name: 'fails for all loops concerned where two loops share an id',
      id: 'zsm014-sec-cla-04',
      edits: [
        [
          '  - id: slice-assurance\n',
          '  - { id: antenna-tuning, relatedLoops: [] }\n  - id: slice-assurance\n',
        ],
      ],
      ids: { '/closedLoops/0/id': 'energy-saving' },
      outcome: { '/closedLoops/0': 'not-applicable', '/closedLoops/1': 'fail', '/closedLoops/2': 'fail' },
      cites: ['/closedLoops/0/id energy-saving', '/closedLoops/2/id energy-saving'],
    },
  ]);
});

describe('the data that loops deal with', () => {
  testCases([
    {
      name: 'fails where personal data has no privacy measure',
      id: 'zsm014-sec-cla-05',
      edits: [['        privacyMeasures: [pseudonymization, retention-limit]\n', '']],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/dataHandled/0/privacyMeasures absent`],
    },
    {
      name: 'counts data as personal that the descriptor says is',
      id: 'zsm014-sec-cla-05',
      edits: [['      - type: key\n', '      - type: key\n        classes: [personal]\n']],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/dataHandled/1/classes/0 personal`],
    },
    {
      name: 'fails where a key is not available, whatever class it is put in',
      id: 'zsm014-sec-cla-06',
      edits: [
        [
          '          - { property: availability, by: [backup] }\n      - type: certificate',
          '        classes: [management]\n      - type: certificate',
        ],
      ],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/dataHandled/1/type key`, `${slices}/dataHandled/1/protections 2`],
    },
    {
      name: 'counts a log as security relevant that the descriptor says is',
      id: 'zsm014-sec-cla-06',
      edits: [
        ['      - type: key\n', '      - { type: log, classes: [security-relevant] }\n      - type: key\n'],
      ],
      outcome: alone({ [slices]: 'fail' }),
      cites: [
        `${slices}/dataHandled/1/classes/0 security-relevant`,
        `${slices}/dataHandled/1/protections absent`,
      ],
    },
    {
      name: 'fails where performance data is not confidential',
      id: 'zsm014-sec-cla-07',
      edits: [
        [
          '          - { property: integrity, by: [tls, checksum] }\n          - { property: confidentiality, by: [tls] }\n',
          '          - { property: integrity, by: [tls, checksum] }\n',
        ],
      ],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/dataHandled/3/type performance-data`],
    },
    ...(['zsm014-sec-cla-05', 'zsm014-sec-cla-06', 'zsm014-sec-cla-07'] as const).map((id, index): Case => ({
      name: `fails where it is not stated with what data a loop deals (${id})`,
      id,
      edits: [['  - id: energy-saving\n', '  - id: antenna-tuning\n  - id: energy-saving\n']],
      // the energy saving loop deals with performance data only
      outcome: { [energy]: 'fail', ...(index < 2 ? { '/closedLoops/2': 'not-applicable' } : {}) },
      cites: [`${energy}/dataHandled absent`],
    })),
  ]);
});

describe('the vulnerabilities of components', () => {
  testCases([
    {
      name: 'fail where nobody looks for them',
      id: 'zsm014-sec-cla-08',
      edits: [['        vulnerabilityIdentification: { methods: [fuzzing], date: 2025-01-30 }\n', '']],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/components/3/vulnerabilityIdentification absent`],
    },
    {
      name: 'fail where no method is named',
      id: 'zsm014-sec-cla-08',
      edits: [['{ methods: [fuzzing], date', '{ methods: [], date']],
      outcome: { [slices]: 'fail' },
      cites: [`${slices}/components/3/vulnerabilityIdentification/methods 0`],
    },
    {
      name: 'fail where nothing is recommended against one of them',
      id: 'zsm014-sec-cla-09',
      edits: [['      - { component: kpi-collector, vulnerability: CVE-2024-3094, measure: upgrade }\n', '']],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/components/0/vulnerabilities/0/id CVE-2024-3094`],
    },
    {
      name: 'fail where a recommendation names no measure',
      id: 'zsm014-sec-cla-09',
      edits: [['CVE-2024-3094, measure: upgrade', 'CVE-2024-3094']],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/recommendations/0/measure absent`],
    },
    {
      name: 'fail where a recommendation is for a vulnerability that the component does not have',
      id: 'zsm014-sec-cla-09',
      edits: [['CVE-2023-44487, measure: isolation', 'CVE-2024-3094, measure: isolation']],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/recommendations/3/vulnerability CVE-2024-3094`],
    },
    {
      name: 'fail where two components share an id',
      id: 'zsm014-sec-cla-09',
      edits: [],
      ids: { [`${slices}/components/3/id`]: 'slice-planner' },
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/components/2/id slice-planner`, `${slices}/components/3/id slice-planner`],
    },
    {
      name: 'fail where it is not stated whether a component has any',
      id: 'zsm014-sec-cla-09',
      edits: [
        [
          '{ methods: [fuzzing], date: 2025-01-30 }\n        vulnerabilities: []\n',
          '{ methods: [fuzzing], date: 2025-01-30 }\n',
        ],
      ],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/components/3/vulnerabilities absent`],
    },
  ]);
});

describe('the intents that a loop takes in', () => {
  testCases([
    {
      name: 'fail where spoofing is not detected',
      id: 'zsm014-sec-cla-11',
      edits: [['          - { attack: spoofing, mode: automatic, capabilities: [detect] }\n', '']],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/intents/0/attackDetections 3`],
    },
    {
      name: 'fail where deceit is identified by hand',
      id: 'zsm014-sec-cla-11',
      edits: [
        [
          'attack: deceit, mode: automatic, capabilities: [identify]',
          'attack: deceit, mode: manual, capabilities: [identify]',
        ],
      ],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/intents/0/attackDetections/1/mode manual`],
    },
    {
      name: 'fail where the originator is not authenticated',
      id: 'zsm014-sec-cla-11',
      edits: [['originatorAuthentication: digital-signature', 'originatorAuthentication: none']],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/intents/0/originatorAuthentication none`],
    },
    {
      name: 'are taken for declarative where their form is not stated',
      id: 'zsm014-sec-cla-11',
      edits: [
        ['        form: declarative\n', ''],
        ['originatorAuthentication: digital-signature', 'originatorAuthentication: none'],
      ],
      outcome: alone({ [slices]: 'fail' }),
      cites: [`${slices}/intents/0/form absent`],
    },
    {
      name: 'are left alone where they are imperative',
      id: 'zsm014-sec-cla-11',
      edits: [['        form: declarative\n', '        form: imperative\n']],
      outcome: alone({ [slices]: 'not-applicable' }),
      cites: [`${slices}/intents/0/form imperative`],
    },
    {
      name: 'fail where it is not stated whether there are any',
      id: 'zsm014-sec-cla-11',
      edits: [['    intents: []\n', '']],
      outcome: { [energy]: 'fail' },
      cites: [`${energy}/intents absent`],
    },
  ]);
});
