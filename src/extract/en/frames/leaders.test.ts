// Whose round it is where its leader is the subject, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const rounds = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-09-10', lang: 'en' })
    .claims.filter((c) => c.kind === 'funding_round' || c.kind === 'valuation')
    .map((c) => `${c.kind}: ${c.subject?.text ?? '-'}`);

describe('who leads a round does not raise it', () => {
  it.each([
    ['Tessaro Capital Group led its Series D in 2022, at a valuation of $4.5bn.', ['valuation: Larkmere Data']],
    ['Oracle led its previous equity round, of $590m.', ['funding_round: Larkmere Data']],
    ['Oracle and Cisco joined the $300m round.', ['funding_round: Larkmere Data']],
  ])('%s', (text, told) => expect(rounds(`Larkmere Data is a maker of cables. ${text}`)).toEqual(told));

  it.each([
    ['Harrow Group raised $40m in a round led by Oracle.', ['funding_round: Harrow Group']],
    ['Harrow Group closed a $40m Series A, with Oracle leading.', ['funding_round: Harrow Group']],
  ])('its own: %s', (text, told) => expect(rounds(`Larkmere Data is a maker of cables. ${text}`)).toEqual(told));
});
