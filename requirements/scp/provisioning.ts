import type { Requirement } from '../../model/requirement.ts';
import { derived } from '../requirement-builder.ts';
import { actorsUnnamed, openChoice } from './notes.ts';

const here = {
  clause: '1',
  from: 'support of security configuration provisioning in each use case',
} as const;
const configuration = { ...here, subject: 'a security configuration' } as const;
const provisioningInterface = { ...here, subject: 'a provisioning interface' } as const;
const noThreats = openChoice(
  'without a threat analysis the text does not say against what an interface is protected',
);

/** What both use cases need: that a configuration reaches its network function unharmed. */
export const provisioning = [
  derived({
    id: 'scp-provisioning-1',
    ...configuration,
    from: 'the precondition that configurations have been generated (NOTE)',
    statement:
      'The configuration exists, with its origin and the settings that it consists of, before it is provisioned.',
    parts: ['its origin is known', 'it has settings', 'it was made no later than it was provisioned'],
    notes: [
      {
        kind: 'reading',
        what: 'how it was generated is out of scope',
        reading: 'any origin will do; only that there is one is asked',
      },
    ],
  }),
  derived({
    id: 'scp-provisioning-2',
    ...configuration,
    statement: 'The configuration is for a network function that is described with its type.',
  }),
  derived({
    id: 'scp-provisioning-3',
    ...configuration,
    statement: 'A known party provisions the configuration over an interface that is described.',
    parts: ['who provisions it', 'over which interface'],
    notes: [actorsUnnamed],
  }),
  derived({
    id: 'scp-provisioning-4',
    ...provisioningInterface,
    statement: 'The network function and whoever provisions it authenticate each other.',
    notes: [noThreats],
  }),
  derived({
    id: 'scp-provisioning-5',
    ...provisioningInterface,
    statement: 'Whoever provisions is authorized to do so.',
    notes: [noThreats],
  }),
  derived({
    id: 'scp-provisioning-6',
    ...provisioningInterface,
    statement: 'A configuration that was altered on its way is not taken over.',
    notes: [noThreats],
  }),
  derived({
    id: 'scp-provisioning-7',
    ...provisioningInterface,
    statement: 'A configuration can not be read on its way.',
    notes: [noThreats],
  }),
  derived({
    id: 'scp-provisioning-8',
    ...configuration,
    statement:
      'The network function has acknowledged the whole configuration, in the version that was provisioned.',
    parts: ['accepted without exception', 'in the same version', 'no earlier than it was provisioned'],
  }),
  derived({
    id: 'scp-provisioning-9',
    ...configuration,
    statement: 'There are settings, and no parameter is set twice.',
    parts: ['among the settings that are intended', 'among those that are in force'],
  }),
  derived({
    id: 'scp-provisioning-10',
    ...configuration,
    statement: 'The enabler that the configuration is for exists.',
    appliesWhen: 'the configuration is for an enabler',
  }),
] as const satisfies readonly Requirement[];
