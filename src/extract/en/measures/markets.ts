// Shares of markets in English: "supplies 4% of the world's rented GPU hours", "X's share of food-delivery orders at P, with Y
// at P". Takes what stands around a percent, gives metrics.
import { type Draft, draft, last, type Ref, type Scene } from '../../frame.ts';
import type { Around } from '../context.ts';
import { nominals } from '../parties.ts';
import { resolved } from '../reference.ts';
import { measured } from './owners.ts';

const WORLD =
  /^ of (?:(?:the|its|their|that|this|all) )?(?:(?:world|globe|country|planet|nation|[A-Z]\w+)['’]s|global|worldwide|domestic|world|all|national|[A-Z][a-z]+(?:an|ese|ish))\b|^ of (?:[\w-]+ ){0,5}market\b/u;
const HOLDS =
  /\b(?:suppl\w+|control\w*|has|had|have|hold\w*|held|command\w*|account\w* for|captur\w+|sells?|sold|mak(?:es?|ing)|produc\w+|serv\w+|took|takes?|claim\w*|with|enjoy\w*)\b[^.;,]{0,24}$/iu;

/** "of Larkfield's revenue" is a part of what one company earns. */
const OWN_TOTAL =
  /^ of (?:(?!the (?:world|country|nation|industry|planet))[\w&.-]+ ){0,3}?[\w&.-]+['’]s? (?:[\w-]+ ){0,3}?(?:revenues?|sales|turnover|income|bookings|backlog|billings|orders|costs|spending)\b/u;

const OF_MARKET =
  /^ (?:share )?(?:of|in) (?:the |all |that |this )?((?:[\w’'-]+ ){1,5}?market(?! (?:cap|value|share))|(?<=share of )(?:[\w-]+ ){0,2}[\w-]+)/u;
const LEFT_MARKET =
  /\bshare of (?:the |all |that |this )?((?:[\w’'-]+ ){1,5}?market(?: for (?:[\w-]+ ){0,5}?[\w-]+?)?)(?: (?:in|at|is|was|will|would|has|had|have|rose|fell|slipped|grew|climbed|dropped|averaged|of|to|edged|be|close|stood|reached|for)\b[^.;]{0,40})?$/u;

/** The market that a share is of: "14% of the Chinese coffee-shop market", "share of the market for processors". */
export function marketIn(scene: Scene, a: Around): Ref | null {
  const right = OF_MARKET.exec(a.right);
  const left = right ? null : LEFT_MARKET.exec(a.left);
  const words = (right ?? left)?.[1] ?? '';
  if (!words) return null;
  const from = right ? a.figure.full.end : Math.max(scene.sentence.start, a.figure.full.start - 110);
  const start = scene.text.indexOf(words, from);
  const sold = / market for /u.exec(words);
  const at = sold ? start + sold.index + sold[0].length : start;
  return start < 0 ? null : { span: { start: at, end: start + words.length }, row: null };
}

/** "supplies 4% of the world's rented GPU hours", "57% of the memory market". */
export function marketed(scene: Scene, a: Around): Draft[] {
  if (!WORLD.test(a.right) || !HOLDS.test(a.left) || OWN_TOTAL.test(a.right)) return [];
  const owner = nominals(scene).find(
    (n) => n.owner && n.item.type === 'name' && n.start >= a.figure.end && n.start - a.figure.end < 12,
  );
  if (owner) return [];
  const subject = measured(scene, a, null);
  return subject ? [share(a, subject, marketIn(scene, a))] : [];
}

const SHARE_OF =
  /\b(?:market )?share (?:of|in) ((?:the |all |its )?(?:[\w’'-]+ ){0,5}?(?:market|orders|sales|spending|shipments|deliveries|sector|industry|segment|demand|business|capacity|[a-z-]+s))(?: (?:(?:has |had |have )?(?:\w+ed|fell|fallen|rose|risen|grew|grown|climbed|shrank|shrunk|slid|sank|sunk|gone|went)|(?:in|across) [A-Z][\w&.-]+(?: [A-Z][\w&.-]+)?)){0,2}(?: (?:at|to|is|was|of|stood at|will|would|could|(?:to )?(?:slip|fall|drop|shrink|rise|grow|climb|increase|decline|reach|hit|edge up|edge down)|ha[sd] (?:slipped|fallen|dropped|shrunk|risen|grown|climbed|increased|declined|reached)))+(?: (?:about|around|roughly|nearly|some|just|only))*$/iu;

/** "fell from 34% in 2019 to": whence it moved. */
const FROM_PART =
  / from [\d.]+ ?(?:%|per cent|percent)(?: (?:in|at|a|last|two|three|four|five|ten|the)\b[^.;,%]{0,30}?)?(?= to$)/u;

const LEADS =
  /\b(?:lead(?:s|ing)?|led|dominat\w+|top(?:s|ped)|head(?:s|ed)) (?:the |that |China['’]s |all )?((?:[\w’'-]+ ){0,4}?market(?: (?:for|in) (?:[\w-]+ ){0,3}?[\w-]+?)?),? with(?: (?:about|around|roughly|nearly|some|just|only|over|more than|a|an))*$/iu;
const CLOSED =
  /^(?:[.,;)]|$| (?:share|of (?:sales|shipments|orders|revenue|the (?:total|market))|in|and|last|this|followed|ahead|against)\b)/iu;

/** "X leads the market for power chips with P". */
function led(scene: Scene, a: Around): Draft[] {
  const m = LEADS.exec(a.left);
  const subject = m && CLOSED.test(a.right) ? measured(scene, a, null) : null;
  if (!m?.[1] || !subject) return [];
  const start = scene.text.lastIndexOf(m[1], a.figure.full.start);
  const sold = /^market (?:for|in) (?:the )?/iu.exec(m[1])?.[0].length ?? 0;
  return [share(a, subject, { span: { start: start + sold, end: start + m[1].length }, row: null })];
}

const share = (a: Around, subject: Ref, object: Ref | null): Draft =>
  draft({
    rule: 'en/market-share',
    kind: 'metric',
    trigger: a.figure,
    clause: a.clause,
    subject,
    object,
    percent: a.figure,
    metric: 'market_share',
  });

/** "puts X's share of food-delivery orders at P": a share of a market, where X owns the share and not what it is of. */
export function ranked(scene: Scene, a: Around): Draft[] {
  const m = SHARE_OF.exec(a.left.replace(FROM_PART, ''));
  if (!m) return led(scene, a);
  if (/^(?:its|their|the (?:company|group)['’]s|total|group) /iu.test(m[1] ?? '')) return [];
  const named = m[0].slice(0, m[0].indexOf(m[1] ?? '') + (m[1] ?? '').length);
  const end = scene.text.lastIndexOf(named, a.figure.full.start);
  const owner = last(nominals(scene).filter((n) => n.owner && n.end <= end + 3 && end - n.end < 8));
  const subject = owner ? resolved(scene, owner) : null;
  if (!subject || subject.row?.kind === 'person') return [];
  const start = scene.text.indexOf(m[1] ?? '', end);
  const lead = /^(?:the|all) /iu.exec(m[1] ?? '')?.[0].length ?? 0;
  return [
    draft({
      rule: 'en/market-share',
      kind: 'metric',
      trigger: a.figure,
      clause: a.clause,
      subject,
      object: marketIn(scene, a) ?? { span: { start: start + lead, end: start + (m[1] ?? '').length }, row: null },
      percent: a.figure,
      metric: 'market_share',
    }),
  ];
}

const BESIDE =
  /^,? ?(?:(?:in )?(?:first|second|third|fourth|fifth|joint second|well|far|just|only) (?:place )?(?=behind|after|ahead|to ))?(?:with|and|followed by|ahead of|behind|after|trailing|against|versus|compared with)?,? ?(?:that of |rival )?$/iu;
const AT =
  /^ (?:at|with|on|had|has|holds?|held|followed (?:at|with|on))(?: (?:about|around|roughly|nearly|some|just|only))* $/iu;

/** ", with Y at P and Z at P": the shares of others in the same market. */
export function rivals(scene: Scene, a: Around): Draft[] {
  const told = last(
    scene.drafts.filter((d) => d.metric === 'market_share' && d.percent && d.percent.end <= a.figure.start),
  );
  const n = told && last(nominals(scene).filter((x) => x.item.type === 'name' && x.end <= a.figure.full.start));
  if (!told?.percent || !n || n.start < told.percent.end || !AT.test(scene.text.slice(n.end, a.figure.full.start)))
    return [];
  if (
    !BESIDE.test(
      scene.text
        .slice(told.percent.full.end, n.start)
        .replace(/^.*(?:(?=, with|, and| and)|(?=,)|(?= (?:ahead of|behind|trailing|against|versus) ))/u, '')
        .slice(-40),
    )
  )
    return [];
  return [{ ...told, subject: resolved(scene, n), percent: a.figure, clause: a.clause, trigger: a.figure, also: [] }];
}
