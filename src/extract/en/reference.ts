// What English nominals stand for: names themselves, people their employer, and phrases that point back (the ChatGPT
// maker, the chip designer, it) by the name inside them, their trade, or what the text is about; where that one cannot be
// meant, by who stands out most (focus).
import { isCompany, type Ref, refOf, type Scene } from '../frame.ts';
import { isWord, type NameItem, sense } from '../item.ts';
import { agrees, wanted } from './focus/agree.ts';
import { isHouse, meant, ofTwo } from './focus/focus.ts';
import { ofHeads } from './focus/heads.ts';
import { listAround, type Nominal, nominals, isActorSpeech as spoken, subjectNominal } from './parties.ts';
import { phrasesOf } from './syntax/phrases.ts';

/** The company that is the subject at an offset, else the topic of the text. */
export function subjectOf(scene: Scene, at: number): Ref | null {
  const found = subjectNominal(scene, at);
  return found ? resolved(scene, found) : (scene.discourse.topic ?? scene.discourse.title);
}

/** The subject of what is told of a round or a value; where nobody is named, who was last told to be financed. */
export function financedAt(scene: Scene, at: number): Ref | null {
  const found = subjectNominal(scene, at);
  const { focus, topic, title, label } = scene.discourse;
  return found ? resolved(scene, found) : (label ?? focus ?? topic ?? title);
}

const PAIR = /^(?:the (?:pair|duo|two|two companies|two groups|two firms)|both)$/iu;

/** What a nominal stands for. */
export function resolved(scene: Scene, n: Nominal): Ref {
  const { item } = n;
  if (item.type === 'group') {
    const { pair } = scene.discourse;
    if (item.form === 'set' && pair && pair.at <= n.start && PAIR.test(scene.text.slice(n.start, n.end)))
      return pair.refs[0] ?? refOf(item);
    if (item.form === 'latter' || item.form === 'former') return ofTwo(scene, n) ?? refOf(item);
    return item.form === 'back' ? (apposed(scene, n) ?? pointed(scene, n)) : refOf(item);
  }
  if (item.row.kind === 'person') return employer(scene, item) ?? refOf(item);
  return refOf(item);
}

/** "the company, X, had": the name between commas. */
function apposed(scene: Scene, n: Nominal): Ref | null {
  if (scene.text[n.end] !== ',') return null;
  const m = nominals(scene).find((o) => o.start > n.end && o.item.type === 'name');
  const free =
    m &&
    m.start === n.end + 2 &&
    /^, (?!and\b|or\b|(?:which|who|whose)\b|[A-Z])/u.test(scene.text.slice(m.end, m.end + 8));
  return m && free && m.item.type === 'name' && isCompany(m.item) ? refOf(m.item) : null;
}

const employer = (scene: Scene, item: NameItem): Ref | null => {
  const row = item.row.parent ? scene.grammar.byId.get(item.row.parent) : undefined;
  return row ? { span: item, row, text: row.names.en } : null;
};

/** What a phrase that points back stands for: by the name inside it, by what it says of whom it means, by the subject before
 * it in the sentence, else whom the text has been telling of. */
