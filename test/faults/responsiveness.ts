import { LanguageClient } from "../lsp/language-client.js";
import { acceptedPod } from "../lsp/manifests.js";

/** How a server bore a file: milliseconds until it was judged, and the longest that another file's hover waited meanwhile. */
export interface Borne {
  /** The codes of what was said of it, each once. */
  readonly said: readonly string[];
  readonly untilJudged: number;
  readonly longestWait: number;
}

const uri = "file:///faults/input.yaml";
const small = "file:///faults/small.yaml";

/** Opens a file and types in it, while hovers over another one are asked one after the other. */
export async function bear(client: LanguageClient, text: string): Promise<Borne> {
  client.open(small, acceptedPod);
  await client.diagnosticsOf(small);
  const began = performance.now();
  let isJudged = false;
  client.open(uri, text);
  const judging = client.diagnosticsOf(uri)
    .then(() => {
      client.change(uri, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "# typed\n" });
      return client.diagnosticsOf(uri);
    })
    .finally(() => (isJudged = true));
  let longestWait = 0;
  while (!isJudged) {
    const asked = performance.now();
    await client.request("textDocument/hover", { textDocument: { uri: small }, position: { line: 1, character: 1 } });
    longestWait = Math.max(longestWait, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const said = [...new Set((await judging).map(({ code }) => String(code)))];
  const untilJudged = performance.now() - began;
  client.close(uri);
  client.close(small);
  return { said, untilJudged, longestWait };
}
