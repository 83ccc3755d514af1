/**
 * Bundles `pnd` into dist/cli.js and the parts in dist/cli/; a step of `npm run prepare`. It knows how the bundle is cut so
 * that it starts fast: what `pnd decide` needs is one part, since a part costs more time than its bytes.
 */
import { fileURLToPath } from "node:url"
import { type BuildOptions, build } from "rolldown"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** How the command is bundled. */
export const bundled = {
  input: here("main.ts"),
  platform: "node",
  external: ["jsonc-parser", "csv-parse/sync", "csv-stringify/sync", "@viz-js/viz", "@duckdb/node-api"],
  transform: { inject: { "Intl.Segmenter": [here("segmenter.ts"), "Segmenter"] } },
  output: {
    dir: here("../../dist"),
    cleanDir: true,
    format: "esm",
    entryFileNames: "cli.js",
    chunkFileNames: "cli/[name].js",
    banner: "#!/usr/bin/env node",
    // names stay: defects are told by them
    minify: { codegen: true, compress: false, mangle: false },
    codeSplitting: {
      groups: [
        // what the entry needs before the compile cache is on
        { name: "failures", test: /[\\/]cli[\\/](exits|node-version|printable)\.ts$/, priority: 1 },
        { name: "decide", test: /[\\/]cli[\\/](program|commands[\\/]decide)\.ts$/ }
      ]
    }
  }
} satisfies BuildOptions

if (import.meta.main) await build(bundled)