function pointed(scene: Scene, n: Nominal): Ref {
  const words = scene.text.slice(n.start, n.end);
  const inside = scene.sentence.items.filter((i) => i.start >= n.start && i.end <= n.end);
  const name = inside.find(
    (i): i is NameItem => i.type === 'name' && !DESCRIBES.test(scene.text.slice(i.end, i.end + 9)),
  );
  // "the maker of the R1T": a thing that no table lists says nothing of its maker.
  if (name && !(name.row.id.startsWith('?') && MAKER.test(words))) {
    const row = (name.row.parent ? scene.grammar.byId.get(name.row.parent) : null) ?? name.row;
    return { span: name, row, text: row.names.en };
  }
  if (isHouse(words) && scene.discourse.title) return scene.discourse.title;
  const headed = ofHeads(scene, n);
  if (headed) return headed;
  const called = namesake(scene, n, earlier(scene, n)) ?? related(scene, n, words);
  if (called) return called;
  const head = inside.find((i) => isWord(i, 'head'));
  const trade = (head && sense(head, 'head')) ?? '';
  if (trade === 'vehicle') return refOf(n.item);
  if (PLAIN.test(words)) {
    const main = scene.discourse.label ?? subjectBefore(scene, n) ?? meant(scene, n, null);
    return whole(scene, n, main) ?? refOf(n.item);
  }
  const { label, topic, title, known } = scene.discourse;
  const want = wanted(scene, n);
  // "the insurer" of a company that was told to be one, "the Italian bank" of one that is at home there.
  const telling = [...(known?.values() ?? [])].some(
    (t) => want.home.has(t.ref.row?.id ?? '') || want.words.some((w) => t.words.has(w)),
  );
  const hinted = telling ? meant(scene, n, null) : null;
  if (hinted) return hinted;
  const subject = label ?? subjectBefore(scene, n) ?? topic ?? title;
  const ref = subject && ofTrade(scene, n, { subject, trade });
  const told = known?.get(ref?.row?.id ?? '');
  const fits = ref && (ref.row === null || agrees({ ref, told, want }) !== null);
  const main = (fits ? ref : meant(scene, n, null)) ?? ref;
  return (trade === '' || trade === 'company' ? whole(scene, n, main) : main) ?? refOf(n.item);
}

/** "the Nasdaq-listed group", "the Quillon-backed start-up": no name of whom is meant. */
const DESCRIBES = /^-(?:listed|backed|owned|based|led|run|funded|controlled|traded|quoted|born)\b/u;

const KINDS: Record<string, readonly string[]> = {
  lab: ['lab', 'unknown', 'company'],
  cloud: ['cloud'],
  chip: ['chip'],
  fund: ['fund'],
  web: ['company', 'cloud'],
};

/** The subject before, if it can be of the trade that a phrase names, else the last one named that is. */
function ofTrade(scene: Scene, n: Nominal, { subject, trade }: { subject: Ref; trade: string }): Ref {
  const kinds = KINDS[trade] ?? [];
  const sells = (r: Ref): boolean => (trade === 'cloud' || trade === 'chip') && (r.row?.sells ?? []).includes(trade);
  const kind = subject.row?.kind;
  const can = kinds[0] === kind || kind === 'unknown' || (trade === 'web' && kind === 'cloud') || sells(subject);
  if (kinds.length === 0 || can) return subject;
  const recent = earlier(scene, n);
  for (const k of kinds) {
    const found = recent.find((r) => r.row?.kind === k || sells(r));
    if (found) return found;
  }
  return subject;
}

/** Phrases that say nothing of whom they mean. */
const PLAIN = /^(?:it|its|itself|they|their|them|themselves|(?:the|this) (?:company|group|firm|business))$/iu;

/** "The business" after a part of a company, "its parent". */
function related(scene: Scene, n: Nominal, words: string): Ref | null {
  const { part, topic, parent } = scene.discourse;
  if (part && BUSINESS.test(words) && part.block === scene.sentence.block && part.at < scene.sentence.start)
    return part.part;
  if (!PARENT.test(words)) return null;
  const of = part?.owner ?? topic;
  const row = of?.row?.parent ? scene.grammar.byId.get(of.row.parent) : null;
  if (row) return { span: n.item, row, text: row.names.en };
  return parent && parent.span.end <= n.start ? parent : null;
}

const BUSINESS = /^(?:the|this|that) (?:business|operation|unit|division)$/iu;
const MAKER = /\b(?:maker|owner|creator|developer|operator|designer|builder|producer|publisher) of\b/iu;
const PARENT = /^(?:the|its) parent(?: company| group)?$/iu;

