import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build, transform } from 'esbuild';

/** Text that stands in a page as it is, and what the page's policy calls it. */
export interface PageAsset {
  readonly text: string;
  readonly hash: string;
}

const asset = (text: string): PageAsset => ({
  text,
  hash: `sha256-${createHash('sha256').update(text).digest('base64')}`,
});

const styles = new URL('../generators/page/styles/', import.meta.url);
const entry = new URL('../generators/page/browser/main.ts', import.meta.url);

/** The style sheets of the pages as one, without what only we read. */
export const pageStyle = async (): Promise<PageAsset> => {
  const names = readdirSync(styles)
    .filter(name => name.endsWith('.css'))
    .sort((left, right) => order.indexOf(left) - order.indexOf(right));
  if (names.join() !== order.join()) throw new Error(`style sheets are ${names.join()}, not ${order.join()}`);
  const text = names.map(name => readFileSync(new URL(name, styles), 'utf8')).join('');
  const { code } = await transform(text, { loader: 'css', minify: true });
  return asset(code.trim());
};

/** A later sheet has the last word. */
const order = ['colours.css', 'text.css', 'cover.css', 'matrix.css', 'print.css'];

/** The script of the pages as one, for browsers of the last years. */
export const pageScript = async (): Promise<PageAsset> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (outputFiles[0]?.text ?? '').trim();
  // Either would end the script, or begin what a parser of HTML takes for a comment in it.
  if (/<\/script|<!--/iu.test(text)) throw new Error('the script of the pages can not stand in a page');
  return asset(text);
};
