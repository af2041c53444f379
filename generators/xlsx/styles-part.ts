import { headFill, lineColour, type Tone, toneColours, tones } from '../tone.ts';
import { xmlDocument, xmlTag } from '../xml-tag.ts';

/** What a cell is formatted as; `guarded` is text that stays text when somebody edits it. */
export const formats = ['plain', 'head', 'text', 'guarded', 'number', 'moment'] as const;
/** See {@link formats}. */
export type Format = (typeof formats)[number];

/** The number of a style in the styles part. */
export const styleOf = (format: Format, tone: Tone = 'none'): number =>
  formats.indexOf(format) * tones.length + tones.indexOf(tone);

/** Writes the styles of a workbook: every format in every tone. */
export const stylesXml = (): string =>
  xmlDocument(
    xmlTag(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      [
        list('numFmts', [
          xmlTag('numFmt', { numFmtId: momentFormat, formatCode: 'yyyy\\-mm\\-dd\\ hh:mm:ss' }),
        ]),
        list('fonts', [font('000000'), font('FFFFFF', '<b/>'), ...toned(({ font: colour }) => font(colour))]),
        list('fills', [
          '<fill><patternFill patternType="none"/></fill>',
          '<fill><patternFill patternType="gray125"/></fill>',
          fill(headFill),
          ...toned(one => fill(one.fill)),
        ]),
        list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', thinBorder]),
        list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        list(
          'cellXfs',
          formats.flatMap(format => tones.map(tone => cellFormat(format, tone))),
        ),
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      ].join(''),
    ),
  );

const momentFormat = 164;
const numberFormats: { readonly [F in Format]: number } = {
  plain: 0,
  head: 0,
  text: 0,
  guarded: 0,
  number: 0,
  moment: momentFormat,
};

const cellFormat = (format: Format, tone: Tone): string => {
  const toneAt = tones.indexOf(tone);
  const isHead = format === 'head';
  return xmlTag(
    'xf',
    {
      numFmtId: numberFormats[format],
      fontId: isHead ? 1 : toneAt === 0 ? 0 : toneAt + 1,
      fillId: isHead ? 2 : toneAt === 0 ? 0 : toneAt + 2,
      borderId: format === 'plain' ? 0 : 1,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      quotePrefix: format === 'guarded' ? 1 : undefined,
    },
    format === 'plain' ? '' : '<alignment vertical="top" wrapText="1"/>',
  );
};

const toned = (write: (one: (typeof toneColours)['good']) => string): readonly string[] =>
  tones.flatMap(tone => (tone === 'none' ? [] : [write(toneColours[tone])]));

const list = (name: string, items: readonly string[]): string =>
  xmlTag(name, { count: items.length }, items.join(''));

const font = (colour: string, weight = ''): string =>
  `<font>${weight}<sz val="10"/><color rgb="FF${colour}"/><name val="Arial"/><family val="2"/></font>`;

const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const thinBorder = xmlTag(
  'border',
  {},
  ['left', 'right', 'top', 'bottom']
    .map(side => `<${side} style="thin"><color rgb="FF${lineColour}"/></${side}>`)
    .join('') + '<diagonal/>',
);
