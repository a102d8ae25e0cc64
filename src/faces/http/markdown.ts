// The same reference as `reference.ts` gives, as the Markdown of docs/http-api.md.
import {
  byTag,
  type NounEntry,
  nounEntries,
  type OpenApiDocument,
  type RouteEntry,
  routeEntries,
} from './reference.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text ? `\`${cell(text)}\`` : '');
const table = (head: string[], body: string[][]): string =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function routeText(r: RouteEntry): string {
  const parameters = r.parameters.map((p) => [code(p.name), p.where, cell(p.text)]);
  const bodies = r.bodies.map((body) => ['body', '', code(body)]);
  const takes = [...parameters, ...bodies];
  const gives = r.replies.map((reply) => [reply.status, code(reply.shape), cell(reply.text)]);
  return [
    `### ${r.head}`,
    r.summary,
    ...(takes.length ? [table(['takes', 'where', 'what'], takes)] : []),
    table(['status', 'gives', 'when'], gives),
  ].join('\n\n');
}

function nounText(n: NounEntry): string {
  const fields = n.fields.map((f) => [code(f.name), code(f.shape), cell(f.text)]);
  return [
    `### ${n.name}`,
    n.text,
    ...(fields.length ? [table(['field', 'type', 'what'], fields)] : []),
    ...(n.example ? [`Example: ${code(n.example)}`] : []),
  ].join('\n\n');
}

/** The whole page. `scripts/api-reference.mjs` writes it; a test fails when it is not current. */
export function referenceMarkdown(doc: OpenApiDocument): string {
  const routes = byTag(routeEntries(doc)).flatMap(([tag, of]) => [`## ${tag}`, ...of.map(routeText)]);
  const head = [
    '# HTTP API',
    'Made from the OpenAPI document by `scripts/api-reference.mjs`; do not edit. A running server gives the document at `/api/openapi.json` and this reference at `/api`.',
    doc.info.description ?? '',
    'The server listens on 127.0.0.1 and answers only for the hosts it knows; a write from a page of another origin is refused. On any other address it asks for a token: `Authorization: Bearer TOKEN`, or the session cookie that `/enter` gives for a one-time code. `GET /healthz` answers `{"status":"ok"}` to anybody. A refusal is an `application/problem+json` document (see Problem). Lists are paged: send `next` back as `cursor` until it is null.',
  ];
  return `${[...head, ...routes, '## Nouns', ...nounEntries(doc).map(nounText)].join('\n\n')}\n`;
}
