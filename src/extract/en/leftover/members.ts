// Who is told to be among the backers of a round, in English, by a verb of counting: "a group that numbers A and B among its
// members", "counts A as an investor".

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { following, isParty, make, money, spare } from '../deals/slots/things.ts';
import { financed, tales } from '../story/story.ts';
import { predicateOf } from '../syntax/clauses.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Token } from '../syntax/tokens.ts';

const COUNTS =
  /^(?:counts?|counted|counting|numbers?|numbered|numbering|lists?|listed|boasts?|boasted|includes?|included|names?|named)$/u;
const BACKERS = /(?:^| )(?:members?|backers?|investors?|supporters?|financiers?|participants?|contributors?)$/u;

const SELLERS = /(?:^| )(?:sellers?|vendors?)$/u;
const TAKERS = /(?:^| )(?:takers?|buyers?|subscribers?|list|roster|register)$/u;

/** "among the buyers of shares | in Y". */
const sharesIn = (deal: Deal, side: Noun): Token | null =>
  following(deal, side).find((n) => isParty(n) && /^(?:in|of|at)$/u.test(n.prep))?.party ?? null;

/** The company that was financed, or whose shares were dealt in, last. */
function dealtIn(deal: Deal, who: readonly Ref[]): Ref | null {
  const told = tales(deal.scene).find((d) => d.kind !== 'purchase' && d.kind !== 'debt');
  const sold = told?.kind === 'divestment' || told?.kind === 'stake' ? told.object : null;
  return sold && !who.some((r) => sameRef(r, sold)) ? sold : (financed(deal.scene, who)?.company ?? null);
}

/** "A and B were among the sellers", "is on the list of backers": the side that is told of. */
function among(deal: Deal): Draft[] {
  const made: Draft[] = [];
  for (const v of deal.all) {
    if (v.type !== 'verb' || !v.copula || v.negated) continue;
    const p = predicateOf(deal.all, v);
    const of = p.with.find((n) => n.prep === 'of' && BACKERS.test(n.head.word));
    const side = p.with.find(
      (n) =>
        (n.prep === 'among' && (SELLERS.test(n.head.word) || TAKERS.test(n.head.word))) ||
        (n.prep === 'on' && TAKERS.test(n.head.word) && of),
    );
    if (!side || p.subject?.party?.item?.type !== 'name') continue;
    const who = refers(deal, p.subject);
    const company = refer(deal, sharesIn(deal, side)) ?? dealtIn(deal, who) ?? null;
    const sells = SELLERS.test(side.head.word);
    const kind = sells ? 'divestment' : 'investment';
    if (!company) continue;
    // "was among the buyers, with F".
    const sum = p.with.filter((n) => n.prep === 'with' && n.head.item === money(n)).map(money)[0] ?? null;
    if (who.length === 1 && spare(deal, sum)) {
      const base = { rule: 'en/left-among', kind, at: v, subject: who[0] as Ref, object: company } as const;
      made.push(...make(deal, base, sells ? { money: sum, extent: 'reduce' } : { money: sum }));
      continue;
    }
    for (const subject of who)
      made.push(
        ...make(
          deal,
          { rule: 'en/left-among', kind, at: v, subject, object: company },
          sells ? { extent: 'reduce' } : {},
        ),
      );
  }
  return made;
}

/** "Y is owned by A and B", "Y, which belongs to A": who holds, where no share is told. */
function ownedBy(deal: Deal): Draft[] {
  const made: Draft[] = [];
  for (const v of deal.all) {
    if (
      v.type !== 'verb' ||
      v.negated ||
      !(v.senses.includes('hold') || v.senses.includes('belong')) ||
      v.mood === 'to'
    )
      continue;
    const p = predicateOf(deal.all, v);
    const belongs = v.senses.includes('belong');
    if (!belongs && !(/^(?:owned|controlled)$/u.test(v.word) && (v.passive || p.subject?.prep === 'by'))) continue;
    const [holder, held] = belongs ? [p.objects[0] ?? null, p.subject] : [p.subject, p.objects[0] ?? null];
    if (!holder || !held || !isNamed(holder) || !(isNamed(held) || /^(?:it|which)$/u.test(held.head.word))) continue;
    const figured = deal.all.some(
      (n) => n.type === 'noun' && Math.abs(n.index - v.index) < 5 && n.figures.some((f) => f.type === 'percent'),
    );
    const object = figured ? null : refers(deal, held)[0];
    for (const subject of object ? refers(deal, holder) : [])
      if (object && subject.row?.kind !== 'outlet')
        made.push(...make(deal, { rule: 'en/left-owned', kind: 'stake', at: v, subject, object }));
  }
  return made;
}

const isNamed = (n: Noun): boolean => n.party?.item?.type === 'name' && n.party.item.row.kind !== 'product';

export function membersIn(deal: Deal): Draft[] {
  const made: Draft[] = [...among(deal), ...ownedBy(deal)];
  for (const v of deal.all) {
    if (v.type !== 'verb' || v.negated || !COUNTS.test(v.word)) continue;
    const p = predicateOf(deal.all, v);
    const beside = p.with.find((n): n is Noun => /^(?:among|as)$/u.test(n.prep) && BACKERS.test(n.head.word));
    const list = p.objects.find((n) => isParty(n) && n.party.item?.type === 'name');
    if (!beside || !list) continue;
    const who = refers(deal, list);
    const self =
      p.subject?.party?.item?.type === 'name' || /^(?:it|they)$/u.test(p.subject?.head.word ?? '')
        ? refers(deal, p.subject)[0]
        : null;
    const object =
      self ?? refer(deal, beside.prep === 'as' ? null : beside.owner) ?? financed(deal.scene, who)?.company ?? null;
    const group = /members?$/u.test(beside.head.word) ? (financed(deal.scene, who)?.company ?? null) : object;
    if (!group) continue;
    for (const subject of who)
      if (!sameRef(subject, group))
        made.push(...make(deal, { rule: 'en/left-member', kind: 'investment', at: v, subject, object: group }));
  }
  return made.filter(
    (d) =>
      !deal.scene.drafts.some(
        (o) => o.kind === 'investment' && sameRef(o.subject, d.subject) && sameRef(o.object, d.object),
      ),
  );
}
