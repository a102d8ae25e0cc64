// What English deals are struck for, and what listings and stakes bring, on sentences of our own; look-alikes beside them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);
const kinds = (text: string) => told(text).map((c) => c[0]);

describe('a deal struck for a business', () => {
  it('has a buyer and a seller', () => {
    const found = told('Vistra struck a $1.9bn agreement for seven gas plants owned by Larkmere Power.');
    expect(found).toContainEqual(['investment', 'Vistra', 'seven gas plants', 1.9e9]);
    expect(found).toContainEqual(['divestment', 'Larkmere Power', 'seven gas plants', 1.9e9]);
    expect(told('SK Hynix made the final payment, of $2bn, for the memory business of Intel.')).toContainEqual([
      'divestment',
      'Intel',
      'the memory business',
      2e9,
    ]);
    expect(told("Stonepeak paid €730m for 49% of Cellnex's masts.")).toContainEqual([
      'divestment',
      'Cellnex',
      'masts',
      7.3e8,
    ]);
  });

  it('is no contract for goods', () => {
    expect(kinds('Microsoft signed a $9bn deal for computing capacity with Nscale.')).toEqual(['purchase']);
    expect(kinds("Meta signed a $10bn deal for Google's cloud.")).toEqual(['purchase']);
  });
});

describe('what listings raise', () => {
  it('is of the company listed', () => {
    expect(told('EQT floated Galderma in March 2024, raising SFr2.3bn.')).toContainEqual([
      'funding_round',
      'Galderma',
      null,
      2.3e9,
    ]);
    expect(told('Quillon sold $1.3bn of shares in its listing.')).toContainEqual([
      'funding_round',
      'Quillon',
      null,
      1.3e9,
    ]);
  });

  it('is no sale of a holding', () => {
    expect(kinds('Quillon sold $1.3bn of Apple shares in May.')).not.toContain('funding_round');
  });
});

describe('who is paid for a stake that grows', () => {
  it('sells it', () => {
    expect(told('Hyundai raised its stake in Boston Dynamics to 90%, paying SoftBank $325m.')).toContainEqual([
      'divestment',
      'SoftBank',
      'Boston Dynamics',
      3.25e8,
    ]);
  });
});

describe('loans of those who sell', () => {
  it('go to who buys', () => {
    expect(told('Cisco had $2.4bn of credit extended to customers.')).toContainEqual([
      'debt',
      'Cisco',
      'customers',
      2.4e9,
    ]);
    expect(told('CoreWeave lent $2.4bn to nobody.')).not.toContainEqual(['debt', 'CoreWeave', 'customers', 2.4e9]);
  });
});

describe('a business valued in its sale', () => {
  it('is not the seller', () => {
    const text = 'Siemens is selling Innomotics to KPS in a deal valuing the business at €3.5bn.';
    expect(told(text)).toContainEqual(['valuation', 'Innomotics', null, 3.5e9]);
  });
});
