// Parties that the weights choose against the order of the rules, and those of a figure that no rule has given any, on short
// texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import type { Document } from '../../../model/document.ts';
import { makeReader } from '../../../path.ts';
import { fold } from '../../../read/fold.ts';
import { viewOf } from '../../../read/view.ts';
import { follow } from '../../follow.ts';
import type { Rule } from '../../frame.ts';
import { compile } from '../../grammar.ts';
import { english } from '../english.ts';
import { type Pair, pairsOf } from './casting.ts';

const documentOf = (title: string, text: string): Document => ({
  id: 'd',
  media: 'text',
  text,
  title,
  published: '2025-09-10',
  lang: 'en',
});
const reader = makeReader(reference());
const deals = (title: string, text: string) =>
  reader(documentOf(title, text)).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
    c.rules.includes('en/casting'),
  ]);

describe('who takes which side', () => {
  it('is chosen anew where the rules took somebody told of before', () => {
    const text =
      'Larkmere Data rents computing power from Nordvik Compute. Harrow Group backed both. Larkmere Data lost money last year, ' +
      'said Anna Berg of Tessaro Capital. Tessaro Capital put up $40 million in May and owns 9% of the start-up.';
    const read = deals('Larkmere Data opens its books', text);
    expect(read).toContainEqual(['investment', 'Tessaro Capital', 'Larkmere Data', 4e7, true]);
    expect(read).toContainEqual(['stake', 'Tessaro Capital', 'Larkmere Data', 9, false]);
  });

  it('is left as the rules have it where nobody else is clearly ahead', () => {
    const text = 'Harrow Group sold its 20% of Larkmere Robotics to Tessaro Capital for $40 million.';
    const read = deals('Harrow Group sells its shares of Larkmere Robotics', text);
    expect(read).toContainEqual(['divestment', 'Harrow Group', 'Larkmere Robotics', 4e7, false]);
    expect(read).toContainEqual(['investment', 'Tessaro Capital', 'Larkmere Robotics', 4e7, false]);
  });

  it('is the order of the parties where each is told in its turn', () => {
    const text = 'Harrow Group and Tessaro Capital hold 12% and 7% of Larkmere Data respectively.';
    const read = deals('Larkmere Data and its owners', text);
    expect(read).toContainEqual(['stake', 'Harrow Group', 'Larkmere Data', 12, false]);
    expect(read).toContainEqual(['stake', 'Tessaro Capital', 'Larkmere Data', 7, false]);
  });
});

/** The likeliest parties of the first claim of a text, with its sides left out of sight. */
function pairOf(title: string, text: string): Pair | null {
  const reading = viewOf(documentOf(title, text));
  const grammar = compile(reference(), fold);
  const language = english(grammar, reading);
  let found: Pair | null = null;
  const probe: Rule = {
    name: 'test/probe',
    find(scene) {
      const [first] = scene.drafts;
      if (first && !found) found = pairsOf(scene)({ ...first, subject: null, object: null });
      return [];
    },
  };
  const at = language.rules.findIndex((r) => r.name === 'en/casting');
  follow(reading, grammar, { ...language, rules: [...language.rules.slice(0, at), probe] });
  return found;
}

describe('the likeliest pair', () => {
  it('fills both sides of a claim, each with its probability', () => {
    const pair = pairOf('Larkmere Data raises money', 'Harrow Group invested $40 million in Larkmere Data.');
    expect(pair?.subject?.ref.row?.names.en).toBe('Harrow Group');
    expect(pair?.object?.ref.row?.names.en).toBe('Larkmere Data');
    for (const side of [pair?.subject, pair?.object]) {
      expect(side?.probability).toBeGreaterThan(0.5);
      expect(side?.probability).toBeLessThanOrEqual(1);
    }
  });

  it('has one side alone where the kind has one', () => {
    const pair = pairOf('Larkmere Data grows', 'Larkmere Data had revenue of $40 million in 2024.');
    expect(pair?.subject?.ref.row?.names.en).toBe('Larkmere Data');
    expect(pair?.object).toBeNull();
  });
});
