import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { matrixHtml } from '../../../generators/matrix-html.ts';
import { pageScript } from '../../../generators/generated/page-script.ts';
import { reportHtml } from '../../../generators/report-html.ts';
import { example, hostile, hostileInput, inputOf } from '../fixtures.ts';
import { overlaid } from '../overlaid.ts';
import { tagsOf } from '../read-back.ts';
import { withoutAssets } from './read-page.ts';

const pages = [
  ['matrix', matrixHtml],
  ['report', reportHtml],
] as const;

test.each(pages)('the %s as a page is as it was reviewed', async (name, write) => {
  await expect(withoutAssets(write(example))).toMatchFileSnapshot(`../golden/${name}.html`);
});

test.each(pages)('a %s on nothing says so', async (name, write) => {
  await expect(withoutAssets(write(inputOf([])))).toMatchFileSnapshot(`../golden/${name}-empty.html`);
});

test('a report with waivers, a baseline and an earlier run is as it was reviewed', async () => {
  await expect(withoutAssets(reportHtml(overlaid))).toMatchFileSnapshot('../golden/report-overlaid.html');
});

const hashOf = (text: string | undefined): string =>
  `sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}`;

test.each(pages)(
  'the policy of a %s lets its own style sheet and script be, and nothing else',
  (_, write) => {
    const page = write(example);
    const style = /<style>([^]*?)<\/style>/u.exec(page)?.[1];
    const script = /<script>([^]*?)<\/script>/u.exec(page)?.[1];
    expect(script).toBe(pageScript.text);
    expect(/Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]).toBe(
      [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
  },
);

test.each(pages)('the markup of a %s loads nothing and has no handlers and styles of its own', (_, write) => {
  const page = withoutAssets(write(overlaid));
  const tags = page.match(/<[^>]*>/gu) ?? [];
  expect(tags.filter(tag => /^<(?:img|iframe|object|embed|form|base)\b/u.test(tag))).toEqual([]);
  expect(tags.filter(tag => /\s(?:on\w+|style|src|srcset|action)=/u.test(tag))).toEqual([]);
  expect(tags.filter(tag => /\shref="(?!#|data:,")/u.test(tag))).toEqual([]);
});

test.each(pages.flatMap(([name, write]) => hostile.map(text => [name, text, write] as const)))(
  'in a %s the name %j adds no element and no attribute',
  (_, name, write) => {
    expect(tagsOf(write(hostileInput(name)))).toEqual(tagsOf(write(hostileInput('name'))));
  },
);

test.each(pages)('every link that a %s shows without its script leads to a place in it', (_, write) => {
  const page = withoutAssets(write(overlaid));
  const targets = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map(match => match[1]));
  const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(match => match[1]);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(link => !targets.has(link))).toEqual([]);
});

test.each(pages)('the same assessment gives the same bytes of a %s', (_, write) => {
  expect(write(overlaid)).toBe(write(structuredClone(overlaid)));
});
