import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './closed-loops-words.ts';

const vulnerabilityIdentification = Type.Object(
  {
    methods: Type.Optional(
      listOf(options(words.vulnerabilityMethods, 'a method'), 'how vulnerabilities are looked for'),
    ),
    date: Type.Optional(date('when they were last looked for')),
    evidence,
  },
  closed,
);

const vulnerability = Type.Object(
  {
    id: identifier('its name, e.g. CVE-2024-3094'),
    found: Type.Optional(date('when it was found')),
    evidence,
  },
  closed,
);

/** A component of a closed loop, and what is known of its vulnerabilities. */
export const loopComponent = Type.Object(
  {
    id: identifier('the name by which recommendations refer to this component'),
    name: Type.Optional(text('what it is called')),
    stage: Type.Optional(options(words.loopStages, 'what it does in the loop')),
    vulnerabilityIdentification: Type.Optional(vulnerabilityIdentification),
    vulnerabilities: Type.Optional(
      listOf(vulnerability, 'the vulnerabilities that are known of it; an empty list says: none'),
    ),
    evidence,
  },
  closed,
);

/** What is recommended against the risk of a vulnerability of a component. */
export const recommendation = Type.Object(
  {
    component: identifier('the id of a component'),
    vulnerability: identifier('the id of a vulnerability of that component'),
    measure: Type.Optional(options(words.mitigationMeasures, 'what is recommended')),
    evidence,
  },
  closed,
);
