// How a file is sent, as the OpenAPI document says it; `upload.ts` reads and checks it.
import { z } from '@hono/zod-openapi';

const fact = (description: string, example: string) => z.string().optional().openapi({ description, example });

/** Name and facts of a file sent as raw bytes; a form carries them as fields. Checked by `readUpload`. */
export const FILE_QUERY = z.object({
  name: fact('File name; its ending helps to tell text, HTML and PDF apart.', 'article.html'),
  title: fact('Title.', 'Follow the money'),
  publisher: fact('Who published it.', 'An outlet'),
  author: fact('Who wrote it.', 'A reporter'),
  published: fact('Day of publication; relative dates are resolved against it.', '2024-03-06'),
  url: fact('Where it was found, http or https.', 'https://example.org/article'),
  lang: fact('zh-Hans, zh-Hant or en; found out when left away.', 'zh-Hant'),
});

const binary = { schema: { type: 'string' as const, format: 'binary' } };

/** The bytes themselves, or a form with a part named `file`. Plain schemas: no validator reads the body first. */
export const FILE_BODY = {
  required: true,
  content: {
    'application/octet-stream': binary,
    'multipart/form-data': {
      schema: { type: 'object' as const, required: ['file'], properties: { file: binary.schema } },
    },
  },
};
