// People and bodies that have no name of their own, in English: told by their own words ("those employees", "the founding
// family", "a special purpose vehicle").

import { isCompany, type Ref, refOf } from '../../../frame.ts';
import { nominals } from '../../parties.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import type { Token } from '../../syntax/tokens.ts';
import type { Deal } from './refer.ts';

/** A thing that only its own words name: "a special purpose vehicle", "its mining business". */
export const words = (n: Noun): Ref => {
  const first = n.tokens.find((t) => t.tag !== 'det' && !t.poss) ?? n.head;
  return { span: { start: first.start, end: n.head.end }, row: null };
};

const FUND = /(?:^| )(?:fund|vehicle|agency|company|body|holding)$/u;

/** "OpenAI staff": the people, apart from whose they are. */
export function people({ all, scene }: Deal, n: Noun): Ref {
  const ref = words(n);
  const of = all[n.index + 1];
  // "a fund of the Basque government".
  const state =
    of?.type === 'noun' && of.prep === 'of' && /(?:^| )(?:government|state|city|province|region)$/u.test(of.head.word);
  if (state && FUND.test(n.head.word)) return { span: { start: n.start, end: of.end }, row: null };
  const name = scene.sentence.items.find((i) => isCompany(i) && i.start >= n.start && i.end < n.end);
  return name ? { ...ref, span: { start: n.start + n.head.word.lastIndexOf(' ') + 1, end: n.head.end } } : ref;
}

/** "the Hartwell family trust": no company of that name. */
const FAMILY = /(?: family| family (?:trust|office|foundation)| estate| (?:pension|endowment) fund| foundation)$/u;

/** "those employees": people of their own, no company. */
const STAFF = /(?:^| )(?:employees|staff|workers|executives|founders|insiders|directors|managers|pensioners)$/u;

/** "the Norwegian sovereign fund", where no fund was told of: by its own words. */
const STATE = /^the [a-z-]+ (?:sovereign(?: wealth)?|pension|oil|wealth|state|national) fund$/u;
const noFund = ({ scene }: Deal): boolean =>
  ![...(scene.discourse.known?.values() ?? [])].some((t) => t.ref.row?.kind === 'fund');

/** Who a phrase that points back means where it means people. */
export function crowdOf(deal: Deal, n: Noun): Ref | null {
  const item = n.party?.item;
  if (item?.type !== 'group' || item.form !== 'back') return null;
  if (STAFF.test(n.head.word)) return people(deal, n);
  if (!FAMILY.test(n.head.word) && !(STATE.test(n.head.word) && noFund(deal))) return null;
  return { span: { start: n.start + (/^the /u.test(n.head.word) ? 4 : 0), end: n.head.end }, row: null };
}

/** "four Adani companies", "Quillon's subsidiaries": of a group by its name. */
export function companiesOf({ scene: { sentence } }: Deal, t: Token): Ref | null {
  if (!/^(?:[a-z]+ )?(?:listed )?[^ ]+ (?:group )?companies$/u.test(t.word)) return null;
  const item = sentence.items.find((i) => i.type === 'name' && i.start >= t.start && i.end < t.end);
  return item?.type === 'name' && t.end - item.end < 17 && item.row.kind !== 'product' ? refOf(item) : null;
}

/** Whom "he" means: the person named last; who heads a company acts for it, unless the verb is one of holding. */
export function person({ all, scene }: Deal, t: Token): Ref | null {
  const here = scene.sentence.items.findLast((i) => i.type === 'name' && i.row.kind === 'person' && i.end <= t.start);
  const { human, title } = scene.discourse;
  const ref = here?.type === 'name' ? refOf(here) : (human?.ref ?? null);
  if (!ref) return null;
  const verb = all.find((p) => p.type === 'verb' && p.start >= t.end);
  const holds = verb?.type === 'verb' && (verb.senses.includes('hold') || verb.copula || /^remain/u.test(verb.word));
  const own = /\b(?:his|her) (?:own|remaining|entire|shares|stake|holding)\b/u.test(
    scene.text.slice(t.start, scene.sentence.end),
  );
  if (holds || own) return ref;
  const parent = ref.row?.parent ? scene.grammar.byId.get(ref.row.parent) : undefined;
  if (parent) return { span: ref.span, row: parent, text: parent.names.en };
  return human?.chief && human.ref.row?.id === ref.row?.id ? title : ref;
}

/** What a person holds shares through. */
export const HOUSE = /(?:^| )(?:vehicle|group|house|conglomerate|empire)$/u;

/** "Meituan's investment arm", "AMD's venture unit": it invests for whose it is. */
const ARM =
  /(?:venture|investment|investing|venture-capital)s?(?: capital)? (?:arm|unit|fund|vehicle|division|business)$/u;

/** "Jane Roe's businesses": the group of the person, or of the company named. */
export function empireOf({ scene }: Deal, n: Noun): Ref | null {
  const item = n.owner?.item;
  if (item?.type === 'name' && item.row.kind !== 'person' && ARM.test(n.tokens.map((t) => t.word).join(' ')))
    return refOf(item);
  if (item?.type !== 'name' || !/^(?:businesses|companies|empire|conglomerate)$/u.test(n.head.word)) return null;
  if (item.row.kind !== 'person') return refOf(item);
  const row = item.row.parent ? scene.grammar.byId.get(item.row.parent) : undefined;
  return row ? { span: { start: n.start, end: n.head.end }, row, text: row.names.en } : null;
}

/** "Y's parent": Y. */
export function ownerIn({ scene }: Deal, n: Noun): Ref | null {
  const item = scene.sentence.items.find((i) => i.type === 'name' && i.start >= n.start && i.end < n.end);
  return item?.type === 'name' && /^['’]s? /u.test(scene.text.slice(item.end, item.end + 3)) ? refOf(item) : null;
}

/** "each" and "both" after two companies told of: those two. */
export function everyone({ scene }: Deal, at: number): Ref[] {
  const told = scene.discourse.pair;
  if (told && told.at <= at) return told.refs;
  const pair = scene.discourse.seen.filter((r) => r.row?.kind !== 'fund' && r.row?.kind !== 'person').slice(-2);
  return pair.length === 2 ? pair : [];
}

const ROLE =
  /(?:^| )(?:parent|landlord|owner|shareholder|holder|lender|creditor|investor|backer|supplier|customer|client|tenant|partner|rival|founder|buyer|seller|subsidiary|affiliate|unit|arm)(?: company)?$/u;

/** "its landlord, Y,": who plays a part, named between commas. */
export function calledAs({ all, scene }: Deal, n: Noun): Ref | null {
  const [comma, name, end] = [all[n.index + 1], all[n.index + 2], all[n.index + 3]];
  if (!isMark(comma, ',') || name?.type !== 'noun' || name.prep !== '' || name.tokens.length > 1) return null;
  const closed = end === undefined || isMark(end, ',', '.', ';') || end.type === 'verb';
  const part =
    ROLE.test(n.head.word) &&
    (n.owner !== null || /^(?:the|its|their) /u.test(n.head.word) || n.tokens[0]?.word === 'the');
  if (!closed || !part || name.party?.item?.type !== 'name') return null;
  const at = name.party.start;
  return nominals(scene).some((x) => x.start === at) ? refOf(name.party.item) : null;
}
