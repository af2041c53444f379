import type { CST, Document } from 'yaml';
import { Composer } from 'yaml';

import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

import type { Locate } from './line-table.ts';
import { noDocument } from './no-document.ts';
import { visible } from './shown.ts';
import type { SourceTree } from './source-node.ts';
import { yamlTokens } from './yaml-tokens.ts';
import { yamlTree } from './yaml-tree.ts';

/** Reads a text as one document of YAML 1.2, core schema, without anchors, tags, merge keys or keys but text. */
export const readYaml = (text: string, locate: Locate): SourceTree => {
  const lexed = yamlTokens(text, locate);
  if (!lexed.ok) return { ok: false, problems: [lexed.problem] };
  const documents = lexed.tokens.filter(token => token.type === 'document');
  const [first, second] = documents;
  if (second !== undefined)
    return { ok: false, problems: [severalDocuments(documents.length, locate(second.offset))] };
  const document = compose(lexed.tokens);
  const fault = syntaxFault(document, locate);
  if (fault !== undefined) return { ok: false, problems: [fault] };
  const contents = document?.contents ?? undefined;
  return contents === undefined || first?.value === undefined
    ? { ok: false, problems: [noDocument(locate(0))] }
    : yamlTree(contents, locate);
};

const severalDocuments = (count: number, place: Place): Problem => ({
  code: 'several-documents',
  message: `found ${count} documents, expected one: the second starts here`,
  place,
  help: 'put each descriptor in a file of its own',
});

const compose = (tokens: readonly CST.Token[]): Document.Parsed | undefined => {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    intAsBigInt: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return withoutStackTraces(() => [...composer.compose(tokens, true, 0)])[0];
};

/** The composer makes an `Error` of each fault; of hundreds of thousands, the stack traces would take seconds. */
const withoutStackTraces = <T>(run: () => T): T => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
};

/** The first thing that the composer objects to; what follows it is mostly its consequence. */
const syntaxFault = (document: Document.Parsed | undefined, locate: Locate): Problem | undefined => {
  const [fault] = [...(document?.errors ?? []), ...(document?.warnings ?? [])].sort(
    (a, b) => a.pos[0] - b.pos[0],
  );
  if (fault === undefined) return undefined;
  const message = visible(fault.message.slice(0, longestFault));
  const problem = {
    code: 'yaml-syntax',
    message: `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    place: locate(Math.max(0, fault.pos[0])),
  };
  return fault.code === 'TAB_AS_INDENT' ? { ...problem, help: 'indent with spaces' } : problem;
};

const longestFault = 160;
