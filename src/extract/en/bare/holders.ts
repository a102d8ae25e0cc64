// Who holds shares without a word on how many, in English: "A and B are on the register", "A and B hold smaller positions", "Others
// with shares include A and B". Takes a predicate, gives the holders and the company, by its name or of whom the text tells.
import { type Ref, sameRef } from '../../frame.ts';
import { registerOf } from '../deals/moves/register.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { following, isParty, thing } from '../deals/slots/things.ts';
import { financedBy, tales } from '../story/story.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { isMark } from '../syntax/kinds.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Pairs } from './pairs.ts';

const REGISTER = /(?:^| )(?:(?:share )?register|cap table|shareholder (?:list|register|base)|list)$/u;
const OF_HOLDERS = /(?:^| )(?:(?:share|stock)?holders|owners|proprietors|investors)$/u;
const STANDS = /^(?:appear|figure|sit|sits$|sat$|stay|remain|feature|stand|stood)/u;
const HOLDS = /^(?:own|owns|owned|hold|holds|held|keep|keeps|kept|retain|retains|retained|ha(?:s|ve))$/u;
const SHARES = /(?:^| )(?:shares|stock|equity|stakes?|holdings?|positions?|interests?|shareholdings?|minority)$/u;
/** "a holding company", "shares of the pot": sized by a word, and of nothing else. */
const SOME =
  /^(?:(?:its|their|some|older|old|smaller|small|minor|lesser|bigger|larger|large|minority|sizeable|unspecified|undisclosed|private|existing|similar|further|a|an|the) ?){0,3}(?:outside |preferred |ordinary |common )?(?:shares|stock|equity|stakes?|holdings?|positions?|interests?|shareholdings?|minority)$/iu;
const ONCE = /\b(?:no longer|not|never|nor|neither|once|formerly|until|used to|would|could|might|may|will|if)\b/iu;
const INVERTED =
  /^[“"]?(?:Also |Still |Further down )?(?:on (?:the|its) (?:share )?(?:register|cap table|list of (?:(?:share)?holders|owners|investors))(?: too| as well| still)?) (?:is|are|was|were)$/iu;
const OTHERS =
  /^(?:Other(?:s|s? holders| owners)?|Those) (?:with|who (?:hold|own)|holding|owning) (?:shares|stock|stakes|equity) (?:is|are|include)$/u;

/** Deals that say whose shares a text tells of, and how many characters on. */
const SHARES_TOLD: ReadonlySet<string> = new Set(['stake', 'divestment', 'investment', 'funding_round', 'debt']);
const NEAR = 500;

/** Whose register it is, where nobody says: of whom owners, a deal and the text itself tell alike. */
function about(deal: Deal, who: readonly Ref[]): Ref | null {
  const { about, title, topic, main } = deal.scene.discourse;
  const hero = sameRef(title, main ?? null) ? main : null;
  const own = about && about.block === deal.scene.sentence.block ? about.ref : null;
  const told = tales(deal.scene, NEAR).find((d) => SHARES_TOLD.has(d.kind));
  const dealt = told ? (financedBy(told) ?? told.object) : null;
  const fits = (r: Ref | null | undefined): r is Ref =>
    !!r?.row && r.row.kind !== 'person' && !who.some((w) => sameRef(w, r));
  const listed = registerOf(deal, who[0] ?? null);
  if (fits(listed)) return listed;
  const all = [dealt, own, hero, topic].filter(fits);
  const [first] = all;
  return first && all.every((r) => sameRef(r, first)) ? first : null;
}

/** "on Y's register", "on the list of owners". */
function registerIn(deal: Deal, p: Predicate): Noun | null {
  if (!(p.verb.copula || STANDS.test(p.verb.word))) return null;
  const n = p.with.find((x) => x.prep === 'on' && REGISTER.test(x.head.word));
  if (!n) return null;
  const of = following(deal, n).find((x) => x.prep === 'of');
  return /list$/u.test(n.head.word) && !OF_HOLDERS.test(of?.head.word ?? '') ? null : n;
}

/** "holds shares", "own older shares", "hold its equity": of nobody that is named. */
function sharesIn(deal: Deal, p: Predicate): Noun | null {
  const [n] = p.objects;
  if (!n || p.objects.length !== 1 || !HOLDS.test(p.verb.word) || p.verb.passive || n.figures.length > 0) return null;
  const { text } = deal.scene;
  if (!SHARES.test(n.head.word) || !SOME.test(text.slice(n.start, n.end))) return null;
  const own = thing(deal.all, n).company;
  const behind = following(deal, n).some((x) => /^(?:of|in|at|on|for|worth|to)$/u.test(x.prep));
  return (own && !/^(?:its|their)$/u.test(own.word)) || behind ? null : n;
}

export function heldBare(deal: Deal, p: Predicate): Pairs | null {
  const { text, sentence } = deal.scene;
  // "A and B, which were already on the register, put in more": what counts is behind.
  if (isMark(deal.all[p.verb.index - 1], 'rel')) return null;
  const before = text.slice(sentence.start, p.verb.end);
  const list = INVERTED.test(before) || OTHERS.test(before) ? (p.objects[0] ?? null) : null;
  const at = list ? null : (registerIn(deal, p) ?? sharesIn(deal, p));
  const holder = list ?? (at ? p.subject : null);
  if (!isParty(holder) || holder.party.item?.type !== 'name' || holder.party.poss) return null;
  if (ONCE.test(text.slice(Math.max(sentence.start, p.verb.start - 24), p.verb.end + 12))) return null;
  const who = refers(deal, holder);
  const owner = at?.owner?.item?.type === 'name' ? refer(deal, at.owner) : null;
  const company = owner ?? about(deal, who);
  return company && !who.some((r) => sameRef(r, company)) ? { kind: 'stake', from: who, with: [company] } : null;
}
