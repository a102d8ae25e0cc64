// The bundled case from its folder to its answer, as people would see it: goldens in the case's own folder, and the
// worked numbers of the founding figures.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerLines } from '../src/faces/cli/answer.ts';
import type { Output } from '../src/faces/cli/context.ts';
import type { CaseView } from '../src/model/case.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Deal } from '../src/model/deal.ts';
import type { Flow } from '../src/model/flow.ts';
import { readBytes, view } from '../src/path.ts';
import { readFolder, writeFolder } from '../src/store/folder/folder.ts';
import { golden } from './support/golden.ts';
import { reference } from './support/reference.ts';

const folder = fileURLToPath(new URL('../cases/alibaba-2024/', import.meta.url));
const page: Output = { write: () => {}, pour: async () => {}, tty: false, colour: false, columns: 100 };

let seen: CaseView;

beforeAll(async () => {
  const { value, diagnostics } = await readFolder(folder, readBytes);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('the bundled case could not be read');
  const { meta, claims, judgements, scenarios } = value;
  seen = view({ meta, claims, judgements, scenarios, documents: value.documents.map((d) => d.document) }, reference());
});

const claimLine = (c: Claim): string =>
  [
    c.kind,
    c.subject?.text ?? '-',
    c.object?.text ?? '-',
    JSON.stringify(c.amount ?? c.percent ?? c.multiple),
    c.metric ?? '',
    c.status,
    c.date ?? '',
    c.speaker?.text ?? '',
    c.extractor,
    c.evidence[0]?.quote ?? '',
  ].join('\t');

const sum = (a: Deal['headline']): string => (a ? `${a.low}-${a.high} ${a.currency} ${a.basis}` : '-');

const dealLine = (d: Deal): string =>
  [
    d.kind,
    d.status,
    sum(d.headline),
    sum(d.firm),
    sum(d.paid),
    d.parties.map((p) => `${p.role} ${p.entity}`).join(', '),
    `${d.voices.length} voices of ${d.claims.length} claims`,
  ].join('\t');

const flowLine = (f: Flow): string =>
  [f.from, f.to, f.kind, f.low ?? '?', f.high ?? '?', f.currency, f.assumption ?? '', f.claims.length].join('\t');

describe('the bundled case', () => {
  it('reads as its goldens', () => {
    golden(`${folder}golden/claims.tsv`, `${seen.claims.map(claimLine).join('\n')}\n`);
    golden(`${folder}golden/deals.tsv`, `${seen.deals.map(dealLine).join('\n')}\n`);
    golden(`${folder}golden/flows.tsv`, `${seen.flows.map(flowLine).join('\n')}\n`);
    for (const lang of ['en', 'zh-Hans', 'zh-Hant'] as const)
      golden(`${folder}golden/answer.${lang}.txt`, `${answerLines(seen, page, lang).join('\n')}\n`);
  });

  it('stands in the form that the program writes, byte for byte', async () => {
    const { value } = await readFolder(folder, readBytes);
    const copy = mkdtempSync(join(tmpdir(), 'backflow-case-'));
    if (value) await writeFolder(copy, value);
    for (const file of [
      'case.yaml',
      'claims.csv',
      ...readdirSync(join(folder, 'documents')).map((f) => `documents/${f}`),
    ])
      expect(readFileSync(join(copy, file)).equals(readFileSync(join(folder, file))), file).toBe(true);
    rmSync(copy, { recursive: true });
  });

  it('gives the worked numbers', () => {
    const { full, half, unknown, other_rounds, worth_at_least, exits, recovered, prices } = seen.screen;
    const m = (i: { low: number; high: number } | undefined | null) => (i ? [i.low / 1e6, i.high / 1e6] : null);
    expect([m(full?.lower), m(full?.prorata), m(full?.upper)]).toEqual([
      [630, 710],
      [632, 711],
      [640, 720],
    ]);
    expect([m(half?.lower), m(half?.prorata), m(half?.upper)]).toEqual([
      [310, 350],
      [316, 355.5],
      [320, 360],
    ]);
    expect([m(unknown?.lower), m(unknown?.prorata), m(unknown?.upper)]).toEqual([
      [0, 0],
      [0, 711],
      [0, 720],
    ]);
    expect([m(other_rounds[0]?.lower), m(other_rounds[0]?.upper)]).toEqual([
      [590, 690],
      [790, 790],
    ]);
    expect(worth_at_least?.low).toBe(6.5e9);
    expect(exits?.times_put_in).toBeCloseTo(2.15, 2);
    expect(recovered?.breakeven_bought?.low).toBeCloseTo(0.762, 3);
    expect(prices.map((p) => [p.cut.high, Math.round(p.volume_to_hold * 100)])).toEqual([
      [20, 25],
      [55, 122],
    ]);
  });

  it('says the same in whatever order its documents and claims arrive', async () => {
    const { value } = await readFolder(folder, readBytes);
    if (!value) throw new Error('the bundled case could not be read');
    const { meta, claims, judgements, scenarios, documents } = value;
    const back = { meta, judgements, scenarios, claims: [...claims].reverse() };
    const other = view({ ...back, documents: documents.map((d) => d.document).reverse() }, reference());
    const said = (v: CaseView): unknown => ({ ...v, documents: [], unexplained: [] });
    expect(JSON.stringify(said(other))).toBe(JSON.stringify(said(seen)));
  });

  it('opens the quote of every figure of the headline', () => {
    const inputs = seen.screen.inputs;
    const ids = [inputs?.put_in, inputs?.compute_share, ...(inputs?.rounds ?? []), inputs?.margin].flatMap(
      (f) => f?.claims ?? [],
    );
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) expect(seen.claims.find((c) => c.id === id)?.evidence.length, id).toBeGreaterThan(0);
  });
});
