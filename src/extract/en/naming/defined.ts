// Parties that a contract or a filing calls by their part, in English: 'Tarn Motors Corp. (the "Customer")', then "the Customer". Takes
// the names of each sentence in turn, gives those said by their part.

import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { NameItem } from '../../item.ts';
import { HOUSE } from '../../sides/house.ts';

const PART =
  'Customer|Client|Supplier|Buyer|Purchaser|Seller|Vendor|Investor|Lender|Borrower|Lessor|Lessee|Landlord|Tenant|Licensor|Licensee|Target|Sponsor|Subscriber|Contractor|Shareholder|Stockholder|Acquirer|Holder|Acquiror|Issuer|Guarantor|Noteholder|Transferor|Transferee|Assignor|Assignee|Provider|Distributor|Manufacturer';
/** (the "Customer"), ("Orion" or the "Lender"), (together with its affiliates, the "Buyer"). */
const DEFINES = new RegExp(`\\((?:[^()]{0,60}[ ,])?(?:the|as|an?) ["“](${PART}|${HOUSE})["”]\\)`, 'gu');
const SAID = new RegExp(`\\b[Tt]he (${PART}|${HOUSE})(?![\\w"”-])`, 'gu');
/** What may stand between a name and its part: ", Inc. ", ", a Delaware corporation ". */
const BETWEEN =
  /^(?:,? (?:Inc|Corp|Ltd|LLC|L\.P|LP|plc|S\.A|N\.V|AG|SE|AB|Co)\b)?\.?(?:, an? (?:[A-Z]\w+ ){1,3}(?:corporation|company|limited liability company|limited partnership))?[.,]? (?:\(\w{2,6}\) )?$/u;

/** Keeps who is called what, sentence by sentence. */
export function definedParts(text: string): (span: Span, names: readonly NameItem[]) => NameItem[] {
  if (!new RegExp(DEFINES.source, 'u').test(text)) return () => [];
  const known = new Map<string, GazetteerRow>();
  return (span, names) => {
    const part = text.slice(span.start, span.end);
    for (const m of part.matchAll(DEFINES)) {
      const at = span.start + m.index;
      const before = names.findLast((n) => n.end <= at && BETWEEN.test(text.slice(n.end, at)));
      if (before && m[1]) known.set(m[1], before.row);
    }
    const found: NameItem[] = [];
    for (const m of part.matchAll(SAID)) {
      const row = known.get(m[1] ?? '');
      const start = span.start + m.index;
      const end = start + m[0].length;
      // The part alone, written large, is no other name; "the Purchaser Group" is.
      const other = names.some((n) => n.start < end && start < n.end && !(n.end === end && n.row.names.en === m[1]));
      if (row && !other) found.push({ type: 'name', start, end, row });
    }
    return found;
  };
}

/** Is a name no more than a part that a document defines: 'the "Purchaser"', "the Purchaser"? */
export const partAlone = (name: string): boolean => ALONE.test(name);
const ALONE = new RegExp(`^(?:${PART})s?$`, 'u');

/** What shares and papers are called by in full: Series B Convertible Preferred Stock, Securities Purchase Agreement. */
const PAPER =
  /^(?:(?:Series|Class) )?(?:[A-Z](?:-\d{1,2})? )?(?:(?:Convertible|Redeemable|Participating|Non-Voting|Voting|Junior|Senior|Secured|Unsecured|Subordinated|Cumulative|Perpetual|Promissory|Preferred|Preference|Common|Ordinary|Securities|Stock|Share|Purchase|Subscription|Credit|Loan|Investment|Merger|Asset|Note|Unit|Master|Services|Supply|License|Licence|Stockholders|Shareholders|Investors|Registration|Rights|Pre-Funded|Amended|Restated|Definitive) ){0,6}(?:Stock|Shares?|Preferred|Notes?|Warrants?|Units|Debentures?|Agreement|Indenture|Securities|Common|Closing)$/u;

/** Are these words the name of a kind of share or of a contract? */
export const isPaper = (words: string): boolean => PAPER.test(words);
