// Investments in English: X invested F in Y, put F into Y, a F investment in Y, led by X with Y and Z joining, X
// led, cornerstone investors among them X and Y.
import { type Draft, inTurn, last, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type FigureItem, type Item, isWord } from '../../item.ts';
import { type Around, around, first, has, near, open } from '../context.ts';
import { asideOf, nominals, subjectNominal, withPrep } from '../parties.ts';
import { resolved, resolvedBut, subjectOf } from '../reference.ts';
import { joins, leads, listed, pair, plain, sources } from './backers.ts';

const INTO = ['in', 'into', 'to', 'behind', 'for', 'at'];

/** Into whom: a party after in or into, the relative head ("the start-up in which X ..."), else the company in focus. */
function investee(scene: Scene, a: Around, verb: Item): Ref | null {
  const after = withPrep(scene, { start: verb.end, end: scene.sentence.end }, INTO);
  if (after && after.start - a.figure.end < 60) return resolved(scene, after);
  const which = /\bin(?:to)? which\b/iu.exec(scene.text.slice(a.clause.start, a.figure.start));
  const head = which ? last(nominals(scene).filter((n) => n.end <= a.clause.start + which.index)) : undefined;
  return head ? resolved(scene, asideOf(scene, a.clause) ?? head) : null;
}

/** Money into things, not into a company: "in AI infrastructure", but not "in Moonshot AI", which is a name. */
const CAPEX =
  /^[^.;]{0,30}?\b(?:in|into|on|for|to build|building|to expand)\b (?:(?:[a-z][\w-]*|AI|U\.?S\.?|Chinese|European|American) ){0,4}(?:data[ -]cent(?:re|er)s?|infrastructure|factor(?:y|ies)|plants?|facilit(?:y|ies)|capacity|chips|AI\b(?! (?:start|compan|lab|group))|cloud\b|research|campus|campuses|equipment|property|capital)/u;

const FOR = /(?:^|\s)for$/iu;
const ACQUIRE =
  /\b(?:buy|buys|bought|buying|acquir\w+|purchas\w+|take over|took over|snapp\w+ up|scoop\w* up|pay|pays|paid|paying|took|takes|taking|takeover of|acquisition of|buyout of|merger with)\b/iu;

