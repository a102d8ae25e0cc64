// A ledger on the page, in a real Chromium: traced in the worker by the engine of the command line, to the same bits; the
// solver too. Shown in three languages, pasted and dropped. Pictures stay in test/browser-out/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainLedger } from '../bench/trace-generator.ts';
import { browser as browserPath } from '../scripts/browser.ts';
import { askLedger, chanceOf } from '../src/path.ts';
import { backflow, root, type Server, serve } from './running.ts';
import { solver } from './support/tracing-laws.ts';

const pictures = join(root, 'test', 'browser-out');
const home = mkdtempSync(join(tmpdir(), 'backflow-browser-'));
let server: Server;
let chrome: Browser;
let context: BrowserContext;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  expect(backflow(home, 'case', 'import', join(root, 'cases', 'alibaba-2024')).status).toBe(0);
  server = await serve(home);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  chrome = await chromium.launch({ executablePath: browserPath(), args: sandbox });
}, 300_000);
afterAll(async () => {
  await chrome?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

const part = (name: string) => page.getByTestId(name).first();

describe('a ledger on the page', () => {
  beforeEach(async () => {
    troubles = [];
    context = await chrome.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') troubles.push(m.text());
    });
    page.on('pageerror', (error) => troubles.push(`${error}`));
    await page.goto(server.address);
    await part('headline').waitFor();
    await part('ledger-open').click();
  }, 60_000);
  afterEach(async () => {
    await context?.close();
    expect(troubles, 'the page complained').toEqual([]);
  });

  it('is traced in three languages', async () => {
    await part('ledger-example').click();
    await part('ledger-go').click();
    await part('ledger-answer').waitFor();
    for (const [lang, words] of [
      ['en', /at least 150 and at most 250 was Vendor’s own/u],
      ['zh-Hans', /至少\s?150、最多\s?250\s?是\s?Vendor\s?自己出的钱/u],
      ['zh-Hant', /至少\s?150、最多\s?250\s?是\s?Vendor\s?自己出的錢/u],
    ] as const) {
      await part(`lang-${lang}`).click();
      await expect.poll(() => part('ledger-headline').textContent()).toMatch(words);
      expect(await part('ledger-least').textContent()).toContain('100');
      expect(await page.getByTestId('ledger-rules').locator('tbody tr').count()).toBe(5);
      expect(await part('ledger-loops').textContent()).toContain('V>Lab>V');
      expect(await part('ledger-sums').textContent()).toMatch(/140.*260/u);
      await part('ledger').screenshot({ path: join(pictures, `ledger-${lang}.png`) });
    }
  }, 60_000);

  it('says what is wrong, and asks whose money it is', async () => {
    await part('ledger-text').fill('from,to,amount,date,kind\nV,C,10,2024-01-01,equity\nC,V,x,2024-02-01,cloud\n');
    await part('ledger-go').click();
    await part('ledger-problem').waitFor();
    await part('ledger-investor').selectOption('V');
    await part('ledger-answer').waitFor();
    expect(await part('ledger-notes').textContent()).toMatch(/3: flows\[1\]\.amount/u);
  }, 60_000);

  it('gives the same bits as Node, with intervals and the solver', async () => {
    const script = await workerScript();
    for (const kind of ['funded', 'heavy'] as const) {
      const ledger = plainLedger(kind, 300, { intervals: true });
      const worker = await page.evaluate(
        `new Promise((done, failed) => {
          const w = new Worker(${JSON.stringify(script)}, { type: 'module' });
          w.onerror = (e) => failed(new Error(e.message));
          w.onmessage = (e) => done(JSON.stringify(e.data.value?.answer ?? e.data));
          w.postMessage({ id: 1, ask: 'ledger', text: ${JSON.stringify(JSON.stringify(ledger))}, file: 'f', investor: null });
        })`,
      );
      const { value } = askLedger(ledger, {}, { solve: await solver(), chance: chanceOf(1) });
      expect(value?.answer).toHaveProperty('interval');
      expect(worker).toBe(JSON.stringify(value?.answer));
    }
  }, 60_000);
});

/** The address of the page's worker that traces: it is there once the page has asked it something. */
async function workerScript(): Promise<string> {
  const found = () => page.workers().find((worker) => worker.url().includes('/worker-'));
  await expect.poll(found, { timeout: 20_000 }).toBeTruthy();
  return found()?.url() ?? '';
}
