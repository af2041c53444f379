import { SaxesParser, type SaxesTagNS } from 'saxes';

import { failure, success, type Result } from '../model/problem.ts';

/** An element of XML, without the prefixes that its author chose. */
export interface XmlElement {
  readonly name: string;
  /** By local name; of two that differ in their namespace, the one with a namespace goes by `ns:name`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is told of an XML text while it is read; a message refuses the rest. */
export interface XmlEvents {
  /** With the offset of its `<`. */
  readonly open: (element: XmlElement, depth: number, at: number) => string | undefined;
  readonly close: (name: string, depth: number) => string | undefined;
  readonly text: (text: string) => void;
}

/** The bounds within which XML is read. */
export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

/** Reads a part of a package as XML. */
export const readXml = (
  file: string,
  part: string,
  bytes: Uint8Array,
  limits: XmlLimits,
  events: XmlEvents,
): Result<undefined> => {
  const text = decoded(bytes);
  const fault = text === undefined ? 'is not UTF-8' : readXmlText(text, limits, events)?.message;
  return fault === undefined
    ? success(undefined)
    : failure({
        code: 'xml',
        message: `the part \`${part}\` ${fault}`,
        place: { file, line: 1, column: 1 },
        help: 'save the workbook again',
      });
};

/** Why XML was refused, as the rest of a sentence, and at which offset. */
export interface XmlFault {
  readonly message: string;
  readonly at: number;
}

/** Reads XML piece by piece; no document type, so that no entity can be declared. */
export const readXmlText = (text: string, limits: XmlLimits, events: XmlEvents): XmlFault | undefined => {
  let fault: XmlFault | undefined;
  let depth = 0;
  let elements = 0;
  let openedAt = 0;
  const refuse = (message: string | undefined, at: number): void => {
    if (message !== undefined) fault ??= { message, at };
  };
  const tooMuch = (): string | undefined => {
    if (depth > limits.depth) return `has elements nested deeper than ${limits.depth} levels`;
    return elements > limits.elements
      ? `has more than the ${limits.elements} elements that are read`
      : undefined;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    refuse('has a document type, which is not read', parser.position);
  });
  parser.on('error', error => {
    refuse(`is not well-formed XML: ${error.message}`, parser.position);
  });
  parser.on('opentagstart', () => {
    openedAt = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', tag => {
    if (fault !== undefined) return;
    depth += 1;
    elements += 1;
    const element = { name: tag.local, attributes: attributesOf(tag) };
    refuse(tooMuch() ?? events.open(element, depth, openedAt), openedAt);
  });
  parser.on('closetag', tag => {
    if (fault === undefined) refuse(events.close(tag.local, depth), parser.position);
    depth -= 1;
  });
  const onText = (text: string): void => {
    if (fault === undefined) events.text(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  feed(parser, text, () => fault !== undefined);
  return fault;
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Small, since what is left of a piece is still parsed once something was refused. */
const piece = 8 * 1024;

const feed = (parser: SaxesParser<{ xmlns: true }>, text: string, isRefused: () => boolean): void => {
  for (let at = 0; at < text.length && !isRefused(); at += piece) parser.write(text.slice(at, at + piece));
  if (!isRefused()) parser.close();
};

const attributesOf = (tag: SaxesTagNS): ReadonlyMap<string, string> =>
  new Map(
    Object.values(tag.attributes).map(({ local, prefix, value }) => [
      prefix === '' ? local : `ns:${local}`,
      value,
    ]),
  );
