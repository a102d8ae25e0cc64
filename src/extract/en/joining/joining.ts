// Who joins in a deal that an English sentence tells without a figure.
import type { Draft, Rule } from '../../frame.ts';
import { JOIN_KINDS, joins } from '../../surmise/joins.ts';
import { type Weighed, weighed } from '../../surmise/scores.ts';
import { pairsOf } from '../casting/casting.ts';
import { itself, type Mention } from '../casting/mentions.ts';
import { clauseAt } from '../parties.ts';
import { tales } from '../story/story.ts';
import { has } from '../syntax/kinds.ts';
import { seenIn, signsOf } from './signs.ts';
import { JOINING1 } from './weights/joining1.ts';
import { JOINING2 } from './weights/joining2.ts';

let table: Weighed | null = null;
const tableOf = (): Weighed => (table ??= weighed(JOIN_KINDS, [JOINING1, JOINING2]));

const LONG = 100_000;

/** What a verb of dealing says of who does it. */
const DEALS: ReadonlySet<string> = new Set(
  'holds sells lifts buys puts leads pays supplies signs lends raises'.split(' '),
);

/** "Accel valued Helsing", "Index sued it": what it does is done to another, and is no deal. */
function busy(m: Mention, all: readonly Mention[]): boolean {
  if (m.features.some((f) => DEALS.has(f))) return false;
  const verbs = m.roles.filter((role) => role.as === 'acts' && itself(m, role)).map(({ verb }) => verb);
  return all.some(
    (o) => o.id !== m.id && o.roles.some((role) => role.as === 'takes' && itself(o, role) && verbs.includes(role.verb)),
  );
}

const IDLE =
  /\b(?:unlike|under-?bidders?|finalists?|outbid|bidders|(?:submitted|made|tabled) (?:bids|offers)|weigh(?:s|ed|ing)|consider(?:s|ed|ing)|mull(?:s|ed|ing)|had been (?:due|set|expected) to|(?:fell|fallen) apart|pulled out|s[ai]t(?:s|ting)? (?:it|this one|that one|the round) out|sat out|passed on|(?:wants?|wanted|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|talks|seek(?:s|ing)|look(?:s|ing)|aim(?:s|ed|ing)?|vow(?:s|ed)?) to (?:buy|acquire)|(?:kept|keeps?|keeping|retain(?:s|ed|ing)?) (?:its|their|his|her|all))\b/iu;
const SOUGHT =
  /\b(?:seek(?:s|ing)?|sought|ask(?:s|ed|ing)|approach(?:es|ed|ing)|sound(?:s|ed|ing) out|acquisition (?:loans?|financing|debt))\b/iu;

const leads = (m: Mention): boolean => m.roles.some((role) => itself(m, role) && has(role.verb, 'lead'));

/** "led by A, with B writing checks": each puts money in, into somebody else. */
const gives = (m: Mention): boolean =>
  m.roles.some(
    (role) =>
      role.as === 'acts' &&
      itself(m, role) &&
      (has(role.verb, 'lead', 'join') ||
        (m.head.prep === 'with' && role.verb.mood === 'ing' && has(role.verb, 'put', 'invest'))),
  ) || m.head.prep === 'alongside';

const NAME = 'en/surmised-joining';

export const joining: Rule = {
  name: NAME,
  find(scene) {
    const seen = seenIn(scene);
    if (!seen) return [];
    const pairs = pairsOf(scene);
    return joins({
      rule: NAME,
      scene,
      table: tableOf(),
      parties: seen.mentions
        .filter((m) => !busy(m, seen.mentions))
        .map((m) => ({
          ref: m.ref,
          trigger: m.roles.find((role) => role.as === 'acts' && itself(m, role))?.verb ?? m.ref.span,
          clause: clauseAt(scene.sentence, m.token.start),
          leads: leads(m),
          list: m.how === 'party' ? m.head.start : m.token.start,
          gives: gives(m),
          signs: (like: Draft) => signsOf(seen, m, like),
        })),
      withWhom: (one) => pairs(one).object,
      before: tales(scene, LONG),
      idle: IDLE,
      sought: SOUGHT,
    });
  },
};
