// English purchases, on sentences of our own: what a contract is for and what is done with it say who buys from whom.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const bought = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: 'Quillon and others', published: '2025-06-01', lang: 'en' })
    .claims.filter((c) => c.kind === 'purchase')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? null]);

describe('contracts', () => {
  it.each([
    ['Oracle signed a contract to give OpenAI access to its servers, said to be worth $9bn.', 'OpenAI', 'Oracle', 9e9],
    ["Meta's $4bn cloud contract went to Google.", 'Meta', 'Google', 4e9],
    ['A $2bn contract to make chips for Tesla was awarded to Samsung.', 'Tesla', 'Samsung', 2e9],
    ['Tesla has chosen Samsung to build its chips in a $2bn contract.', 'Tesla', 'Samsung', 2e9],
    ['Anthropic has placed orders totalling $3bn with Broadcom.', 'Anthropic', 'Broadcom', 3e9],
    ['Broadcom booked a $3bn order from Anthropic.', 'Anthropic', 'Broadcom', 3e9],
    ['Nvidia agreed to buy back unsold capacity from CoreWeave under a $6bn order.', 'Nvidia', 'CoreWeave', 6e9],
    ["OpenAI's commitments to Oracle amount to $90bn.", 'OpenAI', 'Oracle', 9e10],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(bought(text)).toContainEqual([customer, supplier, sum]);
  });

  it('tells by how much a contract grew, and to what', () => {
    const text = 'CoreWeave expanded its agreement with OpenAI by $2bn, taking the total to $9bn.';
    expect(bought(text)).toEqual([
      ['OpenAI', 'CoreWeave', 2e9],
      ['OpenAI', 'CoreWeave', 9e9],
    ]);
  });

  it('goes on about the contract told before', () => {
    const text = 'Microsoft has contracted CoreWeave to deliver 9,000 chips. The contract is valued at $4bn.';
    expect(bought(text)).toContainEqual(['Microsoft', 'CoreWeave', 4e9]);
  });

  it('leaves what is no purchase alone', () => {
    expect(bought('CoreWeave borrowed $1bn to serve a contract with Meta, its second such loan this year.')).toEqual(
      [],
    );
    expect(bought('Microsoft and OpenAI reached an agreement on the terms of their partnership.')).toEqual([]);
  });
});

describe('products of who is paid', () => {
  it.each([
    ['Figma paid Microsoft $9 million for Azure.', 'Figma', 'Microsoft', 9e6],
    ['Duolingo has agreed to pay Amazon $40 million over two years for AWS.', 'Duolingo', 'Amazon', 4e7],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(bought(text)).toEqual([[customer, supplier, sum]]);
  });

  it('but a company paid for is bought whole', () => {
    expect(bought('Microsoft paid $9 million for Lumenor.')).toEqual([]);
  });
});

describe('lists', () => {
  it.each([
    ['Nebius has contracts with Microsoft ($9bn) and Meta ($3bn).', 'Meta', 'Nebius', 3e9],
    ["CoreWeave's customers include OpenAI, which has committed $9bn, and Meta, with $4bn.", 'Meta', 'CoreWeave', 4e9],
    ["Meta's biggest suppliers are Nvidia, which it paid $9bn, and Broadcom, which got $3bn.", 'Meta', 'Broadcom', 3e9],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(bought(text)).toContainEqual([customer, supplier, sum]);
  });

  it('takes what a customer brings in revenue for no sum of a purchase', () => {
    expect(bought("CoreWeave's customers include OpenAI, with $9bn of revenue.")).toEqual([
      ['OpenAI', 'CoreWeave', null],
    ]);
  });
});

describe('customers', () => {
  it.each([
    ['Broadcom makes sensors. Its largest customer is Geely, the carmaker.', 'Geely', 'Broadcom'],
    ["Google and Meta are among Broadcom's customers.", 'Meta', 'Broadcom'],
    ['Broadcom counts Meta and Google among its customers.', 'Google', 'Broadcom'],
    ['Customers of CoreWeave include Meta and OpenAI.', 'OpenAI', 'CoreWeave'],
    ['OpenAI, which relies on chips rented from Oracle and CoreWeave, said little.', 'OpenAI', 'CoreWeave'],
  ])('%s', (...[text, customer, supplier]) => {
    expect(bought(text)).toContainEqual([customer, supplier, null]);
  });

  it('leaves customers that are none yet alone', () => {
    expect(bought("Meta could become Broadcom's largest customer.")).toEqual([]);
    expect(bought("Meta is a potential customer of Broadcom's.")).toEqual([]);
    expect(bought("Meta and Broadcom are among Google's rivals.")).toEqual([]);
  });
});

describe('payments', () => {
  it.each([
    ['Meta will pay Zephyrine, a Dutch developer, about $2bn over seven years.', 'Meta', 'Zephyrine', 2e9],
    ['CoreWeave signed a contract under which Meta will pay $3bn for capacity.', 'Meta', 'CoreWeave', 3e9],
    ['CoreWeave said $1bn of the proceeds would be used to buy servers from Dell.', 'CoreWeave', 'Dell', 1e9],
    ['CoreWeave said $9bn comes from the contract signed with OpenAI in March.', 'OpenAI', 'CoreWeave', 9e9],
    ['CoreWeave booked a $3bn milestone payment from OpenAI.', 'OpenAI', 'CoreWeave', 3e9],
    ['Broadcom won $10bn of orders from a customer, which people identified as OpenAI.', 'OpenAI', 'Broadcom', 1e10],
    ['Microsoft has promised $60bn to neoclouds.', 'Microsoft', 'neoclouds', 6e10],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(bought(text)).toContainEqual([customer, supplier, sum]);
  });

  it('takes no sum of something else', () => {
    expect(bought('CoreWeave, which rents out Nvidia chips, forecast revenue of $1bn.')).toEqual([]);
    expect(bought('CoreWeave said $1bn of the proceeds would be used to repay loans from Dell.')).toEqual([]);
  });
});

describe('bills', () => {
  it.each([
    ["OpenAI's bill from Microsoft reached $8bn.", 'OpenAI', 'Microsoft', 8e9],
    ["Anthropic's payments to Google came to $1bn last year.", 'Anthropic', 'Google', 1e9],
    ['Figma spends about $300,000 a day on Amazon Web Services.', 'Figma', 'Amazon Web Services', 3e5],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(bought(text)).toContainEqual([customer, supplier, sum]);
  });

  it('leaves spending on nobody in particular alone', () => {
    expect(bought("Meta's spending on research came to $9bn.")).toEqual([]);
  });
});
