// Terms and views in English: sentences that must be read, and look-alikes that must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' }).claims;
const terms = (text: string) =>
  claims(text)
    .filter((c) => c.kind === 'term')
    .map((c) => [c.label, c.subject?.entity, c.object?.entity, c.status === 'denied' ? 'no' : 'yes']);
const views = (text: string) =>
  claims(text)
    .filter((c) => c.kind === 'view')
    .map((c) => [c.direction, c.subject?.entity, c.object?.entity ?? c.object?.text]);

describe('terms', () => {
  it.each([
    ["Microsoft is OpenAI's exclusive cloud provider.", 'exclusivity', 'openai', 'microsoft', 'yes'],
    ['Anthropic named AWS its exclusive cloud provider for training.', 'exclusivity', 'anthropic', 'aws', 'yes'],
    [
      'The exclusivity period between Microsoft and OpenAI ended in January 2025.',
      'exclusivity',
      'openai',
      'microsoft',
      'no',
    ],
    [
      "Microsoft waived its right of first refusal over OpenAI's new capacity.",
      'first_refusal',
      'openai',
      'microsoft',
      'no',
    ],
    [
      'CoreWeave granted Nvidia a right of first refusal on unused capacity.',
      'first_refusal',
      'coreweave',
      'nvidia',
      'yes',
    ],
    ["Microsoft took a non-voting observer seat on OpenAI's board.", 'board_seat', 'openai', 'microsoft', 'yes'],
    ['xAI gave Nvidia observer rights.', 'board_seat', 'xai', 'nvidia', 'yes'],
    ['Google gets neither voting rights nor a board seat at Anthropic.', 'board_seat', 'anthropic', 'google', 'no'],
    ['The agreement gives Nvidia two board seats at Reflection AI.', 'board_seat', 'reflection-ai', 'nvidia', 'yes'],
    [
      "Microsoft receives 20% of OpenAI's revenue through a revenue share.",
      'revenue_share',
      'openai',
      'microsoft',
      'yes',
    ],
    [
      'Under the revenue-sharing agreement, OpenAI pays Microsoft 20% of its sales.',
      'revenue_share',
      'openai',
      'microsoft',
      'yes',
    ],
    [
      'Under the terms of the investment, Anthropic must spend at least $3 billion on Google Cloud.',
      'required_spend',
      'anthropic',
      'google-cloud',
      'yes',
    ],
    [
      "Amazon's investment requires Anthropic to buy computing capacity from AWS.",
      'required_spend',
      'anthropic',
      'aws',
      'yes',
    ],
    ['The deal does not require Mistral to buy Nvidia chips.', 'required_spend', 'mistral', 'nvidia', 'no'],
    ['CoreWeave signed a take-or-pay contract with Microsoft.', 'required_spend', 'microsoft', 'coreweave', 'yes'],
    [
      'The compute credits that Microsoft gave OpenAI expire after three years.',
      'credit_expiry',
      'openai',
      'microsoft',
      'yes',
    ],
    ["Google's cloud credits to Anthropic never expire.", 'credit_expiry', 'anthropic', 'google', 'no'],
    ['CoreWeave rents GPUs to OpenAI at a discount of 15%.', 'discount', 'coreweave', 'openai', 'yes'],
  ])('reads %s', (text, ...term) => {
    expect(terms(text)).toEqual([term]);
  });

  it.each([
    "In an exclusive interview, OpenAI's Sam Altman said revenue would double.",
    'Shares of Nvidia were sold at a discount of 5% to the last close.',
    'If Microsoft loses its exclusive deal with OpenAI, Azure would suffer.',
    'Google must spend more on chips to keep up with Microsoft.',
    'The board of OpenAI approved the deal with AMD.',
    'Nvidia trades at a discount to AMD.',
    'He has sat on the board of Oracle since 2010.',
    'OpenAI and Microsoft renegotiated their revenue share.',
  ])('leaves alone %s', (text) => {
    expect(terms(text)).toEqual([]);
  });

  it('carries the figure that the clause states', () => {
    const [spend] = claims(
      "Meta's contract with Google Cloud carries a minimum spend of $10 billion over six years.",
    ).filter((c) => c.kind === 'term');
    expect([spend?.amount?.low, spend?.amount?.currency]).toEqual([1e10, 'USD']);
    const [share] = claims('Apple takes a 36% cut under its revenue-sharing agreement with Google.').filter(
      (c) => c.kind === 'term',
    );
    expect([share?.percent?.low, share?.subject?.entity]).toEqual([36, 'google']);
  });
});

