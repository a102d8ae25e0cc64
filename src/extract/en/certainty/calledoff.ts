// Deals that were called off, in English: "but the deal was terminated". Takes a sentence, tells whether a
// deal of it or one told right before came to nothing.
import type { Draft, Rule, Scene } from '../../frame.ts';

const DEAL =
  '(?:deal|transaction|takeover|acquisition|merger|purchase|tie-up|bid|offer|plan|investment|sale|agreement|proposal|buyout)s?';
const ENDED =
  '(?:(?:was|were|has been|have been|had been|is being|got) (?:\\w+ly |later |then |soon |since ){0,2}(?:terminated|called off|abandoned|scrapped|cancell?ed|shelved|dropped|aborted|withdrawn|voted down|blocked|vetoed|axed|ditched|struck down)|(?:(?:has|have|had) )?(?:\\w+ly |later |then |since )?(?:collapsed|fell through|fallen through|fell apart|fallen apart|unravelled|unraveled|came to nothing|never (?:closed|went ahead|materiali[sz]ed)|lapsed))\\b(?! (?:by half|to \\d))';
const SUBJECT = `(?:the|that|this|its|their|whose) (?:[\\w-]+ ){0,2}?${DEAL}`;
/** "but the deal was terminated", ", only for the plan to fall apart". */
const BUT_ENDED = new RegExp(
  `(?:,|;|—|–|\\b(?:but|and|before|until|though|although)) ?(?:(?:but|and|before|until|though|although|only for) )?(?:${SUBJECT} (?:${ENDED}|(?:to )?(?:fall|falling) (?:apart|through)\\b|being (?:called off|terminated|abandoned|scrapped)\\b)|(?:which|it) ${ENDED}|[\\w ]{2,30} (?:voted|turned) (?:the|that) ${DEAL} down\\b)`,
  'iu',
);
/** "The deal was terminated in August": the one told right before. */
const THEN_ENDED = new RegExp(
  `^(?:(?:but|yet|however,?|in \\w+(?: \\d{4})?,?|(?:last|that) \\w+,?|later) )?${SUBJECT} ${ENDED}`,
  'iu',
);

/** "X agreed to buy Y for F, but the deal was terminated". */
export const endedBehind = ({ text, sentence }: Scene, at: number): boolean =>
  BUT_ENDED.test(text.slice(at, sentence.end));

/** How far back, in characters, the deal stands that a sentence says has ended. */
const NEAR = 260;
/** Words before the noun by which it is still the deal that was told; "its supply agreement", "the rival bid" is another. */
const SAME =
  /^(?:planned|proposed|intended|pending|mooted|agreed|whole|entire|big|huge|giant|blockbuster|landmark|contested|controversial|contentious|hostile|friendly|all-(?:cash|stock|share)|merger|takeover|acquisition|purchase|buyout|investment|cash|billion|million)$/iu;
const IN_TIME = /\b(?:nearly|almost)\b/iu;
/** "but was later approved": it ended well. */
const REVIVED =
  /\b(?:but|before|until|then|and) (?:[\w']+ ){0,5}(?:approved|cleared|completed|closed|revived|resumed|reinstated|overturned|signed|renegotiated)\b/iu;
const SALE = /\b(?:sale|sell-off|disposal)s?$/iu;
const TAKEOVER = /\b(?:takeover|acquisition|merger|purchase|bid|offer|buyout|investment)s?$/iu;
const NOUN = new RegExp(`^(?:.*? )?(?:the|that|this|its|their|whose) ((?:[\\w-]+ ){0,2}?)(${DEAL}) `, 'iu');

/** Is a deal told before the one that a sentence calls so? `words` stand before the noun. */
function meant({ text }: Scene, d: Draft, { words, noun }: { words: readonly string[]; noun: string }): boolean {
  if (d.kind !== 'investment' && d.kind !== 'divestment') return false;
  if (!d.subject || !d.object || (d.kind === 'divestment' && TAKEOVER.test(noun))) return false;
  if (d.kind === 'investment' && SALE.test(noun) && d.status === 'completed') return false;
  const named = [d.subject, d.object].map((r) => text.slice(r.span.start, r.span.end)).join(' ');
  return words.every((w) => SAME.test(w) || (/^[A-Z]/u.test(w) && named.includes(w)));
}

/**
 * Denies the deal told last where a sentence says that it came to nothing. It is one fact told twice, so the draft itself is
 * changed: a second one would leave the first claim standing as done.
 */
export const calledOff: Rule = {
  name: 'en/called-off',
  find(scene) {
    const { text, sentence, discourse, drafts } = scene;
    const whole = text.slice(sentence.start, sentence.end);
    const m = THEN_ENDED.exec(whole);
    const named = m ? NOUN.exec(m[0]) : null;
    if (!m || !named || drafts.length > 0 || IN_TIME.test(m[0]) || REVIVED.test(whole.slice(m[0].length))) return [];
    const words = (named[1] ?? '').split(' ').filter((w) => w !== '');
    const told = (discourse.tales ?? []).filter((x) => sentence.start - x.clause.start <= NEAR);
    const d = told.findLast((x) => meant(scene, x, { words, noun: named[2] ?? '' }));
    if (!d) return [];
    // A sale and the purchase that it is to the other side are one deal.
    for (const x of told.filter((o) => o === d || (d.money !== null && o.money === d.money))) {
      x.status = 'denied';
      x.support.push({ start: sentence.start, end: sentence.start + m[0].length });
    }
    return [];
  },
};
