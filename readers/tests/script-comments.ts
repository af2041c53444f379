import type { ts } from 'ts-morph';
import type { Comment } from './comment.ts';
import type { Compiler } from './compiler.ts';

/**
 * The comments of a script, and nothing that only looks like one: what stands in texts, templates, patterns and JSX is
 * passed over by its place in the syntax tree, since only the parser can tell what it is.
 */
export const scriptComments = (
  compiler: Compiler,
  source: ts.SourceFile,
  opaque: ReadonlyMap<number, number>,
): readonly Comment[] => {
  const { text } = source;
  const scanner = compiler.createScanner(compiler.ScriptTarget.Latest, false, source.languageVariant, text);
  const comments: Comment[] = [];
  for (;;) {
    const passed = opaque.get(scanner.getTokenEnd());
    if (passed !== undefined && passed > scanner.getTokenEnd()) {
      scanner.resetTokenState(passed);
      continue;
    }
    const kind = scanner.scan();
    if (kind === compiler.SyntaxKind.EndOfFileToken) return comments;
    if (
      kind === compiler.SyntaxKind.SingleLineCommentTrivia ||
      kind === compiler.SyntaxKind.MultiLineCommentTrivia
    )
      comments.push({ text: scanner.getTokenText(), at: scanner.getTokenStart() });
  }
};

/** Where a node ends that the scanner has to pass over, with where it starts; undefined for others. */
export const opaqueSpan = (
  compiler: Compiler,
  node: ts.Node,
  source: ts.SourceFile,
): readonly [number, number] | undefined => {
  const { SyntaxKind } = compiler;
  switch (node.kind) {
    case SyntaxKind.JsxText:
      return [node.pos, node.end];
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
    case SyntaxKind.TemplateHead:
    case SyntaxKind.TemplateMiddle:
    case SyntaxKind.TemplateTail:
    case SyntaxKind.RegularExpressionLiteral:
      return [node.getStart(source), node.end];
    default:
      return undefined;
  }
};
