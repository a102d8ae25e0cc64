// Judgements and the claims they are about, after the claims were read anew.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party } from '../../test/support/claims.ts';
import { word } from '../../test/support/telling.ts';
import { sightOf } from '../model/judgement/sight.ts';
import type { Judgement } from '../model/judgement.ts';
import { followed } from './followed.ts';

const old = claim('old', 'investment', {
  subject: party('Ford'),
  object: party('Vale'),
  amount: money(5e8),
  ...at('d1', 10, 'Ford put $500m into Vale'),
});
const about = (verdict: Judgement['verdict'], id = 'j1'): Judgement => ({
  ...word(verdict, ['old'], id),
  was: sightOf(old),
});
const codes = (claims: Parameters<typeof followed>[0], list: Judgement[]) =>
  followed(claims, list).diagnostics.map((d) => `${d.severity} ${d.code}`);

describe('a judgement whose claim has another id', () => {
  it('follows to the claim of the same figure in the same place, and says so', () => {
    const now = { ...old, id: 'new', ...at('d1', 10, 'Ford put $500m into Vale in May') };
    const { value, diagnostics } = followed([now], [about('reject')]);
    expect(value[0]).toMatchObject({ verdict: 'reject', claim: 'new' });
    expect(diagnostics).toMatchObject([
      { code: 'resolve/judgement-followed', severity: 'info', claims: ['new'], at: { document: 'd1', start: 10 } },
    ]);
  });

  it('warns when the parties are read otherwise', () => {
    expect(codes([{ ...old, id: 'new', subject: party('Opel') }], [about('accept')])).toEqual([
      'warning resolve/judgement-followed',
    ]);
  });

  it.each([
    ['another figure', { amount: money(5e9) }],
    ['another kind', { kind: 'purchase' as const }],
    ['another document', at('d2', 10, 'Ford put $500m into Vale')],
    ['another place', at('d1', 90, 'as it said')],
  ])('does not follow to %s, and tells the sentence it was about', (_, more) => {
    const { value, diagnostics } = followed([{ ...old, id: 'new', ...more }], [about('accept')]);
    expect(value[0]?.claim).toBe('old');
    expect(diagnostics).toMatchObject([{ code: 'resolve/judgement-without-claim', at: { document: 'd1' } }]);
    expect(diagnostics[0]?.message).toContain('Ford put $500m into Vale');
  });

  it('does not choose between two that stand there, unless one has the same parties', () => {
    const two = ['n1', 'n2'].map((id) => ({ ...old, id, subject: party(`Opel ${id}`), ...at('d1', 12, `part ${id}`) }));
    expect(codes(two, [about('accept')])).toEqual(['warning resolve/judgement-without-claim']);
    const [one, other] = two as [typeof old, typeof old];
    expect(followed([one, { ...other, subject: party('Ford') }], [about('accept')]).value[0]?.claim).toBe('n2');
  });

  it('moves the other claim of a pair as well', () => {
    const pair = { ...word('same', ['c', 'old']), other_was: sightOf(old) };
    const { value } = followed([claim('c', 'investment'), { ...old, id: 'new' }], [pair]);
    expect(value[0]).toMatchObject({ claim: 'c', other: 'new' });
  });

  it('says that the other claim of a pair is gone', () => {
    expect(codes([old], [word('same', ['old', 'gone'])])).toEqual(['warning resolve/judgement-without-claim']);
  });

  it('is silent about what was taken back', () => {
    expect(codes([], [about('accept'), word('undo', ['j1'], 'u1')])).toEqual([]);
  });
});
