import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import type { VersionText } from '../descriptor-fields.ts';
import { setting } from './security-configurations-parameters.ts';
import * as words from './security-configurations-words.ts';

const version = (description: string) =>
  Type.Unsafe<VersionText>({
    type: 'string',
    pattern: '^\\d{1,9}(\\.\\d{1,9})*$',
    description: `${description}, e.g. '2.1'`,
  });

const acknowledgement = Type.Object(
  {
    result: Type.Optional(options(words.provisioningResults, 'what the network function answered')),
    version: Type.Optional(version('the version that it says it has taken over')),
    answeredAt: Type.Optional(date('when it answered')),
    evidence,
  },
  closed,
);

const provisioning = Type.Object(
  {
    operatedBy: Type.Optional(identifier('the id of the party that provisions it')),
    interface: Type.Optional(identifier('the id of the provisioning interface')),
    provisionedAt: Type.Optional(date('when it was provisioned')),
    acknowledgement: Type.Optional(acknowledgement),
    evidence,
  },
  closed,
);

const rollback = Type.Object(
  {
    action: Type.Optional(options(words.rollbackActions, 'how the state before it can be had again')),
    toVersion: Type.Optional(version('the version that would be restored')),
    evidence,
  },
  closed,
);

const monitoring = Type.Object(
  {
    operatedBy: Type.Optional(identifier('the id of the party that watches over it')),
    readAt: Type.Optional(date('when the settings in force were last read from the network function')),
    onDeviation: Type.Optional(
      listOf(
        options(words.deviationActions, 'an action'),
        'what is done when they are not the intended ones',
      ),
    ),
    evidence,
  },
  closed,
);

/** A security configuration of one network function. */
export const configuration = Type.Object(
  {
    id: identifier('the name of this configuration'),
    name: Type.Optional(text('what it is called')),
    target: Type.Optional(identifier('the id of the network function that it is for')),
    interface: Type.Optional(
      options(words.configuredInterfaces, 'the interface it is for; `any` if left out'),
    ),
    enabler: Type.Optional(identifier('the id of the enabler that it is for, where it is for one')),
    origin: Type.Optional(options(words.configurationOrigins, 'where it was made')),
    createdAt: Type.Optional(date('when it was made')),
    version: Type.Optional(version('its version')),
    provisioning: Type.Optional(provisioning),
    state: Type.Optional(options(words.configurationStates, 'where it stands in its lifecycle')),
    activatedAt: Type.Optional(date('when it was last activated')),
    deactivatedAt: Type.Optional(date('when it was last deactivated')),
    changedAt: Type.Optional(date('when it was last changed at the network function')),
    rollback: Type.Optional(rollback),
    intended: Type.Optional(listOf(setting, 'the settings that it provisions')),
    inForce: Type.Optional(listOf(setting, 'the settings that the network function has in their place')),
    monitoring: Type.Optional(monitoring),
    evidence,
  },
  closed,
);
