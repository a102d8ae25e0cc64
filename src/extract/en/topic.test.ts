// Whom an English text goes on about, what forecasts measure, and who takes part in what was told before, over whole
// texts of our own. Each holds what must be read, or looks like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import type { Claim } from '../../model/claim.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const told = (text: string, title = 'Quillon and others') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    value(c),
  ]);

describe('whom a text is about', () => {
  it('stays with the subject of the main clause', () => {
    const text =
      'Backlog at Quillon stood at $2bn, of which a contract with the image start-up Pellworth made up 58%. It expects revenue of $500m this year.';
    expect(told(text)).toContainEqual(['metric', 'Quillon', null, 5e8]);
  });

  it('does not turn to who would not speak', () => {
    const text = 'Quillon reported half-year results. Pellworth declined to comment. Its sales reached $45 million.';
    expect(told(text)).toContainEqual(['metric', 'Quillon', null, 4.5e7]);
  });

  it('turns to another company that is the subject', () => {
    const text = 'Quillon raised $85m. Pellworth agreed to buy chips from Quillon. It had revenue of $70m last year.';
    expect(told(text)).toContainEqual(['metric', 'Pellworth', null, 7e7]);
  });

  it('takes the founder for a person by who', () => {
    const text = '"We grow," said Danira Vukol, who founded Quillon in 2018. Its order book stands at $63m.';
    expect(told(text)).toContainEqual(['metric', 'Quillon', null, 63e6]);
  });

  it('knows how a release calls its company', () => {
    const text =
      'Bexley Media plc (the "Group") has sold 11.4 million shares in Larkfield Ltd ("Larkfield") to Pellworth for £57m. The Group expects to record revenue of £610m.';
    const claims = told(text, 'Bexley Media plc: disposal');
    expect(claims).toContainEqual(['divestment', 'Bexley Media plc', 'Larkfield Ltd', 57e6]);
    expect(claims).toContainEqual(['metric', 'Bexley Media plc', null, 61e7]);
  });
});

describe('the company that a filing defines', () => {
  it('is told by its name', () => {
    const text = 'Bexley Energy Corp. (the "Company") sold a plant. The Company expects to record revenue of $610m.';
    expect(told(text)).toContainEqual(['metric', 'Bexley Energy Corp', null, 61e7]);
  });
});

describe('forecasts without a metric', () => {
  it('mean what was measured before', () => {
    const text = 'Revenue at Quillon reached $22m in 2024 and is projected to exceed $50m this year.';
    expect(told(text)).toContainEqual(['metric', 'Quillon', null, 5e7]);
  });

  it('leave what is expected of something else alone', () => {
    const text = 'Revenue at Quillon reached $22m in 2024. It expects $50m of grants this year.';
    expect(told(text).filter((c) => c[3] === 5e7)).toEqual([]);
  });
});

describe('who takes part', () => {
  const round = 'Quillon has raised $85m in a Series C round led by Tessell Partners, valuing it at $1bn.';

  it('reads those among the participants and along with others', () => {
    const text = `${round} Harrow Capital is among the participants. Orson Ventures joined the round along with Larkfield Capital.`;
    const who = told(text).flatMap((c) => (c[0] === 'investment' ? [c[1]] : []));
    expect(who).toEqual(expect.arrayContaining(['Harrow Capital', 'Orson Ventures', 'Larkfield Capital']));
  });

  it('leaves those among the sellers alone', () => {
    const text = `${round} Harrow Capital was among the investors that sold shares.`;
    expect(told(text).filter((c) => c[0] === 'investment' && c[1] === 'Harrow Capital')).toEqual([]);
  });
});

describe('percents and sums of something else', () => {
  it('are no stakes', () => {
    expect(told('Quillon held 37.9% of the global battery market last year.').filter(([k]) => k === 'stake')).toEqual(
      [],
    );
    const grew = 'Pellworth owns 5% of Quillon. Quillon had sales of $126m, an increase of 38%.';
    expect(told(grew).filter((c) => c[0] === 'stake')).toHaveLength(1);
  });

  it('are no purchases and no rounds', () => {
    const text = 'Orson Group paid Quillon a termination fee of $1bn. Its offer of $9bn was later raised to $10bn.';
    expect(told(text).filter(([k]) => k === 'purchase' || k === 'funding_round')).toEqual([]);
  });
});

describe('whole companies', () => {
  it.each([
    ['Larkfield agreed to a $3.1 billion takeover by Orson Group.', 3.1e9],
    ['Larkfield was taken private by Orson Group in 2017 in a deal worth $2.6 billion.', 2.6e9],
    ['Orson Group snapped up Larkfield, a maker of drills, paying $300 million in cash.', 3e8],
    ["Larkfield's sale to Orson Group for $3.3 billion closed on Monday.", 3.3e9],
  ])('are bought: %s', (text, sum) => {
    expect(told(text)).toContainEqual(['investment', 'Orson Group', 'Larkfield', sum]);
  });

  it('are not bought where goods are sold', () => {
    const text = "Larkfield's sales to Orson Group rose to $3.3 billion.";
    expect(told(text).filter(([kind]) => kind === 'investment')).toEqual([]);
  });
});

describe('goods', () => {
  it('are ordered from whom a text has told of', () => {
    const text =
      'Quillon builds robots. Orson Group invested $20m in Quillon and has ordered robots worth $14m for its warehouses.';
    expect(told(text)).toContainEqual(['purchase', 'Orson Group', 'Quillon', 14e6]);
    const site = 'Quillon will install the machines at a site leased from Hexley Power at a total rent of $380m.';
    expect(told(site)).toContainEqual(['purchase', 'Quillon', 'Hexley Power', 38e7]);
  });

  it('are not bought from a company that has nothing to do with the buyer', () => {
    const text = 'Quillon builds robots. Orson Group has ordered servers worth $14m.';
    expect(told(text).filter(([kind]) => kind === 'purchase')).toEqual([]);
  });
});

describe('who speaks', () => {
  const speaker = (text: string, title: string) =>
    reader({ id: 'd', media: 'text', text, title, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
      c.kind,
      c.speaker?.text ?? null,
    ]);

  it('is the subject of the main clause before, not who backs it', () => {
    const text =
      'Quillon has raised $85m. Tessell Capital led the round. It had revenue of $12m in 2024, the company said.';
    expect(speaker(text, 'Quillon raises $85m')).toContainEqual(['metric', 'Quillon']);
  });

  it('is the house they speak for, and the document by its kind', () => {
    const text = 'Analysts at Kiln Securities said Quillon could be worth $6bn.';
    expect(speaker(text, 'Quillon')[0]?.[1]).toMatch(/Kiln Securities/u);
    const filed = 'Harrow Capital has invested $2bn in Quillon, its quarterly filing showed.';
    expect(speaker(filed, 'Quillon')[0]?.[1]).toBe('quarterly filing');
  });
});
