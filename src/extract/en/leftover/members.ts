// Who is told to be among the backers of a round, in English, by a verb of counting: "a group that numbers A and B among its
// members", "counts A as an investor".

import { type Draft, sameRef } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { isParty, make } from '../deals/slots/things.ts';
import { financed } from '../story/story.ts';
import { predicateOf } from '../syntax/clauses.ts';
import type { Noun } from '../syntax/phrases.ts';

const COUNTS =
  /^(?:counts?|counted|counting|numbers?|numbered|numbering|lists?|listed|boasts?|boasted|includes?|included|names?|named)$/u;
const BACKERS = /(?:^| )(?:members?|backers?|investors?|supporters?|financiers?|participants?|contributors?)$/u;

export function membersIn(deal: Deal): Draft[] {
  const made: Draft[] = [];
  for (const v of deal.all) {
    if (v.type !== 'verb' || v.negated || !COUNTS.test(v.word)) continue;
    const p = predicateOf(deal.all, v);
    const among = p.with.find((n): n is Noun => /^(?:among|as)$/u.test(n.prep) && BACKERS.test(n.head.word));
    const list = p.objects.find((n) => isParty(n) && n.party.item?.type === 'name');
    if (!among || !list) continue;
    const who = refers(deal, list);
    const self =
      p.subject?.party?.item?.type === 'name' || /^(?:it|they)$/u.test(p.subject?.head.word ?? '')
        ? refers(deal, p.subject)[0]
        : null;
    const object =
      self ?? refer(deal, among.prep === 'as' ? null : among.owner) ?? financed(deal.scene, who)?.company ?? null;
    const group = /members?$/u.test(among.head.word) ? (financed(deal.scene, who)?.company ?? null) : object;
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
