import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each process and thread of the installed program begins with one of these. */
const entries = {
  main: 'main/hosts/electron/main.ts',
  'station-process': 'main/hosts/electron/station-process.ts',
  'engine-process': 'main/hosts/electron/engine-process.ts',
  'maintenance-worker': 'main/db/maintenance-worker.ts',
};

/** They start each other by the address of their source file: built, they lie side by side as JavaScript. */
const startsBuiltFiles: Plugin = {
  name: 'starts-built-files',
  enforce: 'pre',
  transform: (code) => code.replaceAll(/(?<=new URL\('[\w-]+)\.ts(?=', import\.meta\.url\))/gu, '.js'),
};

/** The preload script stays as it was written: a sandboxed window takes one plain file. */
const copiesPreload: Plugin = {
  name: 'copies-preload',
  async generateBundle() {
    const source = await this.fs.readFile(folder('main/hosts/electron/preload.cjs'), { encoding: 'utf8' });
    this.emitFile({ type: 'asset', fileName: 'preload.cjs', source });
  },
};

/** What the installed program runs outside its window: bundled, because it then starts in a third of the time. */
// Vite reads the default export.
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  root: folder('.'),
  resolve: { alias: { '#shared': folder('shared'), '#main': folder('main') } },
  plugins: [startsBuiltFiles, copiesPreload],
  ssr: { noExternal: true, external: ['better-sqlite3', 'onnxruntime-node', '@napi-rs/keyring'] },
  build: {
    ssr: true,
    outDir: folder('.build/processes'),
    emptyOutDir: true,
    target: 'node24',
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, folder(file)])),
      external: ['electron'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
