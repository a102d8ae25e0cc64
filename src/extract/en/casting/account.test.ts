// What the other claims of a text add to a party on a side of one, on claims made by hand, and what they leave alone in texts.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import type { Draft, Ref } from '../../frame.ts';
import { accountOf, type Option, type Weighed } from './account.ts';

const ref: Ref = { span: { start: 0, end: 0 }, row: null };
const option = (id: string, score: number, at: Option['at'] = 'named'): Option => ({
  id,
  ref,
  at,
  score,
  marks: [],
  headed: false,
});
const [INVESTOR, INVESTEE] = [0, 1];

/** A claim whose sides the sentence names beyond doubt. */
const told = (at: number, investor: string, investee: string): Weighed => ({
  draft: { kind: 'investment' } as Draft,
  at,
  sides: [
    { column: INVESTOR, options: [option(investor, 60), option(investee, 0)] },
    { column: INVESTEE, options: [option(investee, 60), option(investor, 0)] },
  ],
});

describe('what the rest of the text says of a party', () => {
  const open: Weighed = { draft: { kind: 'investment' } as Draft, at: 90, sides: [] };
  const side = { column: INVESTEE, options: [] };

  it('speaks for who takes as what money goes to, and against who only gives', () => {
    const adds = accountOf([told(1, 'fund', 'maker'), told(40, 'bank', 'maker')])(open);
    const [maker, fund, other] = ['maker', 'fund', 'other'].map((id) => adds(side, option(id, 0, 'absent')));
    expect(maker).toBeGreaterThan(fund as number);
    expect(other).toBeGreaterThan(fund as number);
  });

  it('is not what the claim itself or another with its figure says', () => {
    const claims = [told(90, 'fund', 'maker'), told(90, 'fund', 'bank'), told(40, 'bank', 'lab')];
    const adds = accountOf(claims)(open);
    const alone = accountOf([told(40, 'bank', 'lab')])(open);
    for (const id of ['fund', 'maker', 'bank', 'lab'])
      expect(adds(side, option(id, 0, 'absent'))).toBe(alone(side, option(id, 0, 'absent')));
  });

  it('is nothing where no party is all but certain', () => {
    const unsure: Weighed = {
      ...told(1, 'fund', 'maker'),
      sides: [{ column: INVESTEE, options: [option('maker', 3), option('fund', 1)] }],
    };
    const adds = accountOf([unsure])(open);
    expect(adds(side, option('maker', 0, 'absent'))).toBe(adds(side, option('fund', 0, 'absent')));
  });
});

const reader = makeReader(reference());
const deals = (title: string, text: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('a text about one company', () => {
  const about =
    'Larkmere Data raised $90 million from Harrow Group. Harrow Group holds 12% of Larkmere Data. Larkmere Data had revenue of $20 million. ';

  it('tells of another where the sentence names it', () => {
    const read = deals('Larkmere Data and its owners', `${about}Tessaro Capital put $10 million into Nordvik Compute.`);
    expect(read).toContainEqual(['investment', 'Tessaro Capital', 'Nordvik Compute', 1e7]);
    expect(read).not.toContainEqual(['investment', 'Tessaro Capital', 'Larkmere Data', 1e7]);
  });

  it('counts who takes a part of its sales as no source of its own', () => {
    const read = deals(
      'Larkmere Data and its customers',
      `${about}Tessaro Foods accounted for 39% of its sales and Nordvik Compute for 22%.`,
    );
    expect(read.filter(([, subject, object]) => subject !== null && subject === object)).toEqual([]);
  });
});
