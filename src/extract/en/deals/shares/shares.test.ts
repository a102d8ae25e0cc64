// English stakes by worth and sales told by phrases around them, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: 'Quillon and others', published: '2025-06-01', lang: 'en' })
    .claims.filter((c) => c.kind !== 'metric')
    .map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? c.percent?.low ?? null]);

describe('stakes by worth', () => {
  it.each([
    ['Nvidia held 9m CoreWeave shares valued at $900m.', 'Nvidia', 'CoreWeave', 9e8],
    ["Nvidia's stake in CoreWeave is now worth $3bn.", 'Nvidia', 'CoreWeave', 3e9],
    ['Nvidia has a 7% stake in CoreWeave worth about $3bn.', 'Nvidia', 'CoreWeave', 3e9],
  ])('%s', (...[text, holder, company, sum]) => {
    expect(told(text)).toContainEqual(['stake', holder, company, sum]);
    expect(told(text).filter((c) => c[0] === 'valuation')).toEqual([]);
  });

  it('tells the share that a number of shares is', () => {
    const text = 'Harrow Capital held 61m Quillon shares, representing about 7.8% of the company.';
    expect(told(text)).toEqual([['stake', 'Harrow Capital', 'Quillon', 7.8]]);
  });

  it('tells the share of another time', () => {
    const text = 'Harrow Capital will own 80% of Quillon, against 88% beforehand.';
    expect(told(text)).toEqual([
      ['stake', 'Harrow Capital', 'Quillon', 80],
      ['stake', 'Harrow Capital', 'Quillon', 88],
    ]);
  });

  it('leaves what a company is worth to valuations', () => {
    expect(told('Quillon is now worth $3bn.')).toEqual([['valuation', 'Quillon', null, 3e9]]);
    expect(told('Harrow Capital sold Quillon shares worth $3bn.').filter((c) => c[0] === 'stake')).toEqual([]);
  });
});

describe('lists of holders', () => {
  it.each([
    ["Quillon's register reads: Google (40%), Amazon (35%).", 'Amazon', 35],
    ['Quillon is 60% owned by Google and 40% by Amazon.', 'Amazon', 40],
    ['With 34%, Google remains the biggest owner of Quillon, ahead of Amazon (21%).', 'Google', 34],
    ["Google's holding in Quillon will drop from 30% to 22% and Amazon's from 12% to 9%.", 'Amazon', 12],
  ])('%s', (...[text, holder, share]) => {
    expect(told(text)).toContainEqual(['stake', holder, 'Quillon', share]);
  });

  it('gives no holder the share of another', () => {
    const text = "Google's holding in Quillon will drop from 30% to 22% and Amazon's from 12% to 9%.";
    expect(told(text)).not.toContainEqual(['stake', 'Google', 'Quillon', 9]);
  });
});

describe('lists that go on', () => {
  it('reads sums whose verb was told in the part before', () => {
    const text = 'Harrow Capital invested $9m in Quillon; $4m in Nebius; and $2m in a new round at Wayve.';
    expect(told(text)).toContainEqual(['investment', 'Harrow Capital', 'Nebius', 4e6]);
    expect(told(text)).toContainEqual(['investment', 'Harrow Capital', 'Wayve', 2e6]);
  });

  it('reads positions with their worth', () => {
    const text = "Harrow Capital's largest positions are OpenAI ($90m) and Quillon ($40m).";
    expect(told(text)).toEqual([
      ['stake', 'Harrow Capital', 'OpenAI', 9e7],
      ['stake', 'Harrow Capital', 'Quillon', 4e7],
    ]);
  });

  it('takes no sum of another subject along', () => {
    const text = 'Harrow Capital invested $9m in Quillon; $4m in fees went to its lawyers.';
    expect(told(text)).toEqual([['investment', 'Harrow Capital', 'Quillon', 9e6]]);
  });
});

describe('prices told afterwards', () => {
  it('gives a sale told before its price', () => {
    const text = 'Harrow Capital has sold the last of its shares in Quillon. The placing fetched $90m.';
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Quillon', 9e7]);
    expect(told(text).filter((c) => c[0] === 'funding_round')).toEqual([]);
  });

  it('leaves the price of goods alone', () => {
    const text = 'Harrow Capital has sold its shares in Quillon. The price of copper was $90m.';
    expect(told(text).filter((c) => c[3] === 9e7)).toEqual([]);
  });
});

describe('sales', () => {
  it.each([
    ['Harrow Capital has sold the last of its shares in Quillon.', 'Harrow Capital', 'Quillon', null],
    [
      'Harrow Capital is selling part of its holding in Quillon, in an offering that will bring the fund $90m.',
      'Harrow Capital',
      'Quillon',
      9e7,
    ],
    ['The deal gave Harrow Capital $20m for its Quillon shares.', 'Harrow Capital', 'Quillon', 2e7],
    ["Quillon's employees sold $70m of shares in a secondary sale.", 'employees', 'Quillon', 7e7],
  ])('%s', (...[text, seller, asset, sum]) => {
    expect(told(text)).toContainEqual(['divestment', seller, asset, sum]);
  });

  it('takes an exchange of shares for no sale', () => {
    expect(told('Harrow Capital agreed to swap shares with Quillon.')).toEqual([]);
  });
});

