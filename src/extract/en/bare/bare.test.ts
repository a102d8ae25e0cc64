// Deals that are told without a sum, and sentences that look alike and tell none, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const deals = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'en' })
    .claims.filter((c) => c.kind !== 'funding_round')
    .map((c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'}`);

const ROUND = 'Larkmere Data has raised $50 million in a Series B led by Tessaro Capital. ';
const LED = 'investment: Tessaro Capital > Larkmere Data';

describe('a noun says who is what to whom', () => {
  it.each([
    ['Harrow Group is a shareholder in Larkmere Data.', ['stake: Harrow Group > Larkmere Data']],
    ['Harrow Group, an investor in Larkmere Data, makes memory.', ['investment: Harrow Group > Larkmere Data']],
    [
      'Larkmere Data, in which Oracle and Cisco were investors, was wound up.',
      ['investment: Oracle > Larkmere Data', 'investment: Cisco > Larkmere Data'],
    ],
    [
      'Larkmere Data makes cables. Oracle and Cisco hold stakes in it.',
      ['stake: Oracle > Larkmere Data', 'stake: Cisco > Larkmere Data'],
    ],
    ['Oracle and Cisco own brands that sell pumps.', []],
    ['Oracle and Cisco hold talks about Larkmere Data.', []],
    [
      "Larkmere Data's shareholders include Oracle and Cisco.",
      ['stake: Oracle > Larkmere Data', 'stake: Cisco > Larkmere Data'],
    ],
    [
      'Larkmere Data makes cables. Customers include Oracle and Cisco.',
      ['purchase: Oracle > Larkmere Data', 'purchase: Cisco > Larkmere Data'],
    ],
    ["Larkmere Data's largest customer, Oracle, cut its orders.", ['purchase: Oracle > Larkmere Data']],
    ['The owner of Larkmere Data, Harrow Group, agreed.', ['stake: Harrow Group > Larkmere Data']],
    ["Larkmere Data's supplier Cisco raised prices.", ['purchase: Larkmere Data > Cisco']],
    ['HSBC is a lender to Larkmere Data.', ['debt: HSBC > Larkmere Data']],
    [
      'Larkmere Data counts Oracle and Cisco as shareholders.',
      ['stake: Oracle > Larkmere Data', 'stake: Cisco > Larkmere Data'],
    ],
    ['Larkmere Data makes cables. Oracle, too, is a customer.', ['purchase: Oracle > Larkmere Data']],
    ["Oracle has adopted Larkmere Data's chips.", ['purchase: Oracle > Larkmere Data']],
    [
      'Larkmere Data makes cables. Oracle and Cisco are also customers.',
      ['purchase: Oracle > Larkmere Data', 'purchase: Cisco > Larkmere Data'],
    ],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told));

  it.each([
    "Oracle has adopted Larkmere Data's accounts.",
    'Larkmere Data makes cables. The mayor, too, is a customer.',
    'Harrow Group is a potential investor in Larkmere Data.',
    "Larkmere Data's former owner, Harrow Group, agreed.",
    'Customers include banks and Chinese companies.',
    "Larkmere Data's rival Cisco raised prices.",
    'Harrow Group is not a shareholder in Larkmere Data.',
    'Harrow Group may become a customer of Larkmere Data.',
  ])('none: %s', (text) => expect(deals(text)).toEqual([]));
});

describe('a verb says who takes part in the round told before', () => {
  it.each([
    'Oracle and Cisco came in for the first time.',
    'Oracle and Cisco put in more money.',
    'Oracle and Cisco followed.',
    'Also on the list are Oracle and Cisco.',
    'Also in were Oracle and Cisco.',
    'Oracle and Cisco were back for more.',
    'Oracle and Cisco are in again.',
    'Participating with it were Oracle and Cisco.',
    'New names on the list are Oracle and Cisco.',
    'Oracle and Cisco increased their holdings.',
    'There were first cheques from Oracle and Cisco.',
    'Among the newcomers are Oracle and Cisco.',
    'The money came from Oracle and Cisco.',
    'Half of it came from Oracle and Cisco.',
    'Oracle and Cisco came back.',
    'Among those who invested are Oracle and Cisco.',
    'The round included Oracle and Cisco.',
  ])('%s', (text) =>
    expect(deals(ROUND + text)).toEqual([
      LED,
      'investment: Oracle > Larkmere Data',
      'investment: Cisco > Larkmere Data',
    ]),
  );
  it.each([
    'Oracle came back to the talks.',
    'Oracle followed the talks.',
    'Oracle came in second.',
    'Oracle and Cisco did not follow.',
  ])('none: %s', (text) => expect(deals(ROUND + text)).toEqual([LED]));
});

describe('each of a list', () => {
  it.each([
    ['Larkmere Data leases capacity to Oracle and Cisco.', ['Oracle > Larkmere Data', 'Cisco > Larkmere Data']],
    ['Oracle will buy 20,000 cars from Lucid.', ['Oracle > Lucid']],
    ['Larkmere Data pays Oracle and Cisco for servers.', ['Larkmere Data > Oracle', 'Larkmere Data > Cisco']],
    ['Oracle moved its orders to Intel and Cisco.', ['Oracle > Intel', 'Oracle > Cisco']],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told.map((x) => `purchase: ${x}`)));

  it('is in the deal without a sum that the first is in', () =>
    expect(deals('Oracle bought Larkmere Data from Intel, Cisco and Uber.')).toEqual([
      'investment: Oracle > Larkmere Data',
      'divestment: Intel > Larkmere Data',
      'divestment: Cisco > Larkmere Data',
      'divestment: Uber > Larkmere Data',
    ]));

  it.each(['Oracle sold its towers to Cisco.', 'Oracle bought a plant from Cisco.'])('no trade: %s', (text) =>
    expect(deals(text).filter((x) => x.startsWith('purchase'))).toEqual([]),
  );
});

describe('a verb tells of a whole company', () => {
  it.each([
    ['Harrow Group, which owns Larkmere Data, makes memory.', 'stake: Harrow Group > Larkmere Data'],
    ['Cisco, which supplies Larkmere Data, raised prices.', 'purchase: Larkmere Data > Cisco'],
    ["Larkmere Data's chips come from Cisco.", 'purchase: Larkmere Data > Cisco'],
    ["Cisco hosts Larkmere Data's models.", 'purchase: Larkmere Data > Cisco'],
    ['Harrow Group put money into Larkmere Data.', 'investment: Harrow Group > Larkmere Data'],
    ['Larkmere Data owes money to HSBC.', 'debt: HSBC > Larkmere Data'],
  ])('%s', (text, told) => expect(deals(text)).toEqual([told]));

  it.each([
    'Harrow Group once owned Larkmere Data.',
    'Harrow Group could control Larkmere Data.',
    "Larkmere Data's sales come from Cisco.",
    "Cisco hosts Larkmere Data's chief executive.",
  ])('none: %s', (text) => expect(deals(text)).toEqual([]));
});

describe('whom the text is about', () => {
  const ABOUT = 'Larkmere Data makes cables. ';
  it.each([
    ['Harrow Group wants to buy the company.', 'investment: Harrow Group > Larkmere Data'],
    ['Harrow Group bought cables worth $80 million last year.', 'purchase: Harrow Group > Larkmere Data'],
  ])('%s', (text, told) => expect(deals(ABOUT + text, 'Larkmere Data reports results')).toEqual([told]));

  it('is not what somebody wants to buy by another name', () =>
    expect(deals(`${ABOUT}Harrow Group wants to buy the building.`, 'Larkmere Data reports results')).toEqual([]));

  it('is sold out of by who has put money into it', () =>
    expect(
      deals('Harrow Capital invested $30 million in Larkmere Data. It sold out last year for $90 million.'),
    ).toEqual(['investment: Harrow Capital > Larkmere Data', 'divestment: Harrow Capital > Larkmere Data']));
});

describe('a deal that is told again with its sum', () => {
  it('is told once', () =>
    expect(deals('Harrow Group is buying Larkmere Data. It will pay $2.1 billion in cash.')).toEqual([
      'investment: Harrow Group > Larkmere Data',
    ]));
  it('and twice where it was agreed on and closed', () =>
    expect(
      deals('Harrow Group completed its purchase of Larkmere Data. It had agreed in 2024 to pay $2.1 billion for it.'),
    ).toHaveLength(2));
});

describe('who holds shares, where nobody says how many', () => {
  it.each(['Oracle and Cisco are on the register.', 'Still on the list of holders are Oracle and Cisco.'])(
    '%s',
    (text) =>
      expect(deals(`Larkmere Data makes cables. ${text}`)).toEqual([
        'stake: Oracle > Larkmere Data',
        'stake: Cisco > Larkmere Data',
      ]),
  );

  it.each([
    'Oracle and Cisco could be on the register.',
    'Oracle and Cisco are on the list of candidates.',
    'Oracle once held its equity.',
  ])('none: %s', (text) => expect(deals(`Larkmere Data makes cables. ${text}`)).toEqual([]));

  it('its equity', () =>
    expect(deals('Larkmere Data makes cables. Oracle holds its equity.')).toEqual(['stake: Oracle > Larkmere Data']));

  it('takes what its holder bought for news of a deal', () =>
    expect(deals(`${ROUND}Oracle, a holder since 2021, increased its position.`)).toEqual([
      LED,
      'investment: Oracle > Larkmere Data',
    ]));

  it.each([
    ['Oracle purchased Larkmere Data in August.', ['investment: Oracle > Larkmere Data']],
    ['Oracle purchased cables in August.', []],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told));
});
