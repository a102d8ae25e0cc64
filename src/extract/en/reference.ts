// What English nominals stand for: names themselves, people their employer, and phrases that point back (the ChatGPT
// maker, the chip designer, it) by the name inside them, their trade, or what the text is about.
import { type Ref, refOf, type Scene } from '../frame.ts';
import { type NameItem, sense } from '../item.ts';
import { meant, ofTwo } from './focus/focus.ts';
import { type Nominal, subjectNominal } from './parties.ts';

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

/** What a phrase that points back stands for: by the name inside it, its trade, or the topic. */
function pointed(scene: Scene, n: Nominal): Ref {
  const inside = scene.sentence.items.filter((i) => i.start >= n.start && i.end <= n.end);
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
  if (inside.some((i) => sense(i, 'head') === 'vehicle')) return refOf(n.item);
  const ref = meant(scene, n, null);
  return (ref && whole(scene, n, ref)) ?? refOf(n.item);
}

const BUSINESS = /^(?:the|this|that) (?:business|operation|unit|division)$/iu;
const PARENT = /^(?:the|its) parent(?: company| group)?$/iu;

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
  return meant(scene, n, not);
}
