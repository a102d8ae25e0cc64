// The parties that an English sentence names or points at, and what holds of each place where one stands: what it is to the
// verbs beside it, the preposition and the noun before it, how it is pointed at. Computed once a sentence.
import type { Ref, Scene } from '../../frame.ts';
import { type Deal, refer } from '../deals/slots/refer.ts';
import { predicateOf } from '../syntax/clauses.ts';
import { isMark, isNoun } from '../syntax/kinds.ts';
import type { Noun, Phrase, Verb } from '../syntax/phrases.ts';
import type { Token } from '../syntax/tokens.ts';
import { type Feature, sumsOf } from './weights.ts';

/** What a phrase is to a verb: who does it, whom it is done to, or what stands with it behind a preposition. */
export interface Role {
  verb: Verb;
  as: 'acts' | 'takes' | 'with';
  /** The phrase there; its party may be the owner inside it. */
  noun: Noun;
}

/** A place where a party is named or pointed at. */
export interface Mention {
  ref: Ref;
  id: string;
  token: Token;
  noun: Noun;
  /** The phrase that its list begins with; its own where there is no list. */
  head: Noun;
  /** It is what the phrase names, whose that is ("X's sales"), or a name inside it ("X shares"). */
  how: 'party' | 'owner' | 'inner';
  roles: readonly Role[];
  /** What holds of it wherever it is seen from, and the weights of that by columns. */
  features: readonly Feature[];
  sums: readonly number[];
}

/** What each phrase is to the verbs of the sentence, by its index. */
function rolesOf(all: readonly Phrase[]): Map<number, Role[]> {
  const found = new Map<number, Role[]>();
  const add = (noun: Noun | null, verb: Verb, as: Role['as']): void => {
    if (!noun) return;
    const own = found.get(noun.index);
    if (own) own.push({ verb, as, noun });
    else found.set(noun.index, [{ verb, as, noun }]);
  };
  for (const v of all) {
    if (v.type !== 'verb') continue;
    const p = predicateOf(all, v);
    add(p.subject, v, 'acts');
    for (const n of p.objects) add(n, v, 'takes');
    for (const n of p.with) add(n, v, 'with');
  }
  return found;
}

/** A list has no more phrases than this. */
const LONGEST_LIST = 40;

/** The phrase that a list of parties begins with. */
function headOf(all: readonly Phrase[], n: Noun): Noun {
  let head = n;
  for (let i = n.index - 1; i > 0 && n.index - i < LONGEST_LIST; i--) {
    const p = all[i] as Phrase;
    if (isMark(p, ',', 'and')) continue;
    if (!isNoun(p) || i === head.index - 1) break;
    if (p.aside) continue;
    if (!p.party || (head.prep !== '' && head.prep !== p.prep)) break;
    head = p;
    if (p.prep !== '') break;
  }
  return head;
}

/** What who does a verb does, by the senses of the verb. */
const DOES: Readonly<Partial<Record<string, Feature>>> = {
  hold: 'holds',
  sell: 'sells',
  exit: 'sells',
  lift: 'lifts',
  buy: 'buys',
  invest: 'puts',
  put: 'puts',
  back: 'puts',
  lead: 'leads',
  join: 'leads',
  pay: 'pays',
  supply: 'supplies',
  award: 'supplies',
  sign: 'signs',
  lend: 'lends',
  raise: 'raises',
  fetch: 'fetches',
};

const OWNERS: Readonly<Record<Role['as'], Feature | null>> = { acts: 'ownerActs', takes: null, with: 'ownerWith' };

type Seat = Pick<Mention, 'token' | 'noun' | 'head' | 'how' | 'roles'>;

/** Is it the party itself that has a role, and not the phrase that it is the owner of? */
export const itself = (m: Pick<Mention, 'how' | 'token'>, { noun }: Role): boolean =>
  m.how === 'party' || noun.party === m.token;

/** What it is to the verbs beside it. */
function acting(m: Seat): Feature[] {
  const found: Feature[] = [];
  for (const role of m.roles) {
    if (!itself(m, role)) {
      const owner = m.how === 'owner' ? OWNERS[role.as] : null;
      if (owner) found.push(owner);
      continue;
    }
    found.push(role.as);
    if (role.as !== 'acts') continue;
    for (const sense of role.verb.senses) {
      const does = DOES[sense];
      if (does) found.push(does);
    }
  }
  return found;
}

