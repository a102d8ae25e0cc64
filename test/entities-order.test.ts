// Who is who does not depend on the order in which texts and claims came, and telling it twice changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import type { Judgement } from '../src/model/judgement.ts';
import { fold } from '../src/read/fold.ts';
import { entitiesOf } from '../src/resolve/entities/entities.ts';
import { claimOf, pairsOf } from './support/pairs.ts';
import { reference } from './support/reference.ts';

// Names that pull in several directions: sisters, short forms, slips, initials, both scripts, codes, brackets.
const NAMES = [
  ...['Nova Labs', 'Nova Technologies', 'Nova', 'Nova Capital', 'NOVA LABS INC.', 'Northgate Compute', 'Northgate'],
  ...['Northgate Compte', 'Northgate Cloud', 'Gulf Sovereign Compute Fund', 'GSCF', 'Great Southern Copper Field'],
  ...[
    '云麓科技',
    '雲麓科技',
    '云麓',
    '云麓资本',
    '北京云麓科技有限公司',
    '上海云麓科技有限公司',
    'Yunlu',
    'Yunlu Technology',
  ],
  ...['灵犀算力（Lingxi Compute，下称灵犀）', 'Lingxi Compute', '灵犀', 'Lingxi', '公司', 'the company', 'Antropic'],
  ...['Anthropic', 'OpenAI', 'Open AI', '阿里', 'BABA', 'Kimi', '月之暗面', 'Moonshot', 'Meridian Foundry', 'Meridian'],
  ...pairsOf('built').flatMap((p) => [p.left, p.right]),
];

const claims = fc
  .array(
    fc.record({
      subject: fc.constantFrom(...NAMES),
      object: fc.option(fc.constantFrom(...NAMES)),
      document: fc.constantFrom('a', 'b', 'c'),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ subject, object, document }, i): Claim => {
      const claim = claimOf(`c${i}`, subject, document);
      return object ? { ...claim, kind: 'investment', object: { text: object, entity: null, names: [] } } : claim;
    }),
  );

const judgements = fc
  .array(fc.record({ same: fc.boolean(), one: fc.nat(39), other: fc.nat(39) }), { maxLength: 4 })
  .map((all) =>
    all.map(({ same, one, other }, i): Judgement => {
      const verdict = same ? 'same' : 'different';
      return { id: `j${i}`, verdict, claim: `c${one}`, other: `c${other}`, about: 'subject', when: '2024-03-06' };
    }),
  );

const tell = (all: readonly Claim[], words: readonly Judgement[]) =>
  entitiesOf(all, { reference: reference(), fold, judgements: words });
const byId = (all: readonly Claim[]): Claim[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('who is who', () => {
  it('is the same in any order of the claims', () => {
    const shuffled = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), judgements),
    );
    fc.assert(
      fc.property(shuffled, ([all, other, words]) => {
        const [one, two] = [tell(all, words), tell(other, words)];
        expect(two.value.entities).toEqual(one.value.entities);
        expect(byId(two.value.claims)).toEqual(byId(one.value.claims));
        expect(two.diagnostics).toEqual(one.diagnostics);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same when told again, leaves texts as they are, and loses no claim', () => {
    fc.assert(
      fc.property(claims, judgements, (all, words) => {
        const once = tell(all, words);
        const twice = tell(once.value.claims, words);
        expect(twice.value.claims).toEqual(once.value.claims);
        expect(once.value.claims.map((c) => [c.id, c.subject?.text])).toEqual(all.map((c) => [c.id, c.subject?.text]));
        const listed = new Set(once.value.entities.flatMap((e) => e.claims));
        expect(all.filter((c) => !listed.has(c.id))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('takes a judgement back without a trace', () => {
    fc.assert(
      fc.property(claims, judgements, (all, words) => {
        const undo = words.map((w): Judgement => ({ id: `u${w.id}`, verdict: 'undo', claim: w.id, when: w.when }));
        expect(tell(all, [...words, ...undo])).toEqual(tell(all, []));
      }),
      { numRuns: 15 },
    );
  });
});
