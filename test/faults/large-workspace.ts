import { setTimeout as sleep } from "node:timers/promises";
import { workspaceFilesNotification, type WorkspaceFilesParams } from "../../server/src/protocol.js";
import { peakMemory } from "../bench/peak-memory.js";
import { LanguageClient } from "../lsp/language-client.js";
import { acceptedPod, misspeltPod, podNamed } from "../lsp/manifests.js";

/** How a server bears a workspace: milliseconds of each question, and MiB. */
export interface WorkspaceBorne {
  /** From the last file's naming to the first answer. */
  readonly untilAnswered: number;
  /** From a keystroke to its final diagnostics. */
  readonly keystroke: number;
  readonly symbols: number;
  readonly references: number;
  /** The longest that a hover waited while the workspace's symbols were looked for. */
  readonly longestWait: number;
  readonly memory: number;
}

const uri = "file:///workspace/open.yaml";

/** Names so many files to a server, a manifest each, then works with one of them as an editor does. */
export async function bearWorkspace(client: LanguageClient, files: number): Promise<WorkspaceBorne> {
  client.open(uri, acceptedPod);
  await client.diagnosticsOf(uri);
  for (let start = 0; start < files; start += 50) await nameFiles(client, start, Math.min(files, start + 50));
  const hover = (): Promise<unknown> => client.request("textDocument/hover", { textDocument: { uri }, position: { line: 1, character: 1 } });
  const untilAnswered = await timed(hover);
  const keystroke = await timed(async () => {
    client.change(uri, { text: misspeltPod });
    await client.diagnosticsOf(uri);
    client.change(uri, { text: acceptedPod });
    await client.diagnosticsOf(uri);
  }) / 2;
  let isSearching = true;
  const symbols = timed(() => client.request("workspace/symbol", { query: "shop-7" })).finally(() => (isSearching = false));
  let longestWait = 0;
  while (isSearching) {
    longestWait = Math.max(longestWait, await timed(hover));
    await sleep(5);
  }
  await symbols;
  const references = await timed(() => client.request("textDocument/references", { textDocument: { uri }, position: { line: 3, character: 9 }, context: { includeDeclaration: true } }));
  return { untilAnswered, keystroke, symbols: await symbols, references, longestWait, memory: peakMemory(client.process.pid) };
}

async function nameFiles(client: LanguageClient, start: number, end: number): Promise<void> {
  const named = Array.from({ length: end - start }, (_, index) => ({
    uri: `file:///workspace/${Math.floor((start + index) / 1_000)}/${start + index}.yaml`, text: storedPod(start + index),
  }));
  await client.connection.sendNotification(workspaceFilesNotification, { files: named } satisfies WorkspaceFilesParams);
}

/** Every tenth holds the name that the open file's pod has. */
function storedPod(index: number): string {
  const name = `shop-${index}`;
  return index % 10 === 0 ? podNamed(name) : acceptedPod.replaceAll("web", name);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
