// Parts of a company, products and projects in English figures, on sentences of our own: what must be read, and what looks like
// it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const LEAD = 'Larkfield, a maker of industrial lasers based in Leeds, gave an update on Monday. ';
const read = (text: string, lead = LEAD) =>
  reader({ id: 'd', media: 'text', text: lead + text, title: '', published: '2025-11-03', lang: 'en' }).claims;
const figures = (text: string, lead = LEAD) =>
  read(text, lead)
    .filter((c) => c.kind === 'metric')
    .map((c) => [
      c.subject?.text,
      c.object?.text ?? null,
      c.metric,
      c.amount?.low ?? c.percent?.low ?? c.multiple ?? null,
    ]);

describe('a product before what is measured', () => {
  it('is a part of who sells it', () => {
    expect(figures('Azure revenue grew 39% at Microsoft.', '')).toEqual([['Microsoft', 'Azure', 'growth', 39]]);
    expect(figures('Microsoft revenue grew 18%.', '')).toEqual([['Microsoft', null, 'growth', 18]]);
  });
});

describe('the part of a company that is the subject', () => {
  it.each([
    ['Licences, which account for most of the profit, jumped 40% to $120m.', 'Licences', 'revenue', 120e6],
    ['Licences, which account for most of the profit, jumped 40% to $120m.', 'Licences', 'growth', 40],
    ['Marine lasers for shipyards brought in $70m.', 'Marine lasers for shipyards', 'revenue', 70e6],
    ['The cutting business grew 31% to $120m, welding 4% to $89m.', 'welding', 'revenue', 89e6],
    ['The cutting business grew 31% to $120m, welding 4% to $89m.', 'welding', 'growth', 4],
  ])('%s', (text, ...found) => expect(figures(text)).toContainEqual(['Larkfield', ...found]));

  it.each([
    'Demand for lasers jumped 40%.',
    'Power prices rose 9%, and inflation 3% to a record.',
    'Households paid 9% more for power.',
  ])('no part: %s', (text) => expect(figures(text)).toEqual([]));
});

describe('products', () => {
  const drug = "Merrow's allergy drug, Zyntara, was approved in June. ";
  it('have figures that are those of who sells them', () => {
    const text = `Merrow rose on Monday. ${drug}Zyntara had sales of $3.3bn last year, a quarter of the group's total.`;
    expect(figures(text, '')).toEqual([
      ['Merrow', 'Zyntara', 'revenue', 3.3e9],
      ['Merrow', 'Zyntara', 'other', 25],
    ]);
  });

  it('are none where the name is that of a company beside one', () =>
    expect(figures('The company behind the Tulip chatbot, Vermeer AI, lost $24m last year.', '')[0]?.[0]).not.toBe(
      'Tulip',
    ));
});

describe('projects', () => {
  it.each([
    ['Larkfield is building a $900m factory in Ohio.', 'factory in Ohio', 900e6],
    ['Larkfield will spend $310m on a second plant in Ohio.', 'second plant in Ohio', 310e6],
  ])('%s', (text, object, value) => expect(figures(text)).toEqual([['Larkfield', object, 'capex', value]]));

  it.each(['Larkfield sold its $900m factory in Ohio.', 'Larkfield leases a factory worth $900m.'])(
    'no spending: %s',
    (text) => expect(figures(text).filter((f) => f[2] === 'capex')).toEqual([]),
  );
});

describe('whose a figure without an owner is', () => {
  it('stays with the company whose figures a paragraph tells', () =>
    expect(
      figures(
        "Larkfield's losses have grown since its main customer, the carmaker Penrose, halved an order. Penrose had planned to buy for four years. Revenue sank 37% to $188m.",
      ),
    ).toContainEqual(['Larkfield', null, 'revenue', 188e6]));

  it('is who a sentence says first that it is about', () =>
    expect(
      figures('For Penrose, listed in Paris, that sum equals a year of sales. Its revenue was $910m in 2024.'),
    ).toContainEqual(['Penrose', null, 'revenue', 910e6]));
});
