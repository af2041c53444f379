import { certainly, perhaps } from './answering.ts';

/** What answers to a text by the subject that its title or the Question gives it. */
export const answersToTexts = [
  ...certainly(
    'q3-17-text-x.1051',
    ['q3-17-2-c-1', 'has controls on record, for which X.1051 is the code of practice'],
    ['q3-17-2-c-3', 'has each control serve an objective'],
    ['q3-17-2-c-4', 'puts each control into management and operations'],
    ['q3-17-3-a-1', 'has the functions of management in hand that task a finds there'],
  ),
  ...certainly('q3-17-text-x.1052', [
    'q3-17-3-a-1',
    'has somebody responsible in each area of the framework that the text is about',
  ]),
  ...certainly(
    'q3-17-text-x.1054',
    ['q3-17-2-d-1', 'evaluating is an activity of governance, the subject of the text'],
    ['q3-17-2-d-2', 'directing is an activity of governance, the subject of the text'],
    ['q3-17-2-d-3', 'monitoring is an activity of governance, the subject of the text'],
    ['q3-17-2-d-4', 'communicating is an activity of governance, the subject of the text'],
  ),
  ...certainly(
    'q3-17-text-x.1055',
    ['q3-17-2-e-1', 'has a register of risks, whose management the text is about'],
    ['q3-17-2-e-2', 'has each risk assessed'],
    ['q3-17-2-e-3', 'has each risk treated'],
    ['q3-17-2-e-5', 'has what is left of each risk accepted'],
  ),
  ...certainly(
    'q3-17-text-x.1058',
    ['q3-17-2-h-2', 'has PII processed for a reason, as a code of practice for its protection would'],
    ['q3-17-2-h-3', 'has PII protected by controls, the subject of the text'],
    ['q3-17-2-h-4', 'has such a control in operation'],
  ),
  ...certainly(
    'q3-17-text-x.1060',
    ['q3-17-2-f-1', 'has it known whether there is a cyber defence centre, the subject of the text'],
    ['q3-17-2-f-4', 'shows which services the centre includes'],
    ['q3-17-3-c-1', 'has a catalogue of services, sorted as the text sorts them'],
  ),
  ...certainly(
    'q3-17-text-x.1061',
    ['q3-17-3-e-3', 'has the insurer named, whose choice the text is about'],
    ['q3-17-3-e-4', 'has the cover in force that was acquired'],
  ),
  ...perhaps('q3-17-text-e.409', [
    'q3-17-2-f-1',
    'has it known whether there is a team that handles incidents',
  ]),
  ...perhaps(
    'q3-17-text-x.1056',
    ['q3-17-2-e-2', 'ties risks to incidents, and does not manage these'],
    ['zsm014-sec-cla-01', 'has incidents of closed loops detected'],
    ['zsm014-sec-cla-02', 'has consumers told of incidents'],
    ['zsm014-sec-cla-03', 'has incidents reacted to'],
  ),
  ...perhaps('q3-17-text-x.1057', ['q3-17-2-a-1', 'looks at kinds of asset, and does not list assets']),
  ...perhaps('q3-17-text-x.1059', [
    'q3-17-2-e-2',
    'assesses risks, whether or not the asset can be reached globally',
  ]),
];
