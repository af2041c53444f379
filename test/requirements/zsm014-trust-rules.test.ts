import { describe } from 'vitest';

import { testCases } from './zsm014-cases.ts';

const domain0 = '/managementDomains/0';
const evaluation = (index: number) => `${domain0}/trustEvaluations/${String(index)}`;
const relationship = (index: number) => `${domain0}/trustRelationships/${String(index)}`;
const control = (index: number) => `${domain0}/securityControls/${String(index)}`;

const forecastControls = `      - type: rate-limiting
        relationship: orchestrator-trusts-forecast
        entity: traffic-forecast
      - type: monitoring
        relationship: orchestrator-trusts-forecast
        entity: traffic-forecast
`;
const twin = `      - id: cell-controller
        name: Cell controller
`;

describe('the evaluation of trustworthiness', () => {
  testCases([
    {
      name: 'holds in the example as it is',
      id: 'zsm014-trust-01',
      edits: [],
      outcome: {},
      cites: [],
    },
    {
      name: 'fails for an entity that nobody evaluates',
      id: 'zsm014-trust-01',
      edits: [['        entity: trust-manager\n', '        entity: slice-orchestrator\n']],
      outcome: { [domain0]: 'fail' },
      cites: [`${domain0}/entities/1/id trust-manager`],
    },
    {
      name: 'fails for an entity that no domain has, and cites the dangling id',
      id: 'zsm014-trust-01',
      edits: [
        [
          '        entity: remote-support\n        evaluatedBy',
          '        entity: remote\n        evaluatedBy',
        ],
      ],
      outcome: { [domain0]: 'fail', '/managementDomains/2': 'fail' },
      cites: [`${evaluation(3)}/entity remote`, '/managementDomains/2/entities/1/id remote-support'],
    },
    {
      name: 'fails where the result is not stated',
      id: 'zsm014-trust-01',
      edits: [['        date: 2024-11-12\n        result: trustworthy\n', '        date: 2024-11-12\n']],
      outcome: { [domain0]: 'fail' },
      cites: [`${evaluation(1)}/result absent`],
    },
    {
      name: 'is open where the entities of a domain are not known',
      id: 'zsm014-trust-01',
      edits: [
        [
          `${twin}        type: management-service-producer
        changes:
          - { date: 2025-02-10, what: software }
`,
          '      unknown: the radio vendor has not supplied the list\n',
        ],
      ],
      outcome: {
        [domain0]: 'inconclusive',
        '/managementDomains/1': 'inconclusive',
        '/managementDomains/2': 'inconclusive',
      },
      cites: ['/managementDomains/1/entities unknown'],
    },
    {
      name: 'fails where two entities of one domain share an id',
      id: 'zsm014-trust-01',
      edits: [[twin, `      - { id: cell-twin, changes: [] }\n${twin}`]],
      ids: { '/managementDomains/1/entities/0/id': 'cell-controller' },
      outcome: { '/managementDomains/1': 'fail' },
      cites: [
        '/managementDomains/1/entities/0/id cell-controller',
        '/managementDomains/1/entities/1/id cell-controller',
      ],
    },
    {
      name: 'fails where entities of two domains share an id',
      id: 'zsm014-trust-01',
      edits: [[twin, `      - { id: cell-twin, changes: [] }\n${twin}`]],
      ids: { '/managementDomains/1/entities/0/id': 'trust-manager' },
      outcome: { [domain0]: 'fail', '/managementDomains/1': 'fail' },
      cites: [`${domain0}/entities/1/id trust-manager`, '/managementDomains/1/entities/0/id trust-manager'],
    },
  ]);
});

