// One party's nodes to the entity that is listed: its id, kind and best-known names, and for every way it was written
// the reasons and the score of the match.
import type { Entity, EntityKind, Match } from '../../model/entity.ts';
import type { Names } from '../../model/name.ts';
import type { GazetteerRow } from '../../model/reference.ts';
import type { Fold } from './names/normal.ts';
import { isHan } from './names/words.ts';
import type { Node } from './nodes.ts';
import type { Cluster, United } from './union.ts';

export const fromRow = (row: GazetteerRow): Entity => ({
  id: row.id,
  kind: row.kind,
  name: row.names.en,
  names: row.names,
  aliases: row.aliases,
  parent: row.parent,
  tickers: row.tickers,
  fiscal_year_end: row.fiscal_year_end,
  claims: [],
  matches: [],
});

/** A class or set of companies ("five start-ups", 多家公司, each) is a group; a name of its own is not. */
const CLASS =
  /^(?:[a-z][\w'-]*(?:\s|$)(?!.*[A-Z])|(?:[\d几數数多各每两兩三四五六七八九十]+|这|這|该|該|许多|許多)[家间間个個些])|(?:公司|企业|企業|厂商|廠商|机构|機構|startups?|start-ups?|companies|firms|vendors|labs)$/u;
const NAMED = /^(?:[A-Z]|.*(?:有限|股份|管理|集团|集團))/u;

const isClass = (text: string): boolean => CLASS.test(text) && !NAMED.test(text);

const less = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Written {
  text: string;
  claims: ReadonlySet<string>;
  node: Node;
}

/** All ways a cluster is written, the commonest first, then the longest. */
function writtenOf(cluster: Cluster): Written[] {
  return cluster.nodes
    .flatMap((node) => [...node.surfaces].map(([text, claims]) => ({ text, claims, node })))
    .sort((a, b) => b.claims.size - a.claims.size || b.text.length - a.text.length || less(a.text, b.text));
}

/** `name:` and the plain name that most claims use; with the text for a pronoun, which means no one elsewhere. */
function idOf(cluster: Cluster, best: Written | undefined): string {
  if (cluster.id) return cluster.id;
  const node = best?.node;
  if (!node) return 'name:';
  const form = node.forms[0];
  if (!form) return `name:${node.key.slice(1).replaceAll('\n', '@')}`;
  return `name:${form.ticker ?? canonical(node)}`;
}

/** The name without its legal form, words parted as written. */
const canonical = (node: Node): string => {
  const form = node.forms[0];
  if (!form) return node.key.slice(1);
  const kept = form.stem.length;
  let name = '';
  let length = 0;
  for (const token of form.tokens) {
    if (length >= kept) break;
    if (name && !(isHan(token) && isHan(name))) name += ' ';
    name += token;
    length += token.length;
  }
  // What stands before the core (a place) or between was left out: then the stem says it best.
  return name.replaceAll(' ', '') === form.stem ? name : form.stem || form.full;
};

function kindOf(cluster: Cluster, best: string): EntityKind {
  const spoke = new Set(cluster.nodes.flatMap((n) => [...n.spoke]));
  if (spoke.has('named_person')) return 'person';
  if (spoke.has('outlet')) return 'outlet';
  if (spoke.has('regulator')) return 'regulator';
  return isClass(best) || cluster.nodes.some((n) => n.several) ? 'group' : 'unknown';
}

function namesOf(written: readonly Written[], fold: Fold): Names {
  const texts = written.map((w) => w.text);
  const best = texts[0] ?? '';
  const han = texts.filter(isHan);
  return {
    en: texts.find((t) => !isHan(t)) ?? best,
    'zh-Hans': han.find((t) => fold(t) === t) ?? (han[0] ? fold(han[0]) : best),
    'zh-Hant': han.find((t) => fold(t) !== t) ?? han[0] ?? best,
  };
}

function fromNames(cluster: Cluster, written: readonly Written[], fold: Fold): Entity {
  const name = written[0]?.text ?? cluster.id ?? '';
  const names = namesOf(written, fold);
  const others = [...new Set(written.map((w) => w.text))].filter((t) => t !== name);
  return {
    id: idOf(cluster, written[0]),
    kind: kindOf(cluster, name),
    name,
    names,
    aliases: others.sort(less),
    parent: null,
    tickers: [...new Set(cluster.nodes.flatMap((n) => n.forms.flatMap((f) => f.ticker ?? [])))].sort(),
    fiscal_year_end: null,
    claims: [],
    matches: [],
  };
}

function matchOf({ text, claims, node }: Written, cluster: Cluster, { through }: United): Match {
  const edge = through.get(node);
  const listed = node.row && Object.values(node.row.names).concat(node.row.aliases, node.row.tickers).includes(text);
  const own = node.id ? { reasons: [listed ? 'table' : 'as-read'], score: listed ? 1 : 0.9 } : null;
  const alone = { reasons: [cluster.nodes.length > 1 ? 'own-name' : 'unlisted'], score: 1 };
  const { reasons, score } = own ?? edge ?? alone;
  return { mention: text, reasons, score: Math.round(score * 1000) / 1000, claims: [...claims].sort() };
}

/** The entity that a cluster of nodes is. */
export function entityOf(cluster: Cluster, united: United, fold: Fold): Entity {
  const written = writtenOf(cluster);
  const row = cluster.nodes.find((n) => n.row)?.row;
  const entity = row ? fromRow(row) : fromNames(cluster, written, fold);
  const claims = new Set(cluster.nodes.flatMap((n) => [...n.surfaces.values()].flatMap((ids) => [...ids])));
  const matches = written.map((w) => matchOf(w, cluster, united)).sort((a, b) => less(a.mention, b.mention));
  return { ...entity, claims: [...claims].sort(), matches };
}
