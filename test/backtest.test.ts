// The bundled back-test: what the case's scenario files ask is answered with the bytes that stand in forecasts.json, within
// the width that was set, and nothing published after their day stands in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ForecastFile } from '../src/model/scenario/question.ts';
import { type Asking, forecastsOf } from '../src/path/questions.ts';
import { readTable } from '../src/store/folder/folder.ts';
import { root } from './running.ts';

const folder = join(root, 'cases', 'alibaba-2024');
const scenarios = join(folder, 'scenarios');
const files = readdirSync(scenarios)
  .sort()
  .map((name) => ({ name: name.replace('.yaml', ''), yaml: readFileSync(join(scenarios, name), 'utf8') }));
const claims = (await readTable(folder)).value;
const published = new Map(claims.map(({ id, source }) => [id, source?.published ?? '9999']));
const text = readFileSync(join(folder, 'forecasts.json'), 'utf8');
const file = JSON.parse(text) as ForecastFile;

/** One rule of thumb a question: an interval that was thought to hold four times out of five. */
const NAIVE: Readonly<Record<string, [low: number, high: number]>> = {
  S1: [-2, 8],
  S2: [187, 374],
  S3: [80, 90],
  S4: [5.2, 10.4],
  S5: [10, 90],
  S6: [1, 4],
  W1: [-5, 15],
  W2: [280, 1121],
  W3: [7.8, 31],
  W4: [200, 540],
  W5: [1.5, 8],
  W6: [0.5, 10],
};

const ask = (changed: Partial<Asking> = {}, paths = 64) =>
  forecastsOf({ files, published, ...changed }, { seed: 1, paths });

describe('the back-test of alibaba-2024', () => {
  it('gives the same bytes again', () => {
    const { seed, paths } = file.forecasts[0] as ForecastFile['forecasts'][number];
    const { value, diagnostics } = forecastsOf({ files, published }, { seed, paths });
    expect(diagnostics).toEqual([]);
    expect(`${JSON.stringify(value, null, 2)}\n`).toBe(text);
  });

  it('answers every question, as of one day, with a reason and rising quantiles', () => {
    expect(file.as_of).toBe('2024-03-06');
    expect(file.forecasts.map(({ id }) => id)).toEqual(Object.keys(NAIVE));
    for (const { q10, q50, q90, reason, exists } of file.forecasts) {
      expect(q10).toBeLessThan(q50);
      expect(q50).toBeLessThan(q90);
      expect(reason.length).toBeGreaterThan(20);
      expect(exists).toBe(1);
    }
  });

  it('is on average at most twice as wide as the naive intervals', () => {
    const ratios = file.forecasts.map(({ id, q10, q90 }) => {
      const [low, high] = NAIVE[id] as [number, number];
      const growth = id === 'S1' || id === 'W1';
      return growth ? (q90 - q10) / (high - low) : Math.log(q90 / q10) / Math.log(high / low);
    });
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThanOrEqual(2);
  });

  it('stands in docs/backtest.md as it is', () => {
    const page = readFileSync(join(root, 'docs', 'backtest.md'), 'utf8');
    const rows = page.matchAll(
      /^\| (?<id>[SW]\d) [^|]*\| [^|]* \| (?<q10>[^|]*) \| (?<q50>[^|]*) \| (?<q90>[^|]*) \|/gmu,
    );
    const told = new Map([...rows].map(({ groups = {} }) => [groups.id, [groups.q10, groups.q50, groups.q90]]));
    for (const { id, q10, q50, q90 } of file.forecasts) {
      const shown = told.get(id)?.map((text) => (text ?? '').replace(',', ''));
      [q10, q50, q90].forEach((value, i) => {
        const figure = shown?.[i] ?? '';
        const digits = figure.split('.')[1]?.length ?? 0;
        // The table has fewer digits; half of the last one is lost.
        expect(Math.abs(Number(figure) - value), `${id} ${figure}`).toBeLessThanOrEqual(0.51 * 10 ** -digits);
      });
    }
  });

  it('gives every input its reason', () => {
    for (const { name, yaml } of files) {
      const inputs = yaml.slice(yaml.indexOf('\ninputs:\n') + 9).split(/^\S/mu)[0] ?? '';
      const stated = inputs.split(/^ {2}(?=\w)/mu).slice(1);
      expect(stated.length, name).toBeGreaterThan(3);
      for (const input of stated) expect(input, `${name}: ${input.split('\n')[0]}`).toMatch(/\bbecause: /u);
    }
  });
});

describe('a scenario of the back-test with something later in it', () => {
  const withLine = (line: string): Partial<Asking> => ({
    files: files.map((one) => (one.name === 'zhipu' ? { ...one, yaml: one.yaml + line } : one)),
  });

  it('is refused for a source, a note or a comment', () => {
    for (const line of ['  - Zhipu, prospectus (2025-12-19)\n', '# told in May 2024\n', '  - Results, 2024-Q2\n']) {
      const { value, diagnostics } = ask(withLine(line));
      expect(diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([['question/later', 'zhipu.yaml']]);
      expect(value.forecasts).toEqual([]);
    }
    expect(ask(withLine('# told on 6 March 2024\n')).diagnostics).toEqual([]);
  });

  it('is refused for a statement published later', () => {
    const moved = new Map(published).set('h5008a0daca22b55', '2024-03-07');
    const told = ask({ published: moved }).diagnostics;
    expect(told.map(({ code, claims: ids }) => [code, ids])).toContainEqual(['question/later', ['h5008a0daca22b55']]);
  });

  it('is refused for an archetype that rests on later figures', () => {
    const changed = files.map((one) =>
      one.name === 'zhipu'
        ? { ...one, yaml: one.yaml.replace('months: 24', 'months: 24\narchetype: observed-labs') }
        : one,
    );
    const { value, diagnostics } = ask({ files: changed });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['scenario/hindsight', 'error']]);
    expect(value.forecasts).toEqual([]);
  });
});
