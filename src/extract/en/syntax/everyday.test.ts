// The plain sentences that desks print every day, on sentences of ours: who, what, how much, how certain.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map((c) =>
    [
      c.kind,
      'metric' in c ? c.metric : null,
      c.subject?.text ?? null,
      c.object?.text ?? null,
      c.amount?.low ?? c.percent?.low,
      c.status,
    ]
      .filter((x) => x !== null && x !== undefined)
      .join(' '),
  );

describe('everyday sentences', () => {
  it.each([
    [
      'Meta signed a contract with Nebius to buy $4 billion of computing power.',
      'purchase Meta Nebius 4000000000 completed',
    ],
    ['Microsoft agreed with IREN to buy $3 billion of GPU capacity.', 'purchase Microsoft IREN 3000000000 completed'],
    ['Crusoe raised a $700 million loan secured by Nvidia chips.', 'debt Crusoe 700000000 completed'],
    ['Microsoft raised $9 billion in a U.S. bond sale.', 'debt Microsoft 9000000000 completed'],
    ['xAI has raised $8 billion in debt and equity.', 'funding_round xAI 8000000000 completed'],
    ['Perplexity has $150 million in annual recurring revenue.', 'metric arr Perplexity 150000000 completed'],
    ['TSMC raised its revenue growth forecast to 28%.', 'metric growth TSMC 28 planned'],
    ["Microsoft's market value topped $4 trillion.", 'valuation Microsoft 4000000000000 completed'],
    ['Microsoft became the first company to be valued at $6 trillion.', 'valuation Microsoft 6000000000000 completed'],
    [
      'Mistral AI is in talks to raise funding at a valuation of more than $20 billion.',
      'valuation Mistral AI 20000000000 in_talks',
    ],
    ['IBM to buy Confluent for $11 billion', 'investment IBM Confluent 11000000000 planned'],
    ['Meta is close to acquiring Orlan Labs for $2 billion.', 'investment Meta Orlan Labs 2000000000 in_talks'],
    ['Anthropic shares 12% of its revenue with Amazon.', 'ratio Anthropic Amazon 12 completed'],
    ["Amazon takes a 12% cut of Anthropic's revenue.", 'ratio Anthropic Amazon 12 completed'],
  ])('are read: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('reads what is bought in turn', () => {
    const text =
      'Microsoft will invest $2 billion in Figura. Figura will in turn buy at least $1 billion of Azure services.';
    expect(told(text)).toEqual([
      'investment Microsoft Figura 2000000000 planned',
      'purchase Figura Azure 1000000000 planned',
    ]);
  });

  it('reads what several plan together', () => {
    expect(told('Nvidia and Microsoft plan to invest $900 million in Orlan Labs.')[0]).toContain(
      'Orlan Labs 900000000 planned',
    );
  });

  it('does not date a figure by what it is held against', () => {
    const { claims } = reader({
      id: 'd',
      media: 'text',
      text: "Microsoft's revenue rose 17% from a year earlier to $81 billion.",
      published: '2026-03-18',
      lang: 'en',
    });
    expect(claims.map((c) => c.date)).toEqual([null, null]);
  });

  it('tells the price of shares from what their company is worth', () => {
    expect(told('Anthropic employees sold $700 million of shares at a $300 billion valuation.')).toEqual([
      'valuation Anthropic 300000000000 completed',
      'divestment employees Anthropic 700000000 completed',
    ]);
  });

  it.each([
    ['Nvidia denied it was seeking $90 billion.', 'funding_round Nvidia 90000000000 denied'],
    ['Microsoft said it was not in talks to buy Orlan Labs.', 'investment Microsoft Orlan Labs denied'],
    ['Broadcom said Anthropic had placed a $7 billion order.', 'purchase Anthropic Broadcom 7000000000 completed'],
  ])('tells what is denied, and who got an order: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('tells whose value it is where several are named', () => {
    expect(told('Accel led a $90 million round in Orlan Labs at a valuation of $2 billion.')).toContain(
      'valuation Orlan Labs 2000000000 completed',
    );
    expect(told('The deal values Nebius at $80 billion and Wayve at $33 billion.')).toEqual([
      'valuation Nebius 80000000000 completed',
      'valuation Wayve 33000000000 completed',
    ]);
    expect(told('Orlan Labs is in talks to raise $300 million. The round would value it at $4 billion.')).toContain(
      'valuation Orlan Labs 4000000000 in_talks',
    );
  });

  it('does not take who arranges a loan for who owes it', () => {
    expect(told('Morgan Stanley arranged more than $6 billion of debt.')).toEqual([]);
  });

  it('reads no recurring revenue of nobody in particular', () => {
    expect(told('American software companies soon reach $90 million of annual recurring revenue.')).toEqual([]);
  });

  it('keeps a share of a market, and what is worth as much as it was', () => {
    expect(told('AMD raised its share to 30% of the server market.')).toEqual([
      'metric market_share AMD server market 30 completed',
    ]);
    expect(told('Nvidia plans to sell $5 billion of bonds.')).toEqual(['debt Nvidia 5000000000 planned']);
  });
});

describe('who tells of it between a subject and its verb', () => {
  it.each([
    ['Oracle, Reuters reported, owes Kestrel Bank $300 million.', 'debt Kestrel Bank Oracle 300000000 completed'],
    [
      'Quillon, the Financial Times wrote last month, has borrowed $300 million from Kestrel Bank.',
      'debt Kestrel Bank Quillon 300000000 completed',
    ],
    ['Quillon told its staff that it had raised $300 million.', 'funding_round Quillon 300000000 completed'],
    ['Oracle had spent $450 million on Quillon chips in the quarter.', 'purchase Oracle Quillon 450000000 completed'],
    [
      'Oracle may subscribe for a further $335 million of Quillon shares.',
      'investment Oracle Quillon 335000000 planned',
    ],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });
});
