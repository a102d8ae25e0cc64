// Shares of joint ventures, and shares that are of a company although a venture is near, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const held = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' })
    .claims.filter((c) => c.kind === 'stake')
    .map((c) => `${c.subject?.text} > ${c.object?.text} ${c.percent?.low}`);

describe('shares of a joint venture', () => {
  it.each([
    [
      'Orson Group and Larkmere will form a joint venture. Orson Group will own 60% and Larkmere 40%.',
      ['Orson Group > joint venture 60', 'Larkmere > joint venture 40'],
    ],
    [
      'Larkmere set up a joint venture with Volkswagen in June. Each partner owns 50% of the venture.',
      ['Larkmere > joint venture 50', 'Volkswagen > joint venture 50'],
    ],
    ['Larkmere has a venture with Volkswagen in which Larkmere holds 60%.', ['Larkmere > venture 60']],
    ['Orson Group will take 30% of a new company that will run the shops.', ['Orson Group > new company 30']],
    [
      'Orson Group and Larkmere run a venture, Brightmoor Energy, in Spain. Larkmere owns 51% of the venture.',
      ['Larkmere > Brightmoor Energy 51'],
    ],
    ['Nvidia sold $1 billion of shares in Larkmere, leaving it with 12%.', ['Nvidia > Larkmere 12']],
  ])('%s', (text, all) => expect(held(text)).toEqual(all));

  it('leaves shares of a company that stands beside them', () => {
    const text = 'Orson Group runs a joint venture with Volkswagen. It also owns 12% of Larkmere.';
    expect(held(text)).toEqual(['Orson Group > Larkmere 12']);
    expect(held('Orson Group, a venture capital firm, owns 12% of Larkmere.')).toEqual(['Orson Group > Larkmere 12']);
  });
});

describe('loans of a joint venture', () => {
  const owed = (text: string) =>
    reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' })
      .claims.filter((c) => c.kind === 'debt')
      .map((c) => `${c.subject?.text} > ${c.object?.text} ${c.date}`);

  it.each([
    [
      'A joint venture of KKR and Volkswagen borrowed $5 billion from banks led by JPMorgan in January.',
      'JPMorgan > joint venture of KKR and Volkswagen 2026-01',
    ],
    [
      'Stargate, a joint venture of OpenAI and SoftBank, will borrow $5 billion from JPMorgan.',
      'JPMorgan > Stargate 2026-03',
    ],
    [
      'SoftBank will borrow $5 billion from JPMorgan for a joint venture of OpenAI and Oracle.',
      'JPMorgan > SoftBank 2026-03',
    ],
    [
      'A joint venture of OpenAI and Oracle said SoftBank borrowed $5 billion from JPMorgan.',
      'JPMorgan > SoftBank 2026-03',
    ],
  ])('%s', (text, one) => expect(owed(text)).toEqual([one]));
});
