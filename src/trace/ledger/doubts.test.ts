// What is probably not meant in a ledger is said, and nothing is said of one that is as it should be.
import { describe, expect, it } from 'vitest';
import { ledgerOf } from './ledger.ts';
import { nearest } from './nearest.ts';

const FLOWS = [
  { id: 'a', from: 'V', to: 'C', amount: 10, date: '2024-01-01', kind: 'equity' },
  { id: 'b', from: 'C', to: 'V', amount: [2, 3], date: '2024-01-02', kind: 'cloud' },
];
const told = (settings: object, flows: object[] = FLOWS): string[] =>
  ledgerOf({ investor: 'V', ...settings, flows }).diagnostics.map((d) => `${d.code}: ${d.message} ${d.remedy}`);

describe('doubts of a ledger', () => {
  it('are none where all is known, whatever notes the file holds', () => {
    expect(told({ id: 'x', title: 'T', why: 'so', note: 1, into: ['C'], sources: ['V'], expected: {} })).toEqual([]);
  });

  it('name the setting that was meant', () => {
    expect(told({ unkown: 'open' })).toEqual([
      'ledger/unknown-key: There is no setting "unkown"; it changes nothing. Write "unknown" if that is meant.',
    ]);
    const period = { from: '2024-01-01', to: '2024-12-31', reportedrevenue: 5 };
    expect(told({ period, periods: [period] }).map((d) => d.slice(-42))).toEqual([
      'Write "reportedRevenue" if that is meant.'.padStart(42),
      'Write "reportedRevenue" if that is meant.'.padStart(42),
    ]);
  });

  it('name kinds and parties that no flow has', () => {
    expect(told({ seedKinds: ['eqity'] })[0]).toContain('no kind "eqity", so no flow has it. Write "equity"');
    expect(told({ into: ['Nope'] })).toEqual([
      'ledger/unknown-name: into: no flow names Nope. Write the party as the flows do.',
    ]);
    expect(told({ sources: ['Nobody'] })[0]).toContain('sources: no flow names Nobody');
  });

  it('name two spellings of one name, and sums that rounding changes', () => {
    const more = { id: 'c', from: 'C ', to: 'V', amount: 1, date: '2024-01-02', kind: 'cloud' };
    expect(told({}, [...FLOWS, more])[0]).toContain('"C" and "C " differ in spaces or capitals alone');
    const small = { ...more, from: 'C', amount: 0.004 };
    expect(told({}, [...FLOWS, small])[0]).toContain('ledger/rounded: Sums are rounded to 0.01: 0.004');
    expect(told({ scale: 3 }, [...FLOWS, small])).toEqual([]);
  });

  it('look no further than two letters', () => {
    expect(nearest('perid', ['period', 'periods'])).toBe('period');
    expect(nearest('weather', ['order', 'outside'])).toBeNull();
  });
});
