// Who leads a round that is still to come has put nothing in yet; who backed the company before has.
import { expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const status = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-09-03', lang: 'en' })
    .claims.filter((c) => c.kind === 'investment')
    .map((c) => c.status);

it.each([
  ['Cohere is close to raising $500 million, led by Radical Ventures.', ['in_talks']],
  ['Cohere plans to raise $500 million, with Radical Ventures leading the round.', ['planned']],
  ['Cohere raised $500 million, led by Radical Ventures.', ['completed']],
  ['Cohere, backed by Nvidia, is in talks to raise $500 million.', ['completed']],
  ['Cohere is seeking $500 million. Nvidia led its previous round.', ['completed']],
])('%s', (text, found) => expect(status(text)).toEqual(found));
