import { registerHooks } from 'node:module';

/** Imported before the unmodified Electron host: its `import 'electron'` finds the stand-in beside this file. */
const standIn = new URL('electron-stand-in.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
