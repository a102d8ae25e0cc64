// Function words of English by the part they play, and the forms of verbs by their endings. Data with small functions.

export type Tag =
  | 'party'
  | 'figure'
  | 'time'
  | 'det'
  | 'adj'
  | 'noun'
  | 'verb'
  | 'aux'
  | 'modal'
  | 'to'
  | 'prep'
  | 'and'
  | 'rel'
  | 'that'
  | 'sub'
  | 'adv'
  | 'not'
  | 'mark';

export type Form = 'base' | 'past' | 'ing';

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** A phrase that begins with an article or a word that points. */
export const ARTICLE = /^(?:the|an?|this|that|these|those|its|their|both) /u;
export const DET = set(
  'a an the this these those another some any each every no all both further additional its their his her our my your more several many most other such half',
);
export const PREP = set(
  'of in into at by for with from on onto over under about against among between behind via through than like unlike including include includes versus without alongside per toward towards around following during amid across within beside besides despite except as upon off out up down worth above below until till since because-of minus plus',
);
export const AND = set('and or & but plus nor');
export const SUB = set(
  'while when after before because although though if unless once whereas whether as since so where',
);
export const MODAL = set('will would can could may might shall should must');
export const AUX = set("is was are were be been being am has have had having do does did 's 're");
export const REL = set('which who whose whom what');
export const FIRST = set('we us you our your');
export const NOT = set("not never n't");
export const ADV = set(
  'also now already just still then later earlier once again together too only even ever always soon initially originally previously currently yet back outright recently separately jointly each there here instead however meanwhile today yesterday tomorrow almost nearly beforehand afterwards altogether about first last thus long alone apiece respectively further away due outstanding available ahead prior apart aside',
);
export const PAST = set(
  'sold bought held kept put lent paid given gave left led took taken won spent sunk sank got gotten cut shed lost made struck built drew drawn wrote written underwrote underwritten sought chosen chose fallen fell risen rose grew grown said told went gone came come brought ran stood began begun found saw seen set let met broke broken cost became hit been done did took shrunk shrank swelled beaten fed lain laid bound rent spun ceded known shown hived handed offloaded bid swung slid leapt sprang sprung drove driven threw thrown flew clung dealt withdrew withdrawn foresaw froze shook swept understood blew caught fought fled hung knew meant stuck overtook overtaken undertook undertaken upheld withheld outgrew outsold resold rebuilt repaid arose arisen forewent bore ate sat beat',
);
export const ADJ = set(
  'joint new big large small other fresh largest biggest second third final main key major minor old existing former current recent total joint whole entire remaining short long high low strong senior junior secured unsecured convertible strategic minority majority controlling direct indirect private public foreign local global deep free certain several single sole outside multibillion-dollar multi-year multiyear five-year three-year ten-year early late good initial annual record nine-figure eight-figure unsold unused undrawn unpaid untapped',
);
export const NOUNISH = set(
  'deed seed need speed feed fund bond second hundred red breed united limited unlimited bred',
);

/** Verbs whose object does what the infinitive behind says. */
export const CONTROL = set(
  'ask asked asks allow allowed allows allowing let lets commits require required requires oblige obliges obliged force forced enable enables urged persuaded wants want entitles entitled entitling permits permitted giving give gives gave picked picks chose chosen chooses selected selects hired tapped commissioned contracted engaged appointed entrusted enlisted',
);

/** Classes of nouns in the lexicon, by the kind of thing that the deal rules know. */
export const KIND: Record<string, string> = {
  'n-stake': 'stake',
  'n-stock': 'stock',
  'n-debt': 'debt',
  'n-purchase': 'contract',
  'n-capacity': 'goods',
  'n-investment': 'investment',
  'n-round': 'round',
  round: 'round',
  'n-acquisition': 'takeover',
  'n-unit': 'unit',
  'n-product': 'product',
  'n-sale': 'sale',
  'n-holder': 'holder',
  metric: 'metric',
  'n-valuation': 'valuation',
  'market-cap': 'valuation',
};

const isLower = (code: number): boolean => code >= 97 && code <= 122;
/** What may stand before a past form: re-, over-, under-, out-, un-. */
const prefixed = (code: number): boolean => code === 114 || code === 111 || code === 117;

export function ended(word: string): Form {
  if (
    word.endsWith('ing') &&
    word.length > 5 &&
    !/thing$|^(?:morning|evening|sterling|ceiling|sibling|offspring)$/u.test(word)
  )
    return 'ing';
  if (word.includes('ing ') && /^[a-z]{2,}ing /u.test(word)) return 'ing';
  if (PAST.has(word)) return 'past';
  if (!prefixed(word.charCodeAt(0)) && !word.includes(' '))
    return word.endsWith('ed') && isLower(word.charCodeAt(word.length - 3)) ? 'past' : 'base';
  return PAST.has(word.replace(/^.* |^(?:re|over|under|out|un)(?=[a-z]{3})/u, '')) ||
    /[a-z]ed(?: \w+)?$/u.test(word) ||
    PAST.has(word.replace(/ .*$/u, ''))
    ? 'past'
    : 'base';
}

/** The part of each word that has one part only; where a word is in several lists, the later one here tells. */
const TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>(
  (
    [
      ['adv', ADV],
      ['prep', PREP],
      ['sub', new Set([...SUB].filter((w) => w !== 'as' && w !== 'since'))],
      ['and', AND],
      ['adj', ADJ],
      ['not', NOT],
      ['rel', REL],
      ['modal', MODAL],
      ['aux', AUX],
      ['that', new Set(['that'])],
      ['to', new Set(['to'])],
      ['det', DET],
    ] as [Tag, ReadonlySet<string>][]
  ).flatMap(([tag, words]) => [...words].map((w): [string, Tag] => [w, tag])),
);

/** "hasn't", "won't": the auxiliary or modal with its negation. */
export const CONTRACTED = /^(?:(is|was|are|were|has|have|had|do|does|did)|wo|would|ca|could|should|might|must)n['’]t$/u;

export function functional(word: string): Tag | null {
  const tag = TAGS.get(word);
  if (tag) return tag;
  if (word.endsWith('t')) {
    const m = CONTRACTED.exec(word);
    if (m) return m[1] ? 'aux' : 'modal';
  }
  const adverb = word.endsWith('ly') && word.length > 4 && !/^(?:supply|family|monthly|daily|rally)$/u.test(word);
  return adverb ? 'adv' : null;
}

/** Verbs that nouns after a name seldom look like: "the contract with Oracle starts". */
export const FINITE =
  /^(?:comprises|consists|starts|begins|runs|ends|expires|covers|includes|comes|goes|remains|makes|needs|wants|says|becomes|brings|lasts|allows|requires|values|closes|follows|means|calls|keeps|sits|stays|rests|ranks|lies|leases|relies|leans|hangs|hinges|depends|obliges|turns|looks|stops|adds|gives|takes|appears|seems|plans|hopes|expects|dates)$/u;

/** What several intend. */
export const PLURAL = /^(?:plan|intend|expect|aim|hope|want|seek|need|agree|propose|prepare)$/u;

/** Verbs that say with whom a share is, and where a sum comes from. */
export const STAYS = /^(?:stays?|remains?|rests?|lies|sits?|goes|belongs|passes|comes|falls)$/u;

export const COMES = /^(?:comes?|goes|stems|relates|derives|arises|hangs|hinges|flows|lands)$/u;

/** Verbs that say what a contract does to its parties. */
export const BINDS =
  /^(?:comprises|obliges|requires|commits|binds|entitles|allows|lets|forces|enables|calls|covers|gives|permits)$/u;
