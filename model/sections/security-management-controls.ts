import Type from 'typebox';

import { closed, date, evidence, identifier, listOf, options, text } from '../descriptor-fields.ts';
import * as words from './security-management-words.ts';

/** What controls are for. */
export const controlObjective = Type.Object(
  {
    id: identifier('the name of this control objective'),
    statement: Type.Optional(text('what is to be achieved')),
    evidence,
  },
  closed,
);

const lifecycle = Type.Object(
  {
    planning: Type.Optional(date('when the control was decided on')),
    implementation: Type.Optional(date('when it was implemented')),
    operation: Type.Optional(date('since when it is in operation')),
    review: Type.Optional(date('when it was last reviewed')),
    retirement: Type.Optional(date('when it was retired')),
    evidence,
  },
  closed,
);

/** A security control, what it is for, who answers for it, and where it stands in its life. */
export const securityControl = Type.Object(
  {
    id: identifier('the name of this control'),
    name: Type.Optional(text('what it is called')),
    serves: Type.Optional(
      listOf(identifier('the id of a control objective'), 'the control objectives that it serves'),
    ),
    owner: Type.Optional(text('the role or body that answers for it')),
    processes: Type.Optional(
      listOf(options(words.operationalProcesses, 'a process'), 'the operations in which it is carried out'),
    ),
    state: Type.Optional(options(words.controlStates, 'where it stands in its life')),
    lifecycle: Type.Optional(lifecycle),
    evidence,
  },
  closed,
);

const measurementResult = Type.Object(
  {
    value: Type.Optional(text('what was measured, with its unit')),
    date: Type.Optional(date('when')),
    outcome: Type.Optional(options(words.measurementOutcomes, 'how it stands to the target')),
    evidence,
  },
  closed,
);

/** How it is known that security management does what it should. */
export const securityMeasurement = Type.Object(
  {
    id: identifier('the name of this measurement'),
    indicator: Type.Optional(text('what is measured')),
    measuredControls: Type.Optional(
      listOf(identifier('the id of a control'), 'the controls that it measures'),
    ),
    measuredObjectives: Type.Optional(
      listOf(identifier('the id of a control objective'), 'the control objectives that it measures'),
    ),
    method: Type.Optional(text('how it is measured')),
    target: Type.Optional(text('what the result should be')),
    lastResult: Type.Optional(measurementResult),
    reviewedBy: Type.Optional(text('the role or body that looked at the last result')),
    lastReview: Type.Optional(date('when it did')),
    action: Type.Optional(text('what is done about a result that misses the target')),
    evidence,
  },
  closed,
);
