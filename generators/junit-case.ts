import { pointerText } from './fact-text.ts';
import type { JudgedResult } from './judged-result.ts';
import { formOf, type ResultForm, verdictPhrase } from './result-form.ts';
import { resultLines } from './result-lines.ts';
import { waiverText } from './waiver-text.ts';
import { element } from './xml-element.ts';

/** A test case, and what it counts as. */
export interface JunitCase {
  readonly outcome: ResultForm['junit'];
  readonly xml: string;
}

/** Writes a result as a test case. */
export const junitCase = (judged: JudgedResult): JunitCase => {
  const { entry, result } = judged;
  const outcome = formOf(judged).junit;
  const attributes = {
    classname: `${entry.standard}.${entry.clause.replaceAll('.', '_')}`,
    name: `${entry.id} ${pointerText(result.subject)}`,
    time: '0',
  };
  return { outcome, xml: element('testcase', attributes, outcomeElement(judged, outcome)) };
};

const outcomeElement = (judged: JudgedResult, outcome: JunitCase['outcome']): readonly string[] => {
  const { result } = judged;
  const message = `${verdictPhrase(judged)}: ${result.message}`;
  switch (outcome) {
    case 'passed':
      return [];
    case 'skipped':
      return [element('skipped', { message: `${message} (${whySkipped(judged)})` })];
    case 'failure':
    case 'error':
      return [element(outcome, { message, type: result.verdict }, [], detail(judged))];
  }
};

const whySkipped = ({ entry, result }: JudgedResult): string =>
  result.waiver === undefined
    ? `${entry.obligation}, does not stop the gate`
    : `${entry.obligation}; ${waiverText(result.waiver)}`;

const detail = (judged: JudgedResult): string => {
  const { entry, result } = judged;
  return [
    `asks: ${entry.statement} (${entry.obligation}, clause ${entry.clause})`,
    ...(entry.verification.english === undefined ? [] : [`rule: ${entry.verification.english}`]),
    `assurance: ${result.assurance}`,
    ...resultLines(judged),
  ].join('\n');
};
