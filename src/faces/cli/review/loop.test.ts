// The queue by single keys, over a workspace of literals and keys from a list.
import { describe, expect, it } from 'vitest';
import { view as sample } from '../../../../test/http-stub.ts';
import type { ReviewItem } from '../../../model/case/review.ts';
import type { CaseView } from '../../../model/case.ts';
import type { NewJudgement } from '../../../workspace.ts';
import { Keys } from './keys.ts';
import { settingsIn } from './line.ts';
import { goThrough, type Sitting } from './loop.ts';

const effect = { before: null, after: null, currency: 'USD', moves: 0, bounds_move: 0, tried: true };
const why: ReviewItem['why'] = {
  ...{ key: 'unlisted', figures: [], speakers: [], names: ['It is\u001b[2J one'], kind: null, signs: [], score: null },
};
const single: ReviewItem = {
  ...{ id: 'c1', claim: 'c1', other: null, joined: null, reasons: ['unconfirmed'], why },
  quotes: [{ claim: 'c1', document: 'doc-1', from: 'A note', start: 0, end: 11, quote: 'Alpha Cloud' }],
  verdicts: ['accept', 'reject', 'edit', 'unsure'],
  effect,
  doubt: 0.5,
};
const pair: ReviewItem = {
  ...{ ...single, id: 'c2+c3', claim: 'c2', other: 'c3', joined: true, reasons: ['thin_merge'] },
  verdicts: ['accept', 'reject', 'edit', 'same', 'different', 'unsure'],
};

interface Run {
  text: string;
  said: NewJudgement[];
  count: number | null;
}

async function run(keys: string[], limit = 99): Promise<Run> {
  const said: NewJudgement[] = [];
  let text = '';
  const standing = (): NewJudgement[] => {
    const undone = new Set(said.filter((j) => j.verdict === 'undo').map((j) => j.claim));
    return said.filter((j, i) => j.verdict !== 'undo' && !undone.has(`j${i}`));
  };
  const seen = (): CaseView => {
    const view = sample();
    const rejected = standing().some((j) => j.verdict === 'reject');
    const prorata = rejected ? { low: 590e6, high: 690e6 } : { low: 632e6, high: 711e6 };
    return { ...view, screen: { ...view.screen, full: { prorata } as never } };
  };
  const workspace: Sitting['workspace'] = {
    review: async () => {
      const spoken = standing().flatMap((j) => (j.other ? `${j.claim}+${j.other}` : j.claim));
      return { items: [single, pair].filter((i) => !spoken.includes(i.id)), view: seen() };
    },
    judge: async (_, judgement) => {
      said.push(judgement);
      const diagnostics =
        judgement.verdict === 'same' ? [{ code: 'a/b', severity: 'warning' as const, message: 'but' }] : [];
      return { value: { ...judgement, id: `j${said.length - 1}`, when: '' }, diagnostics };
    },
    findClaim: async (_, id) => ({ value: sample().claims.find((c) => c.id === id) ?? null, diagnostics: [] }),
  };
  const left = [...keys];
  const keyboard = { next: async () => left.shift() ?? null, forget: async () => {} };
  const write = (part: string): void => {
    text += part;
  };
  const out = { write, pour: async () => {}, tty: true, colour: false, columns: 100 };
  const count = await goThrough({ id: 'sample', who: null, limit, workspace, keyboard, out, settings: {}, lang: 'en' });
  return { text, said, count };
}

describe('going through the queue', () => {
  it('records a verdict a key, tells its effect and goes on', async () => {
    const { text, said } = await run(['r', 'd', 'x']);
    expect(said).toEqual([
      { verdict: 'reject', claim: 'c1' },
      { verdict: 'different', claim: 'c2', other: 'c3' },
    ]);
    expect(text).toContain('1 of 2');
    expect(text).toContain('reject: headline US$0.63–0.71bn → US$0.59–0.69bn');
    expect(text).toContain('2 of 2 · a pair, joined');
    expect(text).toContain('2 judgements kept');
  });

  it('shows the quote in its sentence, and no control character', async () => {
    const { text } = await run([]);
    expect(text).toContain('“Alpha Cloud” invested US$790 million');
    expect(text).toContain('“It is␛[2J one” is in no table');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
  });

  it('takes back one by one, and shows the item again', async () => {
    const { text, said, count } = await run(['r', 's', 'z', 'z', 'z', 'q']);
    expect(said.map((j) => `${j.verdict} ${j.claim}`)).toEqual(['reject c1', 'same c2', 'undo j1', 'undo j0']);
    expect(text).toContain('warning: but [a/b]');
    expect(text).toContain('took back reject: headline US$0.59–0.69bn → US$0.63–0.71bn');
    expect(text).toContain('Nothing was judged in this sitting.');
    expect(count).toBe(0);
  });

  it('refuses keys that make no sense, skips and stops at the limit', async () => {
    const { text, said } = await run(['s', ' ', 'a'], 1);
    expect(said).toEqual([]);
    expect(text).toContain('same makes no sense here.');
    expect(text).toContain('1 of 1');
  });

  it('judges the claim in hand, and asks for the fields of an edit', async () => {
    const typed = 'amount.low=5e8 rond=x'.split('');
    const fixed = ['e', '<paste>amount.low=5e8 amount.high=5e8 round="Series  A"', 'x', '<back>', '<enter>'];
    const { text, said } = await run(['n', '<tab>', 'e', ...typed, '<enter>', ...fixed]);
    expect(text).toContain('2> ');
    expect(text).toContain('no such field');
    expect(said).toMatchObject([
      { verdict: 'edit', claim: 'c3', edit: { round: 'Series A', amount: { low: 5e8, high: 5e8 } } },
    ]);
  });

  it.each(['q', '<ctrl-c>', '<ctrl-d>'])('stops at %s and in the middle of an edit', async (key) => {
    expect((await run([key, 'a'])).said).toEqual([]);
    expect((await run(['e', 'x', '<escape>', key])).text).toContain('Nothing was changed.');
  });
});

describe('keys of a terminal', () => {
  const typed = (...parts: string[]): string[] => {
    const keys = new Keys();
    return parts.flatMap((p) => keys.feed(new TextEncoder().encode(p)));
  };

  it('are characters, or named', () => {
    expect(typed('a信\r\t\u007f\u0003')).toEqual(['a', '信', '<enter>', '<tab>', '<back>', '<ctrl-c>']);
    expect(typed('\u001b', 'n')).toEqual(['<escape>', 'n']);
  });

  it('are one for an arrow, and one for all that is pasted', () => {
    expect(typed('\u001b[A\u001b[1;5Cq')).toEqual(['<other>', '<other>', 'q']);
    expect(typed('\u001b[200~rrr', 'r\n\u001b[201~', 'a')).toEqual(['<paste>rrrr\n', 'a']);
    expect(typed('\u001b[', 'A')).toEqual(['<other>']);
  });

  it('part the settings of an edit at blanks outside quotes', () => {
    expect(settingsIn('a=1  b="x y" c="')).toEqual(['a=1', 'b=x y', 'c=']);
  });
});
