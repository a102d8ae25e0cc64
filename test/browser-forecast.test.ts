// The forecast on the page, in a real Chromium: the same bits as the engine in Node, inputs that can be changed, a blank deal
// without any document, three languages, a small screen. Pictures of what was seen stay in test/browser-out/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser as browserPath } from '../scripts/browser.ts';
import type { CaseView } from '../src/model/case.ts';
import { forecast } from '../src/path/forecast.ts';
import { backflow, root, type Server, serve } from './running.ts';

const pictures = join(root, 'test', 'browser-out');
const home = mkdtempSync(join(tmpdir(), 'backflow-forecast-'));

let server: Server;
let chrome: Browser;

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

async function open(size: { width: number; height: number }): Promise<{ page: Page; troubles: string[] }> {
  const context = await chrome.newContext({ viewport: size, locale: 'en-US', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && troubles.push(m.text()));
  page.on('pageerror', (error) => troubles.push(`${error}`));
  await page.goto(server.address);
  await page.getByTestId('outlook-answer').scrollIntoViewIfNeeded();
  await page.getByTestId('outlook-fan').waitFor();
  return { page, troubles };
}

const WIDE = { width: 1440, height: 1000 };
const hashOf = (page: Page): Promise<string | null> => page.getByTestId('outlook-answer').getAttribute('data-hash');

describe('the forecast on the page', () => {
  it('has the bits of the engine in Node', async () => {
    const { page, troubles } = await open(WIDE);
    const view = (await (await fetch(`${server.address}/api/v1/cases/alibaba-2024/view`)).json()) as CaseView;
    expect(view.scenario).not.toBeNull();
    if (!view.scenario) return;
    const { value } = await forecast(view.scenario, { paths: 16_384, seed: 1 });
    expect(await hashOf(page)).toBe(value?.hash);
    expect(troubles).toEqual([]);
  });

  it('takes a figure as people write it, marks what is none, and lets an input be added', async () => {
    const { page, troubles } = await open(WIDE);
    await page.getByTestId('outlook-inputs').locator('summary').click();
    const [first] = await page.locator('tr[data-key="invested"] input').all();
    await first?.fill('７９０m');
    await first?.press('Enter');
    expect(await first?.inputValue()).toBe('790');
    await first?.fill('much');
    await first?.press('Enter');
    expect(await first?.inputValue()).toBe('much');
    expect(await first?.getAttribute('aria-invalid')).toBe('true');
    await first?.fill('790');
    await first?.press('Enter');
    await page.getByTestId('outlook-add').selectOption('exit_month');
    await page.getByTestId('outlook-add').selectOption('exit_multiple');
    await expect
      .poll(() => page.getByTestId('outlook-figures').textContent(), { timeout: 30_000 })
      .toContain('stake counted');
    await page.getByTestId('outlook').screenshot({ path: join(pictures, 'outlook-added.png') });
    expect(troubles).toEqual([]);
  }, 60_000);

  it('follows a change of an input, sets it beside what was, and takes it back', async () => {
    const { page, troubles } = await open(WIDE);
    const before = await hashOf(page);
    await page.getByTestId('outlook-inputs').locator('summary').click();
    const row = page.locator('tr[data-key="bought"]');
    await row.locator('input').first().fill('90');
    await row.locator('input').first().press('Enter');
    await page.getByTestId('outlook-compared').waitFor();
    expect(await hashOf(page)).not.toBe(before);
    await page.getByTestId('outlook').screenshot({ path: join(pictures, 'outlook-changed.png') });
    // Only the end that is typed moves, and only once it is whole.
    const last = page.locator('tr[data-key="compute_share"] input').last();
    await last.fill('95');
    await last.blur();
    expect(await page.locator('tr[data-key="compute_share"] input').first().inputValue()).toBe('80');
    await row.locator('input').first().fill('abc');
    await row.locator('input').first().blur();
    expect(await row.locator('input').first().getAttribute('aria-invalid')).toBe('true');
    await row.locator('input').first().press('Escape');
    expect(await row.locator('input').first().inputValue()).toBe('90');
    await page.getByTestId('outlook-reset').click();
    await expect.poll(() => hashOf(page), { timeout: 15_000 }).toBe(before);
    expect(troubles).toEqual([]);
  });

  it('tells what is wrong with a figure in the language of the page, with the name of the input', async () => {
    const { page, troubles } = await open(WIDE);
    await page.getByTestId('lang-zh-Hans').first().click();
    await page.getByTestId('outlook-inputs').locator('summary').click();
    const last = page.locator('tr[data-key="bought"] input').last();
    await last.fill('140');
    await last.press('Enter');
    const noticed = page.getByTestId('outlook-noticed');
    await noticed.waitFor();
    expect(await noticed.textContent()).toMatch(/向供应商购买的算力比例只能在 ?0 ?至 ?100 ?% ?之间/u);
    expect(await page.getByTestId('outlook-told').textContent()).toContain('阿里');
    await page.getByTestId('outlook').screenshot({ path: join(pictures, 'outlook-noticed.png') });
    expect(troubles).toEqual([]);
  });

  it('begins from a blank deal, and says it in three languages', async () => {
    const { page, troubles } = await open({ width: 390, height: 844 });
    await page.getByTestId('blank').click();
    await page.getByTestId('outlook-told').waitFor();
    for (const [lang, words] of [
      ['en', /of 100 runs|none of the runs/u],
      ['zh-Hans', /模拟/u],
      ['zh-Hant', /模擬/u],
    ] as const) {
      await page.getByTestId(`lang-${lang}`).first().click();
      await expect.poll(() => page.getByTestId('outlook-told').textContent(), { timeout: 15_000 }).toMatch(words);
      await page.getByTestId('outlook').screenshot({ path: join(pictures, `outlook-narrow-${lang}.png`) });
    }
    await page.getByTestId('outlook-inputs').locator('summary').click();
    await page.getByTestId('outlook').screenshot({ path: join(pictures, 'outlook-narrow-inputs.png') });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(troubles).toEqual([]);
  });
});
