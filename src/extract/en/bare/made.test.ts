// What is made, hosted and lent without a sum, whom a fronted participle tells of, and sentences that look alike, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const deals = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-09-10', lang: 'en' }).claims.map(
    (c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'}`,
  );

describe('who makes something for whom', () => {
  it.each([
    ['Cisco will fabricate chips for Larkmere Data.', ['purchase: Larkmere Data > Cisco']],
    ['Larkmere Data turned to Cisco to build its servers.', ['purchase: Larkmere Data > Cisco']],
    ['Larkmere Data tapped Cisco to package its chips.', ['purchase: Larkmere Data > Cisco']],
    ['Larkmere Data named Cisco as its preferred cloud provider.', ['purchase: Larkmere Data > Cisco']],
    ['Larkmere Data runs on AWS.', ['purchase: Larkmere Data > AWS']],
    ['Larkmere Data shifted part of its workloads to AWS.', ['purchase: Larkmere Data > AWS']],
    ['Larkmere Data leased its Ohio campus to Oracle.', ['purchase: Oracle > Larkmere Data']],
    ["Oracle signed up for Larkmere Data's service.", ['purchase: Oracle > Larkmere Data']],
    ["Larkmere Data's models are hosted on AWS.", ['purchase: Larkmere Data > AWS']],
    ['Larkmere Data signed Oracle as its anchor tenant.', ['purchase: Oracle > Larkmere Data']],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told));
  it.each([
    'Larkmere Data builds features for Cisco users.',
    'Larkmere Data and Cisco will jointly develop chips for PCs and data centers.',
    'Larkmere Data tapped Jane Roe to run its cloud unit.',
    'Larkmere Data may move its workloads to AWS.',
    'Larkmere Data runs on enthusiasm.',
    'Larkmere Data moved its headquarters to Ohio.',
    'Oracle and Cisco are tenants at the Ohio campus.',
  ])('none: %s', (text) => expect(deals(text)).toEqual([]));
});

describe('who lends', () => {
  it.each([
    ['Larkmere Data secured a loan from HSBC.', ['debt: HSBC > Larkmere Data']],
    ['Larkmere Data refinanced its credit line with HSBC.', ['debt: HSBC > Larkmere Data']],
    ['HSBC extended a credit line to Larkmere Data.', ['debt: HSBC > Larkmere Data']],
    ['Larkmere Data was granted a loan by HSBC.', ['debt: HSBC > Larkmere Data']],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told));
  it.each([
    'Larkmere Data repaid its loan from HSBC.',
    'HSBC arranged a loan for Larkmere Data.',
    'Larkmere Data asked HSBC for a loan.',
  ])('none: %s', (text) => expect(deals(text)).toEqual([]));
});

describe('a fronted participle is of who acts behind its comma', () => {
  it.each([
    [
      'Backed by Oracle and Cisco, Larkmere Data makes cables.',
      ['investment: Oracle > Larkmere Data', 'investment: Cisco > Larkmere Data'],
    ],
    [
      'Larkmere Data makes cables. Backed by Oracle and Cisco, it has grown.',
      ['investment: Oracle > Larkmere Data', 'investment: Cisco > Larkmere Data'],
    ],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told));
  it.each([
    'Backed by tax breaks, Larkmere Data makes cables.',
    'Unlike Oracle and Cisco, Larkmere Data makes cables.',
  ])('none: %s', (text) => expect(deals(text)).toEqual([]));
});

describe('who gives away what is bought', () => {
  it.each([
    [
      'Oracle agreed to buy Larkmere Data from Cisco.',
      ['investment: Oracle > Larkmere Data', 'divestment: Cisco > Larkmere Data'],
    ],
    [
      'Oracle agreed to acquire the chip unit from Cisco.',
      ['investment: Oracle > chip unit', 'divestment: Cisco > chip unit'],
    ],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told));
  it('a share of it, told by nouns', () =>
    expect(deals('Oracle completed its acquisition of a majority stake in Larkmere Data from Cisco.')).toEqual([
      'investment: Oracle > Larkmere Data',
      'divestment: Cisco > Larkmere Data',
    ]));
  it.each([
    'Oracle sealed the purchase of servers from Cisco.',
    'Oracle called on Cisco to sell its chip unit.',
    'Oracle wants Cisco to sell its chip unit.',
  ])('none: %s', (text) => expect(deals(text)).toEqual([]));
});

describe('the company of a roster is none of those in it', () => {
  it('none', () => expect(deals("The start-up's investors are Oracle and Cisco.")).toEqual([]));
});

describe('those of one side have no deal with each other', () => {
  it('who takes part beside the lead', () =>
    expect(deals('The round was led by Oracle, with Cisco also writing checks.')).toEqual([]));
});
