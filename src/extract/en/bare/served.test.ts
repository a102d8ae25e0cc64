// Customers by what they take, deals that are denied, and further sums of deals told before, on sentences of our own: what must be
// read, and what looks like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'en' }).claims;
const deals = (text: string, title = '') =>
  claims(text, title).map((c) => `${c.kind} ${c.status}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'}`);
const sums = (text: string) =>
  claims(text).map((c) => `${c.kind} ${c.object?.text ?? c.subject?.text} ${c.amount?.low ?? '-'}`);

describe('customers by what they take', () => {
  it.each([
    ["Oracle agreed in July to take Lucid's batteries.", 'Oracle > Lucid'],
    ["Oracle agreed to take power from Lucid's Clinton reactor.", 'Oracle > Lucid'],
    ["Oracle agreed to buy everything that Lucid's plant produces.", 'Oracle > Lucid'],
    ['Oracle trains its robots on Intel processors.', 'Oracle > Intel'],
    ["All of Oracle's wafers come from Intel.", 'Oracle > Intel'],
    ["Oracle is among those paying for Lucid's batteries.", 'Oracle > Lucid'],
    ['Oracle is one of the companies that rent chips from CoreWeave.', 'Oracle > CoreWeave'],
    ['Lucid has contracts with suppliers such as Samsung.', 'Lucid > Samsung'],
  ])('%s', (text, told) => expect(deals(text)).toEqual([`purchase completed: ${told}`]));

  it('signs up with whom the text is about', () =>
    expect(deals('Lucid makes cars. Oracle signed up as a client last year.', 'Lucid reports results')).toEqual([
      'purchase completed: Oracle > Lucid',
    ]));

  it('has contracts with each of several', () =>
    expect(deals('CoreWeave has long-term contracts with Oracle and Mistral.')).toEqual([
      'purchase completed: Oracle > CoreWeave',
      'purchase completed: Mistral > CoreWeave',
    ]));

  it.each([
    'Oracle has contracts with its workers.',
    'Oracle is among those paying for the damage at Lucid.',
    "Oracle took Intel's place in the index.",
    "Oracle took Intel's servers business.",
    "Oracle did not take Lucid's batteries.",
    'Oracle trains its robots in Intel factories.',
  ])('none: %s', (text) => expect(deals(text).filter((x) => x.startsWith('purchase'))).toEqual([]));
});

describe('deals that are denied', () => {
  it.each([
    'Oracle has denied a report that it was discussing an investment in Intel.',
    'Oracle said it was not considering any bid for Intel.',
    'Oracle has ruled out a takeover of Intel.',
  ])('%s', (text) => expect(deals(text)).toEqual(['investment denied: Oracle > Intel']));

  it.each(['Oracle is not considering a new office for Intel.', 'Oracle denied a report that Intel was slow.'])(
    'none: %s',
    (text) => expect(deals(text)).toEqual([]),
  );
});

describe('a list with "all" or "both" before its verb', () => {
  it.each(['Oracle and Cisco both took part.', 'Oracle and Cisco all contributed.'])('%s', (text) =>
    expect(deals(`Databricks raised $90 million in a Series B led by Tessaro Capital. ${text}`)).toContain(
      'investment completed: Cisco > Databricks',
    ),
  );
});

describe('further sums of what was told', () => {
  it.each([
    [
      'Oracle signed a $12bn contract with CoreWeave. In June it enlarged its commitment by $6bn.',
      'purchase CoreWeave 6000000000',
    ],
    [
      'Databricks has raised $9bn. Of the total, $8bn has been received to date.',
      'funding_round Databricks 8000000000',
    ],
    [
      'Databricks had net debt of $22bn. It wants the figure to be $14bn by the end of 2027.',
      'debt Databricks 14000000000',
    ],
    ['Oracle bought Xilinx in 2022. The purchase cost $49bn on completion.', 'investment Xilinx 49000000000'],
  ])('%s', (text, told) => expect(sums(text)).toContain(told));

  it('are none of other totals', () =>
    expect(
      sums('Databricks has raised $9bn. It had sales of $7bn. Of the total, $4bn came from licences.'),
    ).not.toContain('funding_round Databricks 4000000000'));
});
