// What English sentences leave out: the noun behind "that of X", who is meant behind a listed name, whose value a deal puts
// at a sum. Own sentences, with those that look alike and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import type { Claim } from '../../model/claim.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    value(c),
  ]);

const measured = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' })
    .claims.map((c) => `${c.metric} ${value(c)}`)
    .sort();

describe('companies of a group', () => {
  it('are others than the one whose name they bear', () => {
    const text =
      'Bosch is taking over Pelleta. Bosch Rexroth will hold 40%, its sister company Bosch Quelltechnik 30%.';
    expect(told(text)).toContainEqual(['stake', 'Bosch Rexroth', 'Pelleta', 40]);
    expect(told(text)).toContainEqual(['stake', 'Bosch Quelltechnik', 'Pelleta', 30]);
  });

  it('are none where nothing says so', () => {
    const text = 'Bosch Rexroths are sold in Asia. Bosch owns 5% of Pelleta.';
    expect(told(text).map((c) => c[1])).toEqual(['Bosch']);
  });
});

describe('"that of"', () => {
  it('stands for the holding before', () => {
    const text =
      'Quillon filed for a listing. Sequoia’s stake will shrink from 18% to 15% and that of Accel from 12% to 10%.';
    expect(told(text).filter(([, who]) => who === 'Accel')).toEqual([
      ['stake', 'Accel', 'Quillon', 12],
      ['stake', 'Accel', 'Quillon', 10],
    ]);
  });

  it('still opens clauses and points to nouns', () => {
    expect(told('Quillon said that Accel owns 5% of Larkfield.')).toEqual([['stake', 'Accel', 'Larkfield', 5]]);
  });
});

describe('what is bought', () => {
  it('is valued, not who buys', () => {
    const text =
      'Quillon agreed to take over Larkfield from Harrow Capital in a deal that puts the company’s worth at $2.2bn.';
    expect(told(text)).toContainEqual(['valuation', 'Larkfield', null, 2.2e9]);
    const other = 'Quillon agreed to take over Larkfield at an enterprise value of $2.2bn.';
    expect(told(other)).toContainEqual(['valuation', 'Larkfield', null, 2.2e9]);
  });

  it('is not valued by what is said of the buyer', () => {
    const text = 'Quillon, which bought Larkfield in May, is now worth $9bn.';
    expect(told(text)).toContainEqual(['valuation', 'Quillon', null, 9e9]);
  });

  it('may be control', () => {
    const text = 'Quillon is buying control of Larkfield, a maker of drives, from Harrow Capital.';
    expect(told(text)).toContainEqual(['investment', 'Quillon', 'Larkfield', null]);
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Larkfield', null]);
  });

  it('may be sold on under a phrase that points back', () => {
    const text = 'Harrow Capital owns 60% of Larkfield. It has agreed to sell the company to Quillon for $800m.';
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Larkfield', 8e8]);
    expect(told('Quillon agreed to sell the company chips for $4bn.').filter(([k]) => k === 'divestment')).toEqual([]);
  });
});

describe('the first words of a sentence', () => {
  it('leave the subject its verb', () => {
    const text =
      'To raise money Quillon had sold its radio business to Harrow for $75m in cash, and its lighting arm to Orson Group two years before that for $300m.';
    expect(told(text)).toContainEqual(['divestment', 'Quillon', 'radio business', 75e6]);
    expect(told(text)).toContainEqual(['divestment', 'Quillon', 'lighting arm', 3e8]);
  });

  it('name two that act together', () => {
    const text = 'Quillon and its partner Larkfield agreed to take over Penrose for $9bn.';
    expect(told(text)).toContainEqual(['investment', 'Quillon', 'Penrose', 9e9]);
  });
});

