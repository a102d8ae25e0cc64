// An app's routes -> the OpenAPI 3.1 document, in which a named noun that may be missing says so.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { OpenApiDocument, SchemaNode } from './reference.ts';

/** The OpenAPI 3.1 document of an app. */
export function openApi(app: Pick<OpenAPIHono, 'getOpenAPI31Document'>, version: string): OpenApiDocument {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Backflow',
      version,
      description:
        "Cases, the claims read from their documents, and how much of an investor's money would return through its customers. Amounts are full units as intervals; offsets are UTF-16 units.",
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  });
  return nullable(document) as OpenApiDocument;
}

/**
 * The generator writes a nullable reference as all of [noun, object or null], which null never fits: the noun
 * itself refuses it. Here it becomes any of [noun, null].
 */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable);
  if (typeof value !== 'object' || value === null) return value;
  const parts = (value as SchemaNode).allOf;
  const [noun, rest] = parts ?? [];
  if (parts?.length === 2 && noun?.$ref && [rest?.type].flat().includes('null')) {
    return { anyOf: [noun, { type: 'null' }] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nullable(inner)]));
}
