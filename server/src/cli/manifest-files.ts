import { readFile, stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** A file to judge, under the name that the person gave it; `text` is absent where it could not be read. */
export interface ManifestFile {
  readonly name: string;
  readonly text?: string;
  readonly problem?: string;
}

/** Reads the named files one after the other: files as they are, folders and globs in order, `-` from standard input. */
export async function* manifestFiles(paths: readonly string[], stdin: AsyncIterable<Buffer | string>): AsyncGenerator<ManifestFile> {
  for (const path of paths) {
    if (path === "-") {
      yield { name: "-", text: await textOfStream(stdin) };
      continue;
    }
    for (const name of await expand(path)) yield await read(name);
  }
}

async function expand(path: string): Promise<readonly string[]> {
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isDirectory()) return found(["**/*.{yaml,yml,json}"], path);
  if (kind !== undefined || !isDynamicPattern(path)) return [path];
  return found([path.split(sep).join("/")], ".");
}

async function found(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const names = await glob([...patterns], { cwd, absolute: true, ignore: ["**/node_modules/**", "**/.git/**"], followSymbolicLinks: false });
  return names.sort().map((name) => relative(process.cwd(), name) || name);
}

async function read(name: string): Promise<ManifestFile> {
  try {
    const bytes = await readFile(name);
    if (bytes.subarray(0, 8192).includes(0)) return { name, problem: "it is a binary file" };
    return { name, text: bytes.toString("utf8") };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function textOfStream(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
