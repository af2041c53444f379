import { escapeXml } from '../escape-xml.ts';
import { type MainPart, openPackage, type PackagePart } from '../open-package.ts';
import { type PackageProperties, packageProperties } from '../package-properties.ts';
import { xmlDocument, xmlTag } from '../xml-tag.ts';
import { sharedStrings } from './shared-strings.ts';
import type { Sheet } from './sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetXml, tableRange } from './sheet-part.ts';
import { splitSheet } from './split-sheet.ts';
import { stylesXml } from './styles-part.ts';

/**
 * Writes sheets as a workbook for Excel and LibreOffice (SpreadsheetML, ISO/IEC 29500): the same sheets and properties
 * give the same bytes. A sheet with more rows than a spreadsheet holds goes on in another.
 * @throws Error where there is no sheet, or one without columns.
 */
export const workbook = (sheets: readonly Sheet[], properties: PackageProperties): Uint8Array => {
  if (sheets.length === 0 || sheets.some(({ columns }) => columns.length === 0))
    throw new Error('a workbook has a sheet at least, and each sheet a column');
  const whole = sheets.flatMap(each => splitSheet(each));
  const names = sheetNames(whole.map(({ name }) => name));
  const named = whole.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
  const strings = sharedStrings();
  const sheetParts = named.map((sheet, index): PackagePart => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    contentType: `${spreadsheet}.worksheet+xml`,
    xml: sheetXml(sheet, strings, index === 0),
  }));
  return openPackage(
    [mainPart(named), ...packageProperties(properties)],
    [
      ...sheetParts,
      { path: 'xl/styles.xml', contentType: `${spreadsheet}.styles+xml`, xml: stylesXml() },
      { path: 'xl/sharedStrings.xml', contentType: `${spreadsheet}.sharedStrings+xml`, xml: strings.xml() },
    ],
  );
};

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const mainPart = (sheets: readonly Sheet[]): MainPart => ({
  path: 'xl/workbook.xml',
  contentType: `${spreadsheet}.sheet.main+xml`,
  linkType: `${relationship}/officeDocument`,
  xml: xmlDocument(
    xmlTag(
      'workbook',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': relationship },
      [
        '<bookViews><workbookView activeTab="0"/></bookViews>',
        xmlTag('sheets', {}, sheets.map(sheetEntry).join('')),
        xmlTag('definedNames', {}, sheets.flatMap(definedNames).join('')),
      ].join(''),
    ),
  ),
  links: [
    ...sheets.map((_, index) => ({
      id: `rId${index + 1}`,
      type: `${relationship}/worksheet`,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: `rId${sheets.length + 1}`, type: `${relationship}/styles`, target: 'styles.xml' },
    { id: `rId${sheets.length + 2}`, type: `${relationship}/sharedStrings`, target: 'sharedStrings.xml' },
  ],
});

const sheetEntry = ({ name }: Sheet, index: number): string =>
  xmlTag('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` });

/** The head is repeated on each page; the filter has a hidden name of its own. */
const definedNames = (sheet: Sheet, index: number): readonly string[] => {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
  const name = (attributes: Readonly<Record<string, string | number>>, range: string): string =>
    xmlTag('definedName', { ...attributes, localSheetId: index }, escapeXml(quoted + range));
  return [
    ...(sheet.filter ? [name({ name: '_xlnm._FilterDatabase', hidden: 1 }, tableRange(sheet, '$'))] : []),
    name({ name: '_xlnm.Print_Titles' }, '$1:$1'),
  ];
};
