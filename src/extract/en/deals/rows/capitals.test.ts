// Headlines in capitals, sums in brackets and sums ahead of who gives them, in English, on texts of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-03', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('headlines in capitals', () => {
  it.each([
    [
      '*QUILLON TO SELL 51% OF TARNO TO ORLAN CAPITAL FOR 640 MLN RINGGIT',
      'investment',
      'ORLAN CAPITAL',
      'TARNO',
      640e6,
    ],
    [
      '*QUILLON SOLAR Q3 NET LOSS NARROWS TO 1.2 BLN RUPEES FROM 2.8 BLN RUPEES',
      'metric',
      'QUILLON SOLAR',
      null,
      1.2e9,
    ],
    ['QUILLON BOARD CLEARS RAISING UP TO 15 BLN YEN', 'funding_round', 'QUILLON', null, 15e9],
  ])('%s', (text, ...claim) => expect(told(text)).toContainEqual(claim));

  it('are no names where only the words of trade stand', () => {
    expect(told('*BOARD CLEARS DEAL FOR UNIT OF SELLER').flatMap(([, who]) => who ?? [])).toEqual([]);
  });
});

describe('sums of a list', () => {
  const ROUND = 'Quillon closed a €300 million Series C. ';
  it('stand ahead of those who give them', () => {
    const all = told(`${ROUND}With €15 million and €10 million respectively, Pinemarsh and Tobin Street come next.`);
    expect(all).toContainEqual(['investment', 'Pinemarsh', 'Quillon', 15e6]);
    expect(all).toContainEqual(['investment', 'Tobin Street', 'Quillon', 10e6]);
  });

  it('stand in brackets without a currency', () => {
    const all = told(
      'Quillon sold 400 million euros of bonds. Buyers included insurer Orlan (60 million) and Brandt Bank (30 million).',
    );
    expect(all).toContainEqual(['debt', 'Orlan', 'Quillon', 60e6]);
    const users = told('Quillon sold 400 million euros of bonds. Buyers included Orlan (60 million users).');
    expect(users.some(([, , , sum]) => sum === 60e6)).toBe(false);
  });

  it('are lent where things are pledged for them', () => {
    expect(told('Quillon raised $225 million against its chips from Orlan.')).toContainEqual([
      'debt',
      'Orlan',
      'Quillon',
      225e6,
    ]);
    const bet = told('Quillon raised $225 million from Orlan, which had bet against it.');
    expect(bet.some(([kind]) => kind === 'debt')).toBe(false);
  });
});
