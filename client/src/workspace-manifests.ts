import { Disposable, FileType, workspace, type Uri } from "vscode";
import type { WorkspaceFilesParams } from "../../server/src/protocol.js";
import { isCopy } from "./copies.js";
import { say } from "./language.js";
import type { LanguageServer } from "./language-server.js";

const manifestFiles = "**/*.{yaml,yml,json}";
const foreignFolders = ["node_modules", ".git", "vendor", "dist", "build", "target"];

/** More files than these are no workspace of manifests. */
const mostFiles = 3_000;

/** Bytes of the largest file that is read; whole dumps of a cluster are larger. */
const largestFile = 512 * 1024;

/** Files that are read and sent at a time. */
const batchSize = 50;

type NamedFile = WorkspaceFilesParams["files"][number];

/** Tells the server about the workspace's manifests whenever it starts, and when one of them changes on disk. */
export function nameWorkspaceManifests(server: LanguageServer): Disposable {
  const watcher = workspace.createFileSystemWatcher(manifestFiles);
  const update = async (uri: Uri) => server.nameFiles({ files: [(await manifestAt(uri)) ?? { uri: uri.toString(), text: null }] });
  return Disposable.from(
    watcher,
    watcher.onDidCreate(update),
    watcher.onDidChange(update),
    watcher.onDidDelete((uri) => server.nameFiles({ files: [{ uri: uri.toString(), text: null }] })),
    server.onStarted(() => void nameAll(server)),
    workspace.onDidChangeWorkspaceFolders(() => void nameAll(server)),
  );
}

async function nameAll(server: LanguageServer): Promise<void> {
  const uris = await workspace.findFiles(manifestFiles, `**/{${foreignFolders.join(",")}}/**`, mostFiles);
  if (mostFiles <= uris.length) {
    server.warn(say("The workspace holds more than {count} YAML and JSON files: names are looked for in the first {count} and in open files only.", { count: mostFiles }));
  }
  for (let start = 0; start < uris.length; start += batchSize) {
    const read = await Promise.all(uris.slice(start, start + batchSize).map(manifestAt));
    const files = read.filter((file) => file !== undefined);
    if (0 < files.length) server.nameFiles({ files });
  }
}

/** A file that may hold a Kubernetes object; undefined for every other one, and for what can't be read. */
async function manifestAt(uri: Uri): Promise<NamedFile | undefined> {
  if (isCopy(uri) || uri.path.split("/").some((folder) => foreignFolders.includes(folder))) return undefined;
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0 || largestFile < size) return undefined;
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return /apiVersion/.test(text) && /kind/.test(text) ? { uri: uri.toString(), text } : undefined;
  } catch {
    return undefined;
  }
}
