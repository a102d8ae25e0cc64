// Who lends by trade, in English: banks and funds of the table of names, bodies that lend public money, and whoever is called
// after what banks do.
import type { Ref } from '../../../frame.ts';
import { CLUB } from '../../syntax/lists.ts';
import type { Noun } from '../../syntax/phrases.ts';
import type { Deal } from './refer.ts';

/** Rows of the table that are banks without saying so in their names. */
const BANKS: ReadonlySet<string> = new Set(
  'goldman morgan-stanley jpmorgan citi bofa wells deutsche-bank barclays ubs hsbc stanchart bnp socgen mufg smbc mizuho nomura daiwa jefferies icbc ccb boc abc-bank cmb uob dbs natixis credit-agricole'.split(
    ' ',
  ),
);

const CALLED =
  /\b(?:bank\w*|banco|banque|banca|capital|credit|kredit\w*|trust|partners|lender|bancorp|financ\w+|insurance|savings)\b/iu;

/** Bodies that lend what belongs to the public. */
const PUBLIC =
  /\b(?:department of|treasury|export-import|exim|development|export finance|infrastructure bank|ministry of)\b/iu;

const nameOf = (deal: Deal, ref: Ref): string =>
  ref.row?.names.en ?? deal.scene.text.slice(ref.span.start, ref.span.end);

export const isBank = (deal: Deal, ref: Ref | null | undefined): boolean =>
  !!ref && (ref.row?.kind === 'fund' || BANKS.has(ref.row?.id ?? '') || CALLED.test(nameOf(deal, ref)));

/** A bank and no fund, which may invest as well. */
export const isTrueBank = (deal: Deal, ref: Ref | null | undefined): boolean =>
  !!ref &&
  (BANKS.has(ref.row?.id ?? '') ||
    /\b(?:bank\w*|banco|banque|banca|bancorp|credit|lender)\b/iu.test(nameOf(deal, ref)));

/** A bank, or a body that lends. */
export const isLender = (deal: Deal, ref: Ref | null | undefined): boolean =>
  isBank(deal, ref) || (!!ref && PUBLIC.test(nameOf(deal, ref)));

const STATE =
  /\b(?:(?:U\.S\.|US|UK|EU|[A-Z][a-z]+(?:an|ish|ese|ch)|federal|provincial|state) (?:government|treasury|Treasury|Department of Energy|Energy Department)|Department of Energy|Energy Department|EIB|KfW|World Bank)(?= (?:[\w-]+ ){0,3}(?:loans?|credit|guarantees?|facility)\b)/u;

/** "a U.S. government loan": the public body before the word for the loan. */
export function publicLender({ scene: { text } }: Deal, n: Noun): Ref[] | null {
  const m = STATE.exec(text.slice(n.start, n.end));
  return m ? [{ span: { start: n.start + m.index, end: n.start + m.index + m[0].length }, row: null }] : null;
}

/** A crowd by its own words, with what it is made of. */
export function crowdRef(deal: Deal, n: Noun): Ref {
  const of = deal.all[n.index + 1];
  const first = n.tokens.find((t) => t.tag !== 'det' && !t.poss) ?? n.head;
  // "a group of more than 20 banks": the banks.
  if (
    of?.type === 'noun' &&
    of.prep === 'of' &&
    CLUB.test(n.head.word) &&
    CROWD.test(deal.scene.text.slice(of.start, of.end))
  )
    return { span: { start: of.start, end: of.end }, row: null };
  return {
    span: { start: first.start, end: of?.type === 'noun' && of.prep === 'of' ? of.end : n.head.end },
    row: null,
  };
}

const CROWD = /\b(?:banks|lenders|creditors|insurers)\b/iu;

/** "a group of 14 banks", "its lenders", "a syndicate of lenders led by A": those who lend by what they are called. */
export function isCrowd(deal: Deal, n: Noun | null): boolean {
  if (!n || n.party?.item?.type === 'name') return false;
  const of = deal.all[n.index + 1];
  const end = of?.type === 'noun' && of.prep === 'of' ? of.end : n.end;
  return CROWD.test(deal.scene.text.slice(n.start, end));
}
