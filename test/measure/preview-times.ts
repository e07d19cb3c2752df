import { LanguageClient } from "../lsp/language-client.js";
import { largePod } from "./large-pod.js";
import { median, quantile } from "./quantile.js";

// How long after a keystroke in a 500-line pod its new preview is there, over the protocol: asked for with the keystroke, as the
// client does, and only after the diagnostics. What the editor needs to show it is measured by test/editor/preview-times.mjs.
//   npm run measure -- preview-times [KEYSTROKES]

const keystrokes = Number(process.argv[2] ?? 60);
const uri = "file:///latency/large.yaml";
const text = largePod(500, "large");
const line = text.split("\n").indexOf("  labels: {app: shop}");

type Moment = "with the keystroke" | "after the diagnostics";

async function main(): Promise<void> {
  const client = await LanguageClient.start();
  client.open(uri, text);
  await client.preview(uri);
  console.log(`a pod of ${text.split("\n").length} lines, ${keystrokes} keystrokes each`);
  for (const moment of ["with the keystroke", "after the diagnostics"] as const) {
    const durations = await typing(client, moment);
    const bytes = JSON.stringify(await client.preview(uri)).length;
    console.log(`  asked for ${moment}: median ${median(durations).toFixed(1)} ms, p95 ${quantile(durations, 0.95).toFixed(1)} ms (${bytes} bytes)`);
  }
  await client.stop();
}

async function typing(client: LanguageClient, moment: Moment): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let count = 0; count < keystrokes; count++) {
    const began = performance.now();
    const label = `  labels: {app: shop-${moment.length}-${count}}`;
    client.change(uri, { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, text: `${label}\n` });
    if (moment === "after the diagnostics") await client.judgementOf(uri);
    const model = await client.preview(uri);
    if (model?.version !== client.versionOf(uri)) throw new Error("The preview is not that of the text as it stands.");
    durations.push(performance.now() - began);
    await client.judgementOf(uri);
  }
  return durations;
}

void main();
