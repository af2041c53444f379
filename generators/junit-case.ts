import { contradictionLine } from './contradiction.ts';
import { factLine, pointerText } from './fact-text.ts';
import type { JudgedResult } from './judged-result.ts';
import { element } from './xml-element.ts';

/** A test case, and what it counts as. */
export interface JunitCase {
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly xml: string;
}

/** Writes a result as a test case. */
export const junitCase = (judged: JudgedResult): JunitCase => {
  const { entry, result } = judged;
  const outcome = outcomeOf(judged);
  const attributes = {
    classname: `${entry.standard}.${entry.clause.replaceAll('.', '_')}`,
    name: `${entry.id} ${pointerText(result.subject)}`,
    time: '0',
  };
  return { outcome, xml: element('testcase', attributes, outcomeElement(judged, outcome)) };
};

const outcomeOf = ({ relation, result }: JudgedResult): JunitCase['outcome'] => {
  if (result.verdict === 'error') return 'error';
  if (relation === 'stops') return 'failure';
  return result.verdict === 'pass' ? 'passed' : 'skipped';
};

const outcomeElement = (judged: JudgedResult, outcome: JunitCase['outcome']): readonly string[] => {
  const { entry, result } = judged;
  const message = `${result.verdict}: ${result.message}`;
  switch (outcome) {
    case 'passed':
      return [];
    case 'skipped':
      return [element('skipped', { message: `${message} (${entry.obligation}, does not stop the gate)` })];
    case 'failure':
    case 'error':
      return [element(outcome, { message, type: result.verdict }, [], detail(judged))];
  }
};

const detail = ({ entry, result, assessed }: JudgedResult): string =>
  [
    `asks: ${entry.statement} (${entry.obligation}, clause ${entry.clause})`,
    ...(entry.verification.english === undefined ? [] : [`rule: ${entry.verification.english}`]),
    `assurance: ${result.assurance}`,
    ...result.facts.map(fact => `found: ${factLine(fact)}`),
    ...assessed.evidence
      .filter(({ id }) => result.contradictedBy.includes(id))
      .map(status => `against: ${contradictionLine(status)}`),
    ...result.wouldSettle.map(what => `would settle: ${what}`),
  ].join('\n');