describe('the decision on a trust relationship', () => {
  testCases([
    {
      name: 'fails where the trustee does not exist, and cites the dangling id',
      id: 'zsm014-trust-02',
      edits: [['        trustee: cell-controller\n', '        trustee: cell-controler\n']],
      outcome: { [relationship(0)]: 'fail' },
      cites: [
        `${relationship(0)}/trustee cell-controler`,
        '/managementDomains/1/entities/0/id cell-controller',
      ],
    },
    {
      name: 'fails where somebody trusts itself',
      id: 'zsm014-trust-02',
      edits: [['        trustee: cell-controller\n', '        trustee: slice-orchestrator\n']],
      outcome: { [relationship(0)]: 'fail' },
      cites: [
        `${relationship(0)}/trustee slice-orchestrator`,
        `${relationship(0)}/trustor slice-orchestrator`,
      ],
    },
    {
      name: 'fails where it rests on no evaluation',
      id: 'zsm014-trust-02',
      edits: [['        evaluations: [orchestrator-2025-03, cell-controller-2025-02]\n', '']],
      outcome: { [relationship(0)]: 'fail' },
      cites: [`${relationship(0)}/evaluations absent`],
    },
    {
      name: 'fails where it rests on an empty list',
      id: 'zsm014-trust-02',
      edits: [['evaluations: [orchestrator-2025-03, cell-controller-2025-02]', 'evaluations: []']],
      outcome: { [relationship(0)]: 'fail' },
      cites: [`${relationship(0)}/evaluations 0`],
    },
    {
      name: 'fails where it rests on an evaluation of one of the two only',
      id: 'zsm014-trust-02',
      edits: [
        [
          'evaluations: [orchestrator-2025-03, cell-controller-2025-02]',
          'evaluations: [orchestrator-2025-03]',
        ],
      ],
      outcome: { [relationship(0)]: 'fail' },
      cites: [`${relationship(0)}/evaluations/0 orchestrator-2025-03`],
    },
    {
      name: 'fails where it rests on an evaluation that there is not',
      id: 'zsm014-trust-02',
      edits: [
        [
          'evaluations: [orchestrator-2025-03, cell-controller-2025-02]',
          'evaluations: [orchestrator-2025-03, cell-controller-2025-02, audit-2023]',
        ],
      ],
      outcome: { [relationship(0)]: 'fail' },
      cites: [`${relationship(0)}/evaluations/2 audit-2023`],
    },
    {
      name: 'fails where two evaluations share the id that it names',
      id: 'zsm014-trust-02',
      edits: [],
      ids: { [`${evaluation(1)}/id`]: 'orchestrator-2025-03' },
      outcome: {
        [relationship(0)]: 'fail',
        [relationship(1)]: 'fail',
        [relationship(2)]: 'fail',
        '/managementDomains/1/trustRelationships/0': 'fail',
      },
      cites: [`${evaluation(0)}/id orchestrator-2025-03`, `${evaluation(1)}/id orchestrator-2025-03`],
    },
    {
      name: 'fails where it was decided before an evaluation that it rests on',
      id: 'zsm014-trust-02',
      edits: [['        date: 2025-02-18\n', '        date: 2025-04-18\n']],
      outcome: { [relationship(2)]: 'fail' },
      cites: [`${evaluation(3)}/date 2025-04-18`, `${relationship(2)}/decidedOn 2025-03-05`],
    },
    {
      name: 'fails where somebody is trusted who was found untrustworthy',
      id: 'zsm014-trust-02',
      edits: [['        decision: not-trusted\n', '        decision: trusted\n']],
      outcome: { [relationship(2)]: 'fail' },
      cites: [`${evaluation(3)}/result untrustworthy`, `${relationship(2)}/decision trusted`],
    },
    {
      name: 'fails where the model does not exist',
      id: 'zsm014-trust-02',
      edits: [['        model: radio-peers\n', '        model: radio-peer\n']],
      outcome: { '/managementDomains/1/trustRelationships/0': 'fail' },
      cites: ['/managementDomains/1/trustRelationships/0/model radio-peer'],
    },
    {
      name: 'is open where the model is not known',
      id: 'zsm014-trust-02',
      edits: [
        ['        model: radio-peers\n', '        model: { unknown: the contract is with the lawyers }\n'],
      ],
      outcome: { '/managementDomains/1/trustRelationships/0': 'inconclusive' },
      cites: ['/managementDomains/1/trustRelationships/0/model unknown'],
    },
  ]);
});

