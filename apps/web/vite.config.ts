import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const project = resolve(import.meta.dirname, '../..');
const output = resolve(project, 'dist/web');

/** Writes a brotli and a gzip copy beside every text asset, which the server then sends as they are. */
function precompress(folder: string): Plugin {
  return {
    name: 'torget-precompress',
    apply: 'build',
    async closeBundle() {
      const names = (await readdir(folder)).filter((name) => /\.(js|css|svg)$/.test(name));
      await Promise.all(
        names.map(async (name) => {
          const file = join(folder, name);
          const content = await readFile(file);
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
          await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
          await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
        }),
      );
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: isSsrBuild ? [react()] : [react(), precompress(join(output, 'client/assets'))],
  resolve: {
    alias: {
      '#contracts/texts': resolve(project, 'libs/contracts/texts/index.ts'),
      '#contracts': resolve(project, 'libs/contracts/index.ts'),
      '#api-client': resolve(project, 'libs/api-client/index.ts'),
    },
  },
  ssr: { noExternal: true },
  build: {
    target: 'es2022',
    outDir: isSsrBuild ? join(output, 'server') : join(output, 'client'),
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      ...(isSsrBuild ? { input: resolve(import.meta.dirname, 'src/entry-server.tsx') } : {}),
      // The kit does not say that its modules are free of side effects; without this all of it is shipped. The contracts are
      // constants only: without this the whole field standard travels with every page.
      treeshake: {
        moduleSideEffects: (id: string) =>
          !/designsystemet-react|floating-ui.react|aksel-icons|libs\/contracts\//.test(id),
      },
    },
  },
}));
