import type { Mapping } from '../../model/crosswalk.ts';
import { ts33117 } from './frameworks/ts-33-117.ts';
import { ts33501 } from './frameworks/ts-33-501.ts';
import { intersects, judgedAgainst, uncertain } from './judged.ts';

/** Draft ETSI GS ZSM 014 and the 3GPP specifications. */
export const zsm014To3gpp: readonly Mapping[] = [
  ...judgedAgainst(ts33501, 'V20.0.0', {
    'zsm014-trust-01': [
      intersects(
        '5.9.1',
        'Trust boundaries',
        'both are on where trust ends; the clause takes trust as given by operators, the draft has it evaluated',
      ),
    ],
    'zsm014-trust-02': [
      uncertain(
        intersects(
          '13.5',
          'Security capability negotiation between SEPPs',
          'negotiation settles on which terms two networks deal; it does not ask how trustworthy either network is',
        ),
      ),
    ],
    'zsm014-trust-05': [
      intersects(
        '15.4',
        'Authorization of management service consumer’s request',
        'authorization of a consumer is one of the controls that may follow from trust; the draft leaves open which',
      ),
    ],
    'zsm014-sec-cla-06': [
      intersects(
        '15.3',
        'Protection of management interactions between the management service consumer and the management service producer',
        'both protect data in management; availability and stored data are asked in the draft only',
      ),
    ],
    'zsm014-sec-cla-07': [
      intersects(
        '15.3',
        'Protection of management interactions between the management service consumer and the management service producer',
        'both protect management data; availability and stored data are asked in the draft only, replay in the clause only',
      ),
    ],
    'zsm014-sec-cla-10': [
      intersects(
        '15.3',
        'Protection of management interactions between the management service consumer and the management service producer',
        'both ask integrity and confidentiality of management messages; the clause where the consumer is outside the trust domain, the draft for notifications of loops',
      ),
    ],
  }),
  ...judgedAgainst(ts33117, 'V16.8.0', {
    'zsm014-sec-cla-05': [
      intersects(
        '4.2.3.2.5',
        'Logging access to personal data',
        'both protect personal data; the clause logs access to it, the draft asks for privacy',
      ),
    ],
    'zsm014-sec-cla-06': [
      intersects(
        '4.2.3.2.3',
        'Protecting data and information in storage',
        'both protect stored data; the draft adds availability, the clause names passwords',
      ),
      intersects(
        '4.2.3.2.4',
        'Protecting data and information in transfer',
        'both protect transmitted data; the draft adds availability, the clause names protocols',
      ),
    ],
    'zsm014-sec-cla-07': [
      intersects(
        '4.2.3.2.3',
        'Protecting data and information in storage',
        'both protect stored data; management data is one kind of it',
      ),
      intersects(
        '4.2.3.2.4',
        'Protecting data and information in transfer',
        'both protect transmitted data; management data is one kind of it',
      ),
    ],
    'zsm014-sec-cla-08': [
      intersects(
        '4.4.2',
        'Port Scanning',
        'scanning of ports finds a part of the vulnerabilities; in the clause as a test of a product',
      ),
      intersects(
        '4.4.3',
        'Vulnerability scanning',
        'scanning finds vulnerabilities that are known; in the clause as a test of a product',
      ),
      intersects(
        '4.4.4',
        'Robustness and fuzz testing',
        'fuzzing finds vulnerabilities that nobody knows yet; in the clause as a test of a product',
      ),
    ],
  }),
];
