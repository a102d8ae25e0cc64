// Names that are parts of a company and no companies of their own, in English: "Microsoft's Intelligent Cloud", "Gaming had F" behind
// what was told of its owner; and parts that a second clause names ("while its cloud unit grew by P"). Settles whose a told figure is.

import { type Draft, last, type Ref, type Rule, type Scene, sameRef } from '../../../frame.ts';
import { nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import { type Noun, phrasesOf } from '../../syntax/phrases.ts';
import { isPart } from './subject.ts';

const SEGMENT =
  /(?:Cloud|Computing|Networking|Graphics|Gaming|Services|Labs|Solutions|Devices|Platforms?|Products|Wearables|Advertising|Subscriptions|Foundry|Robotics|Payments|Marketplace|Entertainment|Pictures|Fintech|Logistics|Mobility|Commerce|commerce|Semiconductors|Memory|Automotive|Healthcare|International|Americas|Europe|Asia|Processes|Clients?|Search|Licensing|Components|Appliances|Lending)$/u;
/** Names of firms. */
const FIRM = /\b(?:Inc|Corp|Ltd|plc|AG|SA|Group|Holdings?|Co)\b/u;
const WHOLE: ReadonlySet<string> = new Set(['net_loss', 'net_profit', 'cash', 'capex', 'arr', 'backlog']);

const nameOf = ({ text }: Scene, r: Ref): string => text.slice(r.span.start, r.span.end);

/** "Microsoft's | Intelligent Cloud": whose the name right behind is; never people, and no company that the tables know as its own. */
function ownerOf(scene: Scene, r: Ref): Ref | null {
  if (r.row && (r.row.kind === 'person' || r.row.kind === 'outlet')) return null;
  if (r.row && r.row.kind !== 'unknown' && r.row.parent === null) return null;
  const { text } = scene;
  const owner = last(nominals(scene).filter((n) => n.item.type === 'name' && n.end <= r.span.start));
  if (owner?.item.type === 'name' && scene.discourse.watchers?.has(owner.item.row.id)) return null;
  if (!owner || !/^['’]s? (?:own )?$/u.test(text.slice(owner.end, r.span.start))) return null;
  const ref = resolved(scene, owner);
  const kind = ref?.row?.kind;
  return ref && kind !== 'person' && kind !== 'outlet' && kind !== 'regulator' && !sameRef(ref, r) ? ref : null;
}

/** "Gaming had F": a name that nobody introduced, by what it is called, where figures of its owner were told. */
function ownerBefore(scene: Scene, d: Draft, r: Ref): Ref | null {
  const name = nameOf(scene, r);
  if (r.row && r.row.kind !== 'unknown') return null;
  if (!SEGMENT.test(name) || FIRM.test(name)) return null;
  const { discourse, sentence, drafts } = scene;
  const others = drafts.filter((x) => x !== d && x.kind === 'metric' && x.subject && !sameRef(x.subject, r));
  // "F at A, F at B and F at C": of companies side by side none is a part.
  if (others.some((x) => !x.object && !sameRef(x.subject, others[0]?.subject ?? null))) return null;
  const own = others.find((x) => x.subject?.row && x.subject.row.kind !== 'unknown');
  const told = own ?? (discourse.told?.kind === 'metric' ? discourse.told : discourse.metric);
  const near = told && (own || sentence.start - told.clause.start < 400);
  return near && told.subject?.row && told.subject.row.kind !== 'unknown' ? told.subject : null;
}

/** The words of a part, without articles. */
const partRef = (r: Ref): Ref => ({ span: r.span, row: null });

function settle(scene: Scene, d: Draft): void {
  const { subject } = d;
  if (d.kind !== 'metric' || !subject || subject.span.start < scene.sentence.start || subject.members) return;
  if (d.object || subject.span.end > scene.sentence.end) return;
  const owner = ownerOf(scene, subject) ?? ownerBefore(scene, d, subject);
  if (!owner) return;
  d.object = partRef(subject);
  d.subject = owner;
}

const SECOND = /\b(?:while|whereas|but|and|as) (?:its|their|the) ((?:[\w&-]+ ){1,5})$/u;
const MOVES =
  /^(?:grew|rose|climbed|jumped|surged|fell|slipped|dropped|slid|sank|shrank|increased|decreased|declined|gained|added|advanced|expanded|doubled|tripled|contributed|brought in|made|lost|earned|generated|reached|was|were)\b/u;
const UNIT = / (?:unit|arm|division|business|segment|side)$/u;

/** "advertising sales fell 18% while its cloud unit grew by 33%": of the part that the second clause names. */
function second(scene: Scene, d: Draft, all: () => readonly Noun[]): void {
  const f = d.money ?? d.percent ?? d.multiple;
  if (d.kind !== 'metric' || !f || !d.object || WHOLE.has(d.metric ?? '') || d.object.span.end > f.start) return;
  const { text, sentence } = scene;
  const from = Math.max(sentence.start, d.object.span.end);
  const n = last(
    all().filter((x) => x.start > from && x.end < f.full.start && x.prep === '' && x.figures.length === 0),
  );
  if (!n || n.party?.item?.type === 'name' || !MOVES.test(text.slice(n.end + 1, n.end + 14))) return;
  if (!SECOND.test(`${text.slice(Math.max(sentence.start, n.start - 12), n.end)} `)) return;
  if (!isPart(n) || n.kinds.includes('metric')) return;
  const first = n.tokens.find((t) => t.tag !== 'det' && !t.poss);
  if (!first) return;
  const words = text.slice(first.start, n.end);
  const end = n.end - (UNIT.exec(words)?.[0].length ?? 0);
  if (end > first.start) d.object = { span: { start: first.start, end }, row: null };
}

export const ownParts: Rule = {
  name: 'en/own-part',
  find(scene) {
    let nouns: readonly Noun[] | null = null;
    const all = (): readonly Noun[] => {
      nouns ??= phrasesOf(scene.text, scene.sentence, scene.grammar.en.words).filter(
        (p): p is Noun => p.type === 'noun',
      );
      return nouns;
    };
    for (const d of scene.drafts) {
      settle(scene, d);
      second(scene, d, all);
    }
    return [];
  },
};
