import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';

const folder = new URL('../../../shared/schemas/reqif/', import.meta.url);

/** Whether the schema of ReqIF, which is not part of the project, is at hand. */
export const hasReqifSchema = existsSync(folder);

/** What the schema of the namespace of XML has to say; the schema of ReqIF leaves open where it is. */
const xmlNamespace = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:string"/>
  <xs:attribute name="space" type="xs:NCName"/>
</xs:schema>`;

/** The validator of ReqIF 1.2, with the schemas of XHTML that it imports. */
export const reqifValidator = (): XsdValidator => {
  const texts = new Map([
    ['/reqif/xml.xsd', xmlNamespace],
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.xsd'))
      .map(name => [`/reqif/${name}`, schemaText(name)] as const),
  ]);
  const encoder = new TextEncoder();
  xmlRegisterInputProvider(
    new XmlBufferInputProvider(
      Object.fromEntries([...texts].map(([name, text]) => [name, encoder.encode(text)])),
    ),
  );
  const url = '/reqif/reqif.xsd';
  const document = XmlDocument.fromString(texts.get(url) ?? '', { url });
  try {
    return XsdValidator.fromDoc(document);
  } finally {
    document.dispose();
  }
};

const schemaText = (name: string): string =>
  readFileSync(new URL(name, folder), 'utf8').replace(
    /schemaLocation=""/gu,
    'schemaLocation="/reqif/xml.xsd"',
  );
