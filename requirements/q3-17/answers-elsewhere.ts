import { certainly, perhaps } from './answering.ts';

/** What requirements of the other standards answer to: they were not written for the Question. */
export const answersFromElsewhere = [
  ...certainly(
    'q3-17-2-f',
    ['x1452-9.1.1-1', 'has an operator govern the security services that it offers to customers'],
    ['x1452-9.1.1-2', 'has an operator analyse and test such a service'],
    ['x1452-9.1.1-3', 'has an operator handle the data of such services'],
  ),
  ...certainly(
    'q3-17-2-h',
    ['x1452-10.11-1', 'protects information by which a user of the service is identified'],
    ['zsm014-sec-cla-05', 'keeps personal data private in closed loops'],
  ),
  ...perhaps(
    'q3-17-2-b',
    ['scp-management-1', 'monitors settings in force; what is monitored is a setting, not its management'],
    ['x1452-10.3-1', 'lets breaches come to light; what is measured is not said'],
  ),
  ...perhaps('q3-17-2-c', [
    'zsm014-trust-05',
    'derives controls from trust relationships; an objective is not spoken of',
  ]),
  ...perhaps('q3-17-2-d', ['x1452-9.1.1-1', 'governs the services on offer, not the organization']),
  ...perhaps(
    'q3-17-2-e',
    ['zsm014-sec-cla-03', 'reacts to an incident; the choice of an option is not spoken of'],
    ['zsm014-sec-cla-09', 'recommends a mitigation for a risk that a vulnerability brings'],
    ['x1452-9.1.1-1', 'manages the risk of the services on offer, not that of the organization'],
  ),
  ...perhaps(
    'q3-17-2-f',
    ['x1452-9.1.4-1', 'manages security in a centre, of which it is open whether it watches operations'],
    ['nsom-3.5', 'provides the security services that a customer of a slice chose'],
    ['nsom-3.7', 'names who supplies a security service in each domain of a slice'],
  ),
  ...perhaps(
    'q3-17-3-d',
    ['scp-lifecycle-1', 'versions a configuration, which may or may not be a control'],
    ['scp-lifecycle-2', 'knows whether a configuration is active'],
    ['scp-lifecycle-3', 'takes a configuration back'],
  ),
];
