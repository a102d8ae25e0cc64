// The voices of a deal and the remarks about it, as a reader sees them.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party, says } from '../../../../test/support/claims.ts';
import { tell } from '../../../../test/support/telling.ts';
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import { remarkLines, remarksAbout } from './remarks.ts';
import { differing, voiceLines } from './voices.ts';

const raised = (id: string, amount: number, more: Partial<Claim>): Claim =>
  claim(id, 'funding_round', { subject: party('Vale'), amount: money(amount), date: '2024-05', ...more });
const ford = claim('t', 'investment', {
  ...{ subject: party('Ford'), object: party('Vale'), amount: money(2e8), date: '2024-05', ...at('d1', 0) },
});
const claims = [
  raised('filing00-1', 5e8, { speaker: says('Vale', 'filing'), ...at('d1', 0) }),
  raised('reuters0-1', 5.5e8, { speaker: says('Reuters'), speakers: [says('Bloomberg')] }),
  raised('reuters0-2', 5.5e8, { speaker: says('Reuters'), ...at('d2', 0) }),
  raised('total000-1', 9e9, { label: 'cumulative' }),
  ford,
];
const { value, diagnostics } = tell(claims);
const view = { claims, entities: [], ...value, diagnostics } as unknown as CaseView;
const out = { write: () => true, isTTY: false, columns: 200, colours: false } as never;
const [deal] = value.deals;

describe('the voices of a deal', () => {
  it('are a table: who, how sure, of what, in which rank, left behind by which', async () => {
    if (!deal) throw new Error('no deal');
    const lines = await voiceLines(deal, { view, out });
    expect(lines[0]).toBe(`${deal.id}: voices differ`);
    const text = lines.join('\n');
    expect(text).toMatch(
      /1\s+Vale\s+filing\s+all\s+US\$0\.5bn\s+completed\s+2024-05\s+preferred \(filing\)\s+filing00/u,
    );
    expect(text).toMatch(/Reuters.*outlet\s+all\s+US\$0\.55bn.*superseded by filing00/u);
    expect(text).toContain('again in');
    expect(text).toMatch(/the text itself\s+author\s+ford\s+US\$0\.2bn/u);
  });

  it('do not differ where all tell one figure', () => {
    expect(deal && differing(deal)).toBe(true);
    expect(tell([raised('a', 5e8, {}), raised('b', 5e8, { speaker: says('X') })]).value.deals.map(differing)).toEqual([
      false,
    ]);
  });
});

describe('the remarks', () => {
  it('are sentences with the claims that a judgement would name', () => {
    const text = remarkLines(remarksAbout(view, null), out).join('\n');
    expect(text).toContain('USD 9,000,000,000 is a total over several rounds or investors');
    expect(text).toContain('[resolve/total]');
    expect(text).toContain('claims: total000');
  });

  it('are those about the rows, and about what was set aside of the choice', () => {
    const codes = (keeps: boolean): string[] =>
      remarksAbout(view, { rows: value.deals, keeps: () => keeps }).map((d) => d.code);
    expect(codes(false)).not.toContain('resolve/total');
    expect(codes(false)).toContain('resolve/same-money');
    expect(codes(true)).toContain('resolve/total');
    expect(remarksAbout(view, { rows: [], keeps: () => false })).toEqual([]);
  });
});
