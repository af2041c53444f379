import { escapeXml } from './escape-xml.ts';

/** The attributes of an element; an undefined one is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an XML element around content that is XML already, on one line; attribute values are escaped. */
export const xmlTag = (name: string, attributes: XmlAttributes = {}, content = ''): string => {
  const head = Object.entries(attributes).reduce(
    (text, [key, value]) => (value === undefined ? text : `${text} ${key}="${escapeXml(String(value))}"`),
    name,
  );
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
};

/** Puts the declaration in front of a document. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