const PREPS: Readonly<Partial<Record<string, Feature>>> = { in: 'in', of: 'of', to: 'to' };
const SHARES = /(?:^| )(?:shares|stock|stake|holding|interest|equity|bonds?|notes?)$/u;
const MAKES = /(?:^| )(?:start-?ups?|labs?|developers?|makers?|unicorn|upstart|newcomer)$/u;
const OPENS = [',', '(', '–', '—'];

/** How it stands in its phrase, and beside others. */
function standing(all: readonly Phrase[], m: Seat): Feature[] {
  const found: Feature[] = [];
  const { noun, token, head, how } = m;
  if (head.prep === '') found.push(how === 'party' ? 'bare' : 'bareOwner');
  else if (how === 'party') {
    const prep = PREPS[head.prep];
    if (prep) found.push(prep);
  }
  const [before, next, aside] = [all[head.index - 1], all[noun.index + 1], all[noun.index + 2]];
  if (head !== noun) found.push('listed');
  if (isMark(before, 'sub')) found.push('behindSub');
  if (head.index === 0 && head.prep === '') found.push('opens');
  if (how === 'party' && isMark(next, ...OPENS) && isNoun(aside) && aside.aside) found.push('described');
  if (how === 'owner' && noun.kinds[0] === 'stake') found.push('ownsStake');
  const of = all[noun.index - 1];
  if (how !== 'inner' && noun.prep !== '' && isNoun(of) && SHARES.test(of.head.word)) found.push('ofShares');
  const lead = noun.tokens[noun.tokens.indexOf(token) - 1];
  if (MAKES.test(lead && !lead.item ? lead.word : token.item?.type === 'group' ? token.word : ''))
    found.push('calledStartUp');
  return found;
}

/** How it is pointed at, where it is not named. */
function pointing({ item, word }: Token): Feature[] {
  if (item?.type !== 'group') return [];
  if (word === 'it' || word === 'itself') return ['pointed', 'it'];
  if (word === 'its') return ['pointed', 'its'];
  if (word.startsWith('the') && /^the(?:y|m|ir|mselves)$/u.test(word)) return ['pointed'];
  return /^(?:the|this) (?:company|group|firm|business)$/u.test(word)
    ? ['pointed', 'theCompany']
    : ['pointed', 'pointedBy'];
}

/** The mentions of a sentence in order. */
export function mentionsOf(scene: Scene, all: readonly Phrase[]): Mention[] {
  const deal: Deal = { scene: { ...scene, drafts: [] }, all };
  const roles = rolesOf(all);
  const made: Mention[] = [];
  const add = (token: Token, noun: Noun, how: Mention['how']): void => {
    const ref = meant(deal, token);
    if (!ref?.row) return;
    const head = how === 'party' ? headOf(all, noun) : noun;
    const seat: Seat = { token, noun, head, how, roles: roles.get(head.index) ?? [] };
    const features = [...acting(seat), ...standing(all, seat), ...pointing(token)];
    if (made.length === 0) features.push('firstNamed');
    made.push({ ...seat, ref, id: ref.row.id, features, sums: sumsOf(features) });
  };
  for (const n of all) {
    if (n.type !== 'noun') continue;
    for (const t of n.tokens) {
      if (t === n.party) add(t, n, 'party');
      else if (t.poss && (t.tag === 'party' || t === n.owner)) add(t, n, 'owner');
      else if (t.tag === 'party') add(t, n, 'inner');
    }
  }
  return made;
}

const PERSONAL = /^(?:he|his|she|her|him)$/u;

/** Whom a token means; a product stands for its maker. */
function meant(deal: Deal, t: Token): Ref | null {
  if (PERSONAL.test(t.word)) return null;
  const ref = refer(deal, t);
  const row = ref?.row;
  if (!ref || !row || row.kind === 'outlet' || row.kind === 'regulator') return null;
  const maker = row.kind === 'product' && row.parent ? deal.scene.grammar.byId.get(row.parent) : undefined;
  return maker ? { span: ref.span, row: maker, text: maker.names.en } : ref;
}