describe('the new evaluation after a change', () => {
  const controller = '/managementDomains/1/entities/0';
  testCases([
    {
      name: 'fails where no change triggers it',
      id: 'zsm014-trust-03',
      edits: [
        [
          '        triggers: [any-change, request]\n\n    trustModels',
          '        triggers: [software-change, request]\n\n    trustModels',
        ],
      ],
      outcome: { '/managementDomains/2/entities/1': 'fail' },
      cites: [`${evaluation(3)}/triggers/0 software-change`, `${evaluation(3)}/triggers/1 request`],
    },
    {
      name: 'fails where triggers are not stated',
      id: 'zsm014-trust-03',
      edits: [['        triggers: [any-change, request]\n\n    trustModels', '\n    trustModels']],
      outcome: { '/managementDomains/2/entities/1': 'fail' },
      cites: [`${evaluation(3)}/triggers absent`],
    },
    {
      name: 'fails where the entity changed after its evaluation',
      id: 'zsm014-trust-03',
      edits: [['date: 2025-02-10, what', 'date: 2025-02-12, what']],
      outcome: { [controller]: 'fail' },
      cites: [
        `${controller}/changes/0/date 2025-02-12`,
        '/managementDomains/1/trustEvaluations/0/date 2025-02-11',
      ],
    },
    {
      name: 'holds where the entity was evaluated on the day on which it changed',
      id: 'zsm014-trust-03',
      edits: [['date: 2025-02-10, what', 'date: 2025-02-11, what']],
      outcome: {},
      cites: [],
    },
    {
      name: 'compares instants across time zones',
      id: 'zsm014-trust-03',
      edits: [
        ['date: 2025-02-10, what', 'date: 2025-02-11T01:30:00+02:00, what'],
        ['        date: 2025-02-11\n', '        date: 2025-02-10T23:00:00Z\n'],
      ],
      outcome: { [controller]: 'fail' },
      cites: [`${controller}/changes/0/date 2025-02-11T01:30:00+02:00`],
    },
    {
      name: 'fails where it is not stated what has changed',
      id: 'zsm014-trust-03',
      edits: [['        changes: []\n', '']],
      outcome: { [`${domain0}/entities/1`]: 'fail' },
      cites: [`${domain0}/entities/1/changes absent`],
    },
    {
      name: 'fails for an entity that was never evaluated',
      id: 'zsm014-trust-03',
      edits: [['        entity: trust-manager\n', '        entity: slice-orchestrator\n']],
      outcome: { [`${domain0}/entities/0`]: 'fail', [`${domain0}/entities/1`]: 'fail' },
      cites: [`${domain0}/entities/1/id trust-manager`],
    },
    {
      name: 'fails for both of two entities that share an id, one of which was left alone',
      id: 'zsm014-trust-03',
      edits: [[twin, `      - { id: cell-twin, changes: [] }\n${twin}`]],
      ids: { '/managementDomains/1/entities/0/id': 'cell-controller' },
      outcome: { [controller]: 'fail', '/managementDomains/1/entities/1': 'fail' },
      cites: [`${controller}/id cell-controller`, '/managementDomains/1/entities/1/id cell-controller'],
    },
  ]);
});

describe('the renewal of model and relationship', () => {
  testCases([
    {
      name: 'fails where the relationship was decided before an entity changed',
      id: 'zsm014-trust-04',
      edits: [
        [
          'evaluations: [orchestrator-2025-03, cell-controller-2025-02]\n        decision: trusted\n        decidedOn: 2025-03-05',
          'evaluations: [orchestrator-2025-03, cell-controller-2025-02]\n        decision: trusted\n        decidedOn: 2025-03-03',
        ],
      ],
      outcome: { [relationship(0)]: 'fail' },
      cites: [`${domain0}/entities/0/changes/1/date 2025-03-04`, `${relationship(0)}/decidedOn 2025-03-03`],
    },
    {
      name: 'fails where the model was built before an entity changed',
      id: 'zsm014-trust-04',
      edits: [['kind: mediated, builtOn: 2025-03-06', 'kind: mediated, builtOn: 2025-02-06']],
      outcome: { '/managementDomains/1/trustRelationships/0': 'fail' },
      cites: ['/managementDomains/1/trustModels/0/builtOn 2025-02-06'],
    },
    {
      name: 'fails where no change triggers it',
      id: 'zsm014-trust-04',
      edits: [['        triggers: [any-change]\n', '        triggers: [schedule]\n']],
      outcome: { '/managementDomains/1/trustRelationships/0': 'fail' },
      cites: ['/managementDomains/1/trustRelationships/0/triggers/0 schedule'],
    },
    {
      name: 'fails where the trustee does not exist',
      id: 'zsm014-trust-04',
      edits: [['        trustee: cell-controller\n', '        trustee: cell-controler\n']],
      outcome: { [relationship(0)]: 'fail' },
      cites: [`${relationship(0)}/trustee cell-controler`],
    },
    {
      name: 'fails where two models share the id that it names, one of which is stale',
      id: 'zsm014-trust-04',
      edits: [
        [
          '      - { id: radio-peers,',
          '      - { id: radio-twin, kind: mandated, builtOn: 2020-01-01 }\n      - { id: radio-peers,',
        ],
      ],
      ids: { '/managementDomains/1/trustModels/0/id': 'radio-peers' },
      outcome: { '/managementDomains/1/trustRelationships/0': 'fail' },
      cites: [
        '/managementDomains/1/trustModels/0/id radio-peers',
        '/managementDomains/1/trustModels/1/id radio-peers',
      ],
    },
  ]);
});

