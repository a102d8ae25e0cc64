// Sums that no rule has read, in English: told by the verb that governs them, by the noun they are of, or by the party beside
// them; of the deals told before where these name nobody.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { assembled } from '../deals/moves/assembled.ts';
import { guessedSum } from '../deals/moves/lastresort.ts';
import { wares } from '../deals/moves/wares.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { isParty, make, thing } from '../deals/slots/things.ts';
import { dealWith, financed, tales } from '../story/story.ts';
import { predicateOf } from '../syntax/clauses.ts';
import type { Verb } from '../syntax/phrases.ts';
import { actors, named } from './actors.ts';
import { again } from './again.ts';
import { bid, paid, put } from './giving.ts';
import { lent } from './loans.ts';
import { ordered } from './orders.ts';
import type { Place } from './places.ts';
import { shaped } from './shapes.ts';
import { got, isSpent, raised } from './taking.ts';
import { type Branch, isDebt, isFunding, SHARES, tell } from './tell.ts';
import { PORTION, PRICE, SELLS, VALUES } from './verbs.ts';

/** "is priced at F", "cost F". */
const COSTS = /^(?:priced|valued|cost|costs)$/u;

/** "The price was F", "in a deal worth F": of the deal told last, where it has no sum yet. */
const priced: Branch = (deal, pl) => {
  // "The price: F."
  const mark = deal.all[pl.n.index - 1];
  const label = mark?.type === 'mark' && mark.word === ':' ? deal.all[mark.index - 1] : undefined;
  const head =
    label?.type === 'noun'
      ? label
      : pl.side === 'subject'
        ? pl.noun
        : (pl.noun ?? (pl.verb && (pl.verb.copula || COSTS.test(pl.verb.word)) ? (pl.p?.subject ?? null) : null));
  if (!head || head.party || !PRICE.test(head.head.word)) return [];
  // "The price of pumps": of what nobody was told to sell.
  const of = deal.all[head.index + 1];
  if (of?.type === 'noun' && of.prep === 'of' && !of.party && of !== pl.n) return [];
  const open = tales(deal.scene).filter(
    (x) => x.object !== null && x.subject !== null && (x.kind === 'investment' || x.kind === 'divestment'),
  );
  const first = open[0];
  if (!first || first.money) return [];
  return open
    .filter((x) => !x.money && sameRef(x.object, first.object) && first.clause.start - x.clause.start < 10)
    .flatMap((x) =>
      tell(deal, pl, {
        kind: x.kind,
        name: `priced-${x.kind}`,
        who: [x.subject as Ref],
        object: x.object,
        part: { extent: x.extent },
      }),
    );
};

/** "Nvidia's portion was F". */
const portion: Branch = (deal, pl) => {
  const head = pl.verb?.copula ? (pl.p?.subject ?? pl.noun) : (pl.noun ?? pl.p?.subject ?? null);
  if (!head?.owner || !PORTION.test(head.head.word) || head.kinds.includes('stock')) return [];
  const who = refer(deal, head.owner);
  const told = who && financed(deal.scene, [who]);
  if (!who || !told) return [];
  const kind = told.told.kind === 'debt' ? 'debt' : 'investment';
  return tell(deal, pl, { kind, name: 'portion', who: [who], object: told.company });
};

