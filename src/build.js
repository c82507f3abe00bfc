import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

// Makes dist/. esbuild cuts what is loaded at every start into a piece for each combination of what else needs it, two
// dozen files, and finding and linking a file takes longer than running most of them: here those pieces become one again,
// cli.js. What is loaded only when needed stays a piece of its own and takes from cli.js what it shares with it.

const OUT = 'dist';
/** Packages in the older form ask for `require`, which modules do not have. */
const REQUIRE = "import{createRequire as samataRequire}from'node:module';const require=samataRequire(import.meta.url);";
const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['exceljs'],
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

rmSync(OUT, { recursive: true, force: true });
const entry = `${OUT}/cli.js`;
const { outputs } = (
  await build({ ...options, entryPoints: ['src/cli.ts'], splitting: true, outdir: OUT, metafile: true })
).metafile;

/** What stands before the names that a piece exports, by the piece: of those that are loaded at every start. */
const prefixes = new Map();
const follow = path => {
  if (prefixes.has(path)) return;
  prefixes.set(path, `_${prefixes.size}_`);
  for (const { path: its, kind } of outputs[path].imports)
    if (kind === 'import-statement' && its in outputs) follow(its);
};
follow(entry);

const pieces = [...prefixes].filter(([path]) => path !== entry);
const fileOf = path => `.${path.slice(OUT.length)}`;
const shared = pieces
  .filter(([path]) => outputs[path].exports.length > 0)
  .map(([path, prefix]) => {
    const names = outputs[path].exports.map(name => `${name} as ${prefix}${name}`);
    return `export{${names}}from'${fileOf(path)}';`;
  });
await build({
  ...options,
  alias: {},
  banner: { js: REQUIRE },
  stdin: { contents: `export*from'./cli.js';${shared.join('')}`, resolveDir: OUT },
  outfile: entry,
  allowOverwrite: true,
  plugins: [
    {
      name: 'loaded-when-needed',
      setup: its =>
        its.onResolve({ filter: /^\.\// }, ({ path, kind }) =>
          kind === 'dynamic-import' ? { path, external: true } : undefined,
        ),
    },
  ],
});
for (const [path] of pieces) rmSync(path);

for (const path of Object.keys(outputs)) {
  if (prefixes.has(path)) continue;
  const text = readFileSync(path, 'utf8').replaceAll(
    /import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/g,
    (statement, names, file) => {
      const prefix = prefixes.get(`${OUT}/${file}`);
      if (prefix === undefined) return statement;
      const taken = names?.split(',').map(name => `${prefix}${name.includes(' as ') ? name : `${name} as ${name}`}`);
      return taken === undefined ? '' : `import{${taken}}from"./cli.js";`;
    },
  );
  const lost = pieces.find(([its]) => text.includes(`"${fileOf(its)}"`));
  if (lost !== undefined) throw new Error(`${path} asks for ${lost[0]}, which is a part of cli.js`);
  writeFileSync(path, REQUIRE + text);
}

await build({ ...options, entryPoints: ['src/thread.ts'], outdir: OUT, banner: { js: REQUIRE } });
