// What is left to say of a deal when all deals of a sentence are told, in English: the round that it belongs to, in what form
// it is paid, whether a holder is out. Takes the drafts of the sentence, fills what their rules left open.
import { type Draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';

const figureOf = (d: Draft): { start: number; end: number } => d.money ?? d.percent ?? d.multiple ?? d.trigger;

const ROUNDED: ReadonlySet<string> = new Set(['funding_round', 'valuation', 'investment']);
const TOTAL =
  /\b(?:in total|to date|so far|all told|altogether|in all|since its (?:founding|launch|start)|since \d{4}|cumulative\w*)\b/iu;
const TOTAL_OF =
  /\b(?:a total of|total (?:funding|raised|financing)|the total (?:it|they|the company) (?:has|have|had) raised|(?:bring|brings|brought|bringing|tak\w+) (?:its|the|their) (?:total|overall|cumulative))\b/iu;
/** "raised its investment by F to F", "bringing its investment to F": what it comes to in all, and no further sum. */
const GROWN_TO =
  /\b(?:investments?|commitments?|bets?|contributions?|exposure|outlay|funding|backing)\b[^.;]{0,60} by [^.;,]{0,4}\d[^;,]{0,20} to (?:(?:a total of|about|around|roughly|nearly|more than|over|some|almost) )?$|\b(?:br[io]ng\w*|brought|tak(?:e|es|ing)|took) (?:its|their|the|[A-Z][\w-]+['’]s?) (?:(?:total|overall|cumulative|combined|whole|entire) )?(?:investments?|commitments?|funding|outlay|contributions?)\b[^.;,]{0,50} to (?:(?:about|around|roughly|nearly|more than|over|some|almost) )?$/iu;
const LISTED =
  /\b(?:IPO|initial public offering|initial offering|flotation|float(?:ed|s|ing)?|go(?:es|ing)? public|went public|list(?:ed|ing) (?:its|the|their) \w+|(?:a|the|its|planned|market|stock-market|\w+) listing|stock[- ]market debut|share sale)\b/iu;
const TENDER = /\b(?:tender offer|secondary (?:share )?sale|employee share sale)\b/iu;
const PLACED = /\b(?:placement|placing|placed \d)/iu;

/** Behind these words a round is another one. */
const OTHER = /\b(?:previous|earlier|last|before|compared|against|from|than|ago|once)\b/iu;

const company = (d: Draft): Ref | null => (d.kind === 'investment' ? d.object : d.subject);

/** How far back a round is still the one told of. */
const NEAR = 420;

/** The round of the same company that the sentence or the one before it tells of. */
function toldRound({ drafts, discourse, sentence, text }: Scene, d: Draft): string | null {
  const own = drafts.find((x) => x !== d && x.round && x.round !== 'cumulative' && sameRef(company(x), company(d)));
  if (own) return own.round;
  const before = discourse.raised;
  const near = before?.round && sentence.start - before.clause.start < NEAR && sameRef(company(before), company(d));
  if (!near || before.round === 'cumulative') return null;
  const lead = text.slice(d.clause.start, figureOf(d).end + 40);
  return OTHER.test(lead) || /\b(?:19|20)\d\d\b/u.test(lead) ? null : before.round;
}

function roundOf(scene: Scene, d: Draft): string | null {
  const { text, sentence } = scene;
  const at = figureOf(d);
  const near = text.slice(Math.max(sentence.start, at.start - 70), Math.min(sentence.end, at.end + 40));
  if (
    d.kind === 'funding_round' &&
    (TOTAL_OF.test(near) || TOTAL.test(text.slice(at.end, Math.min(sentence.end, at.end + 40))))
  )
    return 'cumulative';
  if (d.kind === 'investment' && GROWN_TO.test(text.slice(sentence.start, at.start))) return 'cumulative';
  if (d.round) return d.round === 'IPO' && /\bpre-IPO\b/iu.test(near) ? 'pre-IPO' : d.round;
  const whole = text.slice(sentence.start, sentence.end);
  if (TENDER.test(whole)) return 'tender offer';
  if (/\bpre-IPO\b/iu.test(whole)) return 'pre-IPO';
  if (d.kind !== 'investment' && LISTED.test(whole)) return 'IPO';
  if (d.kind === 'funding_round' && PLACED.test(whole)) return 'placement';
  return toldRound(scene, d);
}

const PAID: ReadonlySet<string> = new Set(['investment', 'funding_round', 'purchase', 'divestment']);
const MIXED =
  /\b(?:cash and (?:shares|stock)|(?:shares|stock) and cash|debt and equity|equity and debt|equity, convertibles? and debt|partly in (?:cash|shares|stock))\b/iu;
const CASH = /\b(?:in cash|all[- ]cash|cash (?:consideration|bid|offer|deal)|, cash\b)/iu;
const EQUITY =
  /\b(?:(?:new|newly issued|newly created|preferred|preference|convertible preferred|common|ordinary|class [AB]) (?:[A-Z]\w+ )?(?:shares|stock)|(?:fresh |new |strategic )?equity(?: portion| round| capital| injection)?)\b/iu;
const STOCK = /\b(?:all[- ](?:stock|share)|in (?:shares|stock|its own shares))\b/iu;

function formOf({ text, sentence }: Scene, d: Draft): Draft['form'] {
  const at = figureOf(d);
  const near = text.slice(Math.max(sentence.start, at.start - 60), Math.min(sentence.end, at.end + 90));
  const right = text.slice(at.end, Math.min(sentence.end, at.end + 60));
  if (MIXED.test(near)) return 'mixed';
  if (d.form) return d.form;
  if (
    CASH.test(right) ||
    /\bcash (?:consideration|bid|offer) of[^.;,]{0,20}$/iu.test(
      text.slice(Math.max(sentence.start, at.start - 50), at.start),
    )
  )
    return 'cash';
  if (d.kind === 'purchase' || d.kind === 'divestment') return null;
  return EQUITY.test(right) || STOCK.test(right) ? 'equity' : null;
}

const WHOLE =
  /\b(?:its|their|his|her|the) (?:entire|whole|full|remaining|last|total|complete)\b|\b(?:sold|sells?|selling) out\b|\ball (?:of )?(?:its|their|his|her)\b|\bno longer (?:holds?|owns?)\b/iu;
const PARTLY =
  /\b(?:almost|nearly|part|some|half|third|quarter|most|from|to|cut|trim\w*|reduc\w+|lower\w*|pare\w*)\b/iu;

/** "sold its stake in X, leaving it with 5.2%": who still holds shares has not sold them all. */
const KEEPS =
  /\b(?:leav(?:es?|ing)|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|still|(?:cut|lower|reduc|tak|bring|trim|dilut)\w* (?:its|their|his|her) (?:stake|holding|interest|shareholding)|down) ?[^.;]{0,40}$/iu;
const keepsSome = ({ text, drafts }: Scene, d: Draft): boolean =>
  drafts.some(
    (o) =>
      o.kind === 'stake' &&
      o.percent !== null &&
      o.percent.low > 0 &&
      o.percent.start > d.trigger.end &&
      sameRef(o.subject, d.subject) &&
      sameRef(o.object, d.object) &&
      KEEPS.test(text.slice(d.trigger.end, o.percent.full.start)),
  );

/** "sold its 40% stake": all that it held. */
function extentOf(scene: Scene, d: Draft): Draft['extent'] {
  if (d.kind !== 'divestment') return d.extent;
  const { text, sentence } = scene;
  const lead = text.slice(Math.max(sentence.start, d.trigger.start - 20), Math.min(sentence.end, d.trigger.end + 60));
  if (/\b(?:almost|nearly) all\b/iu.test(lead)) return 'reduce';
  const p = d.percent;
  const own =
    p !== null &&
    /\b(?:its|their|his|her)(?: (?:remaining|entire|whole|direct|indirect))? $/u.test(
      text.slice(Math.max(0, p.full.start - 20), p.full.start),
    );
  const rest = p === null ? '' : text.slice(p.end, p.end + 14);
  if (own && p.low < 100 && /^ (?:stake|holding|interest|share|of|position)/u.test(rest)) {
    const verb = text.slice(Math.max(sentence.start, d.trigger.start - 12), p.start);
    return PARTLY.test(verb) ? d.extent : 'exit';
  }
  const whole = WHOLE.test(lead);
  if (d.extent === 'exit' && !whole && keepsSome(scene, d)) return 'reduce';
  return d.extent ?? (whole ? 'exit' : null);
}

/** "A, B and C, which are described as co-leads", "lead investors: A and B". */
const CO_LEADS = /\b(?:as|were|are|being) (?:the )?(?:joint[ -]|co-?)lead(?:s|ers| investors)?\b/iu;
const LEADERS = /\blead investors?: /iu;
const ASIDE = /\b(?:with|joined|alongside|participat\w+|also|followed)\b/iu;

/** Who of several leads a round; who else is in one that somebody is told to lead does not. */
function leadOf({ text, sentence, drafts }: Scene, d: Draft): Draft['lead'] {
  if (d.kind !== 'investment' || d.lead === true || !d.subject) return d.lead;
  const { start, end } = d.subject.span;
  const rest = text.slice(end, sentence.end);
  const among = CO_LEADS.exec(rest);
  if (among && !ASIDE.test(rest.slice(0, among.index))) return true;
  const before = text.slice(sentence.start, start);
  const listed = LEADERS.exec(before);
  if (listed && !ASIDE.test(before.slice(listed.index + listed[0].length))) return true;
  const led = drafts.some((o) => o !== d && o.kind === d.kind && o.lead === true && sameRef(o.object, d.object));
  return led && !d.money && d.lead === null ? false : d.lead;
}

export const attributes: Rule = {
  name: 'en/attributes',
  find(scene) {
    for (const d of scene.drafts) {
      if (ROUNDED.has(d.kind)) d.round = roundOf(scene, d);
      if (PAID.has(d.kind)) d.form = formOf(scene, d);
      d.extent = extentOf(scene, d);
      d.lead = leadOf(scene, d);
    }
    return [];
  },
};
