// Random cases for the laws of the store: every noun, with the texts that break formats (quotes, line breaks,
// formulas, control characters, characters outside the basic plane).
import fc from 'fast-check';
import type { CaseMeta } from '../src/model/case.ts';
import { type Claim, ClaimKind, Form, Metric, Status } from '../src/model/claim.ts';
import type { Document } from '../src/model/document.ts';
import type { Judgement } from '../src/model/judgement.ts';
import { Approx, Basis } from '../src/model/money.ts';
import { SpeakerKind } from '../src/model/name.ts';
import { handId, normalHand } from '../src/store/hand.ts';
import { type CaseContents, documentId, type ReadBytes, type Received, sha256Hex } from '../src/store/store.ts';

/** Stands for the reader: the bytes as UTF-8. */
export const readPlain: ReadBytes = async (bytes, { id, sha256, file, media, encoding, meta }) => {
  const text = new TextDecoder().decode(bytes);
  const document: Document = { ...meta, id, sha256, file, media: media ?? 'text', encoding: encoding ?? 'utf-8', text };
  return { value: document, diagnostics: [] };
};

export async function received(text: string, file: string, sidecar: Received['sidecar'] = {}): Promise<Received> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = sha256Hex(bytes);
  const { media, encoding, ...meta } = sidecar;
  const options = { id: documentId(sha256), sha256, file, media: media ?? undefined, encoding: encoding ?? undefined };
  const { value } = await readPlain(bytes, { ...options, meta });
  if (!value) throw new Error('the plain reader reads everything');
  return { document: value, sidecar, bytes };
}

const nasty = fc.constantFrom(
  ...['=1+1', '+86', '-5', '@x', "'=a", "''=b", '"q"', 'a,b', 'a\nb', 'a\r\nb', '\r', ' x ', 'null', '2024', 'true'],
  ...[
    '~',
    '# no',
    'a: b',
    '- c',
    '&a',
    '*a',
    '!t',
    '|',
    '\t=x',
    '阿裏 投資',
    '𠮷野',
    '🙂',
    '\u0085',
    '\u2028',
    '\u0000',
    '\uFEFF',
  ],
);
const text = fc.oneof({ weight: 3, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 12 }));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const word = (list: readonly string[]) => fc.constantFrom(...list) as fc.Arbitrary<never>;
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((n) => n + 0);
const range = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const party = fc.record({ text, entity: maybe(text), names: fc.constant<string[]>([]) });
const speaker = fc.record({ text, entity: maybe(text), kind: word(SpeakerKind.options) });
const date = fc.constantFrom('2024', '2024-Q1', '2024-03', '2024-02-29');
const approx = maybe(word(Approx.options));
const money = fc.record({ currency: fc.constantFrom('USD', 'CNY'), approx, basis: word(Basis.options) });
const link = fc.constantFrom('https://example.org/a?b=c&d', 'http://example.org');
const document = maybe(fc.constantFrom('0123456789abcdef'));

const rawClaim = fc.record({
  kind: word(ClaimKind.options),
  subject: maybe(party),
  object: maybe(party),
  amount: maybe(fc.tuple(range, money).map(([a, b]) => ({ ...a, ...b }))),
  percent: maybe(fc.tuple(range, approx).map(([r, a]) => ({ ...r, approx: a }))),
  multiple: maybe(fc.oneof(number, range)),
  metric: maybe(word(Metric.options)),
  of: maybe(text),
  label: maybe(text),
  round: maybe(text),
  lead: maybe(fc.boolean()),
  form: maybe(word(Form.options)),
  extent: maybe(word(['reduce', 'exit'])),
  direction: maybe(word(['up', 'down', 'for', 'against', 'open'])),
  status: word(Status.options),
  date: maybe(date),
  period: maybe(text),
  speaker: maybe(speaker),
  speakers: fc.array(speaker, { maxLength: 3 }),
  document,
  evidence: fc.array(
    fc.tuple(fc.nat(1000), text).map(([start, quote]) => ({ start, end: start + quote.length, quote })),
    { maxLength: 1 },
  ),
  extractor: fc.constant('hand'),
  rules: fc.constant<string[]>([]),
  source: maybe(fc.record({ url: maybe(link), name: maybe(text), published: maybe(date) })),
  diagnostics: fc.constant<string[]>([]),
});

/** A hand-entered claim, with the id of its content. */
export const claim: fc.Arbitrary<Claim> = rawClaim.map((raw) => {
  const draft: Claim = { ...raw, id: '' };
  return { ...draft, id: handId(normalHand(draft)) };
});

export const judgement: fc.Arbitrary<Judgement> = fc.record({
  id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 16 }),
  verdict: word(['accept', 'reject', 'edit', 'same', 'different', 'unsure', 'undo']),
  claim: text,
  other: maybe(text),
  edit: maybe(fc.record({ lead: maybe(fc.boolean()), round: maybe(text) }, { requiredKeys: [] })),
  who: maybe(text),
  when: fc.constant('2024-03-06T00:00:00Z'),
  why: maybe(text),
});

const sidecar = fc.record({
  title: maybe(text),
  publisher: maybe(text),
  published: maybe(date),
  url: maybe(link),
  note: maybe(text),
  lang: maybe(word(['zh-Hans', 'zh-Hant', 'en'])),
  media: maybe(word(['text', 'html', 'pdf'])),
});

const name = fc.oneof(
  text,
  fc.constantFrom('../x.txt', '/etc/x', 'a/b.html', 'CON', 'x.yaml', 'A.txt', 'a.txt', '.hidden'),
);
const documents = fc.array(fc.tuple(text, name, sidecar), { maxLength: 4 });

export const meta: fc.Arbitrary<CaseMeta> = fc.record({
  id: fc.constantFrom('one', 'two-2'),
  title: fc.record({ en: text, 'zh-Hans': maybe(text), 'zh-Hant': maybe(text) }),
  investor: maybe(text),
  currency: fc.constantFrom('USD', 'CNY'),
  as_of: maybe(date),
  note: maybe(text),
});

const scenarios = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('base', 'low-price', 'B_2'), yaml: fc.constantFrom('a: 1\n', '') }),
  {
    selector: (s) => s.name,
  },
);
const replies = fc.uniqueArray(fc.record({ key: fc.constantFrom('a'.repeat(64), '0'.repeat(64)), body: text }), {
  selector: (r) => r.key,
});

/** A whole case. */
export const contents: fc.Arbitrary<Promise<CaseContents>> = fc
  .record({
    meta,
    documents,
    claims: fc.array(claim, { maxLength: 4 }),
    judgements: fc.array(judgement, { maxLength: 4 }),
    scenarios,
    replies,
  })
  .map(async (c) => {
    const all = await Promise.all(c.documents.map(([t, n, s]) => received(t, n, s)));
    return { ...c, documents: [...new Map(all.map((d) => [d.document.id, d])).values()] };
  });
