// Builds the workbench: its root is the page's folder, its output dist/web with hashed assets. Nothing is
// inlined, because the page's policy allows files of the same origin only.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('src/faces/web'),
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The map's layout engine is one big file of its own, loaded when the first map is drawn.
    chunkSizeWarningLimit: 2000,
  },
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 4780}` } },
});