/** "the trust" is Foo Growth Trust, "the insurer" no word of a name: who is called by what it is. */
function namesake(scene: Scene, n: Nominal, recent: readonly Ref[]): Ref | null {
  const words = scene.text.slice(n.start, n.end).split(' ');
  const last = words[words.length - 1] ?? '';
  if (words.length > 3 || !CALLED.test(last)) return null;
  const proper = (last[0] ?? '').toUpperCase() + last.slice(1);
  const fits = (r: Ref | null): boolean => r?.row?.names.en.split(' ').includes(proper) ?? false;
  const { title, topic } = scene.discourse;
  return [title, topic, ...(last === 'fund' ? [] : recent)].find(fits) ?? null;
}

const CALLED =
  /^(?:trust|fund|bank|partnership|foundation|institute|exchange|airline|brewery|laboratories|department|ministry|treasury|authority|agency|university|council|administration|commission|board|scheme|corporation|union|cooperative|office)$/u;

/** "The company" after its cloud arm was told of is the company that owns the arm. */
function whole(scene: Scene, n: Nominal, ref: Ref | null): Ref | null {
  const group = /^the (?:group|parent|conglomerate)/iu.test(scene.text.slice(n.start, n.end));
  const arm = group || ref?.row?.kind === 'cloud' || ref?.row?.kind === 'product' || ref?.row?.kind === 'lab';
  const parent = arm ? ref?.row?.parent : null;
  const { seen, title } = scene.discourse;
  return (parent && [title, ...seen].find((r) => r?.row?.id === parent)) || ref;
}

/** What a nominal stands for when it cannot be the party given: "Nvidia owns 6% of the company". */
export function resolvedBut(scene: Scene, n: Nominal, not: Ref | null): Ref | null {
  const ref = resolved(scene, n);
  const same = (r: Ref | null): boolean =>
    r !== null && not !== null && (r.row && not.row ? r.row.id === not.row.id : r.span.start === not.span.start);
  if (!same(ref) || n.item.type === 'name') return ref;
  const here = nominals(scene)
    .filter((m) => m.item.type === 'name' && isCompany(m.item) && m.end <= n.start)
    .map((m) => refOf(m.item));
  return here.reverse().find((r) => !same(r) && r.row?.kind !== 'fund') ?? meant(scene, n, not);
}

/** Companies mentioned before a nominal, the latest first. */
function earlier(scene: Scene, n: Nominal): Ref[] {
  const own = nominals(scene)
    .filter((m) => m.end <= n.start && m.item.type === 'name' && isCompany(m.item))
    .map((m) => refOf(m.item));
  const { seen, known, turn } = scene.discourse;
  // Who was named only beside another in the sentence before comes last.
  const beside = (r: Ref): boolean => known?.get(r.row?.id ?? '')?.apart === (turn ?? 0);
  const before = [...seen].reverse();
  return [...own.reverse(), ...before.filter((r) => !beside(r)), ...before.filter(beside)];
}

/** "the OpenAI backer Microsoft", "Quillon rival Tavola": a name that only describes another. */
function describing(scene: Scene, m: Nominal): boolean {
  const p = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words).find(
    (q) => q.start <= m.start && m.start < q.end,
  );
  return p?.type === 'noun' && p.party?.item?.type === 'name' && p.inner.some((t) => t.start === m.start);
}

/** The main subject of the sentence before a nominal. */
function subjectBefore(scene: Scene, n: Nominal): Ref | null {
  const one = /^its?$/iu.test(scene.text.slice(n.start, n.end));
  const subject = nominals(scene).find(
    (m) =>
      m.end <= n.start &&
      !(one && listAround(scene, m).length > 1) &&
      !describing(scene, m) &&
      m.prep === '' &&
      m.item.type === 'name' &&
      isCompany(m.item) &&
      !spoken(scene, m) &&
      m.item.row.kind !== 'fund',
  );
  if (subject) return refOf(subject.item);
  // "The Windows maker signed an agreement under which it": by the name inside.
  const described = nominals(scene).find(
    (m) =>
      m.end <= n.start &&
      m.prep === '' &&
      m.item.type === 'group' &&
      m.item.form === 'back' &&
      scene.sentence.items.some((i) => i.type === 'name' && i.start > m.start && i.end < m.end),
  );
  return described ? resolved(scene, described) : null;
}
