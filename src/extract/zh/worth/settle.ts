// What a value in a clause that names nobody is the value of, in Chinese: 甲以4.8亿元受让乙所持的一半股份,对应整体估值80亿元: of the company whose
// shares are dealt in, never of who deals. Runs when the deals of the sentence have been told.
import { type Draft, isCompany, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { isFund } from '../roles.ts';
import { same } from '../takings/parties.ts';

const DEALS = new Set<Draft['kind']>(['investment', 'divestment', 'stake']);
const REACH = 2;

/** The deal that the clauses before tell. */
function dealBefore(scene: Scene, d: Draft): Draft | undefined {
  return scene.drafts.findLast(
    (o) =>
      DEALS.has(o.kind) &&
      o.object !== null &&
      o.status !== 'denied' &&
      o.clause.index <= d.clause.index &&
      d.clause.index - o.clause.index <= REACH,
  );
}

/** 甲领投3亿美元的D轮, 甲领投,乙和丙也在名单上: who leads a round does not raise it, and is not backed by those who follow. */
function leadsOnly({ drafts }: Scene): void {
  const given = drafts.filter((d) => d.kind === 'investment' && d.subject && d.object);
  for (const d of drafts) {
    if (d.kind === 'funding_round') {
      const own = given.find((o) => o.clause === d.clause && o.lead === true && sameRef(o.subject, d.subject));
      if (own) d.subject = own.object;
    }
    if (d.kind !== 'investment' || d.lead !== true) continue;
    const follower = given.find((o) => o !== d && sameRef(o.subject, d.object) && !sameRef(o.object, d.subject));
    if (follower) d.object = follower.object;
  }
}

export const valuesSettled: Rule = {
  name: 'zh/valuation',
  find(scene) {
    leadsOnly(scene);
    for (const d of scene.drafts) {
      if (d.kind !== 'valuation' || !d.subject || d.basis === 'market_cap' || !d.money) continue;
      const at = d.money.full.start;
      if (d.clause.items.some((i) => (isCompany(i) || i.type === 'group') && i.end <= at)) continue;
      const deal = dealBefore(scene, d);
      const object = deal?.object;
      if (!object || same(scene, object, d.subject) || isFund(object)) continue;
      const deals = scene.drafts.some(
        (o) => DEALS.has(o.kind) && o.subject && same(scene, o.subject, d.subject as Ref),
      );
      if (deals || isFund(d.subject)) d.subject = object;
    }
    return [];
  },
};