describe('from one figure to another', () => {
  it('keeps what is measured for both', () => {
    const text =
      'Quillon is going public. Net profit rose from $12m in 2023 to $31m in 2024 and the gross margin from 24.1% to 31.7%.';
    expect(measured(text)).toEqual([
      'gross_margin 24.1',
      'gross_margin 31.7',
      'net_profit 12000000',
      'net_profit 31000000',
    ]);
  });

  it('is read of values, too', () => {
    const text = 'Quillon’s valuation rose from $4bn to $6bn in the round.';
    expect(told(text).map((c) => c[3])).toEqual([4e9, 6e9]);
  });

  it('tells no metric of a share price', () => {
    expect(measured('Shares in Quillon rose from $12 to $31.')).toEqual([]);
  });
});

describe('who shares in what', () => {
  it('counts those who take the rest', () => {
    const text =
      'Quillon raised $200m in a Series C led by Orson Group, which put in $80m. Harrow Capital added $50m; the rest is shared by Accel and Larkfield.';
    expect(told(text)).toContainEqual(['investment', 'Larkfield', 'Quillon', null]);
    const part = 'Quillon raised $200m. Harrow Capital put in $170m, while the remaining $30m was taken by Accel.';
    expect(told(part)).toContainEqual(['investment', 'Accel', 'Quillon', 3e7]);
  });

  it('reads a share in a company, and none of a market', () => {
    const text = 'Quillon is for sale. Harrow Capital is disposing of a 15% share in the payments company.';
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Quillon', 15]);
    expect(told('Quillon has a 15% share of the market.').map((c) => c[0])).toEqual(['metric']);
  });

  it('takes a person for a family that holds together', () => {
    const text =
      'Dr Anna Keller and her husband, who between them own 38.6% of Quillon, will have 33.5% after the listing.';
    expect(told(text)).toEqual([
      ['stake', 'Anna Keller', 'Quillon', 38.6],
      ['stake', 'Anna Keller', 'Quillon', 33.5],
    ]);
  });

  it('names a buyer among others with its sum', () => {
    const text = 'Accel sold shares in Quillon for $300m. The chairman, Paolo Renzi, was among the buyers, with $25m.';
    expect(told(text)).toContainEqual(['investment', 'Paolo Renzi', 'Quillon', 25e6]);
  });

  it('sells shares of each of a list', () => {
    const text = 'Harrow Capital has sold shares of Quillon, Larkfield and Penrose.';
    expect(told(text).map((c) => c[2])).toEqual(['Quillon', 'Larkfield', 'Penrose']);
  });
});

describe('what somebody is to a company', () => {
  it('tells in what he is the largest owner', () => {
    const text = 'Quillon’s founder, Lena Berg, remains the largest owner, at 22%.';
    expect(told(text)).toContainEqual(['stake', 'Lena Berg', 'Quillon', 22]);
  });
});

describe('lists that go on', () => {
  it('counts holders without a name', () => {
    const text = 'The state holds 40% of Quillon, its employees 6% and a fund run by BlackRock 5%.';
    expect(told(text)).toContainEqual(['stake', 'BlackRock', 'Quillon', 5]);
  });

  it('buys each kind of goods from its own vendor', () => {
    const text = 'Quillon spent $44m on batteries from Larkfield last year and $12m on motors from Penrose.';
    expect(told(text)).toContainEqual(['purchase', 'Quillon', 'Penrose', 12e6]);
  });

  it('goes on about what a part of a digest is headed with', () => {
    const text =
      'Deals in brief\n\nHarlan Foods. Cinven is selling the pie maker to Nomad Foods for £420m.\n\nQuentra Labs. Accel bought out Pfizer’s 19% for $88m.';
    expect(told(text)).toContainEqual(['divestment', 'Cinven', 'Harlan Foods', 420e6]);
    expect(told(text)).toContainEqual(['investment', 'Accel', 'Quentra Labs', 88e6]);
  });

  it('cuts holders back', () => {
    const text = 'Accel will have 45% of Quillon, while the founders are cut back to 8%.';
    expect(told(text)).toContainEqual(['stake', 'the founders', 'Quillon', 8]);
    expect(told('Quillon will have 45% of Larkfield. Jobs are cut to 8,000.')).toHaveLength(1);
  });
});
