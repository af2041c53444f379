import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

import { chromiumPath, hasChromium, launchChromium } from '../../bench/chromium.ts';

if (!hasChromium)
  console.warn(
    `there is no Chromium at ${chromiumPath} (CLAUSEWISE_CHROMIUM names another): no page is opened`,
  );

/** How a page is opened. */
export interface OpenOptions {
  /** The fragment of the link, without `#`. */
  readonly link?: string;
  readonly colours?: 'light' | 'dark';
  readonly scripts?: boolean;
  readonly width?: number;
}

/** A page in the browser, and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  readonly url: string;
  /** Errors, warnings, dialogs and requests for anything but the page itself; to be empty. */
  readonly faults: () => readonly string[];
}

/** The browser of a test file: opens pages, one at a time. */
export const browser = (): { readonly open: (html: string, options?: OpenOptions) => Promise<Opened> } => {
  let folder = '';
  let started: Browser | undefined;
  const contexts = new Map<string, BrowserContext>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clausewise-pages-'));
    if (hasChromium) started = await launchChromium();
  });
  afterAll(async () => {
    await started?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    open: async (html, { link = '', colours = 'light', scripts = true, width = 1360 } = {}) => {
      if (started === undefined) throw new Error(`there is no browser at ${chromiumPath}`);
      const settings = {
        viewport: { width, height: 900 },
        colorScheme: colours,
        javaScriptEnabled: scripts,
        offline: true,
      };
      const context = contexts.get(JSON.stringify(settings)) ?? (await started.newContext(settings));
      contexts.set(JSON.stringify(settings), context);
      await Promise.all(context.pages().map(page => page.close()));
      const file = join(mkdtempSync(join(folder, 'page-')), 'page.html');
      writeFileSync(file, html);
      const url = pathToFileURL(file).href;
      const page = await context.newPage();
      const faults = faultsOf(page, url);
      await page.goto(link === '' ? url : `${url}#${link}`);
      if (scripts) await page.waitForSelector('html[data-page="ready"]', { state: 'attached' });
      return { page, url, faults };
    },
  };
};

const faultsOf = (page: Page, url: string): (() => readonly string[]) => {
  const faults: string[] = [];
  page.on('console', line => {
    if (line.type() === 'error' || line.type() === 'warning') faults.push(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', fault => faults.push(`error: ${fault.message}`));
  page.on('request', request => {
    const isOwn = request.url().split('#')[0] === url || request.url().startsWith('data:');
    if (!isOwn) faults.push(`request: ${request.url()}`);
  });
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return () => faults;
};
