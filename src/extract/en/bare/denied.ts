// Deals that are denied without a sum, in English: "denied a report that it was discussing an investment in Y", "is not considering a
// bid for Y". Takes a sentence under the deal rules, gives who was thought to put money into whom.
import type { Draft, Ref } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { make } from '../deals/slots/things.ts';
import { predicateOf } from '../syntax/clauses.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';

const DOES =
  '(?:discuss(?:ing)?|consider(?:ing)?|plan(?:ning)?|weigh(?:ing)?|in (?:\\w+ )?(?:talks|discussions|negotiations) (?:about|on|over|for)|negotiat(?:e|ing)|prepar(?:e|ing)|pursu(?:e|ing)|interested in|working on|seek(?:ing)?|mak(?:e|ing))';
const DEAL =
  '(?:an?|any|the) (?:[\\w-]+ ){0,2}?(?:investment|stake|equity stake|takeover|bid|offer|acquisition|purchase)s? (?:in|of|for) ';
const NEWS =
  '(?:(?:an?|the|any|media|press|recent|newspaper|earlier) )*(?:reports?|rumou?rs?|suggestions?|speculation|talk|claims?)';
/** "denied a report that it was discussing an investment in", "denied considering a bid for". */
const DENIED = new RegExp(
  `\\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)) (?:${NEWS} )?(?:that |of |about )?(?:it |they |he |she |the company )?(?:(?:is|was|were|are|had been|has been) )?(?:${DOES} )?${DEAL}$`,
  'iu',
);
/** "is not considering a bid for", "has ruled out a takeover of". */
const IS_NOT = new RegExp(
  `\\b(?:(?:is|was|are|were|['’]s|had been|has been) (?:not|never) (?:currently |now |presently )?|(?:isn|wasn|aren|weren)['’]t (?:currently )?|neither )${DOES} ${DEAL}$`,
  'iu',
);
const RULED_OUT = new RegExp(`\\brul(?:es|ed|ing) out ${DEAL}$`, 'iu');

/** Who is said not to do it: the subject of the verb nearest before the words. */
function whoNot(deal: Deal, at: number): { who: Ref; verb: Verb } | null {
  const verbs = deal.all.filter((v): v is Verb => v.type === 'verb' && v.start >= at - 4 && v.start < at + 90);
  for (const v of [
    ...verbs.slice(0, 1),
    ...deal.all.filter((x): x is Verb => x.type === 'verb' && x.start < at).reverse(),
  ]) {
    const found = refers(deal, predicateOf(deal.all, v).subject)[0];
    if (found?.row && found.row.kind !== 'outlet') return { who: found, verb: v };
  }
  return null;
}

/** The deals that a sentence denies. */
export function deniedIn(deal: Deal): Draft[] {
  const { text, sentence, drafts } = deal.scene;
  for (const n of deal.all) {
    if (n.type !== 'noun' || !n.party || !/^(?:in|of|for)$/u.test(n.prep)) continue;
    const left = text.slice(sentence.start, n.party.start).replace(/(?:the|its) $/u, '');
    const m = DENIED.exec(left) ?? IS_NOT.exec(left) ?? RULED_OUT.exec(left);
    const object = m && refer(deal, n.party);
    const by = m && whoNot(deal, sentence.start + m.index);
    if (!object?.row || !by || object.row.kind === 'person') continue;
    if (drafts.some((d) => d.kind === 'investment' && d.object?.row?.id === object.row?.id)) continue;
    return make(
      deal,
      { rule: 'en/bare', kind: 'investment', at: n as Noun, subject: by.who, object },
      { status: 'denied' },
    );
  }
  return [];
}
