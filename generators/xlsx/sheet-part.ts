import { escapeXml } from '../escape-xml.ts';
import { clip } from '../fact-text.ts';
import { xmlDocument, xmlTag } from '../xml-tag.ts';
import type { ColumnHead, Sheet } from './sheet.ts';
import type { SharedStrings } from './shared-strings.ts';
import { columnLetters, sheetRows } from './sheet-rows.ts';

/** Writes a sheet: head in bold and frozen, filter over the whole table, columns as wide as they want to be. */
export const sheetXml = (sheet: Sheet, strings: SharedStrings, isFirst: boolean): string =>
  xmlDocument(
    xmlTag(
      'worksheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      [
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        xmlTag('sheetViews', {}, sheetView(sheet, isFirst)),
        '<sheetFormatPr defaultRowHeight="13.5"/>',
        xmlTag('cols', {}, sheet.columns.map(columnWidth).join('')),
        xmlTag('sheetData', {}, sheetRows(sheet, strings)),
        sheet.filter ? xmlTag('autoFilter', { ref: tableRange(sheet) }) : '',
        validations(sheet),
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
        xmlTag('pageSetup', {
          paperSize: a4OrA3(sheet),
          orientation: 'landscape',
          fitToWidth: 1,
          fitToHeight: 0,
        }),
        `<headerFooter><oddFooter>${escapeXml(`&L${sheet.name.replaceAll('&', '&&')}&RPage &P of &N`)}</oddFooter></headerFooter>`,
      ].join(''),
    ),
  );

/** Where the table stands: head and rows, not the notes under it. */
export const tableRange = ({ columns, rows }: Sheet, dollar = ''): string =>
  `${dollar}A${dollar}1:${dollar}${columnLetters(columns.length - 1)}${dollar}${rows.length + 1}`;

const sheetView = ({ frozenColumns }: Sheet, isFirst: boolean): string => {
  const corner = `${columnLetters(frozenColumns)}2`;
  const pane = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  return xmlTag(
    'sheetView',
    { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0, showGridLines: 0 },
    xmlTag('pane', {
      xSplit: frozenColumns === 0 ? undefined : frozenColumns,
      ySplit: 1,
      topLeftCell: corner,
      activePane: pane,
      state: 'frozen',
    }) + xmlTag('selection', { pane, activeCell: corner, sqref: corner }),
  );
};

const widest = 255;

const columnWidth = ({ width }: ColumnHead, index: number): string =>
  xmlTag('col', { min: index + 1, max: index + 1, width: Math.min(width, widest), customWidth: 1 });

const a4OrA3 = ({ columns }: Sheet): number =>
  columns.reduce((sum, { width }) => sum + width, 0) > 200 ? 8 : 9;

/** A longer message than 255 characters would make the file faulty; clipping says how long it was. */
const mostOfError = 220;

const validations = ({ columns, rows }: Sheet): string => {
  const lists = columns.flatMap(({ choices }, index) => {
    if (choices === undefined || rows.length === 0) return [];
    const letter = columnLetters(index);
    return [
      xmlTag(
        'dataValidation',
        {
          type: 'list',
          allowBlank: 1,
          showErrorMessage: 1,
          errorTitle: 'Not one of the choices',
          error: clip(`choose one of: ${choices.join(', ')}`, mostOfError),
          sqref: `${letter}2:${letter}${rows.length + 1}`,
        },
        xmlTag('formula1', {}, escapeXml(`"${choices.join(',').replaceAll('"', '""')}"`)),
      ),
    ];
  });
  return lists.length === 0 ? '' : xmlTag('dataValidations', { count: lists.length }, lists.join(''));
};
