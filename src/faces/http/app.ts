// The HTTP face: guards, then /api/v1 over a desk, the OpenAPI document with its reference page, and the workbench.
// It chooses neither store nor clock nor port; the command line hands them in.
import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import type { Desk } from './desk.ts';
import { entrancePage, sessionRoutes } from './entrance.ts';
import { freshNonce, replyHeaders } from './guard/headers.ts';
import { hostGuard, originGuard } from './guard/hosts.ts';
import type { Door } from './guard/session.ts';
import { openApi } from './openapi.ts';
import { invalid, problemReply, Refusal, refusalOf } from './problem.ts';
import { type OpenApiDocument, referencePage } from './reference.ts';
import { answerRoutes } from './routes/answers.ts';
import { caseRoutes } from './routes/cases.ts';
import { forecastRoutes } from './routes/forecasts.ts';
import { reviewRoutes } from './routes/review.ts';
import { nameSchemas } from './routes/schemas.ts';
import { tracingRoutes } from './routes/tracing.ts';
import { viewRoutes } from './routes/views.ts';
import { writeRoutes } from './routes/writes.ts';
import { page, workbench } from './statics.ts';

export interface AppOptions {
  desk: Desk;
  /** `Host` values to answer for (guard/hosts.ts makes the list); may be filled until the first request. */
  allowedHosts: ReadonlySet<string>;
  /** Folder of the built workbench. */
  webRoot: string;
  version: string;
  /** Present when the server asks for a token. */
  door?: Door | null;
  /** Told of bugs of ours, never of refusals. Gets no header and no body. */
  onBug?: (error: unknown, route: string) => void;
}

/** The routes below /api/v1; their type is what the page's client is made from. */
export function apiRoutes(desk: Desk, door: Door | null) {
  return new OpenAPIHono()
    .route('/', caseRoutes(desk))
    .route('/', viewRoutes(desk))
    .route('/', reviewRoutes(desk))
    .route('/', writeRoutes(desk))
    .route('/', answerRoutes(desk))
    .route('/', tracingRoutes(desk))
    .route('/', forecastRoutes(desk))
    .route('/', sessionRoutes(door));
}

type Root = ReturnType<typeof withApi>;

function withApi(app: OpenAPIHono, options: AppOptions) {
  return app.route('/api/v1', apiRoutes(options.desk, options.door ?? null));
}

/** For `hc<AppType>`: types only, so that the page never loads the server. */
export type AppType = Root;

/** The whole app, ready for a server's `fetch`. */
export function makeApp(options: AppOptions): Root {
  const base = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success ? undefined : problemReply(c, invalid(result.target, result.error.issues)),
  });
  base.onError(async (error, c) => {
    const refusal = await refusalOf(error, c);
    if (refusal.status === 500) options.onBug?.(error, `${c.req.method} ${c.req.path}`);
    return problemReply(c, refusal);
  });
  base.notFound((c) => problemReply(c, notFound(c.req.path)));
  base.use(replyHeaders(), hostGuard(options.allowedHosts), originGuard(options.allowedHosts));
  if (options.door) base.use(options.door.guard());
  base.use('/api/*', compress());
  nameSchemas(base);
  const app = withApi(base, options);
  addReference(app, options);
  app.use(workbench(options.webRoot));
  return app;
}

function addReference(app: Root, options: AppOptions): void {
  let made: OpenApiDocument | null = null;
  const document = (): OpenApiDocument => {
    made ??= openApi(app, options.version);
    return made;
  };
  app.get('/healthz', (c) => c.json({ status: 'ok', version: options.version }));
  app.get('/api/openapi.json', (c) => c.json(document()));
  app.get('/api', (c) => {
    const nonce = freshNonce();
    return page(c, referencePage(document(), nonce), nonce);
  });
  if (options.door) app.get('/enter', (c) => entrancePage(c));
}

const notFound = (path: string): Refusal =>
  new Refusal(404, {
    code: 'http/no-route',
    message: `there is nothing at ${path.slice(0, 200)}`,
    remedy: 'The routes are listed at /api.',
  });
