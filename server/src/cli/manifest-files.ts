import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { NamedFile } from "./judging-pool.js";

/** The files to judge: named ones as they are, those of folders and globs in order, `-` with its text from standard input. */
export async function manifestFiles(paths: readonly string[], stdin: AsyncIterable<Buffer | string>): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const path of paths) {
    if (path === "-") files.push({ name: "-", text: await textOfStream(stdin) });
    else for (const name of await expand(path)) files.push({ name });
  }
  return files;
}

async function expand(path: string): Promise<readonly string[]> {
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isDirectory()) return found(["**/*.{yaml,yml,json}"], path);
  if (kind !== undefined) return [path];
  const { isDynamicPattern } = await import("tinyglobby");
  return isDynamicPattern(path) ? found([path.split(sep).join("/")], ".") : [path];
}

async function found(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const names = await glob([...patterns], { cwd, absolute: true, ignore: ["**/node_modules/**", "**/.git/**"], followSymbolicLinks: false });
  return names.sort().map((name) => relative(process.cwd(), name) || name);
}

async function textOfStream(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
