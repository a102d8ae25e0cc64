import { describe, expect, it } from 'vitest';
import type { Figure, FirstScreen, PartyRef, Question, Returned, ReturnInputs } from '../../model/answer.ts';
import { headline, standfirst } from './headline.ts';
import type { Lang } from './lang.ts';
import { LANGS } from './lang.ts';
import { letter, widthWords } from './letter.ts';

const party = (entity: string, en: string, han?: [string, string]): PartyRef => ({
  entity,
  kind: 'company',
  names: { en, 'zh-Hans': han?.[0] ?? en, 'zh-Hant': han?.[1] ?? en },
  sells: entity === 'alibaba' ? ['cloud'] : [],
});
const alibaba = party('alibaba', 'Alibaba', ['阿里巴巴', '阿里巴巴']);
const moonshot = party('moonshot', 'Moonshot AI', ['月之暗面', '月之暗面']);

const figure = (low: number, high: number, unit: string): Figure => ({
  low,
  high,
  unit,
  approx: null,
  basis: null,
  mark: 'reported',
  by: null,
  source: null,
  claims: [],
});

const inputs: ReturnInputs = {
  investor: alibaba,
  investee: moonshot,
  put_in: figure(790e6, 790e6, 'USD'),
  rounds: [figure(800e6, 800e6, 'USD')],
  compute_share: figure(80, 90, '%'),
  later_share: null,
  margin: null,
  pull_through: null,
  credits_share: null,
  status: 'completed',
};

const returned = (bought: number): Returned => ({
  choice: { bought, credits: 0, round: 0 },
  lower: { low: 630e6 * bought, high: 710e6 * bought },
  prorata: { low: 632e6 * bought, high: 711e6 * bought },
  upper: { low: 640e6 * bought, high: 720e6 * bought },
  booked: { low: 640e6 * bought, high: 720e6 * bought },
  possible: { low: 0, high: 720e6 },
  in_credits: { low: 0, high: 0 },
  certificate: { lower: [], upper: [] },
});

const screen = (change: Partial<FirstScreen> = {}): FirstScreen => ({
  situation: 'ticket',
  currency: 'USD',
  as_of: '2024-03-06',
  investor: alibaba,
  inputs,
  full: returned(1),
  half: null,
  unknown: null,
  recovered: null,
  other_rounds: [],
  observed: false,
  prices: [],
  companies: [],
  worth_at_least: null,
  exits: null,
  questions: [],
  sources: { counts: [], chains: [], cited: [] },
  marks: { disclosed: 0, reported: 1, rule_of_thumb: 1, assumed: 1 },
  ...change,
});

const three = (say: (lang: Lang) => string): string[] => LANGS.map(say);

