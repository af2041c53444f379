import { inflateRawSync } from 'node:zlib';

import type { PageData } from '../../../generators/page/page-model.ts';

/** The data of a page, read back from its block; packed or not. */
export const dataOf = (page: string): PageData => {
  const block =
    /<script type="application\/json" id="page_data">([^<]*)<\/script>/u.exec(page)?.[1] ?? 'null';
  const held: unknown = JSON.parse(block);
  const packed = typeof held === 'object' && held !== null && 'deflated' in held ? held.deflated : undefined;
  const data: unknown =
    typeof packed === 'string'
      ? JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'))
      : held;
  // Sound: the generators under test write this and nothing else; the tests compare what is in it.
  return data as PageData;
};

/** A page without the style sheet and the script, which are the same in all. */
export const withoutAssets = (page: string): string =>
  page
    .replace(/<style>[^]*?<\/style>/u, '<style>…</style>')
    .replace(/<script>[^]*?<\/script>/u, '<script>…</script>')
    .replaceAll(/sha256-[\w+/=&#;]{40,}/gu, 'sha256-…');
