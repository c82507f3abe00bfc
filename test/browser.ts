import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const PLACE = PLACES.find(place => place !== '' && existsSync(place));

/** Whether there is a browser to look at pages with. */
export const INSTALLED = PLACE !== undefined;
if (!INSTALLED) console.warn('Chromium is not installed (its path in CHROMIUM): no page is opened in this run');

const ALONE = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
let browser: Browser | null = null;
let folder = '';

/** One browser for a file of tests. */
export function withBrowser(): void {
  beforeAll(async () => {
    folder = mkdtempSync(`${tmpdir()}/samata-page-`);
    browser = await chromium.launch({
      executablePath: PLACE ?? '',
      args: [...ALONE, '--no-first-run', '--disable-component-update', '--disable-sync'],
    });
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** A page that is open, with all that it said and asked for. */
export interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
  readonly requests: readonly string[];
  readonly url: string;
}

let count = 0;

/** Opens a page as a person does who was sent it. */
export async function opened(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  if (browser === null) throw new Error('no browser runs');
  const file = `${folder}/page-${++count}.html`;
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 740 }, ...options })).newPage();
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  page.on('request', request => requests.push(request.url()));
  await page.goto(url);
  return { page, said, requests, url };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What an audit of accessibility finds: the rule, and where it is broken. */
export async function audited({ page }: Opened): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate<string[]>(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`);
}

/** Elements that are wider inside than outside, or reach beyond the page. */
export function tooWide({ page }: Opened): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { clientWidth } = document.documentElement;
    return [...document.body.querySelectorAll('*')]
      .filter(element => {
        const { right, width } = element.getBoundingClientRect();
        const { display, position } = getComputedStyle(element);
        // What only a screen reader meets is one pixel wide.
        if (width <= 1 || position === 'absolute' || element.closest('svg, [hidden]') !== null) return false;
        const isInside = display === 'inline' || element.scrollWidth <= element.clientWidth + 1;
        return right > clientWidth + 1 || !isInside;
      })
      .map(({ tagName, className, textContent }) => tagName + '.' + className + ': ' + textContent.slice(0, 60));
  })()`);
}
