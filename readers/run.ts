import { gateAnswers } from '../model/assessment.ts';
import type { Problem, Result } from '../model/problem.ts';
import { failure, success } from '../model/problem.ts';
import type { Run, RunResult } from '../model/run.ts';
import { assurances, verdicts } from '../model/verdict.ts';

import { decode } from './decode.ts';
import { limits } from './limits.ts';
import { lineTable } from './line-table.ts';
import { shown } from './shown.ts';

/** Reads a run from what `check --format json` wrote; what else the file says is left aside. */
export const readRun = (file: string, bytes: Uint8Array): Result<Run> => {
  const decoded = decode(file, bytes, limits.runBytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  try {
    return success(runFrom(file, new Reading(JSON.parse(text), '')));
  } catch (error) {
    if (error instanceof SyntaxError) return failure(notJson(file, text, error));
    if (error instanceof ShapeFault) return failure(error.problem(file));
    throw error;
  }
};

const runFrom = (file: string, root: Reading): Run => {
  const run = root.at('run');
  const tool = run.at('tool');
  return {
    name: file,
    tool: { name: tool.at('name').text(), version: tool.at('version').text() },
    assessedAt: run.at('assessedAt').text(),
    answer: root.at('summary').at('answer').word(gateAnswers),
    ruleSets: root
      .at('ruleSets')
      .entries()
      .map(each => ({
        standard: each.at('standard').text(),
        edition: each.at('edition').text(),
        digest: each.at('digest').text(),
      })),
    descriptors: root.at('assessments').entries().map(descriptorFrom),
  };
};

const descriptorFrom = (each: Reading): Run['descriptors'][number] => ({
  descriptor: each.at('descriptor').text(),
  sha256: each.at('sha256').text(),
  results: each.at('results').entries().map(resultFrom),
  standards: new Map(
    each
      .at('rollUps')
      .entries()
      .map(rollUp => [rollUp.at('requirement').text(), rollUp.at('standard').text()] as const),
  ),
  evidence: each
    .at('evidence')
    .entries()
    .map(entry => ({ id: entry.at('id').text(), state: entry.at('state').text() })),
});

const resultFrom = (each: Reading): RunResult => {
  const key = each.at('key');
  const waiver = each.maybe('waiver');
  const named = each
    .at('facts')
    .entries()
    .flatMap(fact => fact.at('evidence').entries());
  const against = each.at('contradictedBy').entries();
  return {
    requirement: each.at('requirement').text(),
    subject: each.at('subject').text(),
    element: key.at('element').text(),
    value: key.maybe('value')?.text() ?? '',
    verdict: each.at('verdict').word(verdicts),
    assurance: each.at('assurance').word(assurances),
    message: each.at('message').text(),
    evidence: [...new Set([...named, ...against].map(id => id.text()))].sort(),
    ...(waiver === undefined ? {} : { waiver: waiver.at('id').text() }),
  };
};

/** A value of the file, and where it is: it gives what is asked of it, or throws a `ShapeFault`. */
class Reading {
  readonly #value: unknown;
  readonly #pointer: string;

  constructor(value: unknown, pointer: string) {
    this.#value = value;
    this.#pointer = pointer;
  }

  at(key: string): Reading {
    return this.maybe(key) ?? this.#refuse(`an object with \`${key}\``);
  }

  maybe(key: string): Reading | undefined {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.#refuse(`an object with \`${key}\``);
    // sound: an object that is no array; own properties only
    const found = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
    return found === undefined ? undefined : new Reading(found, `${this.#pointer}/${key}`);
  }

  entries(): readonly Reading[] {
    const value = this.#value;
    if (!Array.isArray(value)) return this.#refuse('a list');
    return value.map((each: unknown, index) => new Reading(each, `${this.#pointer}/${index}`));
  }

  text(): string {
    return typeof this.#value === 'string' ? this.#value : this.#refuse('a text');
  }

  word<W extends string>(words: readonly W[]): W {
    return words.find(word => word === this.#value) ?? this.#refuse(`one of ${words.join(', ')}`);
  }

  #refuse(what: string): never {
    throw new ShapeFault(this.#pointer, what, this.#value);
  }
}

/** Ends the reading at the first value that is not what the format has there. */
class ShapeFault extends Error {
  readonly #pointer: string;
  readonly #expected: string;
  readonly #found: unknown;

  constructor(pointer: string, expected: string, found: unknown) {
    super(expected);
    this.#pointer = pointer;
    this.#expected = expected;
    this.#found = found;
  }

  problem(file: string): Problem {
    return {
      code: 'no-run',
      message: `expected ${this.#expected} at \`${this.#pointer === '' ? '/' : this.#pointer}\`, found ${shown(JSON.stringify(this.#found ?? null).slice(0, 80))}`,
      place: { file, line: 1, column: 1 },
      help: 'give what this version of `clausewise check --format json` wrote',
    };
  }
}

/** The engine says at which offset a text stops being JSON, if it says so at all. */
const notJson = (file: string, text: string, error: SyntaxError): Problem => {
  const offset = /at position (\d+)/u.exec(error.message)?.[1];
  return {
    code: 'not-json',
    message: 'the file is not JSON, expected what `clausewise check --format json` wrote',
    place: lineTable(file, text)(offset === undefined ? text.length : Number(offset)),
  };
};
