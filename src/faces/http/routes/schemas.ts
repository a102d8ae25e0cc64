// Names, descriptions and examples of the API's nouns: the schemas of `model` enter the OpenAPI document under
// one name each, and the envelopes that carry them are declared here.
import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ReviewItem } from '../../../model/case/review.ts';
import { CaseMeta } from '../../../model/case.ts';
import { Claim, Evidence, Statement, Unexplained } from '../../../model/claim.ts';
import { Deal } from '../../../model/deal.ts';
import { Diagnostic, Position, Severity } from '../../../model/diagnostic.ts';
import { Document, DocumentMeta } from '../../../model/document.ts';
import { Entity } from '../../../model/entity.ts';
import { Flow } from '../../../model/flow.ts';
import { Judgement } from '../../../model/judgement.ts';
import { Amount, Percent } from '../../../model/money.ts';
import { Names, Party, Speaker } from '../../../model/name.ts';
import { Forecast, Scenario } from './forecastschemas.ts';
import * as screen from './screen.ts';
import * as views from './viewschemas.ts';

export const DocumentRow = Document.omit({ text: true, pages: true }).extend({
  length: z.number().int().describe('Length of the text in UTF-16 units.'),
});

export const CaseView = z.object({
  meta: CaseMeta,
  documents: z.array(Document),
  claims: z.array(Claim),
  rejected: z.array(Claim).describe('Taken out by a reviewer: in no deal and no sum.'),
  unexplained: z.array(z.object({ document: z.string(), items: z.array(Unexplained) })),
  entities: z.array(Entity),
  deals: z.array(Deal),
  views: views.Views,
  leftovers: z.array(z.string()).describe('Ids of the claims in no deal.'),
  flows: z.array(Flow),
  sheets: z.array(views.Sheet),
  screen: screen.FirstScreen,
  scenario: Scenario.nullable(),
  diagnostics: z.array(Diagnostic),
});

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  remedy: z.string().nullable(),
  at: Position.nullish(),
  errors: z.array(
    z.object({
      ...{ in: z.string(), pointer: z.string(), message: z.string(), code: z.string().optional() },
      ...{ severity: Severity.optional(), remedy: z.string().nullish(), at: Position.nullish() },
    }),
  ),
});

const amount = { low: 790000000, high: 790000000, currency: 'USD', approx: null, basis: 'headline' };

/** Name, schema, description, and an example where a reader needs one. */
const NOUNS: [string, z.ZodType, string, unknown?][] = [
  ['Amount', Amount, 'Money as an interval in full units; a single figure has low = high.', amount],
  ['Percent', Percent, '24 for 24 %, as an interval.', { low: 80, high: 90, approx: null }],
  ['Names', Names, 'A name in the three languages of the page.'],
  ['Party', Party, 'Who is meant: the mention as written, the entity when resolved, and known names.'],
  ['Speaker', Speaker, 'Who states it; kinds run from most to least authoritative.'],
  ['Evidence', Evidence, 'Half-open UTF-16 offsets into the document, and exactly the text between them.'],
  ['Statement', Statement, 'What a claim says, whoever found it.'],
  ['Claim', Claim, 'One thing that somebody said about money, with the exact quote that says it.'],
  ['Unexplained', Unexplained, 'A figure of the text that no claim explains.'],
  ['Entity', Entity, 'A company, person, outlet or group that takes part.'],
  ['Deal', Deal, 'The claims about one round, stake, purchase, loan or divestment; every voice is kept.'],
  ['Flow', Flow, 'A dated or assumed movement of money; `*` is the outside world.'],
  ['Matrix', views.Matrix, 'Investors by companies, and which investors are in the same companies.'],
  ['Rotation', views.Rotation, 'A holding bought, reduced or given up, or expected to be.'],
  ['ScoreRow', views.ScoreRow, 'The figures of a seller of compute, of one segment and period.'],
  ['Sheet', views.Sheet, 'What came in against what went out, of one company and year.'],
  ['Position', Position, 'Where a diagnostic points; lines and columns from 1.'],
  ['Diagnostic', Diagnostic, 'A positioned message about the input, with a remedy.'],
  ['DocumentMeta', DocumentMeta, 'What is known of a document besides its bytes.'],
  ['Document', Document, 'A document with its text of record.'],
  ['DocumentRow', DocumentRow, 'A document without its text.'],
  ['Judgement', Judgement, "A reviewer's word about a claim; the list only grows."],
  [
    'ReviewItem',
    ReviewItem,
    'Something to look at: why, its quotes, what may be said, and how far the answer would move.',
  ],
  ['CaseMeta', CaseMeta, 'A case: its short name, title, investor in question, currency and date.'],
  ['Figure', screen.Figure, 'A figure with unit, mark, who said it and the claims that open its quotes.'],
  ['PartyRef', screen.PartyRef, 'A party of an answer.'],
  ['ReturnInputs', screen.ReturnInputs, 'What the return of one ticket is computed from.'],
  ['Choice', screen.Choice, 'A choice of what nobody stated: shares in 0..1.', { bought: 1, credits: 0.5, round: 0 }],
  ['Returned', screen.Returned, "The investor's own money traced into its revenue: at least, mixed evenly, at most."],
  ['Recovered', screen.Recovered, 'Gross profit from the customer against the outlay.'],
  ['CompanyCard', screen.CompanyCard, 'What is stated about one company, and what is not.'],
  ['Question', screen.Question, 'Something to ask, and the width of the answer it would remove.'],
  ['FirstScreen', screen.FirstScreen, 'The answer: the return, the recovery, and what hangs on what nobody said.'],
  [
    'Scenario',
    Scenario,
    'A deal between a vendor and a company: each input with its distribution and what it rests on.',
  ],
  ['Forecast', Forecast, 'What the deal is likely to bring back, and what that hangs on.'],
  ['CaseView', CaseView, 'Everything that can be shown of a case.'],
  ['Problem', Problem, 'A refusal (RFC 9457) with the code, remedy and position of a diagnostic.'],
];

/** Puts the nouns into the document, before any route that carries one as a nullable field. */
export function nameSchemas(app: OpenAPIHono): void {
  for (const [name, schema, description, example] of NOUNS) {
    const metadata = { _internal: { refId: name }, description, ...(example ? { examples: [example] } : {}) };
    zodToOpenAPIRegistry.add(schema, metadata);
    // A schema made before zod was extended, by whoever loaded the nouns first, lacks what `register` calls.
    const named = Reflect.has(schema, 'openapi') ? schema : schema.clone();
    if (named !== schema) zodToOpenAPIRegistry.add(named, metadata);
    app.openAPIRegistry.register(name, named);
  }
}

/** The contract's envelope around one page of a table. */
export const envelope = <N extends string, T extends z.ZodType>(noun: N, row: T) =>
  z.object({
    case: z.string(),
    as_of: z.string().nullable(),
    ...({ [noun]: z.array(row) } as Record<N, z.ZodArray<T>>),
    diagnostics: z.array(Diagnostic),
    next: z.string().nullable().openapi({ description: 'Cursor of the next page, or null on the last.' }),
  });

/** What a write gives: what was made, and what was noticed. */
export const made = <N extends string, T extends z.ZodType>(noun: N, value: T) =>
  z.object({
    ...({ [noun]: value } as Record<N, T>),
    diagnostics: z.array(Diagnostic),
  });
