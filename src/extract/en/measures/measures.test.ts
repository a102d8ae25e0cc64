// English company figures, ratios and prices on sentences of our own: what must be read, and what looks like it and must
// be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const LEAD = 'Larkfield, a maker of industrial lasers based in Leeds, gave an update on Monday. ';
const read = (text: string, lead = LEAD) =>
  reader({ id: 'd', media: 'text', text: lead + text, title: '', published: '2025-11-03', lang: 'en' }).claims;
const metrics = (text: string) =>
  read(text)
    .filter((c) => c.kind === 'metric')
    .map((c) => [c.metric === 'other' ? c.label : c.metric, c.amount?.low ?? c.percent?.low ?? c.multiple, c.status]);

describe('sums that no noun names', () => {
  it.each([
    ['Services brought in $70m, 8% more than a year earlier.', 'revenue', 70e6],
    ['It turned over $410m last year.', 'revenue', 410e6],
    ['Cloud grew 12% on the year to $45m.', 'revenue', 45e6],
    ['It made $35m after tax.', 'net_profit', 35e6],
    ['The company earned $61m before tax.', 'pre-tax profit', 61e6],
    ['Order intake fell 9% to $310m.', 'bookings', 310e6],
  ])('%s', (text, metric, value) => expect(metrics(text)).toContainEqual([metric, value, 'completed']));

  it.each([
    'Larkfield added $40m to its provisions for lawsuits.',
    'Larkfield took in $40m from the sale of its headquarters.',
    'Larkfield reported a $40m theft at its warehouse.',
    'Penrose increased its bid to $40m.',
    'The global laser market grew 8% to $12bn last year.',
    'Demand for lasers grew 12%.',
    'Larkfield lost $2bn in market value.',
    'Larkfield made a $40m offer for Penrose.',
  ])('no revenue: %s', (text) => expect(metrics(text)).toEqual([]));
});

describe('sums with what they may be off by, multiples and orders', () => {
  it('gives the range', () => {
    const [claim] = read('Larkfield guided to fourth-quarter revenue of $2.4bn, give or take $100m.');
    expect([claim?.amount?.low, claim?.amount?.high]).toEqual([2.3e9, 2.5e9]);
  });

  it.each([
    ['Larkfield lost $41m, almost three times as much as a year earlier.', 'growth', 3],
    ['Orders at Larkfield amounted to $4.4bn.', 'backlog', 4.4e9],
    ['Larkfield had $4.4bn of orders at the end of June.', 'backlog', 4.4e9],
    ['Larkfield sold $288m of lasers last year.', 'revenue', 288e6],
    ['Research took $74m.', 'rd_expense', 74e6],
    ['Its pre-tax loss hit $44m.', 'net_loss', 44e6],
    ['Net loss was $3m.', 'net_loss', 3e6],
    ['At $1.3bn, third-quarter sales beat its own plans.', 'revenue', 1.3e9],
    ['The order backlog rose by $600m to $9.1bn.', 'backlog', 9.1e9],
    ['Larkfield will take a charge of $84m.', 'other', 84e6],
    ['Larkfield booked a loss of $84m on the sale.', 'other', 84e6],
    ['Spending on servers and buildings came to $9bn.', 'capex', 9e9],
  ])('%s', (text, metric, value) =>
    expect(
      read(text)
        .filter((c) => c.kind === 'metric')
        .map((c) => [c.metric, c.amount?.low ?? c.multiple]),
    ).toContainEqual([metric, value]),
  );

  it.each([
    'Larkfield sold $288m of bonds last year.',
    'Penrose placed orders with Larkfield.',
    'Quarterly earnings per share were $1.12.',
    'An hour on its largest laser went from $8.10 to $9.30.',
    'The hair-loss treatment was approved.',
    'The new site draws 300 megawatts, three times as much as the old one.',
  ])('no figure of the company: %s', (text) => expect(metrics(text)).toEqual([]));
});

describe('guidance', () => {
  it('moves from one plan to another', () =>
    expect(metrics('Larkfield raised its full-year revenue forecast to $1.7bn from $1.6bn.')).toEqual([
      ['revenue', 1.7e9, 'planned'],
      ['revenue', 1.6e9, 'planned'],
    ]));

  it('is not meant by a headline that tells of a target', () =>
    expect(metrics('Group raises target after strong year\n\nLarkfield had sales of $1.3bn in 2024.')).toEqual([
      ['revenue', 1.3e9, 'completed'],
    ]));
});

describe('parts of the money', () => {
  it.each([
    ['Larkfield spends 42 cents of every dollar of revenue on computing.', 'computing', 42],
    ['For every dollar it takes in, 42 cents go to Amazon.', 'Amazon', 42],
  ])('%s', (text, object, percent) =>
    expect(
      read(text)
        .filter((c) => c.kind === 'ratio')
        .map((c) => [c.object?.text, c.percent?.low]),
    ).toEqual([[object, percent]]),
  );

  it('is no market share when one company earns the whole', () =>
    expect(metrics("Amazon accounted for 42% of Larkfield's revenue.")).toEqual([['share of total', 42, 'completed']]));
});

