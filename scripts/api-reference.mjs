// Writes docs/http-api.md from the OpenAPI document. Run it with the repository's Node, which reads TypeScript:
// `npx node scripts/api-reference.mjs`.
import { writeFileSync } from 'node:fs';
import { makeApp } from '../src/faces/http/app.ts';
import { referenceMarkdown } from '../src/faces/http/markdown.ts';
import { openApi } from '../src/faces/http/openapi.ts';

const app = makeApp({ desk: {}, allowedHosts: new Set(), webRoot: '', version: '0.0.0' });
writeFileSync(new URL('../docs/http-api.md', import.meta.url), referenceMarkdown(openApi(app, '0.0.0')));