describe('views', () => {
  it.each([
    ['Michael Burry said the deals are circular.', 'against', 'michael-burry', 'the deals'],
    ['Jensen Huang said the deals were not circular.', 'for', 'jensen-huang', 'the deals'],
    ['Michael Burry warned of an AI bubble.', 'against', 'michael-burry', 'AI bubble'],
    ['Lisa Su defended the deal with OpenAI, calling it a virtuous circle.', 'for', 'lisa-su', 'the deal'],
    [
      "Nvidia's finance chief, Colette Kress, rejected the idea that its deals were circular.",
      'for',
      'colette-kress',
      'its deals',
    ],
    ['Bain said it is too early to tell whether AI spending will pay off.', 'open', null, 'AI spending'],
    ['Morgan Stanley is bullish on Nvidia.', 'for', 'morgan-stanley', 'nvidia'],
    ['Daniel Ives of Wedbush supports the deal between Nvidia and OpenAI.', 'for', null, 'the deal'],
    [
      '"This is the definition of circular financing," Jim Chanos said of the deal.',
      'against',
      'jim-chanos',
      'the deal',
    ],
    ['The deal raises questions about accounting, Stacy Rasgon said.', 'against', 'stacy-rasgon', 'The deal'],
    ['Jim Chanos called the arrangement round-tripping.', 'against', 'jim-chanos', 'the arrangement'],
    ['Nvidia will invest $2bn in OpenAI. Jim Chanos called it round-tripping.', 'against', 'jim-chanos', 'openai'],
    ['Jim Chanos likened the deal to Enron.', 'against', 'jim-chanos', 'the deal'],
    ['Analysts at Barclays voiced doubts about the contract.', 'against', 'barclays', 'the contract'],
    ['The Bank of England sees the risk of a bubble in AI stocks.', 'against', 'boe-uk', 'AI stocks'],
    ["Masayoshi Son defended SoftBank's investment in OpenAI.", 'for', 'masayoshi-son', 'openai'],
    ["Elon Musk criticised OpenAI's deal with Microsoft.", 'against', 'elon-musk', 'openai'],
    [
      'Warren Buffett has said that it is hard to say whether the deal makes sense.',
      'open',
      'warren-buffett',
      'the deal',
    ],
  ])('reads %s', (text, ...view) => {
    expect(views(text)).toEqual([view]);
  });

  it.each([
    'Analysts said the valuation was too high.',
    'Nvidia said it had no plans to sell its stake in OpenAI.',
    'Apple said iPhone demand was healthy.',
    "Marc Benioff praised Nvidia's chips.",
    'OpenAI said it hopes the deal makes sense for both.',
    'CoreWeave questioned a bill from a supplier.',
    'Elon Musk supports the trade deal with China.',
    'Goldman Sachs backed the deal by providing $5bn of debt.',
    'Elon Musk criticised Apple over its app store.',
    'Meta called the fine excessive.',
    'Tim Cook compared the price to that of Nvidia.',
    'Nvidia sees demand for its chips growing.',
    'Lisa Su called off the meeting about the deal, a bubble tea party.',
    'Nvidia said its new chip offers sound performance at a reasonable price.',
  ])('leaves alone %s', (text) => {
    expect(views(text)).toEqual([]);
  });
});
