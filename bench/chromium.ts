import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is, or where it would be. */
export const chromiumPath = process.env['CLAUSEWISE_CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to open pages in. */
export const hasChromium = existsSync(chromiumPath);

/** Starts Debian's Chromium without a display, in a new profile, asking nothing of a network. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
