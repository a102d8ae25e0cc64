// The queue's promise about its effect, held against what really happens when the word is given.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReviewItem } from '../src/model/case/review.ts';
import type { CaseInput } from '../src/model/case.ts';
import type { Judgement } from '../src/model/judgement.ts';
import { queueOf } from '../src/path/review.ts';
import { makeReader, type Reader, view } from '../src/path.ts';
import { reference } from './support/reference.ts';

const text =
  'Alibaba invested US$790 million in Moonshot AI, people familiar with the matter said. Moonshot AI raised US$800 million in the round. Start-ups spend 80% to 90% of their funding on compute.';
let input: CaseInput;
let reader: Reader;

beforeAll(() => {
  reader = makeReader(reference());
  const meta = { id: 'one', title: { en: 'One' }, currency: 'USD' };
  const document = { id: 'd1', media: 'text' as const, text, published: '2024-03-06' };
  input = { meta, documents: [document], claims: [], judgements: [], scenarios: [] };
});

const claims = () => input.documents.flatMap((d) => reader(d).claims);
const seen = (judgements: Judgement[]) => view({ ...input, judgements }, reference(), reader);
const queue = (judgements: Judgement[] = []): ReviewItem[] =>
  queueOf(seen(judgements), { claims: claims(), judgements }, reference());

describe('the review queue of a text', () => {
  it('begins with the claim that the headline stands on', () => {
    const [first] = queue();
    expect(first?.quotes[0]?.quote).toContain('US$790 million');
    expect(first?.effect.moves).toBeGreaterThan(0);
  });

  it('tells the effect that the judgement then has', () => {
    const moving = queue().filter((i) => i.other === null && i.effect.moves > 0);
    expect(moving.length).toBeGreaterThan(0);
    for (const item of moving) {
      const word: Judgement = { id: 'j1', verdict: 'reject', claim: item.claim, when: '2024-03-07T00:00:00Z' };
      const after = seen([word]).screen.full?.prorata ?? null;
      expect(item.effect.before).toEqual(seen([]).screen.full?.prorata);
      expect(item.effect.after).toEqual(after);
      expect(queue([word]).some((i) => i.id === item.id)).toBe(false);
    }
  });
});
