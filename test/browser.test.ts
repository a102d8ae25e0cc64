// A reader at the page, in a real Chromium: the answer in three languages, the slider, a claim and its sentence, an
// article of one's own, a small screen. Pictures of what was seen stay in test/browser-out/.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browser as browserPath } from '../scripts/browser.ts';
import { backflow, root, type Server, serve } from './running.ts';

const pictures = join(root, 'test', 'browser-out');
const home = mkdtempSync(join(tmpdir(), 'backflow-browser-'));

/** The bundled note, pasted as a reader would paste an article: no case, no set-up. */
const TITLE = '阿里巴巴投資五家大模型公司，錢如何回到阿里雲';
const ARTICLE = readFileSync(join(root, 'cases', 'alibaba-2024', 'documents', 'note-zh-hant.txt'), 'utf8');

let server: Server;
let chrome: Browser;
let context: BrowserContext;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const imported = backflow(home, 'case', 'import', join(root, 'cases', 'alibaba-2024'));
  expect(imported.status, imported.stderr).toBe(0);
  server = await serve(home);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  chrome = await chromium.launch({ executablePath: browserPath(), args: sandbox });
}, 300_000);

afterAll(async () => {
  await chrome?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** A new reader; whatever the page complains about is kept. */
async function open(size: { width: number; height: number }, path = '/'): Promise<void> {
  context = await chrome.newContext({ viewport: size, locale: 'en-US', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(`${error}`));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (e) => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI))",
  );
  await page.goto(server.address + path);
  await part('headline').waitFor();
  await part('map-svg').waitFor();
}

const part = (name: string) => page.getByTestId(name).first();
/** The whole page takes ten times as long to draw as what a reader sees of it: once for each size is enough. */
const WHOLE = ['wide-en', 'narrow-en'];
const picture = (name: string) =>
  page.screenshot({ path: join(pictures, `${name}.png`), fullPage: WHOLE.includes(name) });
const WIDE = { width: 1440, height: 1000 };
const inView = async (locator: Locator) => {
  const box = await locator.boundingBox();
  return !!box && box.y >= 0 && box.y + box.height <= WIDE.height;
};
const NARROW = { width: 390, height: 844 };

describe('the page', () => {
  beforeEach(() => {
    troubles = [];
  });
  afterEach(async () => {
    await context?.close();
    expect(troubles, 'the page complained').toEqual([]);
  });

  it('says the answer in three languages', async () => {
    await open(WIDE);
    for (const [lang, words] of [
      ['en', [/0\.79/u, /0\.63/u, /0\.71/u, /Moonshot/u, /Nobody/u]],
      ['zh-Hans', [/7\.9亿美元/u, /6\.3/u, /7\.1/u, /月之暗面/u]],
      ['zh-Hant', [/7\.9億美元/u, /6\.3/u, /7\.1/u, /月之暗面/u]],
    ] as const) {
      await part(`lang-${lang}`).click();
      const headline = (await part('headline').textContent()) ?? '';
      for (const word of words) expect(headline.replace(/\s/gu, lang === 'en' ? ' ' : '')).toMatch(word);
      expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
      await picture(`wide-${lang}`);
    }
  });

  it('answers to the slider, by keyboard too', async () => {
    await open(WIDE);
    await part('lang-en').click();
    const before = await part('standfirst').textContent();
    await part('slider').fill('50');
    await expect.poll(() => part('slider-value').textContent()).toMatch(/50/u);
    await expect.poll(() => part('standfirst').textContent()).not.toBe(before);
    expect(await part('returned').innerHTML()).toMatch(/0\.32|316|0\.316/u);
    await part('slider').press('ArrowLeft');
    await expect.poll(() => part('slider-value').textContent()).toMatch(/49/u);
    await picture('wide-half');
  });

  it('shows the sentence of a statement, and the statement of a sentence', async () => {
    await open(WIDE);
    await part('document').selectOption(TITLE);
    const claim = page.getByTestId('claim').nth(2);
    await claim.click();
    const id = (await claim.getAttribute('data-claim')) ?? '';
    const lit = page.locator('mark[aria-current="true"]');
    await expect.poll(() => lit.count()).toBeGreaterThan(0);
    expect((await lit.first().getAttribute('data-claims'))?.split(' ')).toContain(id);
    await expect.poll(() => inView(lit.first())).toBe(true);
    await picture('wide-sentence');
    const other = page.locator(`mark:not([data-claims~="${id}"])`).first();
    const wanted = ((await other.getAttribute('data-claims')) ?? '').split(' ')[0];
    await other.click();
    await expect
      .poll(() => page.locator('[data-testid="claim"][aria-current="true"]').getAttribute('data-claim'))
      .toBe(wanted);
  });

  it('is walked by keyboard from statement to sentence to source', async () => {
    await open(WIDE);
    await part('document').selectOption(TITLE);
    const current = page.locator('[data-testid="claim"][aria-current="true"]');
    await page.getByTestId('claim').first().focus();
    await page.keyboard.press('j');
    await expect.poll(() => current.count()).toBe(1);
    const first = await current.getAttribute('data-claim');
    await page.keyboard.press('j');
    await expect.poll(() => current.getAttribute('data-claim')).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => current.getAttribute('data-claim')).toBe(first);
    await expect.poll(() => page.locator('mark[aria-current="true"]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await part('sheet').waitFor();
    expect(await part('source').textContent()).toBeTruthy();
    await page.keyboard.press('Escape');
    await expect.poll(() => part('sheet').isVisible()).toBe(false);
  });

  it('answers for a pasted article in under two seconds', async () => {
    const answered = async (): Promise<number> => {
      await open(WIDE);
      await part('lang-zh-Hant').click();
      await part('ask-open').click();
      await part('ask-text').fill(ARTICLE);
      const started = performance.now();
      await part('ask-go').click();
      await part('back').waitFor();
      await expect.poll(() => part('headline').textContent()).toMatch(/7\.9億美元/u);
      return performance.now() - started;
    };
    // The best of three: whatever else the machine does only ever takes away.
    let ms = await answered();
    for (let again = 0; again < 2 && ms >= 2000; again++) ms = Math.min(ms, await answered());
    expect(ms).toBeLessThan(2000);
    console.log(`pasted article answered in ${Math.round(ms)} ms`);
    await picture('wide-pasted');
  });

  it('takes a hostile article for text', async () => {
    await open(WIDE);
    await part('ask-open').click();
    await part('ask-text').fill(`<script>alert(1)</script><img src=x onerror=alert(2)>\n\n${ARTICLE}`);
    await part('ask-go').click();
    await part('back').waitFor();
    expect(await part('text').textContent()).toContain('<img src=x onerror=alert(2)>');
    expect(await page.locator('[data-testid="text"] img').count()).toBe(0);
  });

  it('fits a small screen', async () => {
    await open(NARROW);
    for (const lang of ['en', 'zh-Hans', 'zh-Hant']) {
      await part(`lang-${lang}`).click();
      const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(wider, `${lang}: the page scrolls sideways`).toBeLessThanOrEqual(0);
      await picture(`narrow-${lang}`);
    }
  });

  it('can be read in the dark', async () => {
    await open(WIDE);
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = `${await page.evaluate('getComputedStyle(document.body).backgroundColor')}`;
    const light = [...paper.matchAll(/\d+/gu)].slice(0, 3).map((m) => Number(m[0]));
    expect(Math.max(...light)).toBeLessThan(90);
    await picture('wide-dark');
  });
});
