import { escapeXml } from './escape-xml.ts';

/** Writes an XML element: attributes and text are escaped, children are elements already and get indented. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[] = [],
  text = '',
): string => {
  const head = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(' ');
  if (children.length > 0) return `<${head}>\n${children.map(indent).join('\n')}\n</${name}>`;
  return text === '' ? `<${head}/>` : `<${head}>${escapeXml(text)}</${name}>`;
};

/** Line breaks within text and attributes are written as references, so that indenting can not change them. */
const indent = (xml: string): string => xml.replace(/^/gmu, '  ');