/** "Hillhouse with F", "A (F)", "F is from A", "F into Y": parties beside a sum where a round is told of. */
const listed: Branch = (deal, pl) => {
  const { all } = deal;
  const after = all[pl.n.index + 1];
  const puts = all
    .slice(0, pl.n.index)
    .findLast((v): v is Verb => v.type === 'verb' && (v.senses.includes('invest') || v.senses.includes('put')));
  if (
    puts &&
    !pl.p &&
    after?.type === 'noun' &&
    /^(?:in|into)$/u.test(after.prep) &&
    isParty(after) &&
    after.party.item?.type === 'name'
  ) {
    const into = refer(deal, after.party);
    return into
      ? tell(deal, pl, { kind: 'investment', name: 'list-in', who: actors(deal, predicateOf(all, puts)), object: into })
      : [];
  }
  const latest = tales(deal.scene)[0];
  if (
    !latest ||
    !(isFunding(latest) || latest.kind === 'debt') ||
    isDebt(pl) !== (latest.kind === 'debt' && isDebt(pl))
  )
    return [];
  const company = latest.kind === 'funding_round' ? latest.subject : latest.object;
  const kind = latest.kind === 'debt' ? 'debt' : 'investment';
  const { n } = pl;
  const next = all[n.index + 1];
  if (next?.type === 'noun' && /^into$/u.test(next.prep) && isParty(next) && kind === 'investment') {
    const into = refer(deal, next.party);
    const from =
      pl.who.length > 0
        ? pl.who
        : latest.subject && kind === 'investment' && latest.kind === 'investment'
          ? [latest.subject]
          : [];
    return into ? tell(deal, pl, { kind, name: 'into', who: from, object: into }) : [];
  }
  if (!company) return [];
  const from = pl.p && pl.side === 'subject' ? pl.p.with.find((x) => x.prep === 'from' && isParty(x)) : undefined;
  if (from && pl.verb && (pl.verb.copula || /^c[oa]m/u.test(pl.verb.word)))
    return tell(deal, pl, {
      kind: EQUITY.test(deal.scene.text.slice(n.end, from.start)) ? 'investment' : kind,
      name: 'is-from',
      who: refers(deal, from),
      object: company,
    });
  let i = n.index - 1;
  while (i >= 0 && all[i]?.type === 'mark' && /^[(,]$/u.test((all[i] as { word: string }).word)) i--;
  const bracket = i < n.index - 1;
  let party = all[i];
  while (party?.type === 'noun' && party.prep === 'of' && bracket) party = all[party.index - 1];
  if (party?.type !== 'noun' || !isParty(party) || !(n.prep === 'with' || (bracket && n.prep === ''))) return [];
  if (all[party.index - 1]?.type === 'verb' && n.prep === '') return [];
  const who = named(deal, party);
  return tell(deal, pl, { kind, name: 'beside', who, object: company });
};

const EQUITY = /\b(?:equity|shares|stock|business|company|capital)\b/u;

/** "values it at F". */
const worth: Branch = (deal, pl) => {
  const { verb, p } = pl;
  if (!verb || !p || !VALUES.test(verb.word) || pl.n.prep !== 'at') return [];
  const what = p.objects.find((n) => n !== pl.n && (isParty(n) || n.owner !== null));
  const company = what
    ? what.party
      ? refers(deal, what)[0]
      : EQUITY.test(what.head.word)
        ? refer(deal, what.owner)
        : null
    : null;
  return company
    ? make(
        deal,
        { rule: 'en/left-valued', kind: 'valuation', at: verb, subject: company, object: null },
        { money: pl.f },
      )
    : [];
};

/** "sold F of X": what was sold, by whom. */
const sold: Branch = (deal, pl) => {
  const { verb, p, who } = pl;
  if (!verb || !p || verb.negated || !SELLS.test(verb.word) || isDebt(pl) || isSpent(pl) || who.length === 0) return [];
  // "had sold the start-up F of chips".
  const client = p.objects.find((n) => n !== pl.n && isParty(n));
  if (client && pl.noun && pl.noun !== pl.n && (pl.noun.kinds[0] === 'goods' || wares(deal.all, pl.noun)))
    return tell(deal, pl, { kind: 'purchase', name: 'sold-goods', who: refers(deal, client), object: who[0] ?? null });
  for (const n of [...p.objects, ...p.with]) {
    const t = thing(deal.all, n);
    const object = SHARES.has(t.kind) ? refer(deal, t.company, who[0]) : null;
    if (object) return tell(deal, pl, { kind: 'divestment', name: 'sold', who, object });
  }
  const shares =
    [...p.objects, ...p.with].some((n) => n.kinds.some((k) => k === 'stock' || k === 'stake')) || pl.n.prep === 'for';
  const d = shares
    ? dealWith(deal.scene, ['divestment', 'stake'], (x) => who.some((r) => sameRef(r, x.subject)))
    : null;
  return d?.object ? tell(deal, pl, { kind: 'divestment', name: 'sold-told', who, object: d.object }) : [];
};

const BRANCHES: readonly Branch[] = [
  again,
  lent,
  worth,
  sold,
  ordered,
  raised,
  bid,
  put,
  paid,
  got,
  assembled,
  portion,
  priced,
  listed,
  shaped,
  guessedSum,
];

export function sumAt(deal: Deal, pl: Place): Draft[] {
  if (pl.noun?.kinds[0] === 'metric' || pl.n.kinds.includes('metric') || pl.p?.subject?.kinds[0] === 'metric')
    return [];
  for (const branch of BRANCHES) {
    const made = branch(deal, pl);
    if (made.length > 0) return made;
  }
  return [];
}
