import { pageScript } from '../generated/page-script.ts';
import { renderTemplate } from '../render-template.ts';
import { shownData } from '../shown-data.ts';
import { dataBlock } from './data-block.ts';
import type { PageData } from './page-model.ts';

/** Joins a page: what its template shows to everybody, the data as a block of JSON, and the script that shows them. */
export const pageHtml = (template: string, view: object, data: PageData): string =>
  [
    renderTemplate(template, { view: shownData(view) }).trimEnd(),
    dataBlock(data),
    `<script>${pageScript.text}</script>`,
    '</body>\n</html>\n',
  ].join('\n');
