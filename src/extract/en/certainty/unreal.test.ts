// What did not happen, or may not have, is no deal: negations, questions, conditions and deals given up, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' });
const told = (text: string) => read(text).claims.map((c) => `${c.kind} ${c.amount?.low ?? c.percent?.low} ${c.status}`);
const sums = (text: string, kind: string) =>
  read(text)
    .claims.filter((c) => c.kind === kind)
    .map((c) => `${c.amount?.low} ${c.status}`);
const why = (text: string) => read(text).unexplained.map((u) => u.why);

describe('conditions with a list', () => {
  it('did not come about', () => {
    const deal = 'Nvidia, SoftBank and Intel had invested $1bn, $2bn and $3bn respectively in Wayve';
    expect(told(`If ${deal}, the round would have closed.`)).toEqual([]);
    expect(told(`By May ${deal}.`)).toHaveLength(3);
    expect(told('If rents and rates had risen, Nvidia, unmoved, invested $2bn in Wayve.')).toHaveLength(1);
  });
});

describe('negated figures', () => {
  it.each([
    'Anthropic did not raise $10 billion.',
    "Anthropic hasn't raised $10 billion.",
    'Nvidia has yet to invest $1 billion in Wayve.',
    'Neither Nvidia nor AMD invested $1 billion in Wayve.',
    'Nvidia pulled out of a $1 billion investment in Poolside.',
    'Moonshot AI did not comment on whether it had raised $500 million.',
    'Did OpenAI raise $40 billion?',
    'Had SoftBank invested $10 billion in Wayve, it would own a fifth.',
  ])('leaves with its reason: %s', (text) => {
    expect(told(text)).toEqual([]);
    expect(why(text)).toEqual(['negated or hypothetical']);
  });

  it.each([
    ['Regulators blocked the $40 billion acquisition of Arm by Nvidia.', 'investment 40000000000 denied'],
    ['SoftBank walked away from its planned $2.4 billion purchase of Ampere.', 'investment 2400000000 denied'],
    ['The $9 billion takeover of Ampere by SoftBank was abandoned.', 'investment 9000000000 denied'],
    ['SoftBank tried to buy Ampere for $9 billion in 2021.', 'investment 9000000000 denied'],
  ])('denies what was tried and came to nothing: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('tells what it was instead', () => {
    expect(told("OpenAI's revenue was not $20 billion but $13 billion.")).toEqual(['metric 13000000000 completed']);
  });

  it('is a denial where the company says so', () => {
    expect(told('OpenAI said it had not raised $40 billion.')).toEqual(['funding_round 40000000000 denied']);
  });

  it.each([
    ['Microsoft, which did not lead the round, invested $2 billion in OpenAI.', 'investment 2000000000 completed'],
    ['OpenAI did not need bankers when it raised $40 billion in March.', 'funding_round 40000000000 completed'],
    ['Anthropic raised $10 billion without selling shares to Google.', 'funding_round 10000000000 completed'],
    ['OpenAI did not make a profit but its revenue rose to $13 billion.', 'metric 13000000000 completed'],
    ['Zhipu considered raising $1 billion.', 'funding_round 1000000000 in_talks'],
  ])('leaves what another verb says: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('what is taken back, and what is only bid', () => {
  it.each([
    [
      'An earlier version of this story said that Orvane raised $40 million. It raised $14 million.',
      ['14000000 completed'],
    ],
    ['Orvane raised $14 million, not $40 million as an earlier version of this story said.', ['14000000 completed']],
    ['Orvane raised $14 million, as the company said on Monday.', ['14000000 completed']],
  ])('%s', (text, expected) => {
    expect(sums(text, 'funding_round')).toEqual(expected);
  });

  it('does not take a bid for a purchase', () => {
    expect(sums('Orvane had first offered $800 million for Marbeck.', 'investment')).toEqual(['800000000 planned']);
    expect(sums('Orvane bought Marbeck for $800 million.', 'investment')).toEqual(['800000000 completed']);
  });

  it('takes what is drawn on a loan for debt', () => {
    const text =
      'Orvane signed a $300 million term loan with Barclays. The company drew $100 million on the closing date.';
    expect(sums(text, 'debt')).toEqual(['300000000 completed', '100000000 completed']);
  });
});

describe('what is said not to be so', () => {
  it('is denied where reports of it are called untrue', () => {
    const text = 'A spokesman for Oracle said reports that it was negotiating to buy 10% of Poolside were untrue.';
    expect(new Set(read(text).claims.map((c) => c.status))).toEqual(new Set(['denied']));
  });

  it('leaves what reports tell alone', () => {
    expect(told('Reports that Oracle had bought 10% of Poolside for $1 billion sent its shares higher.')).not.toContain(
      'investment 1000000000 denied',
    );
  });
});
