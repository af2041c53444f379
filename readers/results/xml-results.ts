import { failure, success, type Result } from '../../model/problem.ts';
import type { TestRun } from '../../model/test-results.ts';
import { lineTable, type Locate } from '../line-table.ts';
import { shown } from '../shown.ts';
import { readXmlText, type XmlElement, type XmlEvents } from '../xml-events.ts';
import { junitResults } from './junit.ts';
import { resultLimits } from './limits.ts';
import { runAgain } from './results-text.ts';
import { robotResults } from './robot-output.ts';
import type { ReadCases } from './run-cases.ts';

/** A format that is read event by event. */
export interface XmlFormat extends XmlEvents {
  readonly finish: () => Result<ReadCases>;
}

const formats: ReadonlyMap<
  string,
  { readonly format: TestRun['format']; readonly make: (file: string, locate: Locate) => XmlFormat }
> = new Map([
  ['testsuites', { format: 'junit', make: junitResults }],
  ['testsuite', { format: 'junit', make: junitResults }],
  ['robot', { format: 'robot', make: robotResults }],
]);

/** Reads results in XML; which format it is, its outermost element says. */
export const readXmlResults = (file: string, text: string): Result<ReadCases & Pick<TestRun, 'format'>> => {
  const locate = lineTable(file, text);
  let reading: { readonly format: TestRun['format']; readonly events: XmlFormat } | undefined;
  const open = (element: XmlElement, depth: number, at: number): string | undefined => {
    if (depth === 1) {
      const known = formats.get(element.name);
      if (known === undefined) return `has ${shown(element.name)} as its outermost element, ${expected}`;
      reading = { format: known.format, events: known.make(file, locate) };
    }
    return reading?.events.open(element, depth, at);
  };
  const fault = readXmlText(text, resultLimits, {
    open,
    close: (name, depth) => reading?.events.close(name, depth),
    text: piece => reading?.events.text(piece),
  });
  if (fault !== undefined || reading === undefined)
    return failure({
      code: 'results-xml',
      message: `the file ${fault?.message ?? 'has no element'}`,
      place: locate(Math.min(fault?.at ?? 0, text.length)),
      help: runAgain,
    });
  const read = reading.events.finish();
  return read.ok ? success({ format: reading.format, ...read.value }) : read;
};

const expected = 'expected `testsuites` or `testsuite` of JUnit XML, or `robot` of Robot Framework';