/** "bought Y for F", "paid F for a P stake in Y", "a F acquisition of Y", "buy Y in a F deal". */
function acquired(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const staked = /^ for (?:[\w%.,’'-]+ ){0,6}?(?:stake|holding|interest|shares|shareholding) (?:in|of) /iu.test(
    a.right,
  );
  const noun = first(a.nouns, 'n-acquisition');
  const priced =
    FOR.test(a.left) || /\bin an?(?: [\w-]+){0,3}$/iu.test(`${a.left} a`) || /\b(?:worth|valued at)$/iu.test(a.left);
  const verb = [...a.before].find((w) => ACQUIRE.test(scene.text.slice(w.start, w.end)) || isWord(w, 'n-acquisition'));
  if (noun || (staked && verb)) {
    const after = withPrep(scene, { start: a.figure.end, end: scene.sentence.end }, ['of', 'in', 'for']);
    const by = giver(scene, a, verb ?? figure);
    return after && by && after.start - a.figure.end < 70 && !sameRef(by, resolved(scene, after))
      ? pair(scene, { a, trigger: noun ?? verb ?? figure, subject: by, object: resolved(scene, after), money: figure })
      : [];
  }
  const stock = verb && shares(scene, a);
  if (stock) {
    const buyer = subjectOf(scene, verb.start);
    return buyer && !sameRef(buyer, stock)
      ? pair(scene, { a, trigger: verb, subject: buyer, object: stock, money: figure })
      : [];
  }
  if (!verb || !priced || has(a.nouns, 'n-purchase') || has(a.of, 'n-capacity')) return [];
  const target = nominals(scene).find(
    (n) =>
      n.start >= verb.end &&
      n.end <= figure.full.start &&
      (n.item.type === 'name' || n.item.form === 'back') &&
      ['', 'of', 'in'].includes(n.prep) &&
      !n.owner,
  );
  const subject = subjectOf(scene, verb.start);
  if (!target || !subject || CAPACITY.test(scene.text.slice(verb.end, figure.start))) return [];
  const object = resolvedBut(scene, target, subject);
  if (!object) return [];
  return sameRef(subject, object) ? [] : pair(scene, { a, trigger: verb, subject, object, money: figure });
}

/** "$5bn of Intel stock": the company whose shares are bought. */
function shares(scene: Scene, a: Around): Ref | null {
  const of = withPrep(scene, { start: a.figure.end, end: a.figure.full.end + 50 }, ['of', 'in']);
  const stock =
    of &&
    /^(?:['’]s)? (?:new |common |ordinary |preferred |convertible )*(?:stock|shares|equity)\b/iu.test(
      scene.text.slice(of.end, of.end + 30),
    );
  return of && stock ? resolved(scene, of) : null;
}

const CAPACITY =
  /\b(?:capacity|compute|computing|chips?|GPUs?|servers?|services?|processors?|accelerators?|hardware|equipment|systems|racks)\b/iu;

function given(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const noun =
    first(a.nouns, 'n-investment') ??
    (/(?:investment|injection|commitment|bet|cheque|infusion)s?(?: of| worth| totalling| totaling| to| at)$/iu.test(
      a.left,
    )
      ? figure
      : undefined);
  const verb = near(a, 'v-invest', 40) ?? near(a, 'v-give', 40);
  const crowd = subscribers(scene, a);
  if (crowd) return crowd;
  if (
    (!noun && !verb) ||
    CAPEX.test(a.right) ||
    has(a.nouns, 'n-purchase') ||
    has(a.nouns, 'n-debt') ||
    has(a.of, 'n-debt') ||
    has(a.of, 'n-capacity')
  )
    return [];
  if (
    !noun &&
    verb &&
    !isWord(verb, 'v-invest') &&
    /\b(?:at|valuation|backlog)\b/iu.test(scene.text.slice(verb.end, figure.full.start))
  )
    return [];
  const trigger = (noun ?? verb) as Item;
  const object =
    investee(scene, a, noun ?? figure) ?? (verb && !isWord(verb, 'v-invest') ? committed(scene, verb) : null);
  const from = giver(scene, a, verb ?? trigger);
  if (!object || !from || sameRef(object, from)) return [];
  return pair(scene, { a, trigger, subject: from, object, money: figure });
}

/** "Eleven buyers have signed up for F of that stock", "14 investors ... for a combined F": backers counted, not named. */
function subscribers(scene: Scene, a: Around): Draft[] | null {
  const group = nominals(scene).find(
    (n) =>
      n.item.type === 'group' &&
      n.item.form !== 'back' &&
      n.end <= a.figure.start &&
      /(?:investors|buyers|backers|shareholders|subscribers|funds)$/iu.test(scene.text.slice(n.start, n.end)),
  );
  const buying =
    /\b(?:signed up for|subscribed (?:to|for)|agreed to (?:buy|take)|committed(?: to)?(?: buy)?|taken)$/iu.test(
      a.left,
    ) &&
    (has(a.of, 'n-stock') || has(a.nouns, 'n-stock'));
  const pooled =
    /\b(?:for|worth|with|totalling|totaling|of)$/iu.test(a.left) &&
    /\b(?:lined up|attracted|signed|brought in|secured|drew|includes?)\b/iu.test(
      scene.text.slice(scene.sentence.start, group?.start ?? 0),
    );
  if (!group || (!buying && !pooled)) return null;
  const subject = refOf(group.item);
  const object = buying ? (scene.discourse.topic ?? scene.discourse.focus) : subjectOf(scene, group.start);
  return object ? pair(scene, { a, trigger: a.before[0] ?? a.figure, subject, object, money: a.figure }) : null;
}

/** Who gives: the possessor ("Microsoft's $13 billion investment"), "by X", "from X", else the subject. */
function giver(scene: Scene, a: Around, trigger: Item): Ref | null {
  const owner = nominals(scene).find(
    (n) => n.owner && n.end <= a.figure.full.start && a.figure.full.start - n.end <= 22,
  );
  if (owner) return resolved(scene, owner);
  const by = withPrep(scene, { start: a.figure.end, end: a.figure.full.end + 80 }, ['by', 'from']);
  const own = subjectNominal(scene, trigger.start);
  if (
    by &&
    (!own ||
      /^(?:receiv|won|secur|got|land|took)/iu.test(
        a.before[0] ? scene.text.slice(a.before[0].start, a.before[0].end) : '',
      ))
  )
    return resolved(scene, by);
  return own ? resolved(scene, own) : subjectOf(scene, trigger.start);
}

/** "Amazon ... has committed $8bn" beside an investment just told: the same investee. */
function committed(scene: Scene, verb: Item): Ref | null {
  const word = scene.text.slice(verb.start, verb.end);
  const before = last(scene.drafts.filter((d) => d.kind === 'investment'));
  return /^commit|^put|^contribut|^invest/iu.test(word) ? (before?.object ?? scene.discourse.focus) : null;
}

const orElse = (made: Draft[], other: () => Draft[]): Draft[] => (made.length > 0 ? made : other());

const distinct = (drafts: Draft[]): Draft[] =>
  drafts.filter(
    (d, i) =>
      drafts.findIndex(
        (e) =>
          sameRef(e.subject, d.subject) && sameRef(e.object, d.object) && (e.money === d.money || d.money === null),
      ) === i,
  );

export const investments: Rule = {
  name: 'en/investment',
  find: (scene) => {
    const made = distinct(open(scene, 'money').flatMap((f) => orElse(acquired(scene, f), () => given(scene, f))));
    const seen = { ...scene, drafts: [...scene.drafts, ...made] };
    const rest = [...made, ...inTurn(seen, [leads, joins, sources, listed, plain], (s, rule) => rule(s))];
    return distinct(rest).map((d) => crowdedOut(scene, d));
  },
};

const OUT = /\b(?:crowded|squeezed|pushed|edged|elbowed|shut|frozen|priced) out\b/iu;

/** "X and Y had planned to take part but were crowded out": they wanted to invest and did not. */
function crowdedOut(scene: Scene, made: Draft): Draft {
  if (made.money || made.lead || !OUT.test(scene.text.slice(made.trigger.end, scene.sentence.end))) return made;
  return { ...made, status: 'denied', label: 'crowded_out' };
}
