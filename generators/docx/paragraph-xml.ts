import { escapeXml } from '../escape-xml.ts';
import { type Tone, toneColours } from '../tone.ts';
import { visibleText } from '../visible-text.ts';
import { xmlTag } from '../xml-tag.ts';
import type { Inline, Run } from './blocks.ts';

/** Writes a stretch of text. */
export const textXml = (text: string): string =>
  `<w:t xml:space="preserve">${escapeXml(visibleText(text))}</w:t>`;

/** The styles of input and code: letters of equal width, or, where there is less room, of a colour. */
export type CodeStyle = 'Code' | 'Term';

/** Writes running text as runs. */
export const inlineXml = (content: Inline, codeStyle: CodeStyle = 'Code'): string =>
  content.map(part => runXml(typeof part === 'string' ? { text: part } : part, codeStyle)).join('');

const runXml = ({ text, bold, code, tone = 'none' }: Run, codeStyle: CodeStyle): string => {
  const properties = [
    code === true ? `<w:rStyle w:val="${codeStyle}"/>` : '',
    bold === true ? '<w:b/>' : '',
    tone === 'none' ? '' : `<w:color w:val="${toneColours[tone].font}"/>`,
  ].join('');
  return `<w:r>${xmlTag('w:rPr', {}, properties)}${textXml(text)}</w:r>`;
};

/** What a paragraph is set as. */
export interface ParagraphFormat {
  readonly style: string;
  readonly tone?: Tone;
  readonly keep?: true;
}

/** Writes a paragraph around runs. */
export const paragraphXml = ({ style, tone = 'none', keep }: ParagraphFormat, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep === true ? '<w:keepNext/>' : ''}${shading(tone)}</w:pPr>${runs}</w:p>`;

/** Writes the background of a paragraph or cell. */
export const shading = (tone: Tone): string => (tone === 'none' ? '' : shade(toneColours[tone].fill));

/** Writes a background of a colour. */
export const shade = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
