import { headFill, lineColour } from '../tone.ts';
import { xmlDocument, xmlTag } from '../xml-tag.ts';

/** The namespace of a text document. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly base?: string;
  readonly next?: string;
  /** What goes into the paragraph's properties. */
  readonly paragraph?: string;
  /** What goes into the letters' properties. */
  readonly letters?: string;
}

const space = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const numbered = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const colour = `<w:color w:val="${headFill}"/>`;
const muted = '<w:color w:val="555555"/>';

const headingStyle = (level: 1 | 2 | 3, halfPoints: number, before: number): ParagraphStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/>${level === 3 ? '' : numbered(level - 1)}${space(before, 100)}<w:outlineLvl w:val="${level - 1}"/>`,
  letters: `<w:b/>${colour}${size(halfPoints)}`,
});

const paragraphStyles: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: space(0, 60),
    letters: `<w:b/>${colour}${size(48)}`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: space(0, 240),
    letters: `${muted}${size(24)}`,
  },
  {
    id: 'Answer',
    name: 'Answer',
    next: 'Normal',
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="36" w:space="8" w:color="${headFill}"/></w:pBdr>${space(120, 240)}`,
    letters: size(24),
  },
  headingStyle(1, 32, 360),
  headingStyle(2, 24, 260),
  headingStyle(3, 21, 200),
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: `<w:keepNext/>${space(360, 100)}`,
    letters: `<w:b/>${colour}${size(28)}`,
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="480"/></w:tabs>${space(60, 20)}`,
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="1120"/></w:tabs>${space(0, 0)}<w:ind w:left="480"/>`,
    letters: size(18),
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:numId w:val="2"/></w:numPr>${space(0, 40)}`,
  },
  { id: 'Quiet', name: 'Quiet', paragraph: space(0, 80), letters: `${muted}${size(18)}` },
  { id: 'TableText', name: 'Table Text', paragraph: space(20, 20), letters: size(16) },
  {
    id: 'TableHead',
    name: 'Table Head',
    base: 'TableText',
    letters: '<w:b/><w:color w:val="FFFFFF"/>',
  },
  {
    id: 'Spacer',
    name: 'Spacer',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>',
    letters: size(8),
  },
  { id: 'Header', name: 'header', letters: `${muted}${size(16)}` },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="center"/>', letters: `${muted}${size(16)}` },
];

/** Writes the styles of a document. */
export const stylesXml = (): string =>
  xmlDocument(
    xmlTag(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      [defaults, normal, ...paragraphStyles.map(styleXml), codeStyle, termStyle, plainTable, gridTable].join(
        '',
      ),
    ),
  );

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>' +
  `${size(20)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

const styleXml = ({
  id,
  name,
  base = 'Normal',
  next,
  paragraph = '',
  letters = '',
}: ParagraphStyle): string =>
  [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`,
    '</w:style>',
  ].join('');

const codeStyle =
  '<w:style w:type="character" w:styleId="Code"><w:name w:val="Code"/><w:qFormat/><w:rPr>' +
  '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:eastAsia="Courier New" w:cs="Courier New"/><w:noProof/>' +
  `${size(18)}</w:rPr></w:style>`;

const termStyle = `<w:style w:type="character" w:styleId="Term"><w:name w:val="Term"/><w:qFormat/><w:rPr><w:noProof/>${colour}</w:rPr></w:style>`;

const plainTable =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const gridTable = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${[
  'top',
  'left',
  'bottom',
  'right',
  'insideH',
  'insideV',
]
  .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${lineColour}"/>`)
  .join('')}</w:tblBorders></w:tblPr></w:style>`;
