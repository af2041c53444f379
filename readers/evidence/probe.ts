import { Environment } from '@marcbachmann/cel-js';

import type { Result } from '../../model/problem.ts';

import { readArtifact, type Artifact } from './artifact.ts';
import { probeLimits } from './limits.ts';
import { createMeter, type Meter, type StepAllowance } from './meter.ts';
import { meterEvaluation } from './metered.ts';

/** What the files beside an artifact are asked by a probe. */
export interface FilesBeside {
  /** The SHA-256 of a file, in lower-case hex; its problems have the codes of `EvidenceAccess`. */
  readonly sha256: (path: string) => Result<string>;
}

/** Documents that were read out of texts before, by format and text. */
export type EmbeddedDocuments = Map<string, Result<Artifact>>;

/** What the expressions of one descriptor share. */
export interface ProbeContext {
  readonly files: FilesBeside;
  readonly allowance: StepAllowance;
  readonly embedded: EmbeddedDocuments;
}

/** What an expression came to, or why it could not be evaluated. */
export type ProbeOutcome =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Evaluates a CEL expression over an artifact: `docs`, `text`, `yaml(text)`, `json(text)`, and of the files beside it
 * `sha256(path)` and `exists(path)`. The expression is not trusted: its steps are counted, and a file outside the
 * evidence root fails it whatever the rest of the expression makes of that.
 */
export const evaluateProbe = (
  expression: string,
  artifact: Artifact,
  { files, allowance, embedded }: ProbeContext,
): ProbeOutcome => {
  if (expression.length > probeLimits.expressionLength)
    return failed(`is longer than ${probeLimits.expressionLength} characters`);
  const meter = createMeter(probeLimits.steps, allowance);
  const refusals: string[] = [];
  const environment = environmentFor(files, embedded, meter, refusals);
  const outcome = evaluate(environment, expression, artifact, meter);
  if (meter.isExhausted()) return failed(`takes more than ${tooManySteps}`);
  const [refusal] = refusals;
  return refusal === undefined ? outcome : failed(`asks for a file that it may not see: ${refusal}`);
};

const tooManySteps = `the ${probeLimits.steps} steps that it may take, or than is left of the ${probeLimits.totalSteps} for all expressions of the descriptor`;

const evaluate = (
  environment: Environment,
  expression: string,
  artifact: Artifact,
  meter: Meter,
): ProbeOutcome => {
  try {
    const parsed = environment.parse(expression);
    const before = meter.left();
    meterEvaluation(parsed.ast, meter);
    const value: unknown = parsed({ docs: artifact.docs, text: artifact.text });
    if (meter.left() === before && before > 0)
      throw new Error('the expression was evaluated without being metered');
    return { kind: 'value', value };
  } catch (error) {
    return failed(`fails: ${errorInWords(error, expression)}`);
  }
};

const environmentFor = (
  files: FilesBeside,
  embedded: EmbeddedDocuments,
  meter: Meter,
  refusals: string[],
): Environment => {
  const parse = embeddedReader(embedded, meter);
  const sync = { async: false } as const;
  const counted: FilesBeside = {
    sha256: path => {
      meter.charge(stepsPerFile);
      return files.sha256(path);
    },
  };
  return new Environment({
    homogeneousAggregateLiterals: false,
    limits: { maxAstNodes: probeLimits.syntaxNodes, maxDepth: probeLimits.syntaxDepth },
  })
    .registerVariable('docs', 'list')
    .registerVariable('text', 'string')
    .registerFunction('yaml(string): dyn', (text: string) => parse('yaml', text), sync)
    .registerFunction('json(string): dyn', (text: string) => parse('json', text), sync)
    .registerFunction('sha256(string): string', (path: string) => digestOf(counted, path, refusals), sync)
    .registerFunction('exists(string): bool', (path: string) => doesExist(counted, path, refusals), sync);
};

/** What it costs to look for a file. */
const stepsPerFile = 500;

/** What it costs to read a character of embedded text. */
const stepsPerCharacter = 2;

/** Reads text that is embedded in text; an expression pays once for the length of each, read before or not. */
const embeddedReader = (
  embedded: EmbeddedDocuments,
  meter: Meter,
): ((format: 'yaml' | 'json', text: string) => unknown) => {
  const paid = new Set<string>();
  return (format, text) => {
    const key = `${format}:${text}`;
    if (!paid.has(key)) meter.charge(text.length * stepsPerCharacter);
    paid.add(key);
    const artifact = embedded.get(key) ?? readArtifact(new TextEncoder().encode(text), format);
    embedded.set(key, artifact);
    if (!artifact.ok) throw new Error(`the text given to \`${format}\` ${artifact.problems[0].message}`);
    return artifact.value.docs[0];
  };
};

const digestOf = (files: FilesBeside, path: string, refusals: string[]): string => {
  const digest = files.sha256(path);
  if (digest.ok) return digest.value;
  if (digest.problems[0].code === 'evidence-refused') refusals.push(digest.problems[0].message);
  throw new Error(digest.problems[0].message);
};

const doesExist = (files: FilesBeside, path: string, refusals: string[]): boolean => {
  const digest = files.sha256(path);
  if (digest.ok || digest.problems[0].code === 'evidence-missing') return digest.ok;
  if (digest.problems[0].code === 'evidence-refused') refusals.push(digest.problems[0].message);
  throw new Error(digest.problems[0].message);
};

const failed = (reason: string): ProbeOutcome => ({ kind: 'failed', reason });

/** The library's errors have a summary and the range of the expression that it is about; others have a message. */
const errorInWords = (error: unknown, expression: string): string => {
  if (!(error instanceof Error)) return String(error);
  const message = 'summary' in error && typeof error.summary === 'string' ? error.summary : error.message;
  const words = message.charAt(0).toLowerCase() + message.slice(1, 300);
  return `${words.replace(/[.\s]+$/, '')}${placeInWords(error, expression)}`;
};

const placeInWords = (error: Error, expression: string): string => {
  if (!('range' in error) || typeof error.range !== 'object' || error.range === null) return '';
  if (!('start' in error.range) || typeof error.range.start !== 'number') return '';
  const before = expression.slice(0, error.range.start).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1} of the expression)`;
};
