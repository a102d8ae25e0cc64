// Customers of clouds, in English, without a sum: "X runs on Y", "X moved part of its workloads to Y", "X's models are hosted on Y". Takes a
// predicate, gives who buys from whom; only clouds by trade are paid by whoever runs on them.
import { type Ref, sameRef } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { following, withPrep } from '../deals/slots/things.ts';
import type { Predicate } from '../syntax/clauses.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Pairs } from './pairs.ts';

/** A phrase that names nothing but a cloud. */
function isCloud(n: Noun | undefined): n is Noun {
  const item = n?.party && n.party === n.head && n.figures.length === 0 ? n.party.item : null;
  if (item?.type !== 'name') return false;
  const { kind, sells } = item.row;
  return (
    kind === 'cloud' ||
    (kind === 'product' && sells.includes('cloud')) ||
    / (?:Cloud|Web Services)$/u.test(item.row.names.en)
  );
}

const LOADS =
  /(?:^| )(?:models?|software|services?|workloads?|websites?|systems?|apps?|applications?|data|servers|chatbots?|assistants?|platforms?|programs|infrastructure|computing|compute|traffic|operations|stack|databases?|training|inference|storage)$/u;
const PART = /^(?:part|some|most|all|half|much|more|many|bulk|share|portion|majority)$/u;

/** "its workloads", "part of its workloads", "some workloads". */
function isLoad(deal: Deal, n: Noun | undefined): n is Noun {
  if (!n || n.party) return false;
  if (LOADS.test(n.head.word)) return true;
  const of = following(deal, n)[0];
  return PART.test(n.head.word.replace(/^.* /u, '')) && of?.prep === 'of' && LOADS.test(of.head.word);
}

const RUNS =
  /^(?:runs?|ran|running|rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|operates?|standardi[sz](?:es?|ed|ing))(?: on)?$/u;
const MOVES =
  /^(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|switch(?:es|ed|ing)?|migrat(?:e|es|ed|ing)|transfer(?:s|red|ring)?|port(?:s|ed|ing)?|return(?:s|ed|ing)?)$/u;
const USES = /^(?:us(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|join(?:s|ed)?)$/u;
const PLACES =
  /^(?:host(?:s|ed|ing)?|runs?|ran|running|train(?:s|ed|ing)?|plac(?:e|es|ed|ing)|put(?:s|ting)?|deploy(?:s|ed|ing)?|built)$/u;

/** On which cloud, by the verb and where it stands. */
function cloudOf(deal: Deal, p: Predicate): Noun | undefined {
  const { verb, objects, with: pps } = p;
  const [first] = objects;
  if (verb.passive)
    return PLACES.test(verb.word) && isLoad(deal, first)
      ? withPrep(pps, 'on', 'by', 'in', 'at').find(isCloud)
      : undefined;
  if (RUNS.test(verb.word)) {
    const on = withPrep(pps, 'on').find(isCloud) ?? (/ on$/u.test(verb.word) ? objects.find(isCloud) : undefined);
    if (on && (!first || first === on)) return on;
  }
  if (MOVES.test(verb.word) && (!first || isLoad(deal, first))) return withPrep(pps, 'to', 'onto').find(isCloud);
  if (PLACES.test(verb.word) && isLoad(deal, first)) return withPrep(pps, 'on', 'in', 'onto').find(isCloud);
  return USES.test(verb.word) && objects.length === 1 && isCloud(first) ? first : undefined;
}

/** "X runs on Y": X pays Y. */
export function onCloud(deal: Deal, p: Predicate): Pairs | null {
  const { text, sentence } = deal.scene;
  const said = text.slice(Math.max(sentence.start, p.verb.start - 10), p.verb.end);
  if (p.verb.negated || /\b(?:may|might|could|would|hopes?|wants?)\b/u.test(said)) return null;
  const on = cloudOf(deal, p);
  if (!on) return null;
  const thing = p.verb.passive ? p.objects[0] : p.subject;
  const who = thing?.party ? refers(deal, thing) : [refer(deal, thing?.owner ?? null)];
  const seller = refers(deal, on).filter((r) => r.row);
  const mine = (r: Ref): boolean => seller.some((s) => sameRef(r, s) || s.row?.parent === r.row?.id);
  const from = who.filter((r): r is Ref => !!r?.row && !/^(?:person|outlet|product|regulator)$/u.test(r.row.kind));
  return from.length > 0 && !from.some(mine) ? { kind: 'purchase', from, with: seller } : null;
}
