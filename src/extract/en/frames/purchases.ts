// Purchases in English: X will buy F of capacity from Y, pay Y F, a F order from X, Y signed a F deal with X. The
// subject is always the customer: of two parties the one that sells chips or clouds by trade is the supplier, and
// words such as "won", "order from" and "supply to" say it outright.
import {
  type Draft,
  draft,
  inTurn,
  isCompany,
  last,
  type Ref,
  type Rule,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { type Around, around, first, has, near, open } from '../context.ts';
import { asideOf, type Nominal, nominals, subjectNominal, withPrep } from '../parties.ts';
import { resolved, subjectOf } from '../reference.ts';

const PURCHASED =
  /\b(?:buy|buys|bought|buying|purchas\w+|order(?:ed|s|ing)?|rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|procur\w+|pay|pays|paid|paying|spend|spends|spent|promis\w+|commit\w*|contract\w*|tak(?:e|es|ing|en)|hand(?:s|ed)?|owe[sd]?|pledg\w+|sign(?:s|ed)? up for)\b/iu;
const SUPPLY = /^(?:suppl|sell|sold|provid|deliver|ship|host|rent out|lease out|build|furnish)/iu;
const WON =
  /^(?:won|win|wins|winning|land|landed|lands|secur\w+|bag\w*|received|clinched|awarded|snagged|scooped|picked)/iu;
const DEAL_LEFT =
  /(?:deals?|contracts?|orders?|agreements?|pacts?|commitments?|leases?|purchases|arrangement|commitment|bill|accord)(?: \w+){0,6}? (?:of|worth|valued at|value(?:d)? (?:only )?at|to|totalling|totaling|at|for|is|was|worth up to)(?: ["“])?$/iu;

/** How much a party is a vendor by trade: a chip maker over a cloud over one that also sells. */
function vendor(ref: Ref | null): number {
  const row = ref?.row;
  if (!row) return 0;
  if (row.kind === 'chip' || row.sells.includes('chip')) return 3;
  if (row.kind === 'cloud') return 2;
  return row.sells.length > 0 ? 1 : row.kind === 'lab' ? -1 : 0;
}

interface Sides {
  customer: Ref | null;
  supplier: Ref | null;
}

const named = (scene: Scene, n: Nominal | null | undefined): Ref | null => (n ? resolved(scene, n) : null);

/** The party after the figure or verb with a preposition, closest first. */
function partner(scene: Scene, a: Around, { preps, from }: { preps: readonly string[]; from: number }): Nominal | null {
  const found = withPrep(scene, { start: from, end: scene.sentence.end }, preps);
  return found && found.start - Math.max(a.figure.end, from) < 110 ? found : null;
}

/** X buys F (of capacity) from Y; X pays Y F; "F that X has promised to Y"; "F it will pay Y". */
function bought(scene: Scene, a: Around): (Sides & { trigger: Item }) | null {
  const verb = near(a, 'v-buy', 60) ?? near(a, 'v-pay', 60) ?? near(a, 'spend', 60);
  const later =
    /^ (?:(?:that|which) )?(?:the [\w\s-]{2,24}|it|[A-Z][\w.& ]{1,24}|they) (?:has |have |will |had |is to |would )*(?:also )?(promised|pledged|committed|pay|paid|owe|owes|spend|agreed to pay)\b/u.exec(
      a.right,
    );
  if (later) {
    const at = a.figure.full.end + later.index + later[0].length;
    const subject = last(nominals(scene).filter((n) => n.start >= a.figure.end && n.end <= at));
    const object = nominals(scene).find(
      (n) => n.start >= at && n.start - at < 40 && ['', 'to', 'from', 'with', 'for', 'on'].includes(n.prep),
    );
    return { trigger: a.figure, customer: named(scene, subject), supplier: named(scene, object) };
  }
  if (!verb || !PURCHASED.test(scene.text.slice(verb.start, verb.end))) return null;
  const customer = subjectOf(scene, verb.start);
  const inner = nominals(scene).find(
    (n) => n.start >= verb.end && n.end <= a.figure.full.start && !n.owner && (n.prep === '' || n.prep === 'to'),
  );
  const outer = partner(scene, a, { preps: ['from', 'with', 'to', 'at', 'on'], from: verb.end });
  const sellerOwner = nominals(scene).find((n) => n.owner && n.start >= a.figure.end && n.start - a.figure.end < 30);
  const goods = nominals(scene).find(
    (n) =>
      n.start >= a.figure.end &&
      n.start - a.figure.end < 40 &&
      n.item.type === 'name' &&
      a.of.some((w) => isWord(w, 'n-capacity') && w.start >= n.end && w.start - n.end < 24),
  );
  const supplier = named(scene, inner ?? goods ?? outer ?? sellerOwner);
  if (!supplier && !has([...a.of, ...a.nouns], 'n-capacity')) return null;
  return { trigger: verb, customer, supplier: supplier && sameRef(supplier, customer) ? null : supplier };
}

/** A deal by its noun: "a F order from X", "signed a F contract with X", "X's F order", "F contract to supply X". */
function dealt(scene: Scene, a: Around): (Sides & { trigger: Item }) | null {
  const noun = first(a.nouns, 'n-purchase');
  const led = DEAL_LEFT.test(a.left);
  if (!noun && !led) return null;
  const trigger = noun ?? first(a.before, 'n-purchase') ?? a.figure;
  const verb = a.before.find((w) =>
    /^(?:won|win|wins|winning|land\w*|secur\w+|bag\w*|received|clinched|awarded|snagged|sign\w*|struck|ink\w*|agree\w*|announc\w+|has|expand\w+|sealed|entered)/iu.test(
      scene.text.slice(w.start, w.end),
    ),
  );
  const word = verb ? scene.text.slice(verb.start, verb.end) : '';
  const doer =
    named(scene, subjectNominal(scene, verb?.start ?? a.figure.start) ?? asideOf(scene, a.clause)) ??
    scene.discourse.topic;
  const owner = nominals(scene).find(
    (n) => n.owner && n.end <= a.figure.full.start && a.figure.full.start - n.end <= 26,
  );
  const start = Math.max(trigger.end, a.figure.end);
  const from = partner(scene, a, { preps: ['from'], from: start });
  const to = partner(scene, a, { preps: ['to', 'for'], from: start });
  const withParty =
    partner(scene, a, { preps: ['with', 'between', 'by'], from: start }) ??
    nominals(scene).find(
      (n) => ['with', 'between'].includes(n.prep) && n.end <= a.figure.start && n.start >= a.clause.start,
    ) ??
    null;
  const supply = /^[^.;]{0,40}\bto (?:supply|provide|sell|deliver|host|build|rent out|lease)\b/iu.test(a.right);
  if (from && (WON.test(word) || /order|contract|commitment/iu.test(scene.text.slice(trigger.start, trigger.end)))) {
    const buying = /^(?:order|placed|buy|rent)/iu.test(word) || /to (?:buy|rent|lease|purchase)/iu.test(a.right);
    return buying
      ? { trigger, customer: doer, supplier: named(scene, from) }
      : { trigger, customer: named(scene, from), supplier: named(scene, owner) ?? doer };
  }
  const other = named(scene, withParty ?? to ?? from);
  const self = named(scene, owner) ?? doer;
  if (supply) {
    const target = nominals(scene).find((n) => n.start >= start && n.prep === '' && n.item.type === 'name') ?? to;
    return { trigger, customer: named(scene, target) ?? other, supplier: self };
  }
  return { trigger, ...byTrade(self, other, a) };
}

/** Of two parties the customer is the one less of a vendor; the subject when both are alike. */
function byTrade(self: Ref | null, other: Ref | null, a: Around): Sides {
  const buys = /\bto (?:buy|rent|lease|purchase|use|take|spend)\b/iu.test(a.right);
  if (!buys && self && other && vendor(self) > vendor(other)) return { customer: other, supplier: self };
  return { customer: self, supplier: other };
}

/** "supply Y with F of chips", "sell F of chips to Y". */
function supplied(scene: Scene, a: Around): (Sides & { trigger: Item }) | null {
  const verb = near(a, 'v-supply', 50);
  if (!verb || !SUPPLY.test(scene.text.slice(verb.start, verb.end)) || !has([...a.of, ...a.nouns], 'n-capacity'))
    return null;
  const inner = nominals(scene).find((n) => n.start >= verb.end && n.end <= a.figure.full.start && n.prep === '');
  const customer = named(scene, inner ?? partner(scene, a, { preps: ['to', 'for'], from: a.figure.end }));
  return customer ? { trigger: verb, customer, supplier: subjectOf(scene, verb.start) } : null;
}

function purchased(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  if (
    has(a.nouns, 'metric') ||
    (has(a.nouns, 'n-round') && !has(a.nouns, 'n-purchase')) ||
    has(a.nouns, 'n-stake') ||
    has(a.of, 'n-stake') ||
    has(a.of, 'metric') ||
    has(a.nouns, 'n-acquisition')
  )
    return [];
  const sides =
    supplied(scene, a) ??
    (has(a.nouns, 'n-purchase') ? (dealt(scene, a) ?? bought(scene, a)) : (bought(scene, a) ?? dealt(scene, a)));
  if (!sides?.customer || sameRef(sides.customer, sides.supplier)) return [];
  const supplier = sides.supplier ?? told(scene, sides.customer);
  if (!supplier || sides.customer.row?.kind === 'person') return [];
  return [
    draft({
      rule: 'en/purchase',
      kind: 'purchase',
      trigger: sides.trigger,
      clause: a.clause,
      subject: sides.customer,
      object: supplier,
      money: figure,
    }),
  ];
}

/** The other party of the purchase told before: "it takes the group's total commitment to F". */
function told(scene: Scene, customer: Ref): Ref | null {
  const before = last(scene.drafts.filter((d) => d.kind === 'purchase'));
  if (before?.object && sameRef(before.subject, customer)) return before.object;
  const other = [...scene.discourse.seen].reverse().find((r) => !sameRef(r, customer) && vendor(r) > 0);
  return other ?? null;
}

const TRADE =
  /\b(?:suppl\w+|cloud|comput\w+|chips?|GPUs?|servers?|capacity|data[- ]cent\w+|orders?|hosting|infrastructure)\b/iu;

/** A deal without a figure: "won a supply contract from X", "signed a cloud deal with X". */
function unpriced(scene: Scene): Draft[] {
  return triggers(scene, 'n-purchase').flatMap(({ clause, word }) => {
    const phrase = scene.text.slice(Math.max(clause.start, word.start - 40), word.end);
    const priced = clause.items.some((i) => isFigure(i) && i.type === 'money');
    const verb = last(
      clause.items.filter(
        (i) => i.end <= word.start && word.start - i.end < 50 && (isWord(i, 'v-win') || isWord(i, 'v-sign')),
      ),
    );
    const other = nominals(scene).find(
      (n) =>
        n.start >= word.end &&
        n.start - word.end < 40 &&
        ['from', 'with'].includes(n.prep) &&
        n.item.type === 'name' &&
        isCompany(n.item),
    );
    if (priced || !verb || !other || !TRADE.test(phrase) || scene.drafts.some((d) => d.kind === 'purchase')) return [];
    const self = subjectOf(scene, verb.start);
    const party = resolved(scene, other);
    if (!self?.row || sameRef(self, party)) return [];
    const won = other.prep === 'from' && isWord(verb, 'v-win');
    const sides =
      won || vendor(self) > vendor(party) ? { subject: party, object: self } : { subject: self, object: party };
    return [draft({ rule: 'en/purchase', kind: 'purchase', trigger: verb, clause, ...sides })];
  });
}

export const purchases: Rule = {
  name: 'en/purchase',
  find: (scene) => {
    const made = inTurn(scene, open(scene, 'money'), purchased);
    return made.length > 0 ? made : unpriced(scene);
  },
};
