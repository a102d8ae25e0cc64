import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import { matrixOf } from './matrix.ts';
import { rotationOf } from './rotation.ts';
import { scorecardOf } from './scorecard.ts';
import type { Viewing } from './viewing.ts';

const party = (entity: string, role: Deal['parties'][number]['role']): Deal['parties'][number] => ({
  ...{ entity, name: entity, names: [], role },
});
const deal = (part: Partial<Deal> & Pick<Deal, 'id' | 'kind' | 'parties'>): Deal => ({
  ...{ dates: { announced: null, closed: null }, round: null, form: null, headline: null, firm: null, paid: null },
  ...{ shares: [], tranches: [], voices: [], terms: [], claims: [], merged: [], status: 'completed' },
  ...part,
});
const viewing = (part: Partial<Viewing>): Viewing => ({
  ...{
    claims: [],
    deals: [],
    name: (id) => id,
    rootOf: (id) => id,
    isClass: () => false,
    sellsOf: () => [],
    idOf: (p) => p.entity ?? p.text,
  },
  ...part,
});
const round = deal({
  id: 'r',
  kind: 'round',
  parties: [
    party('start', 'investee'),
    party('lead', 'lead'),
    party('other', 'participant'),
    party('late', 'crowded_out'),
  ],
  headline: { low: 800, high: 1000, currency: 'USD', basis: 'headline', claims: ['t'] },
  shares: [
    {
      entity: 'lead',
      low: 790,
      high: 790,
      currency: 'USD',
      basis: 'headline',
      amounts: [],
      percent: null,
      claims: ['c'],
    },
  ],
});

describe('matrix', () => {
  const second = deal({
    id: 's',
    kind: 'round',
    parties: [party('next', 'investee'), party('lead', 'participant'), party('other', 'lead')],
  });
  const matrix = matrixOf(viewing({ deals: [round, second] }));

  it('keeps lead, ticket and share of the round as an interval', () => {
    expect(matrix.cells.find((c) => c.investor === 'lead' && c.company === 'start')?.tickets[0]).toMatchObject({
      lead: true,
      amount: { low: 790, high: 790, currency: 'USD' },
      share_of_round: { low: 79, high: 98.75 },
    });
  });

  it('has no share of a round whose size is only the ticket', () => {
    const { shares } = round;
    const told = {
      ...round,
      headline: { low: 790, high: 790, currency: 'USD', basis: 'headline' as const, claims: ['c'] },
    };
    const [cell] = matrixOf(viewing({ deals: [{ ...told, shares }] })).cells.filter((c) => c.investor === 'lead');
    expect(cell?.tickets[0]).toMatchObject({ amount: { low: 790 }, share_of_round: null });
  });

  it('shows who was crowded out, who is no holder and shares no company', () => {
    expect(matrix.cells.find((c) => c.investor === 'late')?.tickets[0]?.crowded_out).toBe(true);
    expect(matrix.overlaps).toEqual([{ investors: ['lead', 'other'], companies: ['next', 'start'], of: [2, 2] }]);
  });

  it('leaves out a class of companies, which stands for several of those beside it', () => {
    const five = deal({
      id: 'f',
      kind: 'round',
      parties: [party('five start-ups', 'investee'), party('lead', 'lead')],
    });
    const isClass = (id: string): boolean => id === 'five start-ups';
    const seen = viewing({ deals: [round, five], isClass });
    expect(matrixOf(seen).companies.map((c) => c.entity)).toEqual(['start']);
    expect(rotationOf(seen).map((r) => r.asset.entity)).not.toContain('five start-ups');
  });

  it('has no share where the ticket is larger than the round', () => {
    const odd = { ...round, headline: { ...(round.headline as NonNullable<Deal['headline']>), low: 500, high: 500 } };
    expect(matrixOf(viewing({ deals: [odd] })).cells[0]?.tickets[0]?.share_of_round).toBeNull();
  });
});

describe('rotation', () => {
  const claim = {
    id: 'x',
    extent: 'exit',
    percent: null,
    speaker: { text: 'filing', entity: null, kind: 'filing' },
  } as unknown as Claim;
  const sale = deal({
    ...{ id: 'd', kind: 'divestment', parties: [party('lead', 'seller'), party('old', 'asset')], claims: ['x'] },
    dates: { announced: '2024-03', closed: null },
    status: 'planned',
  });

  it('names the part of a group that sells shares of the group, and nobody sells itself', () => {
    const own = (seller: string) =>
      deal({ ...sale, id: seller, parties: [party(seller, 'seller'), party('g', 'asset')] });
    const moves = rotationOf(viewing({ deals: [own('part'), own('g')], rootOf: (id) => (id === 'part' ? 'g' : id) }));
    expect(moves.map((m) => [m.investor.entity, m.asset.entity])).toEqual([['part', 'g']]);
  });

  it('tells what was bought, and an exit that is only expected with who says so', () => {
    const moves = rotationOf(viewing({ deals: [round, sale], claims: [claim] })).filter(
      (r) => r.investor.entity === 'lead',
    );
    expect(moves.map((m) => [m.move, m.expected, m.asset.entity, m.by?.text ?? null])).toEqual([
      ['exited', true, 'old', 'filing'],
      ['bought', false, 'start', null],
    ]);
  });
});

describe('scorecard', () => {
  const metric = (id: string, part: Partial<Claim>): Claim =>
    ({
      ...{
        id,
        kind: 'metric',
        metric: 'revenue',
        subject: { text: 'v', entity: 'v', names: [] },
        object: null,
        amount: null,
      },
      ...{ percent: null, multiple: null, status: 'completed', date: '2024-Q1', speaker: null, label: null, of: null },
      ...part,
    }) as Claim;
  const sum = { low: 5, high: 5, currency: 'USD', approx: null, basis: 'headline' } as const;
  const rows = scorecardOf(
    viewing({
      claims: [
        metric('a', { amount: sum }),
        metric('b', { amount: { ...sum, high: 6 } }),
        metric('c', {
          metric: 'growth',
          percent: { low: 100, high: 999, approx: null },
          object: { text: 'AI products', entity: null, names: [] },
        }),
        metric('d', { subject: { text: 'shop', entity: 'shop', names: [] }, amount: sum }),
      ],
      sellsOf: (id) => (id === 'v' ? ['cloud'] : []),
    }),
  );

  it('keeps both statements of one figure, and says what nobody stated', () => {
    expect(rows[0]).toMatchObject({ segment: null, not_stated: ['growth', 'gross_margin', 'capex', 'backlog'] });
    expect(rows[0]?.figures.revenue?.map((s) => s.high)).toEqual([5, 6]);
  });

  it('sets apart what is attributed to AI, and leaves out who sells no compute', () => {
    expect(rows.map((r) => [r.vendor.entity, r.segment, r.ai.length])).toEqual([
      ['v', null, 0],
      ['v', 'AI products', 1],
    ]);
  });
});
