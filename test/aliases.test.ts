// Who is who over scripts, languages, legal names, stock codes, products and slips of the pen: pairs of mentions of public
// and made-up companies. `built` was looked at while the matching was built; `aside` was put away before and only scored.
import { describe, expect, it } from 'vitest';
import { fold } from '../src/read/fold.ts';
import { entitiesOf } from '../src/resolve/entities/entities.ts';
import { agreement, claimsOfPairs, pairsOf } from './support/pairs.ts';
import { reference } from './support/reference.ts';

const BAR = 0.95;

describe('pairs of mentions', () => {
  it.each(['built', 'aside'])('agree with the half that was %s', (half) => {
    const pairs = pairsOf(half);
    const told = entitiesOf(claimsOfPairs(pairs), { reference: reference(), fold, judgements: [] });
    const { f1, precision, recall } = agreement(pairs, told.value.claims);
    const figures = [precision, recall, f1].map((n) => n.toFixed(3));
    console.log(`${half}: ${pairs.length} pairs, precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}`);
    expect(f1).toBeGreaterThanOrEqual(BAR);
  });
});
