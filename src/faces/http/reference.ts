// The OpenAPI document -> its reference: a static page under the page's policy, and the same as Markdown for docs/.
// One walk makes plain entries; the two writers only dress them.

export interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
  format?: string;
  examples?: unknown[];
  example?: unknown;
  [key: string]: unknown;
}

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: SchemaNode }[];
  requestBody?: { content: Record<string, { schema?: SchemaNode }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: SchemaNode }> }>;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, SchemaNode> };
}

export interface RouteEntry {
  tag: string;
  head: string;
  summary: string;
  parameters: { name: string; where: string; text: string }[];
  bodies: string[];
  replies: { status: string; shape: string; text: string }[];
}

export interface NounEntry {
  name: string;
  text: string;
  fields: { name: string; shape: string; text: string }[];
  example: string | null;
}

/** A schema in a few words: `Claim[]`, `string or null`, `"up" | "down"`. */
export function shape(node: SchemaNode | undefined): string {
  if (!node) return 'anything';
  if (node.$ref) return node.$ref.split('/').at(-1) ?? '';
  const parts = node.anyOf ?? node.oneOf ?? node.allOf;
  if (parts) return [...new Set(parts.map(shape))].join(node.allOf ? ' and ' : ' or ');
  if (node.enum) return node.enum.map((v) => JSON.stringify(v)).join(' | ');
  const types = [node.type ?? 'object'].flat().map((type) => typeWord(type, node));
  return types.join(' or ');
}

function typeWord(type: string, node: SchemaNode): string {
  if (type === 'array') {
    const inner = shape(node.items);
    return inner.includes(' ') ? `(${inner})[]` : `${inner}[]`;
  }
  if (type === 'object' && node.properties) {
    const fields = Object.entries(node.properties).map(([name, field]) => `${name}: ${shape(field)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return node.format === 'binary' ? 'bytes' : type;
}

/** Every route, in the document's order. */
export function routeEntries(doc: OpenApiDocument): RouteEntry[] {
  return Object.entries(doc.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, op]) => ({
      tag: op.tags?.[0] ?? 'Other',
      head: `${method.toUpperCase()} ${path}`,
      summary: op.summary ?? '',
      parameters: (op.parameters ?? []).map((p) => ({
        name: p.name,
        where: p.required ? `${p.in}, required` : p.in,
        text: p.description ?? p.schema?.description ?? '',
      })),
      bodies: Object.entries(op.requestBody?.content ?? {}).map(([type, c]) => `${type}: ${shape(c.schema)}`),
      replies: Object.entries(op.responses).map(([status, reply]) => ({
        status,
        shape: shape(Object.values(reply.content ?? {})[0]?.schema),
        text: reply.description,
      })),
    })),
  );
}

/** Every named schema, by name. */
export function nounEntries(doc: OpenApiDocument): NounEntry[] {
  return Object.entries(doc.components?.schemas ?? {}).map(([name, schema]) => {
    const parts = schema.allOf ?? [schema];
    const example = schema.examples?.[0] ?? schema.example;
    return {
      name,
      text: schema.description ?? parts.find((p) => p.description)?.description ?? '',
      fields: parts.flatMap((part) =>
        Object.entries(part.properties ?? {}).map(([field, node]) => ({
          name: (part.required ?? []).includes(field) ? field : `${field}?`,
          shape: shape(node),
          text: node.description ?? '',
        })),
      ),
      example: example === undefined ? null : JSON.stringify(example),
    };
  });
}

/** Groups routes by tag, in order of first appearance. */
export function byTag(routes: readonly RouteEntry[]): [string, RouteEntry[]][] {
  const groups = new Map<string, RouteEntry[]>();
  for (const route of routes) groups.set(route.tag, [...(groups.get(route.tag) ?? []), route]);
  return [...groups];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const anchor = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/gu, '-');

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.6 "Source Serif 4",Georgia,serif;max-width:52rem;margin:3rem auto;padding:0 1.2rem}
h1{font-size:2.2rem;margin:0}h2{margin:3rem 0 0;border-top:1px solid;padding-top:.5rem}h3{margin:2rem 0 .2rem}
code,h3{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.86em}h3{font-size:1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}td{border-top:1px solid #8884;padding:.25rem .8rem .25rem 0;vertical-align:top}
td:first-child{white-space:nowrap}p{margin:.3rem 0}`;

const row = (cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const code = (text: string): string => `<code>${escaped(text)}</code>`;

function routeHtml(r: RouteEntry): string {
  const parameters = r.parameters.map((p) => row([code(p.name), escaped(p.where), escaped(p.text)]));
  const bodies = r.bodies.map((body) => row(['body', '', code(body)]));
  const replies = r.replies.map((reply) => row([code(reply.status), code(reply.shape), escaped(reply.text)]));
  const table = [...parameters, ...bodies, ...replies].join('\n');
  return `<h3 id="${anchor(r.head)}">${escaped(r.head)}</h3>\n<p>${escaped(r.summary)}</p>\n<table>${table}</table>`;
}

function nounHtml(n: NounEntry): string {
  const fields = n.fields.map((f) => row([code(f.name), code(f.shape), escaped(f.text)])).join('\n');
  const example = n.example ? `<p>Example: ${code(n.example)}</p>` : '';
  return `<h3 id="noun-${anchor(n.name)}">${escaped(n.name)}</h3>\n<p>${escaped(n.text)}</p>\n<table>${fields}</table>${example}`;
}

/** The reference as one page without script, styled by what carries the nonce. */
export function referencePage(doc: OpenApiDocument, nonce: string): string {
  const routes = byTag(routeEntries(doc)).map(
    ([tag, of]) => `<h2>${escaped(tag)}</h2>\n${of.map(routeHtml).join('\n')}`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Backflow: HTTP API</title>
<style nonce="${nonce}">${STYLE}</style></head>
<body><h1>HTTP API</h1><p>${escaped(doc.info.description ?? '')}</p>
<p>Version ${escaped(doc.info.version)}. Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI ${escaped(doc.openapi)}).</p>
${routes.join('\n')}
<h2>Nouns</h2>
${nounEntries(doc).map(nounHtml).join('\n')}
</body></html>
`;
}
