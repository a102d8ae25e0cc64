// Whose round a sum is, in English, where its sentence names others: the company offered in a listing, the one that somebody puts
// money into, the one that the round values, and who raises nothing since he sold or only leads.
import { type Draft, isCompany, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Around } from '../context.ts';
import { type Nominal, nominals } from '../parties.ts';
import { financedAt, resolved } from '../reference.ts';

const LISTING =
  /^ (?:from|in|through|with|by) (?:the |its |an? )?(?:[\w-]+ ){0,5}?(?:IPO|public offering|listing|flotation|offering|share sale|debut) (?:of|by|at) /u;
const ITS_LISTING =
  /^ (?:from|in|through|with) (?=[A-Z])[^.;,]{2,30}['’]s? (?:[\w-]+ ){0,3}?(?:IPO|public offering|listing|flotation|debut)\b/u;

/** "took in F from the listing of Y", "from Y's listing": whose shares are offered. */
export function issuerOf(scene: Scene, a: Around): Ref | null {
  const end = a.figure.full.end;
  const rest = scene.text.slice(end, Math.min(scene.sentence.end, end + 90));
  const m = LISTING.exec(rest);
  const own = m ? null : ITS_LISTING.exec(rest);
  const n = nominals(scene).find((x) =>
    m
      ? x.start >= end + m[0].length && x.start - end - m[0].length < 5
      : own && x.owner && x.start >= end && x.end <= end + own[0].length,
  );
  return n?.item.type === 'name' && isCompany(n.item) ? resolved(scene, n) : null;
}

/** Who was last told to sell shares gets their price. */
export function sellerTold({ discourse, sentence }: Scene, subject: Ref | null): boolean {
  const near = (discourse.tales ?? []).filter((d) => sentence.start - d.clause.start < 600);
  const last = near.findLast((d) => d.kind === 'divestment' || d.kind === 'funding_round');
  const sold = (d: Draft): boolean =>
    d.kind === 'divestment' && (sameRef(d.subject, subject) || sameRef(d.object, subject));
  return last?.kind === 'divestment' && near.some(sold);
}

/** The company that raises, where who leads or joins the round is the subject. */
export function raiser(scene: Scene, not: Ref | null): Ref | null {
  const { focus, topic, title } = scene.discourse;
  const other = (r: Ref | null): r is Ref =>
    r !== null && r.row?.kind !== 'fund' && (!not?.row || r.row?.id !== not.row.id);
  return [topic, focus, title].find(other) ?? null;
}

/** "contributed F to | a G Series C". */
export const PUT_INTO =
  /\b(?:contribut|put(?:ting)?\b|invest|commit|chipp|plough|pour|pump|add)\w*\b[^.;]{0,44} (?:to|into|in)(?: (?:an?|the|its))?$/iu;

/** Whose round somebody puts money into: another company that the sentence tells of, else who was told to raise. */
export function investee(scene: Scene, at: number): Ref | null {
  const giver = financedAt(scene, at);
  const other = nominals(scene).findLast(
    (n) =>
      n.end <= at &&
      n.item.type === 'name' &&
      isCompany(n.item) &&
      /^(?:of|in)$/u.test(n.prep) &&
      n.item.row.id !== giver?.row?.id,
  );
  return other ? resolved(scene, other) : raiser(scene, giver);
}

/** Who leads or joins a round stands behind these. */
const BACKED = String.raw`(?:(?:co-?|jointly |again |also )?(?:led|headed|anchored|backed|supported|underwritten|funded|joined|subscribed|fronted|spearheaded|provided|financed))`;
const BACKED_BY = new RegExp(`\\b${BACKED}(?: \\w+ly)? $`, 'u');

/** "a F round led | by X": X only puts money in. */
export const ledOnly = (scene: Scene, from: number, { start, prep }: Nominal): boolean =>
  prep === 'by' && BACKED_BY.test(scene.text.slice(from, start).replace(/by (?:the |an? )?$/u, ''));

const LIFTS =
  /^(?: (?:round|financing|funding|raise))?,? (?:that|which) (?:will |would |could |may |has )?(?:doubl|tripl|quadrupl|lift|rais|push|boost|tak)\w* (?:\S+ ){1,4}?(?=(?:valuation|value)\b)/iu;

/** "a F round, which X led," stands between the round and what it values. */
const LED_ASIDE = `(?:(?:,? (?:which|that))? ?(?:(?:was|is|were|will be|being|has been|had been) )?,? ?${BACKED} by [^.;$€£¥]{2,80}?(?:,|,? and))`;
const VALUES = new RegExp(
  `^(?: (?:round|financing|funding|raise))?(?:${LED_ASIDE})?,? (?:(?:(?:that|which|it) )?(?:will |would |could |has )?values?|valuing|valued) (?!at\\b)`,
  'u',
);

/** "a F round that values X at", "a F round, led by Y, values X at": whose round it is. */
export function valuedBy(scene: Scene, from: number): Ref | null {
  const m = VALUES.exec(scene.text.slice(from, Math.min(scene.sentence.end, from + 160)));
  const n = m && nominals(scene).find((x) => x.start >= from + m[0].length && x.start - from - m[0].length < 6);
  if (n && n.item.type === 'name') return resolved(scene, n);
  // "a F round that would quadruple the start-up's valuation".
  const lifts = LIFTS.exec(scene.text.slice(from, from + 90));
  const at = lifts ? from + lifts[0].length : -1;
  const whose = nominals(scene).find((x) => x.start >= at - 40 && x.end <= at && x.start > from);
  return lifts && whose ? resolved(scene, whose) : null;
}