const prices = (text: string) =>
  read(text)
    .filter((c) => c.kind === 'price_change')
    .map((c) => [c.subject?.text, c.direction, c.percent?.low ?? c.multiple ?? c.amount?.low ?? null]);

describe('prices', () => {
  it.each([
    ['Larkfield lowered the price of its basic plan from $30 to $20.', 'down', null],
    ['The basic plan now costs $20 a month, down from $30.', 'down', 20],
    ['Larkfield doubled the price of its annual licence.', 'up', 2],
    ['Larkfield pushed through price increases averaging 12%.', 'up', 12],
    ["Larkfield's new model is 40% cheaper than its predecessor.", 'down', 40],
    ['Larkfield took 70% off its cutting model.', 'down', 70],
    ['Larkfield will charge 15% more for repairs.', 'up', 15],
    ['The basic plan becomes a fifth cheaper.', 'down', 20],
    ['Larkfield had put up its tariffs by an average of 9% on July 1.', 'up', 9],
  ])('%s', (text, direction, value) => expect(prices(text)).toEqual([['Larkfield', direction, value]]));

  it.each([
    "Larkfield's new model is 40% cheaper than rivals.",
    'Larkfield raised its price target from $30 to $40.',
    'Larkfield nearly tripled its price tag in six months.',
  ])('no change: %s', (text) => expect(prices(text)).toEqual([]));
});

describe('whose share of which market', () => {
  it('is told by the words behind the share', () =>
    expect(
      read('Larkfield has 14% of the Chinese laser market.').map((c) => [c.metric, c.object?.text, c.percent?.low]),
    ).toEqual([['market_share', 'Chinese laser market', 14]]));

  it('is asked of no prices of the economy', () => expect(prices('Food prices rose 4% last year.')).toEqual([]));
});

describe('who a part of a text is about', () => {
  it('is not the customer of whom it is said', () => {
    const found = read('Penrose is its biggest customer. Sales were $312m in 2024.');
    expect(found.filter((c) => c.kind === 'metric').map((c) => c.subject?.text)).toEqual(['Larkfield']);
  });

  it('is told by its heading', () => {
    const text =
      "MUMBAI — Two deals of the summer.\n\nOla Foods. SoftBank's Ostrich Fund sold shares in July. The snack maker lost $4m in the June quarter.";
    const found = read(text, '').filter((c) => c.kind === 'metric');
    expect(found.map((c) => c.subject?.text)).toEqual(['Ola Foods']);
  });

  it('and its speaker by the label of the line', () => {
    const text = 'Anita Rao - Chief Financial Officer: Revenue was $18 million.';
    expect(read(text, `${LEAD}\n\n`).map((c) => c.speaker?.text)).toEqual(['Anita Rao']);
  });
});

describe('what was measured before', () => {
  it.each([
    ['Sales should soar next year. In 2024 they came to $178m.', 'revenue', 178e6],
    ['What analysts watch is the gross margin: it was 17.6% in the second quarter.', 'gross_margin', 17.6],
  ])('%s', (text, metric, value) => expect(metrics(text)).toContainEqual([metric, value, 'completed']));

  it.each([
    'Sales should soar. Penrose has bought a mill; it was $40m.',
    'The gross margin slipped. It was 3% of the world market.',
  ])('leaves alone: %s', (text) =>
    expect(metrics(text).filter(([m]) => m === 'revenue' || m === 'gross_margin')).toEqual([]),
  );
});

describe('what a part of the money is used for', () => {
  const spent = (text: string) =>
    read(text, '').map(
      (c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.percent?.low ?? ''}`,
    );

  it('is spent with who sells it', () => {
    expect(spent('Orlan Labs used 70% of the money it raised to rent chips from CoreWeave.')).toEqual([
      'ratio: Orlan Labs > CoreWeave 70',
    ]);
  });

  it('but nobody is paid where nothing is bought', () => {
    expect(spent('Orlan Labs used 70% of its chips to train models.')).toEqual([]);
  });
});

describe('a figure of half a year', () => {
  const part = (text: string) => read(text, '').map((c) => [c.subject?.text, c.object?.text ?? null, c.date, c.period]);

  it('is no figure of a part, and is of the half that its words name', () => {
    expect(part("Quillon's interim profit was $50 million.")).toEqual([['Quillon', null, null, null]]);
    expect(part('Quillon had revenue of $50 million in the half to June.')).toEqual([
      ['Quillon', null, '2025-H1', 'the half to June'],
    ]);
  });

  it('but a part with a name of its own has its figure', () => {
    expect(part("Quillon's cloud profit was $50 million.")).toEqual([['Quillon', 'cloud', null, null]]);
  });
});
