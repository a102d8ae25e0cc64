// English purchases told by what is earned and by open words for goods, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const bought = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' })
    .claims.filter((c) => c.kind === 'purchase')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? null]);

describe('what a customer brings', () => {
  it.each([
    ["OpenAI accounted for $90bn of Oracle's $200bn in remaining performance obligations.", 'OpenAI', 'Oracle', 9e10],
    ['Gannet Therapeutics will receive $40m upfront from Novartis.', 'Novartis', 'Gannet Therapeutics', 4e7],
    ['Farbridge earned $31m from Amazon last year by renting it sheds.', 'Amazon', 'Farbridge', 3.1e7],
    ["Contracts with OpenAI amount to $9bn, or 40% of CoreWeave's backlog.", 'OpenAI', 'CoreWeave', 9e9],
    ['Tarvik is on the hook for $2bn of cloud purchases from Google.', 'Tarvik', 'Google', 2e9],
    [
      'Sorrel Motors has prepaid $12m to nickel producer Altaverde for deliveries.',
      'Sorrel Motors',
      'Altaverde',
      1.2e7,
    ],
    ['Lindal sold €36m of antennas to Amazon.', 'Amazon', 'Lindal', 3.6e7],
    ['Crusoe leases the campus to Oracle.', 'Oracle', 'Crusoe', null],
    ['Broadcom counts Google among the buyers of its custom chips.', 'Google', 'Broadcom', null],
    ['Corvex, whose biggest client is Meta, rents chips from Sable for $9m.', 'Corvex', 'Sable', 9e6],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(bought(text)).toContainEqual([customer, supplier, sum]);
  });

  it('tells by how much a commitment grew, and to what', () => {
    const text = 'Anthropic raised its commitment to Google Cloud by $4bn, bringing it to $7bn.';
    expect(bought(text)).toEqual([
      ['Anthropic', 'Google Cloud', 4e9],
      ['Anthropic', 'Google Cloud', 7e9],
    ]);
  });

  it.each([
    ['Farbridge expects $7m in rent from Amazon.', 'Amazon', 'Farbridge', 7e6],
    ['Novartis gave Gannet Therapeutics $70m at the start for a heart drug.', 'Novartis', 'Gannet Therapeutics', 7e7],
    ["Tarvik has contracted to take 90 megawatts from Talen Energy's plant.", 'Tarvik', 'Talen Energy', null],
    ['Hut 8 leased 9 megawatts at its River Bend campus to Tarvik AI for $7m.', 'Tarvik AI', 'Hut 8', 7e6],
    ['Snowflake renewed its deal with OpenAI, committing to buy $2m of its services.', 'Snowflake', 'OpenAI', 2e6],
    ['Poolside will rent 900 Nvidia chips from CoreWeave starting in May.', 'Poolside', 'CoreWeave', null],
    ["TSMC makes most of Apple's processors.", 'Apple', 'TSMC', null],
    ['Oracle chose Larkfield Rail to build up to nine trains.', 'Oracle', 'Larkfield Rail', null],
    ['Tarvik leases its machines from a company called Sable Leasing.', 'Tarvik', 'Sable Leasing', null],
    ['Larkfield won an order worth $9m from carmaker Ostrava Motors.', 'Ostrava Motors', 'Larkfield', 9e6],
    ['The Ministry of Transport gave Larkfield an order worth $9m.', 'Ministry of Transport', 'Larkfield', 9e6],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(bought(text)).toContainEqual([customer, supplier, sum]);
  });

  it('goes on about a purchase told before', () => {
    expect(bought('Larkfield will supply Amazon with 900 robots. It put the value of the deal at $4m.')).toContainEqual(
      ['Amazon', 'Larkfield', 4e6],
    );
    expect(bought('Novartis paid Gannet Bio $40m for a drug, with a further $9m payable if it is approved.')).toEqual([
      ['Novartis', 'Gannet Bio', 4e7],
      ['Novartis', 'Gannet Bio', 9e6],
    ]);
  });

  it('leaves what buys nothing alone', () => {
    expect(bought("Azure accounted for $90bn of Microsoft's revenue.")).toEqual([]);
    expect(bought('Farbridge received a $40m grant from Amazon.')).toEqual([]);
    expect(bought('Lindal sold €36m of its assets to Amazon.')).toEqual([]);
  });
});
