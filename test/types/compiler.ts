import { join, resolve } from 'node:path';

import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** What the compiler says of a file: the line, the code and the first line of the message. */
export interface Complaint {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** Files that are not on disk, or stand in for those that are, by their path in the project. */
export type Virtual = Readonly<Record<string, string>>;

/** Compiles virtual files as part of the project, with its own options, without touching the disk. */
export const complaints = (
  virtual: Virtual,
  of: readonly string[] = Object.keys(virtual),
): ReadonlyMap<string, readonly Complaint[]> => {
  const texts = new Map(Object.entries(virtual).map(([path, text]) => [join(root, path), text]));
  const program = ts.createProgram({
    rootNames: [...new Set([...Object.keys(virtual), ...of])].map(path => join(root, path)),
    options,
    host: hostOf(texts),
  });
  return new Map(of.map(path => [path, complaintsOf(program, join(root, path))]));
};

const readOptions = (): ts.CompilerOptions => {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path));
  return ts.parseJsonConfigFileContent(read.config, { ...ts.sys, readDirectory: () => [] }, root).options;
};
const options = readOptions();

/** Source files on disk are parsed once, however many programs look at them. */
const parsed = new Map<string, ts.SourceFile | undefined>();

const hostOf = (texts: ReadonlyMap<string, string>): ts.CompilerHost => {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    fileExists: path => texts.has(path) || disk.fileExists(path),
    readFile: path => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language);
      const known = parsed.get(path) ?? disk.getSourceFile(path, language);
      parsed.set(path, known);
      return known;
    },
  };
};

const complaintsOf = (program: ts.Program, path: string): readonly Complaint[] => {
  const file = program.getSourceFile(path);
  if (file === undefined) throw new TypeError(`\`${path}\` is not part of the program`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    diagnostic => ({
      line: file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
      code: `TS${diagnostic.code}`,
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n').split('\n')[0] ?? '',
    }),
  );
};
