import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A generated module and its declaration. */
export interface GeneratedModule {
  /** File name without extension. */
  readonly name: string;
  /** CommonJS source, which Node, tsx and esbuild all read. */
  readonly source: string;
  readonly declaration: string;
}

const notice = "// Made by `npm run build` (schemas/generate.ts) from the Kubernetes Go module. Not to be edited.\n";

export function writeModule(directory: string, module: GeneratedModule): void {
  writeWhole(join(directory, `${module.name}.js`), `${notice}${module.source}`);
  writeWhole(join(directory, `${module.name}.d.ts`), `${notice}${module.declaration}`);
}

/** Whoever reads the file meanwhile sees the old one or the new one, never a part. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/** An expression for a value: a parsed JSON text, which engines read several times faster than a literal. */
export function jsonExpression(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
