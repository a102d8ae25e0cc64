// From a case to its first scenario: figures of claims with their ids, voices that disagree, what nobody said.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isOwnReason } from '../src/faces/words/forecast/because.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';
import { scenarioOfCase } from '../src/path/scenario.ts';
import { caseOfOne, makeDocument, readBytes, view } from '../src/path.ts';
import { drawRows } from '../src/simulate/draws/draw.ts';
import { planOf } from '../src/simulate/draws/plan.ts';
import { scenarioOf } from '../src/simulate/scenario/read.ts';
import { yamlOf } from '../src/simulate/scenario/write.ts';
import { readFolder } from '../src/store/folder/folder.ts';
import { reference } from './support/reference.ts';

const folder = fileURLToPath(new URL('../cases/alibaba-2024/', import.meta.url));

const of = (scenario: Scenario | null, key: string) => scenario?.inputs.filter((i) => i.key === key) ?? [];

function told(...sentences: string[]) {
  const document = makeDocument({ id: 'note', text: sentences.join(' '), published: '2024-03-06' });
  const input = caseOfOne(document);
  return scenarioOfCase(view({ ...input, meta: { ...input.meta, investor: 'alibaba' } }, reference()), reference());
}

describe('the first scenario of the bundled case', async () => {
  const { value } = await readFolder(folder, readBytes);
  if (!value) throw new Error('the bundled case could not be read');
  const documents = value.documents.map((d) => d.document);
  const seen = view({ ...value, documents }, reference());
  const { value: scenario } = scenarioOfCase(seen, reference());

  it('states what the case states, with claims, marks and speakers', () => {
    expect(scenario).toMatchObject({ vendor: 'Alibaba', company: 'Moonshot AI', currency: 'USD', start: '2024-03' });
    const [invested] = of(scenario, 'invested');
    expect(invested).toMatchObject({ distribution: { type: 'point', value: 790e6 }, mark: 'reported' });
    expect(of(scenario, 'compute_share')[0]).toMatchObject({ distribution: { type: 'uniform', low: 80, high: 90 } });
    expect(of(scenario, 'margin')[0]).toMatchObject({
      distribution: { type: 'pert', low: 36, mode: 72, high: 90 },
      mark: 'rule_of_thumb',
      year: 1,
    });
    expect(of(scenario, 'pull_through')[0]).toMatchObject({ distribution: { mode: 1 }, mark: 'rule_of_thumb' });
    expect(of(scenario, 'price_cut')[0]?.distribution).toEqual({ type: 'pert', low: 5, mode: 15, high: 55 });
    const known = new Set(seen.claims.map((c) => c.id));
    for (const { claims, key } of scenario?.inputs ?? [])
      expect(
        claims.filter((id) => !known.has(id)),
        key,
      ).toEqual([]);
  });

  it('keeps voices that disagree: the round was 0.8 or nearly 1 billion', () => {
    const [others] = of(scenario, 'others');
    const parts = others?.distribution.type === 'mixture' ? others.distribution.parts : [];
    expect(parts.map((p) => p.of)).toEqual([
      { type: 'point', value: 10e6 },
      { type: 'point', value: 210e6 },
    ]);
    expect(parts.every((p) => p.by !== null && p.claims.length > 0)).toBe(true);
  });

  it('assumes widely what nobody said, and says so', () => {
    expect(of(scenario, 'bought')[0]).toMatchObject({
      distribution: { low: 0, high: 100 },
      mark: 'assumed',
      claims: [],
    });
    for (const { mark, because, claims } of scenario?.inputs ?? [])
      if (mark === 'assumed') expect([claims, (because ?? '').length > 10]).toEqual([[], true]);
    const reasons = (scenario?.inputs ?? []).map(({ because }) => because).filter((because) => because !== null);
    expect(reasons.filter((reason) => !isOwnReason(reason))).toEqual([]);
  });

  it('is written, read back, and drawn from', () => {
    const text = yamlOf(scenario as Scenario);
    const { value: again, diagnostics } = scenarioOf(text);
    expect(diagnostics.filter((d) => d.severity !== 'warning')).toEqual([]);
    expect(again).toEqual(scenario);
    const { value: plan } = planOf(again as Scenario);
    expect(drawRows(plan!, { seed: 1, from: 0, count: 4 }).some(Number.isNaN)).toBe(true);
  });
});

describe('the first scenario of a text', () => {
  it('brings sums of another currency in at the rate of the month', () => {
    const { value } = told('Alibaba invested RMB 720 million in Moonshot AI in March 2024.');
    const [invested] = of(value, 'invested');
    expect(invested?.converted).toMatchObject({ currency: 'CNY', month: '2024-03' });
    expect(invested?.distribution).toMatchObject({ type: 'point' });
    const amount = invested?.distribution.type === 'point' ? invested.distribution.value : 0;
    expect(amount).toBeCloseTo(720e6 * (invested?.converted?.rate ?? 0), 3);
  });

  it('is none without an amount, and says what to do', () => {
    const { value, diagnostics } = told('Alibaba invested in Moonshot AI in March 2024.');
    expect([value, diagnostics[0]?.code, Boolean(diagnostics[0]?.remedy)]).toEqual([null, 'scenario/no-deal', true]);
  });
});
