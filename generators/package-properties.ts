import { escapeXml } from './escape-xml.ts';
import type { MainPart } from './open-package.ts';
import { visibleText } from './visible-text.ts';
import { xmlDocument, xmlTag } from './xml-tag.ts';

/** What an office document says about itself. */
export interface PackageProperties {
  readonly title: string;
  /** Who made it: a tool and its version. */
  readonly creator: string;
  /** RFC 3339: when it was made, and last changed. */
  readonly at: string;
}

/** Writes the properties of an office document, with no date or name of the machine that it is written on. */
export const packageProperties = ({ title, creator, at }: PackageProperties): readonly MainPart[] => [
  {
    path: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    linkType: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    xml: xmlDocument(
      xmlTag(
        'cp:coreProperties',
        namespaces,
        [
          text('dc:title', title),
          text('dc:creator', creator),
          text('cp:lastModifiedBy', creator),
          moment('dcterms:created', at),
          moment('dcterms:modified', at),
        ].join(''),
      ),
    ),
  },
  {
    path: 'docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    linkType: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    xml: xmlDocument(
      xmlTag(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        text('Application', creator),
      ),
    ),
  },
];

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

const text = (name: string, value: string): string => xmlTag(name, {}, escapeXml(visibleText(value)));

const moment = (name: string, at: string): string =>
  xmlTag(name, { 'xsi:type': 'dcterms:W3CDTF' }, escapeXml(at));