describe('the security controls', () => {
  testCases([
    {
      name: 'fail where a relationship is followed by none',
      id: 'zsm014-trust-05',
      edits: [[forecastControls, '']],
      outcome: { [domain0]: 'fail' },
      cites: [`${relationship(1)}/id orchestrator-trusts-forecast`],
    },
    {
      name: 'fail where one names no relationship',
      id: 'zsm014-trust-05',
      edits: [['monitoring\n        relationship: orchestrator-trusts-forecast\n', 'monitoring\n']],
      outcome: { [domain0]: 'fail' },
      cites: [`${control(2)}/relationship absent`],
    },
    {
      name: 'fail where one names a relationship that there is not',
      id: 'zsm014-trust-05',
      edits: [
        [
          'monitoring\n        relationship: orchestrator-trusts-forecast',
          'monitoring\n        relationship: forecast',
        ],
      ],
      outcome: { [domain0]: 'fail' },
      cites: [`${control(2)}/relationship forecast`],
    },
    {
      name: 'fail where one is on an entity that the relationship does not concern',
      id: 'zsm014-trust-05',
      edits: [
        [
          '      - type: mutual-authentication\n        relationship: orchestrator-trusts-cell-controller\n        entity: cell-controller',
          '      - type: mutual-authentication\n        relationship: orchestrator-trusts-cell-controller\n        entity: trust-manager',
        ],
      ],
      outcome: { [domain0]: 'fail' },
      cites: [`${control(0)}/entity trust-manager`],
    },
    {
      name: 'fail where somebody who is not trusted is only watched',
      id: 'zsm014-trust-05',
      edits: [['      - type: access-denial\n', '      - type: audit-logging\n']],
      outcome: { [domain0]: 'fail' },
      cites: [`${control(3)}/type audit-logging`],
    },
    {
      name: 'fail where access is denied to the one who does not trust',
      id: 'zsm014-trust-05',
      edits: [
        ['        entity: remote-support\n\n  - id: ran', '        entity: trust-manager\n\n  - id: ran'],
      ],
      outcome: { [domain0]: 'fail' },
      cites: [`${control(3)}/entity trust-manager`, `${relationship(2)}/trustee remote-support`],
    },
    {
      name: 'fail where access is denied because of another relationship',
      id: 'zsm014-trust-05',
      edits: [
        ['      - type: access-denial\n', '      - type: monitoring\n'],
        ['      - type: rate-limiting\n', '      - type: isolation\n'],
      ],
      outcome: { [domain0]: 'fail' },
      cites: [`${control(3)}/type monitoring`, `${control(1)}/relationship orchestrator-trusts-forecast`],
    },
    {
      name: 'fail for a domain that takes part in no trust relationship',
      id: 'zsm014-trust-05',
      edits: [['      - id: cell-controller\n        name', '      - id: cell-planner\n        name']],
      outcome: { '/managementDomains/1': 'fail' },
      cites: ['/managementDomains/1/entities/0/id cell-planner'],
    },
  ]);
});
