import { certainly } from './answering.ts';

/** What is derived from the tasks, and what is derived from the study items that have the same subject. */
export const answersToTasks = [
  ...certainly('q3-17-3-a', ['q3-17-3-a-1', 'has somebody responsible in each area of management']),
  ...certainly(
    'q3-17-3-b',
    ['q3-17-3-b-1', 'joins each area of management to the standards that implement it'],
    ['q3-17-2-g-1', 'has a standard of the named publishers applied'],
    ['q3-17-2-g-2', 'has it said which text is applied, to the edition'],
  ),
  ...certainly(
    'q3-17-3-c',
    ['q3-17-3-c-1', 'has a catalogue for each security service'],
    ['q3-17-2-f-1', 'has each kind of security service accounted for'],
    ['q3-17-2-f-2', 'has somebody provide each service'],
    ['q3-17-2-f-3', 'has a reason behind doing without a service'],
    ['q3-17-2-f-4', 'shows which services a centre includes'],
  ),
  ...certainly(
    'q3-17-3-d',
    ['q3-17-3-d-1', 'has the stage known that each control is at'],
    ['q3-17-3-d-2', 'has the stages follow one another'],
    ['q3-17-3-d-3', 'has controls in operation owned and reviewed'],
    ['q3-17-3-d-4', 'has no risk rest on a control at the end of its life'],
    ['q3-17-3-d-5', 'has no PII rest on a control at the end of its life'],
  ),
  ...certainly(
    'q3-17-3-e',
    ['q3-17-3-e-1', 'makes sure that the controls of a risk exist'],
    ['q3-17-3-e-2', 'has a risk modified by a control in operation'],
    ['q3-17-3-e-3', 'has a partner named with whom a risk is shared'],
    ['q3-17-3-e-4', 'has insurance in force at the assessment'],
    ['q3-17-3-e-5', 'has a reason behind retaining a risk'],
    ['q3-17-2-e-1', 'has a register of risks'],
    ['q3-17-2-e-2', 'has each risk assessed of late'],
    ['q3-17-2-e-3', 'has an option chosen for each risk'],
    ['q3-17-2-e-4', 'has treatment leave no more than there was'],
    ['q3-17-2-e-5', 'has what is left accepted by somebody'],
  ),
  ...certainly(
    'q3-17-3-f',
    ['q3-17-2-h-1', 'has an inventory of PII'],
    ['q3-17-2-h-2', 'has PII processed for a stated reason'],
    ['q3-17-2-h-3', 'has PII protected by controls that exist'],
    ['q3-17-2-h-4', 'has PII protected by a control in operation'],
    ['q3-17-2-h-5', 'has the protection reviewed for effect'],
    ['q3-17-2-h-6', 'has weak protection put right'],
  ),
];
