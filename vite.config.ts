/** How the site is built and served in development. */
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';
import { aliases } from './vite.aliases';

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: { alias: aliases },
  build: { target: 'es2020', sourcemap: false, reportCompressedSize: false },
  server: { hmr: false },
});
