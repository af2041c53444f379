import { ts } from 'ts-morph';

/** The nodes around an offset, outermost first, and where the text that is in none of their children starts. */
interface Whereabouts {
  readonly around: readonly ts.Node[];
  /** Absent inside a word, a string, or what else is one piece to the parser. */
  readonly gap: number | undefined;
}

/** What is asked of a parsed file by offsets. */
export interface ScriptPositions {
  readonly source: ts.SourceFile;
  readonly whereabouts: (at: number) => Whereabouts;
  /**
   * Whether a `//` that starts a line is where a comment starts, and not part of a string, a template, a regular
   * expression, JSX text or another comment.
   */
  readonly isLineComment: (at: number) => boolean;
}

/** Answers by offsets in a file; each answer helps with those that are asked behind it. */
export const scriptPositions = (source: ts.SourceFile): ScriptPositions => {
  const isPlain = plainStretches(source.text);
  const starts = new Map<ts.Node, number>();
  const isBefore = (at: number, node: ts.Node): boolean => {
    if (!ts.isJsxText(node) && isPlain(node.pos, at)) return true;
    const start = starts.get(node) ?? node.getStart(source);
    starts.set(node, start);
    return at < start;
  };
  const whereabouts = (at: number): Whereabouts => {
    const around: ts.Node[] = [source];
    let node: ts.Node = source;
    for (;;) {
      const { child, gap } = childAt(node, at);
      if (child === undefined) return { around, gap: ts.isToken(node) ? undefined : gap };
      if (isBefore(at, child)) return { around, gap: child.pos };
      around.push(child);
      node = child;
    }
  };
  const isLineComment = (at: number): boolean => {
    const { gap } = whereabouts(at);
    return gap !== undefined && (isPlain(gap, at) || startsComment(source.text, gap, at));
  };
  return { source, whereabouts, isLineComment };
};

/** Whether there is nothing but blanks, line ends and line comments from one offset to another that starts a line. */
const plainStretches = (text: string): ((from: number, to: number) => boolean) => {
  let known = { from: 0, to: 0 };
  return (from, to) => {
    let at = known.from === from && known.to <= to ? known.to : from;
    while (at < to)
      if (/\s/u.test(text.charAt(at))) at += 1;
      else if (text.startsWith('//', at)) while (at < to && !/[\r\n]/u.test(text.charAt(at))) at += 1;
      else return false;
    known = { from, to };
    return true;
  };
};

const childAt = (
  node: ts.Node,
  at: number,
): { readonly child: ts.Node | undefined; readonly gap: number } => {
  let gap = node.kind === ts.SyntaxKind.SourceFile ? 0 : node.pos;
  const child = ts.forEachChild(node, each => {
    if (each.end <= at) gap = Math.max(gap, each.end);
    return each.pos <= at && at < each.end ? each : undefined;
  });
  return { child, gap };
};

/** Between the nodes of the tree there are only words, signs and comments, which the scanner reads for certain. */
const startsComment = (text: string, from: number, at: number): boolean => {
  const scanner = ts.createScanner(
    ts.ScriptTarget.ESNext,
    false,
    ts.LanguageVariant.Standard,
    text,
    undefined,
    from,
  );
  for (;;) {
    const kind = scanner.scan();
    if (kind === ts.SyntaxKind.EndOfFileToken || scanner.getTokenStart() > at) return false;
    if (scanner.getTokenStart() === at) return kind === ts.SyntaxKind.SingleLineCommentTrivia;
    if (scanner.getTokenEnd() > at) return false;
  }
};
