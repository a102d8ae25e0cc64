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
const BY_DEAL: ReadonlySet<Draft['kind']> = new Set(['investment', 'divestment']);

/** Denies the deal told last where a sentence says that it came to nothing. */
export const calledOff: Rule = {
  name: 'en/called-off',
  find({ text, sentence, discourse, drafts }) {
    const m = THEN_ENDED.exec(text.slice(sentence.start, sentence.end));
    const d = (discourse.tales ?? []).findLast((x) => BY_DEAL.has(x.kind));
    if (!m || !d?.subject || !d.object || drafts.length > 0 || sentence.start - d.clause.start > NEAR) return [];
    d.status = 'denied';
    d.support.push({ start: sentence.start, end: sentence.start + m[0].length });
    return [];
  },
};
