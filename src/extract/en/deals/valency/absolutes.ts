// What backers of a round are about to put in, told beside it in English: ", with X considering an investment of F", ", with X in
// talks to invest F", ", with X to contribute F". Takes a sentence whose round is told, gives their investments.
import { type Draft, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { isMark, isVerb } from '../../syntax/kinds.ts';
import { joinedTo } from '../../syntax/lists.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { dealt } from '../slots/dealing.ts';
import { type Financing, financing, near } from '../slots/financing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, make, money, spare } from '../slots/things.ts';

const PUTS =
  /\b(?:invest(?:ing|ment)?|contribut(?:e|ing|ion)|commit(?:ting|ment)?|put(?:ting)? (?:in|up)|pour(?:ing)?(?: in)?|pledg(?:e|ing)|inject(?:ing|ion)?|chip(?:ping)? in|cheque|check|ticket|tak(?:e|ing) part|participat(?:e|ing)|join(?:ing)?)\b/u;
/** Money of another sort, and what it buys. */
const OTHER =
  /\b(?:loans?|debt|lend(?:ing)?|bonds?|notes|credit|facility|bank(?:ing)?|advis\w*|buy(?:ing)?|purchas\w*|order\w*|rent\w*|leas\w*|supply\w*|sell(?:ing)?|valu\w*|chips|capacity|cloud|campus|plant|cent(?:re|er)s?)\b/iu;
const TALKS = /(?:^| )(?:talks|discussions|negotiations)$/u;

/** Whoever is named behind "with", the list joined to it at its end. */
interface Backers {
  first: Noun;
  last: Noun;
}

function backers(all: readonly Phrase[], n: Phrase): Backers | null {
  if (n.type !== 'noun' || n.prep !== 'with' || !(isParty(n) || (n.kinds[0] === 'unit' && n.owner))) return null;
  return { first: n, last: isParty(n) ? (joinedTo(all, n).at(-1) ?? n) : n };
}

/** Does a verb that is no main one, or talks, say what they do? */
const does = (p: Phrase | undefined): boolean =>
  (p?.type === 'verb' && !p.negated && p.mood !== 'finite') ||
  (p?.type === 'noun' && p.prep === 'in' && TALKS.test(p.head.word));

/** The words of the aside: up to the next comma or clause. */
function aside(all: readonly Phrase[], from: number): Phrase[] {
  let to = from;
  while (to < all.length && !isMark(all[to], ',', ';', '(', ':', 'rel', 'sub', 'and')) to++;
  return all.slice(from, to);
}

/** Their investments, each with the sum of the aside, or none where it tells none. */
function put(deal: Deal, f: Financing, { first, last }: Backers): Draft[] {
  const { all, scene } = deal;
  const words = aside(all, last.index + 1);
  const end = words.at(-1);
  if (!end || !does(words[0])) return [];
  const said = scene.text.slice(last.end, end.end);
  if (!PUTS.test(said) || OTHER.test(said)) return [];
  const who = (isParty(first) ? refers(deal, first) : [refer(deal, first.owner)]).flatMap((r) => r ?? []);
  const others = who.filter((r) => !sameRef(r, f.company));
  const at = words.find(isVerb) ?? last;
  const told = words.flatMap((p) => (p.type === 'noun' ? [money(p)] : [])).find((x) => x !== null);
  if (told && !spare(deal, told)) return [];
  const known = scene.drafts.some((d) => d.kind === 'investment' && others.some((r) => sameRef(r, d.subject)));
  if (others.length === 0 || (!told && known)) return [];
  const each = told && /^[^.;,]{0,12}\b(?:apiece|each)\b/u.test(scene.text.slice(told.end, told.end + 24));
  const pairs = told && !each ? dealt(deal, others, told) : others.map((r) => [r, told ?? null] as const);
  return pairs.flatMap(([subject, sum]: readonly [(typeof others)[0], FigureItem | null]) =>
    make(
      deal,
      { rule: 'en/share', kind: 'investment', at, subject, object: f.company },
      { money: sum, round: f.round },
    ),
  );
}

/** The investments that a sentence tells behind "with". */
export function absolutes(deal: Deal): Draft[] {
  const f = deal.all.some((p) => p.type === 'noun' && p.prep === 'with') && near(deal) ? financing(deal) : null;
  if (f?.kind !== 'investment') return [];
  const made: Draft[] = [];
  for (const n of deal.all) {
    const b = backers(deal.all, n);
    if (b) made.push(...put({ ...deal, scene: { ...deal.scene, drafts: [...deal.scene.drafts, ...made] } }, f, b));
  }
  return made;
}
