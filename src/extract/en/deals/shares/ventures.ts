// Shares of a joint venture, in English: "60% of the venture", "a venture with Y in which X holds 60%", "X and Y form a joint
// venture; X will keep 40%". Takes a percent and the company found for it, gives the venture where that is what is held.
import type { Span } from '../../../../model/document.ts';
import { isCompany, type Ref, refOf, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import type { Deal } from '../slots/refer.ts';

/** How many characters on a venture is still meant by a share of nothing. */
const NEAR = 320;
const MENTION =
  /(?<![\w-])(?:joint venture|JV|venture)\b(?![- ](?:capital|fund|firm|investor|arm|debt|round|backed|group|studio|partners?\b))/gu;
const NAME = '([A-Z][\\w&.’-]*(?: [A-Z][\\w&.’-]*){0,3})';
/** "a venture called Y", "their venture, Y,". */
const CALLED = new RegExp(
  `^(?:,? (?:to be |which is |is )?(?:called|named|dubbed|known as) |, )${NAME}(?=[,.;]| )`,
  'u',
);
const COMMA = new RegExp(`^, ${NAME}(?:,|\\.|$)`, 'u');
/** "Y, a joint venture". */
const SAID_OF = new RegExp(`${NAME}, (?:an?|its|their|the) (?:[\\w-]+ ){0,3}$`, 'u');
const STATED =
  /^(?: (?:stake|interest|share|holding|ownership|ownership stake))? (?:of|in) (?:the|an?|this|that|their|its|any) (?:[\w-]+ ){0,2}?(joint venture|JV|venture|new (?:company|entity|business))\b/iu;
/** What stands between the venture and the relative words that say who holds it. */
const IN_WHICH = /^[^.;]{0,70}?,? (?:in which|of which|where|whose)\b/u;
const HOLDS = /^(?:own|h[eo]ld|ke(?:ep|pt)|retain|ha[sdv]|get|got|tak|took|control|end|emerg|receiv)/iu;
const OF_OTHER =
  /^(?: (?:stake|interest|share|holding))? (?:of|in) (?!it\b|which\b|the (?:business|entity|new company)\b)/iu;

interface Mention {
  at: Span;
  /** By its name, if it has one. */
  called: Span;
}

function mentions(text: string, from: number, to: number): Mention[] {
  return [...text.slice(from, to).matchAll(MENTION)].map((m) => {
    const start = from + m.index;
    const at = { start, end: start + m[0].length };
    const behind = text.slice(at.end, at.end + 70);
    const named = /^,? (?:to|which|is|called|named|dubbed|known)/u.test(behind)
      ? CALLED.exec(behind)
      : COMMA.exec(behind);
    if (named) {
      const s = at.end + named[0].indexOf(named[1] as string);
      return { at, called: { start: s, end: s + (named[1] as string).length } };
    }
    const left = text.slice(Math.max(0, start - 60), start);
    const own = SAID_OF.exec(left);
    const s = own ? start - left.length + own.index : 0;
    return { at, called: own ? { start: s, end: s + (own[1] as string).length } : at };
  });
}

const ref = (span: Span): Ref => ({ span, row: null });

/** The venture that a percent is of; null where it is of a company. */
export function ventureOf(
  deal: Deal,
  { at, percent: f, company }: { at: Verb | Noun; percent: FigureItem; company: Ref | null },
): Ref | null {
  const { text, sentence } = deal.scene;
  const rest = text.slice(f.full.end, Math.min(sentence.end, f.full.end + 80));
  const told = mentions(text, Math.max(0, sentence.start - NEAR), f.full.start).filter((m) => m.at.end <= f.full.start);
  const near = told[told.length - 1];
  const stated = STATED.exec(rest);
  if (stated) {
    const end = f.full.end + stated[0].length;
    const own = mentions(text, f.full.end, end)[0];
    if (own && own.called !== own.at) return ref(own.called);
    const again = own && near && !/ (?:of|in) an? /u.test(stated[0]);
    return ref(again ? near.called : { start: end - (stated[1] as string).length, end });
  }
  if (!near || OF_OTHER.test(rest)) return null;
  const here = near.at.start >= sentence.start;
  if (here && IN_WHICH.test(text.slice(near.at.end, f.full.start))) return ref(near.called);
  const between =
    company && company.span.start >= (here ? near.at.end : sentence.start) && company.span.start < sentence.end;
  // "X puts Y's debt at F and owns 90% of it": Y.
  const named = sentence.items.filter((i) => isCompany(i) && i.start >= (here ? near.at.end : 0) && i.end <= f.start);
  if (/^ of it\b/u.test(rest) && named.length > 1) return null;
  const holds = at.type === 'verb' && HOLDS.test(at.word);
  const partner = between && here && / with (?:\w+ )*$/u.test(text.slice(near.at.end, company.span.start));
  return holds && (!between || partner) ? ref(near.called) : null;
}

const EACH =
  /\b(?:each(?: (?:partner|company|party|side|one|group|of (?:them|the (?:two|partners|companies))))?|both(?: (?:partners|companies|sides))?|the (?:two|partners) each) (?:will |would |is to |are to |now )?(?:own|hold|ha(?:s|ve)|control|take|keep|get|contribut)\w* (?:an? )?$|\bowned (?:an? )?$/iu;

/** "Each partner owns 50%", "a venture, owned half and half": the two that the venture was told to be of. */
export function eachOf(deal: Deal, f: FigureItem): { partners: readonly Ref[]; venture: Ref } | null {
  const { text, sentence, discourse } = deal.scene;
  const lead = EACH.exec(text.slice(sentence.start, f.full.start));
  if (!lead || (/^owned/iu.test(lead[0]) && !/^ (?:and half|each)\b/u.test(text.slice(f.full.end, f.full.end + 9))))
    return null;
  const near = mentions(text, Math.max(0, sentence.start - NEAR), f.full.start).findLast(
    (m) => m.at.end <= f.full.start,
  );
  if (!near) return null;
  const from = text.lastIndexOf('. ', near.at.start) + 1;
  const stop = text.indexOf('. ', near.at.end);
  const own: Ref[] = sentence.items.filter(isCompany).map(refOf);
  const partners: Ref[] = [];
  for (const r of [...discourse.seen, ...own].sort((a, b) => a.span.start - b.span.start)) {
    const inside = r.span.start >= from && (stop < 0 || r.span.end <= stop) && r.span.end <= f.full.start;
    if (inside && r.row?.kind !== 'person' && r.row?.kind !== 'outlet' && !partners.some((o) => sameRef(o, r)))
      partners.push(r);
  }
  return partners.length === 2 ? { partners, venture: ref(near.called) } : null;
}

/** What stands between a venture and its partners. */
const OF_PARTNERS =
  /^ (?:of|between|(?:formed|set up|created|owned|controlled|run|backed) by) (?:the |private equity firms |partners )?/u;
const NEXT_PARTNER = /^(?:, |,? and |,? & )(?:the )?$/u;

/** "a joint venture of A and B will borrow": the venture that a party is only a partner of; null for any other party. */
export function ventureWith({ scene: { text, sentence } }: Deal, party: Ref): Ref | null {
  const { span } = party;
  if (span.start < sentence.start) return null;
  for (const { at, called } of mentions(text, sentence.start, span.start)) {
    const lead = OF_PARTNERS.exec(text.slice(at.end, span.start + 1));
    let end = at.end + (lead?.[0].length ?? 0);
    let partners = 0;
    for (const name of lead ? sentence.items.filter((i) => isCompany(i) && i.start >= end) : []) {
      if (partners > 0 ? !NEXT_PARTNER.test(text.slice(end, name.start)) : name.start !== end) break;
      partners++;
      end = name.end;
    }
    if (partners < 2 || span.end > end) continue;
    const own = called === at ? null : sentence.items.find((i) => isCompany(i) && i.start === called.start);
    return own && isCompany(own) ? refOf(own) : ref(called === at ? { start: at.start, end } : called);
  }
  return null;
}
