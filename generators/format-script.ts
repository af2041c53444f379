import type { GeneratedFile } from './generated-file.ts';

/**
 * Lays out TypeScript files and makes sure that each parses. The compiler that this takes is loaded when it is first
 * called, because it is slow to load.
 */
export const formatScript = async (drafts: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> => {
  const { Project, ScriptTarget } = await import('ts-morph');
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: ScriptTarget.ES2022 },
  });
  return drafts.map(({ path, text }) => {
    const file = project.createSourceFile(path, text);
    const [broken] = project.getProgram().getSyntacticDiagnostics(file);
    if (broken !== undefined)
      throw new Error(`${path} would not parse: ${JSON.stringify(broken.getMessageText())}`);
    file.formatText({ indentSize: 2 });
    return {
      path,
      text: `${file
        .getFullText()
        .replaceAll(/\n\n(?=\}\);)/gu, '\n')
        .trimEnd()}\n`,
    };
  });
};
