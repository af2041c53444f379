import { headFill } from '../tone.ts';
import { xmlTag } from '../xml-tag.ts';
import type { Inline, Table, TableCell } from './blocks.ts';
import { inlineXml, paragraphXml, shade, shading } from './paragraph-xml.ts';

/** Writes a table as wide as the page allows; its head is repeated on each page, and a row is kept together. */
export const tableXml = ({ columns, rows }: Table, width: number): string => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares));
  const hasHead = columns.some(({ title }) => title !== '');
  const head = columns.map(({ title }, index) => headCell(title, widths[index] ?? 0));
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>',
    `<w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/>`,
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`,
    xmlTag('w:tblGrid', {}, widths.map(one => `<w:gridCol w:w="${one}"/>`).join('')),
    ...(hasHead ? [`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`] : []),
    ...rows.map(row => rowXml(row, widths)),
    '</w:tbl>',
    spacer,
  ].join('');
};

/** Word joins two tables that nothing stands between. */
const spacer = '<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>';

const headCell = (title: string, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade(headFill)}</w:tcPr>` +
  `${paragraphXml({ style: 'TableHead', keep: true }, inlineXml([title]))}</w:tc>`;

/** A row that is longer than so many lines may break: else it would leave a page half empty. */
const mostKept = 20;

const rowXml = (cells: readonly TableCell[], widths: readonly number[]): string => {
  const lines = Math.max(...cells.map((one, index) => cellLines(one, widths[index] ?? 1)));
  const properties = lines > mostKept ? '' : '<w:trPr><w:cantSplit/></w:trPr>';
  return `<w:tr>${properties}${cells.map((one, index) => cellXml(one, widths[index] ?? 0)).join('')}</w:tr>`;
};

const cellXml = ({ paragraphs, tone = 'none' }: TableCell, width: number): string => {
  const content = paragraphs.length === 0 ? [[]] : paragraphs;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shading(tone)}</w:tcPr>` +
    `${content.map(one => paragraphXml({ style: 'TableText' }, inlineXml(one, 'Term'))).join('')}</w:tc>`
  );
};

/** A letter of a table is about so many twentieths of a point wide. */
const letterWidth = 90;

const cellLines = ({ paragraphs }: TableCell, width: number): number =>
  paragraphs.reduce((sum, one) => sum + Math.max(1, Math.ceil((lengthOf(one) * letterWidth) / width)), 0);

const lengthOf = (content: Inline): number =>
  content.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.text).length, 0);
