import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** The parts of an office document as text, by path, in the order in which they are packed. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** What is wrong with the package: parts that are no XML, have no type, are not linked to, and links that lead nowhere. */
export const packageFaults = (bytes: Uint8Array): readonly string[] => {
  const parts = partsOf(bytes);
  const paths = Object.keys(parts);
  const types = new Set(attributes(parts['[Content_Types].xml'] ?? '', 'PartName'));
  const links = paths
    .filter(path => path.endsWith('.rels'))
    .flatMap(path => attributes(parts[path] ?? '', 'Target').map(target => `${folderOf(path)}${target}`));
  const content = paths.filter(path => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
  return [
    ...paths.flatMap(path => malformed(path, parts[path] ?? '')),
    ...content.filter(path => !types.has(`/${path}`)).map(path => `${path} has no type`),
    ...[...types].filter(path => parts[path.slice(1)] === undefined).map(path => `${path} is not there`),
    ...content.filter(path => !links.includes(path)).map(path => `nothing leads to ${path}`),
    ...links
      .filter(path => parts[path] === undefined)
      .map(path => `a link leads to ${path}, which is not there`),
  ];
};

/** The folder that links of a `.rels` file start from. */
const folderOf = (path: string): string => path.replace(/_rels\/[^/]*$/u, '');

const malformed = (path: string, xml: string): readonly string[] => {
  try {
    XmlDocument.fromString(xml).dispose();
    return [];
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
};

const attributes = (xml: string, name: string): readonly string[] => {
  const document = XmlDocument.fromString(xml);
  const found = document
    .find(`//*[@${name}]`)
    .flatMap(node => (node instanceof XmlElement ? (node.attr(name)?.value ?? []) : []));
  document.dispose();
  return found;
};
