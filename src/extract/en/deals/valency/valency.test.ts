// Deals by the valency of their verb or noun, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? null,
  ]);

describe('who lends is told wherever the verb has a place for it', () => {
  it('as the owner of the loan, as an object, behind the crowd, by an arm', () => {
    expect(told("Penrose Bank's $5 billion loan to Quillon Labs was announced on Monday.")).toEqual([
      ['debt', 'Penrose Bank', 'Quillon Labs', 5e9],
    ]);
    expect(told('Quillon Labs owes the Penrose Investment Bank €75m.')).toEqual([
      ['debt', 'Penrose Investment Bank', 'Quillon Labs', 75e6],
    ]);
    expect(told('Quillon Labs tapped Penrose Trust for a SFr12m loan.')).toEqual([
      ['debt', 'Penrose Trust', 'Quillon Labs', 12e6],
    ]);
    expect(told('The money comes from Blackstone, whose credit arm lent Quillon Labs €2 billion.')).toEqual([
      ['debt', 'Blackstone', 'Quillon Labs', 2e9],
    ]);
  });

  it('and not where the loan is of another', () => {
    expect(told('Quillon Labs sold $1.2 billion of its loans to Harrow to investors.')).not.toContainEqual([
      'debt',
      'investors',
      'Quillon Labs',
      1.2e9,
    ]);
  });
});

describe('who invests', () => {
  it('writes a cheque, adds to what it put in, has money in', () => {
    expect(told('SoftBank will write OpenAI a cheque for $22.5 billion.')).toEqual([
      ['investment', 'SoftBank', 'OpenAI', 22.5e9],
    ]);
    expect(told('Harrow Capital increased its investment in Quillon Labs by €20m.')).toEqual([
      ['investment', 'Harrow Capital', 'Quillon Labs', 20e6],
    ]);
    expect(told('Harrow Capital has C$400 million invested in Quillon Labs.')).toEqual([
      ['investment', 'Harrow Capital', 'Quillon Labs', 400e6],
    ]);
  });

  it('stands in a list of backers, each with its sum', () => {
    expect(
      told(
        "Participants in Quillon Labs' round included Harrow Capital ($40 million) and Vespera Ventures ($25 million).",
      ),
    ).toEqual([
      ['investment', 'Harrow Capital', 'Quillon Labs', 40e6],
      ['investment', 'Vespera Ventures', 'Quillon Labs', 25e6],
    ]);
    expect(told('Harrow Foods has also swallowed Tibble Farms (£12m) and Garth Cheese (£7m).')).toEqual([
      ['investment', 'Harrow Foods', 'Tibble Farms', 12e6],
      ['investment', 'Harrow Foods', 'Garth Cheese', 7e6],
    ]);
  });

  it('is nobody who only manages money', () => {
    expect(told('Harrow Capital manages $25 billion for Quillon Labs.').filter((c) => c[0] === 'investment')).toEqual(
      [],
    );
  });
});

describe('sales by where they come from', () => {
  const parts = (text: string) =>
    told(text)
      .filter((c) => c[0] === 'metric')
      .map((c) => [c[1], c[2], c[3]]);

  it('behind "from"', () => {
    expect(parts('Quillon Labs took in €412m from pumps and €60m from licences.')).toEqual([
      ['Quillon Labs', 'pumps', 412e6],
      ['Quillon Labs', 'licences', 60e6],
    ]);
  });

  it('and not from backers', () => {
    expect(parts('Quillon Labs took in €412m from investors.')).toEqual([]);
  });
});

describe('bids that are moved', () => {
  it('are for whom the contest is about', () => {
    const bids = told(
      'The battle for Quillon Labs went on when Harrow Group raised its offer to $5.1 billion from $4.3 billion.',
    );
    expect(bids).toContainEqual(['investment', 'Harrow Group', 'Quillon Labs', 5.1e9]);
    expect(bids).toContainEqual(['investment', 'Harrow Group', 'Quillon Labs', 4.3e9]);
  });

  it('and no bid is made of a forecast', () => {
    expect(told('Harrow Group raised its forecast to $5.1 billion.').filter((c) => c[0] === 'investment')).toEqual([]);
  });
});

describe('parts of a company without a verb of their own', () => {
  const parts = (text: string) =>
    told(text)
      .filter((c) => c[0] === 'metric')
      .map((c) => [c[2], c[3]]);

  it('take that of the part before', () => {
    expect(
      parts("Quillon Labs' revenue was $3 billion. Mexico contributed $310 million of that, Colombia $60 million."),
    ).toEqual([
      [null, 3e9],
      ['Mexico', 310e6],
      ['Colombia', 60e6],
    ]);
  });

  it('and a rival is none', () => {
    expect(parts('Pumps brought in €30 million at Quillon Labs, Harrow Group €60 million.')).not.toContainEqual([
      'Harrow Group',
      60e6,
    ]);
  });
});

describe('crowns', () => {
  it('are those of the country that the text names', () => {
    const claims = reader({
      id: 'd',
      media: 'text',
      text: 'The Danish brewer Quillon had sales of 75 billion crowns.',
      title: '',
      published: '2025-06-01',
      lang: 'en',
    }).claims;
    expect(claims[0]?.amount?.currency).toBe('DKK');
  });
});

describe('money that goes to a class without names', () => {
  const LEAD = 'Larkmere Data, a software company in Leeds, reported results on Monday. ';
  it.each([
    ['Penrose lent $2 billion to small cloud companies last year.', ['debt', 'Penrose', 'small cloud companies', 2e9]],
    ['Penrose has put $5 billion into small developers.', ['investment', 'Penrose', 'small developers', 5e9]],
    ['Penrose invested $5 billion in American start-ups.', ['investment', 'Penrose', 'American start-ups', 5e9]],
  ])('%s', (text, one) => expect(told(LEAD + text)).toEqual([one]));

  it('is told of those that have names, and of whom "the companies" points back to', () => {
    expect(told('Penrose invested $5 billion in start-ups such as Quillon Labs.').map((c) => c[2])).not.toContain(
      'start-ups',
    );
    expect(told(`${LEAD}Penrose lent $2 billion to the company.`).map((c) => c[2])).toEqual(['Larkmere Data']);
  });

  it('raises money for a unit, and sells none', () => {
    expect(told('Quillon Labs raised $300 million from KKR for its cloud unit.').map((c) => c[0])).not.toContain(
      'divestment',
    );
  });
});
