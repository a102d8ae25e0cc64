import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { dateWords } from './date.ts';
import { LANGS } from './lang.ts';
import { restatement } from './restate.ts';

const claim: Claim = {
  id: 'c',
  kind: 'investment',
  subject: { text: '河谷', entity: 'vale', names: [] },
  object: { text: 'Orchard', entity: 'orchard', names: [] },
  amount: { low: 790e6, high: 790e6, currency: 'USD', approx: null, basis: 'headline' },
  percent: null,
  multiple: null,
  metric: null,
  of: null,
  label: null,
  round: null,
  lead: true,
  form: 'compute',
  extent: null,
  direction: null,
  status: 'in_talks',
  date: '2024-03-06',
  period: null,
  speaker: { text: 'an investor', entity: null, kind: 'anonymous' },
  speakers: [{ text: 'The Ledger', entity: null, kind: 'outlet' }],
  evidence: [],
  extractor: 'hand',
  rules: [],
  diagnostics: [],
};

const names: Record<string, string> = { vale: 'Vale' };
const nameOf = ({ entity, text }: { entity: string | null; text: string }): string => (entity && names[entity]) || text;

describe('a restatement', () => {
  it('is built from the fields in each language', () => {
    expect(LANGS.map((lang) => restatement(claim, { lang, nameOf }))).toEqual([
      'Vale → Orchard, leading the round, US$0.79bn, in compute, in talks, 6 March 2024; said by an investor, relayed by The Ledger; not independently confirmed',
      'Vale → Orchard，领投，7.9亿美元，以算力支付，洽谈中，2024年3月6日；an investor 说，经 The Ledger 转述；未经独立证实',
      'Vale → Orchard，領投，7.9億美元，以算力支付，洽談中，2024年3月6日；an investor 說，經 The Ledger 轉述；未經獨立證實',
    ]);
  });

  it('names the kind of a speaker whose name English readers cannot read', () => {
    const told: Claim = {
      ...claim,
      status: 'completed',
      speakers: [],
      speaker: { text: '投資人', entity: null, kind: 'outlet' },
    };
    expect(restatement(told, { lang: 'en', nameOf })).toContain('said by a news outlet (投資人)');
  });
});

describe('dates', () => {
  it('are said as precisely as they are known', () => {
    expect(['2024', '2024-03', '2023-Q4', '2024-H1', '2024-02-29', 'soon'].map((d) => dateWords(d, 'en'))).toEqual([
      '2024',
      'March 2024',
      'Q4 2023',
      'first half of 2024',
      '29 February 2024',
      'soon',
    ]);
    expect(['2023-Q4', '2024-H1', '2024-02-29'].map((d) => dateWords(d, 'zh-Hant'))).toEqual([
      '2023年第四季',
      '2024年上半年',
      '2024年2月29日',
    ]);
  });
});
