import type { CaseReference } from '../../model/test-results.ts';
import type { Locate } from '../line-table.ts';
import type { XmlElement } from '../xml-events.ts';
import { inProperty } from './case-references.ts';
import { isRerun, junitCase, type CaseDraft } from './junit-case.ts';
import { junitCases } from './junit-cases.ts';
import { junitFlavour } from './junit-flavour.ts';
import { checkedSuite, type Suite } from './junit-suite.ts';
import { resultLimits } from './limits.ts';
import { finished, resultProblems, suitesTooDeep, tooManyCases, tooManyNames } from './run-cases.ts';
import { latest, statedMoment } from './stated-moment.ts';
import { suiteNaming } from './suite-names.ts';
import { emptyTally, notANumber, secondsIn } from './tally.ts';
import type { XmlFormat } from './xml-results.ts';

/** Reads JUnit XML as Vitest, Robot Framework, pytest, Maven Surefire and others write it. */
export const junitResults = (file: string, locate: Locate): XmlFormat => {
  const problems = resultProblems();
  const cases = junitCases(problems, locate);
  const naming = suiteNaming();
  const moments: (number | undefined)[] = [];
  const suites: Suite[] = [];
  let open: { readonly draft: CaseDraft; readonly depth: number } | undefined;
  /** The element whose text tells what happened. */
  let telling: { readonly depth: number; readonly add: (text: string) => void } | undefined;

  const openSuite = ({ attributes }: XmlElement, at: number): void => {
    const parent = suites.at(-1);
    const suite: Suite = {
      name: attributes.get('name') ?? '',
      naming: naming(parent?.naming, attributes.get('name') ?? ''),
      flavour: parent?.flavour ?? junitFlavour(attributes),
      attributes,
      at,
      references: [...(parent?.references ?? [])],
      own: emptyTally(),
      all: emptyTally(),
      isRerun: false,
      ...(parent === undefined ? {} : { parent }),
    };
    suites.push(suite);
    moments.push(statedMoment(attributes.get('timestamp')));
    checkTime(attributes, 'the suite', at);
  };

  const checkTime = (attributes: XmlElement['attributes'], of: string, at: number): void => {
    const time = attributes.get('time');
    if (time !== undefined && time !== '' && secondsIn(time) === undefined)
      problems.add(() => notANumber('time', of, 'time', time, locate(at)));
  };

  const inCase = (draft: CaseDraft, element: XmlElement, depth: number): void => {
    if (isRerun(element.name)) for (const suite of suites) suite.isRerun = true;
    if (draft.happened(element)) telling = { depth, add: draft.tell };
  };

  return {
    open: (element, depth, at) => {
      const { name, attributes } = element;
      const suite = suites.at(-1);
      if (name === 'property') return note(open?.draft.references ?? suite?.references, attributes);
      if (open !== undefined) {
        if (depth === open.depth + 1) inCase(open.draft, element, depth);
      } else if (name === 'testsuite' || name === 'testsuites') {
        if (suites.length >= resultLimits.suites) return suitesTooDeep;
        openSuite(element, at);
      } else if (name === 'testcase' && suite !== undefined) {
        if (cases.count() >= resultLimits.cases) return tooManyCases;
        open = { draft: junitCase(attributes, suite, at), depth };
        checkTime(attributes, 'the case', at);
      }
      return undefined;
    },
    close: (name, depth) => {
      if (telling?.depth === depth) telling = undefined;
      if (open?.depth === depth) {
        cases.add(open.draft);
        open = undefined;
      } else if (open === undefined && (name === 'testsuite' || name === 'testsuites')) {
        const suite = suites.pop();
        if (suite !== undefined)
          for (const problem of checkedSuite(suite, locate)) problems.add(() => problem);
      }
      return undefined;
    },
    text: text => telling?.add(text),
    finish: () => finished(file, problems.all(), cases.results(), latest(moments)),
  };
};

const note = (
  references: CaseReference[] | undefined,
  attributes: XmlElement['attributes'],
): string | undefined => {
  references?.push(...inProperty(attributes.get('name') ?? '', attributes.get('value') ?? ''));
  return (references?.length ?? 0) > resultLimits.references ? tooManyNames : undefined;
};