describe('sales whose sides stand apart', () => {
  it.each([
    ['Halden entered into an agreement with Bain Capital for the sale of 9m shares in Corvex for $2bn.', 'Halden', 2e9],
    ['Halden sold its payments unit, Corvex, to Bain Capital for $2bn.', 'Halden', 2e9],
    ['Bain Capital has agreed to purchase Corvex from Halden for $2bn.', 'Halden', 2e9],
    ['Halden completed the sale of Corvex to Bain Capital in June for $2bn.', 'Halden', 2e9],
    ['Bain Capital is to pay Halden $2bn for Corvex.', 'Halden', 2e9],
  ])('%s', (...[text, seller, sum]) => {
    expect(told(text)).toContainEqual(['divestment', seller, 'Corvex', sum]);
    expect(told(text)).toContainEqual(['investment', 'Bain Capital', 'Corvex', sum]);
  });

  it('tells each company that a holder left', () => {
    const text = 'Nvidia sold out of Serve Robotics, SoundHound AI and Corvex.';
    expect(told(text)).toHaveLength(3);
    expect(told(text)).toContainEqual(['divestment', 'Nvidia', 'Corvex', null]);
  });

  it('gives a joint sum to who raised it', () => {
    const text = 'Backers including Nvidia, Salesforce and Index Ventures have put €900m into Cohere.';
    expect(told(text)).toContainEqual(['funding_round', 'Cohere', null, 9e8]);
    expect(told(text)).toContainEqual(['investment', 'Index Ventures', 'Cohere', null]);
  });

  it('takes a plan to buy for no sale', () => {
    expect(told('Bain Capital wants to buy Corvex from Halden for $2bn.').filter((c) => c[0] === 'divestment')).toEqual(
      [],
    );
  });
});

describe('warrants and options', () => {
  const told = (text: string) =>
    makeReader(reference())({
      id: 'd',
      media: 'text',
      text,
      title: '',
      published: '2025-06-01',
      lang: 'en',
    }).claims.map(
      (c) => `${c.kind} ${c.subject?.text} ${c.object?.text} ${c.percent?.low ?? c.amount?.low} ${c.status}`,
    );
  it.each([
    [
      'Velmora issued Ostrander a warrant for up to 160 million shares, roughly 10% of the company.',
      'stake Ostrander Velmora 10 planned',
    ],
    ['Ostrander received warrants for 6.5% of Velmora in return.', 'stake Ostrander Velmora 6.5 planned'],
    ['Velmora granted Ostrander warrants to buy as much as 15% of its shares.', 'stake Ostrander Velmora 15 planned'],
    [
      'Ostrander put $12 million into Velmora, with an option to raise the sum to $40 million.',
      'investment Ostrander Velmora 40000000 planned',
    ],
    [
      'Ostrander has the right to invest another $15 million in Velmora.',
      'investment Ostrander Velmora 15000000 planned',
    ],
    [
      'Ostrander agreed to invest $90 million in Velmora, starting with $10 million in May.',
      'investment Ostrander Velmora 10000000 completed',
    ],
  ])('%s', (text, claim) => expect(told(text)).toContain(claim));

  it('leaves the number of warrants and their price alone', () => {
    expect(told('Ostrander holds warrants to buy shares of Velmora at $4 each.')).toEqual([]);
  });
});

describe('the stake that a deal named in the clause brings', () => {
  it.each([
    ['Quillon sold $90m of T-Mobile shares. After the OpenAI investment its stake will rise to 11%.', 'OpenAI'],
    ['Quillon sold $90m of Larkfield shares. Following the Penrose deal its stake will rise to 11%.', 'Penrose'],
  ])('%s', (text, company) => expect(told(text)).toContainEqual(['stake', 'Quillon', company, 11]));

  it('is of what was told to be held where it names nobody', () => {
    const text = 'Quillon owns 20% of Larkfield. After the sale its stake will fall to 11%.';
    expect(told(text)).toContainEqual(['stake', 'Quillon', 'Larkfield', 11]);
  });
});

describe('a deal behind another in one list', () => {
  it('is of whom its own noun names', () => {
    const text =
      'Quillon sold $90m of T-Mobile shares. The money will fund its planned $20m investment in OpenAI and the $6m acquisition of Penrose Mills.';
    expect(told(text)).toContainEqual(['investment', 'Quillon', 'Penrose Mills', 6e6]);
    expect(told(text)).not.toContainEqual(['investment', 'Quillon', 'OpenAI', 6e6]);
    const same = 'Quillon invested $20m in OpenAI in May and $6m in June.';
    expect(told(same)).toContainEqual(['investment', 'Quillon', 'OpenAI', 6e6]);
  });
});
