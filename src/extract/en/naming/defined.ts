// Parties that a contract or a filing calls by their part, in English: 'Tarn Motors Corp. (the "Customer")', then "the Customer". Takes
// the names of each sentence in turn, gives those said by their part.

import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { NameItem } from '../../item.ts';

const PART =
  'Customer|Client|Supplier|Buyer|Purchaser|Seller|Vendor|Investor|Lender|Borrower|Lessor|Lessee|Landlord|Tenant|Licensor|Licensee|Target|Sponsor|Subscriber|Contractor|Shareholder|Stockholder|Acquirer|Holder|Acquiror';
const DEFINES = new RegExp(`\\((?:the|as) ["“](${PART})["”]\\)`, 'gu');
const SAID = new RegExp(`\\b[Tt]he (${PART})(?![\\w"”-])`, 'gu');
/** What may stand between a name and its part: ", Inc. ". */
const BETWEEN = /^(?:,? (?:Inc|Corp|Ltd|LLC|L\.P|LP|plc|S\.A|N\.V|AG|SE|AB|Co)\b\.?)?[.,]? (?:\(\w{2,6}\) )?$/u;

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
      if (row && !names.some((n) => n.start < end && start < n.end)) found.push({ type: 'name', start, end, row });
    }
    return found;
  };
}
