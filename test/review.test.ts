// The queue's promise about its effect, held against what really happens when the word is given.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReviewItem } from '../src/model/case/review.ts';
import type { CaseInput } from '../src/model/case.ts';
import type { Judgement } from '../src/model/judgement.ts';
import { queueOf } from '../src/path/review.ts';
import { makeReader, provenBy, type Reader, view } from '../src/path.ts';
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

describe('the review queue of a case with payments', () => {
  const paid = [
    'Microsoft invested $10 billion in OpenAI in January 2023.',
    'Thrive Capital invested $1 billion in OpenAI in April 2023.',
    'OpenAI paid Microsoft $3 billion for Azure cloud services in March 2024.',
  ].join(' ');

  it('tells how far what came back would move, by the tracer', () => {
    const meta = { id: 'two', title: { en: 'Two' }, currency: 'USD', investor: 'microsoft' };
    const document = { id: 'd1', media: 'text' as const, text: paid, published: '2025-06-30' };
    const case_ = { meta, documents: [document], claims: [], judgements: [], scenarios: [] };
    const seen = (judgements: Judgement[]) => view({ ...case_, judgements }, reference(), reader);
    const read = { claims: reader(document).claims, judgements: [] };
    const items = queueOf(seen([]), read, reference());
    const payment = items.find((i) => i.quotes[0]?.quote.includes('$3 billion'));
    expect(payment?.effect).toMatchObject({ of: 'came_back', after: null, moves: 3e9 });
    expect(payment?.effect.before?.low).toBeCloseTo((3e9 * 10) / 11, 0);
    const other = items.find((i) => i.quotes[0]?.quote.includes('$1 billion'));
    const word: Judgement = { id: 'j', verdict: 'reject', claim: other?.claim ?? '', when: '2025-07-01T00:00:00Z' };
    expect(other?.effect).toMatchObject({ of: 'came_back', bounds_move: 1e9 });
    expect(provenBy(seen([word]), reference())?.prorata).toBeCloseTo(other?.effect.after?.low ?? 0, 0);
  });
});
