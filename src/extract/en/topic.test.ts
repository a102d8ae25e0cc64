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
