import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The window's page: what `app://` serves. */
// Vite reads the default export.
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  root: folder('renderer'),
  base: './',
  // Code that breaks the rules by which components are kept ends the build, instead of being left as it is.
  plugins: [react(), babel({ presets: [reactCompilerPreset({ panicThreshold: 'all_errors' })] })],
  resolve: { alias: { '#shared': folder('shared'), '#renderer': folder('renderer') } },
  build: {
    outDir: folder('.build/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    license: { fileName: 'licenses.md' },
    // The compiler takes most of the time, and that is known.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
