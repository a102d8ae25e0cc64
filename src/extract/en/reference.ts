// What English nominals stand for: names themselves, people their employer, and phrases that point back (the ChatGPT
// maker, the chip designer, it) by the name inside them, their trade, or what the text is about; where that one cannot be
// meant, by who stands out most (focus).
import { isCompany, type Ref, refOf, type Scene } from '../frame.ts';
import { isWord, type NameItem, sense } from '../item.ts';
import { agrees, wanted } from './focus/agree.ts';
import { isHouse, meant, ofTwo } from './focus/focus.ts';
import { recall } from './naming/described.ts';
import { isPlace, wordsOf } from './naming/places.ts';
import { listAround, type Nominal, nominals, isActorSpeech as spoken, subjectNominal } from './parties.ts';

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
    return item.form === 'back' ? pointed(scene, n) : refOf(item);
  }
  if (item.row.kind === 'person') return employer(scene, item) ?? refOf(item);
  return refOf(item);
}

const employer = (scene: Scene, item: NameItem): Ref | null => {
  const row = item.row.parent ? scene.grammar.byId.get(item.row.parent) : undefined;
  return row ? { span: item, row, text: row.names.en } : null;
};

const KINDS: Record<string, readonly string[]> = {
  lab: ['lab', 'unknown', 'company'],
  cloud: ['cloud'],
  chip: ['chip'],
  fund: ['fund'],
  web: ['company', 'cloud'],
};

/** What a phrase that points back stands for; where the first in order cannot be meant ("the company" is no broker), who
 * stands out most of those who can. */
function pointed(scene: Scene, n: Nominal): Ref {
  const ref = inOrder(scene, n);
  const told = scene.discourse.known?.get(ref.row?.id ?? '');
  const fits = ref.row === null || agrees({ ref, told, want: wanted(scene, n) }) !== null;
  return fits ? ref : (meant(scene, n, null) ?? ref);
}

/** By the name inside it, its trade, or the topic. */
function inOrder(scene: Scene, n: Nominal): Ref {
  const inside = scene.sentence.items.filter((i) => i.start >= n.start && i.end <= n.end);
  const name = inside.find((i): i is NameItem => i.type === 'name');
  // "the maker of the R1T": a thing that no table lists says nothing of its maker.
  if (name && !(name.row.id.startsWith('?') && MAKER.test(scene.text.slice(n.start, n.end)))) {
    const row = (name.row.parent ? scene.grammar.byId.get(name.row.parent) : null) ?? name.row;
    return { span: name, row, text: row.names.en };
  }
  if (isHouse(scene.text.slice(n.start, n.end)) && scene.discourse.title) return scene.discourse.title;
  const recent = earlier(scene, n);
  const called = namesake(scene, n, recent);
  if (called) return called;
  const told = recall(scene, n);
  if (told) return told;
  const { focus, focusBlock } = scene.discourse;
  const alone = !scene.sentence.items.some((i) => isCompany(i) && i.end <= n.start);
  if (focus?.row && alone && focusBlock === scene.sentence.block && placed(scene.text.slice(n.start, n.end)))
    return focus;
  const part = scene.discourse.part;
  if (
    part &&
    BUSINESS.test(scene.text.slice(n.start, n.end)) &&
    part.block === scene.sentence.block &&
    part.at < scene.sentence.start
  )
    return part.part;
  if (PARENT.test(scene.text.slice(n.start, n.end))) {
    const of = scene.discourse.part?.owner ?? scene.discourse.topic;
    const row = of?.row?.parent ? scene.grammar.byId.get(of.row.parent) : null;
    if (row) return { span: n.item, row, text: row.names.en };
    if (scene.discourse.parent && scene.discourse.parent.span.end <= n.start) return scene.discourse.parent;
  }
  const trade = inside.map((i) => sense(i, 'epithet')).find((v) => v !== null);
  const byTrade = trade && recent.find((r) => trade.split(',').includes(r.row?.id ?? ''));
  if (byTrade) return byTrade;
  const head = inside.find((i) => isWord(i, 'head'));
  const value = head ? sense(head, 'head') : null;
  if (value === 'vehicle') return refOf(n.item);
  const kinds = KINDS[value ?? ''] ?? [];
  const main = scene.discourse.label ?? mainBefore(scene, n);
  const sells = (r: Ref): boolean => (value === 'cloud' || value === 'chip') && (r.row?.sells ?? []).includes(value);
  const fits = (r: Ref | null): r is Ref =>
    r !== null &&
    (kinds.length === 0 ||
      kinds[0] === r.row?.kind ||
      r.row?.kind === 'unknown' ||
      r.row === null ||
      (kinds.includes(r.row?.kind) && scene.discourse.focus === null && kinds[0] !== 'lab') ||
      sells(r));
  if (fits(main)) return kinds.length === 0 ? (whole(scene, n, main) ?? main) : main;
  for (const kind of kinds) {
    const found = recent.find((r) => r.row?.kind === kind || sells(r));
    if (found) return found;
  }
  return (
    (value === 'company' || value === null ? whole(scene, n, main) : main) ?? scene.discourse.seen[0] ?? refOf(n.item)
  );
}

const BUSINESS = /^(?:the|this|that) (?:business|operation|unit|division)$/iu;
const MAKER = /\b(?:maker|owner|creator|developer|operator|designer|builder|producer|publisher) of\b/iu;
const PARENT = /^(?:the|its) parent(?: company| group)?$/iu;

/** "the San Francisco company" says no more than where it is. */
const placed = (words: string): boolean => {
  const rest = wordsOf(words).filter(
    (w) => !/^(?:the|company|group|firm|based|start-up|startup|business|up|start)$/u.test(w),
  );
  return rest.length > 0 && rest.every(isPlace);
};

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
  const { topic, title } = scene.discourse;
  const here = nominals(scene)
    .filter((m) => m.item.type === 'name' && isCompany(m.item) && m.end <= n.start)
    .map((m) => refOf(m.item));
  const others = [...here.reverse(), topic, title, ...earlier(scene, n)].filter(
    (r): r is Ref => r !== null && !same(r) && r.row?.kind !== 'fund',
  );
  return others[0] ?? null;
}

/** Companies mentioned before a nominal, the latest first. */
function earlier(scene: Scene, n: Nominal): Ref[] {
  const own = nominals(scene)
    .filter((m) => m.end <= n.start && m.item.type === 'name' && isCompany(m.item))
    .map((m) => refOf(m.item));
  return [...own.reverse(), ...[...scene.discourse.seen].reverse()];
}

/** The main subject of the sentence before a nominal, else the topic. */
function mainBefore(scene: Scene, n: Nominal): Ref | null {
  const one = /^its?$/iu.test(scene.text.slice(n.start, n.end));
  const subject = nominals(scene).find(
    (m) =>
      m.end <= n.start &&
      !(one && listAround(scene, m).length > 1) &&
      m.prep === '' &&
      m.item.type === 'name' &&
      isCompany(m.item) &&
      !spoken(scene, m) &&
      m.item.row.kind !== 'fund',
  );
  return subject ? refOf(subject.item) : (scene.discourse.topic ?? scene.discourse.title);
}