describe('the headline', () => {
  it('of a ticket has its one decisive unknown, and never says bound to', () => {
    expect(three((lang) => headline(screen(), lang))).toEqual([
      'Of the US$0.79bn Alibaba is said to have put into Moonshot, 0.63–0.71bn would return as cloud revenue if Moonshot bought all its compute from Alibaba. Nobody has said how much it does.',
      '据称阿里投给月之暗面的7.9亿美元中，若其算力全部购自阿里云，6.3亿至7.1亿美元将以云收入回流；实际购买比例无人披露。',
      '據稱阿里投給月之暗面的7.9億美元中，若其算力全部購自阿里雲，6.3億至7.1億美元將以雲端營收回流；實際採購比例無人揭露。',
    ]);
  });

  it('drops "said to" only for what a party disclosed', () => {
    const told = screen({ inputs: { ...inputs, put_in: { ...inputs.put_in, mark: 'disclosed' } } });
    expect(headline(told, 'en')).toMatch(/^Of the US\$0\.79bn Alibaba put into Moonshot, /u);
  });

  it('never says that what is only planned or talked about was put in', () => {
    const at = (status: 'planned' | 'in_talks') => headline(screen({ inputs: { ...inputs, status } }), 'en');
    expect(at('planned')).toMatch(/^Alibaba plans to put US\$0\.79bn into Moonshot\. Of that, 0\.63–0\.71bn would/u);
    expect(at('in_talks')).toMatch(/^Alibaba is said to be weighing an investment of US\$0\.79bn in Moonshot\./u);
  });

  it('says chips where the investor sells chips', () => {
    const vendor: PartyRef = { ...party('vale', 'Vale'), sells: ['chip'] };
    expect(headline(screen({ inputs: { ...inputs, investor: vendor } }), 'en')).toContain(
      'bought all its chips from Vale',
    );
  });

  it('says what is missing in every other situation', () => {
    const card = { party: moonshot, status: 'completed' } as FirstScreen['companies'][number];
    const none = { inputs: null, full: null };
    expect(three((lang) => headline(screen({ situation: 'no_amount', companies: [card], ...none }), lang))).toEqual([
      'Alibaba is said to have invested in Moonshot. Nobody has said how much.',
      '据称阿里巴巴投资了月之暗面；金额无人披露。',
      '據稱阿里巴巴投資了月之暗面；金額無人揭露。',
    ]);
    const only = (status: string) => screen({ situation: 'no_amount', companies: [{ ...card, status }], ...none });
    expect(headline(only('planned'), 'en')).toBe('Alibaba plans to invest in Moonshot. Nobody has said how much.');
    expect(headline(only('in_talks'), 'zh-Hant')).toBe('據稱阿里巴巴正考慮投資月之暗面；金額無人揭露。');
    const other = { ...card, party: party('vale', 'Vale'), status: 'planned' };
    const both = screen({ situation: 'no_amount', companies: [card, other], ...none });
    expect(headline(both, 'en')).toContain('is said to have invested in Moonshot. Nobody');
    const together = { sum: { ...inputs.put_in, low: 5e9, high: 5e9 }, with: [party('vale', 'Vale')] };
    const at = (status: string) =>
      screen({ situation: 'no_amount', companies: [{ ...card, status, together }], ...none });
    const shared = at('completed');
    expect(headline(at('planned'), 'zh-Hant')).toContain('擬合計向月之暗面投入50億美元');
    expect(headline(at('in_talks'), 'en')).toContain('are said to be about to put US$5bn into Moonshot together.');
    expect(three((lang) => headline(shared, lang))).toEqual([
      'Alibaba and Vale are said to have put US$5bn into Moonshot together. Nobody has said how much of it was Alibaba’s.',
      '据称阿里和 Vale 合计向月之暗面投入50亿美元；其中阿里投入多少，无人披露。',
      '據稱阿里和 Vale 合計向月之暗面投入50億美元；其中阿里投入多少，無人揭露。',
    ]);
    expect(headline(screen({ situation: 'no_vendor', ...none }), 'en')).toContain('in none does a seller of compute');
    expect(headline(screen({ situation: 'nothing', ...none }), 'zh-Hant')).toBe('這段文字裡沒有讀到交易。');
  });
});

describe('the standfirst', () => {
  it('follows the slider', () => {
    expect(standfirst(screen(), returned(0.5), 'en')).toBe(
      'If Moonshot bought 50% of its compute from Alibaba, US$0.316–0.356bn would return if money mixes evenly: at least US$0.315–0.355bn, at most US$0.32–0.36bn.',
    );
    expect(standfirst(screen(), returned(0), 'zh-Hans')).toContain('没有钱经此回流');
    expect(standfirst(screen({ inputs: null, situation: 'nothing' }), null, 'en')).toContain('who invested in whom');
  });
});

describe('the letter', () => {
  const ask = (key: Question['key'], removes: number | null): Question => ({
    key,
    removes,
    parties: [moonshot],
    claims: [],
  });
  const asking = screen({ questions: [ask('share_bought', 711e6), ask('credits_share', 0), ask('margin', null)] });

  it('is addressed, numbered and neutral', () => {
    const text = letter(asking, 'en');
    expect(text).toMatch(/^To Alibaba,\n\n/u);
    expect(text).toContain('1. What share of its compute does Moonshot buy from Alibaba?');
    expect(text).toContain('Nothing here implies wrongdoing');
    expect(letter(asking, 'zh-Hant')).toContain('3. 阿里賣給月之暗面的算力，毛利率是多少？');
  });

  it('says how much of the width each reply would remove', () => {
    expect(asking.questions.map((q) => widthWords(q, asking, 'en'))).toEqual([
      'removes up to US$0.71bn',
      'leaves the width as it is',
      'no width can be given',
    ]);
  });
});
