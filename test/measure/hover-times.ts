import { LanguageClient } from "../lsp/language-client.js";
import { largePod } from "./large-pod.js";

// How long a hover takes over the protocol, at places all over a 500-line pod and a 5,000-line file: at rest, and right behind a keystroke.
//   npm run measure -- hover-times

const asked = 300;

const files: readonly (readonly [title: string, text: string])[] = [
  ["a 500-line pod", largePod(500, "large")],
  ["a 5,000-line file of 100 pods", Array.from({ length: 100 }, (_, index) => largePod(50, `pod-${index}`)).join("---\n")],
];

async function main(): Promise<void> {
  const client = await LanguageClient.start();
  for (const [title, text] of files) {
    const uri = `file:///latency/${text.length}.yaml`;
    client.open(uri, text);
    await client.judgementOf(uri);
    console.log(`${title} (${text.split("\n").length} lines)`);
    console.log(`  at rest: ${await summary(client, uri, text, false)}`);
    console.log(`  behind a keystroke: ${await summary(client, uri, text, true)}`);
  }
  await client.stop();
}

async function summary(client: LanguageClient, uri: string, text: string, isTyping: boolean): Promise<string> {
  const lines = text.split("\n");
  const durations: number[] = [];
  let seed = 1;
  for (let count = 0; count < asked; count++) {
    seed = (seed * 48271) % 2147483647;
    const line = seed % lines.length;
    const word = /[\w]/.exec(lines[line] ?? "")?.index;
    if (word === undefined) continue;
    if (isTyping) {
      const name = lines.findIndex((candidate, index) => line <= index && candidate.includes("labels:"));
      const target = name === -1 ? 4 : name;
      const range = { start: { line: target, character: 0 }, end: { line: target, character: lines[target]?.length ?? 0 } };
      client.change(uri, { range, text: `  labels: {app: shop-${count}}` });
      lines[target] = `  labels: {app: shop-${count}}`;
    }
    const began = performance.now();
    await client.request("textDocument/hover", { textDocument: { uri }, position: { line, character: word } });
    durations.push(performance.now() - began);
    if (isTyping) await client.judgementOf(uri);
  }
  durations.sort((one, other) => one - other);
  const at = (share: number): string => (durations[Math.floor(durations.length * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${(durations.at(-1) ?? 0).toFixed(1)} ms`;
}

void main();
