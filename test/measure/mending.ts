import type { CodeAction, Diagnostic, Range } from "vscode-languageserver/node";
import type { LanguageClient } from "../lsp/language-client.js";
import { wordsOf } from "../lsp/described.js";
import { afterAction } from "../lsp/text-edits.js";
import { disturbedLines } from "./disturbed-lines.js";
import { isSameObject, type Reviewer } from "./reviewer.js";

/** An accepted manifest and the same with one mistake in it. */
export interface SpoiltManifest {
  readonly name: string;
  readonly operator: string;
  readonly original: string;
  readonly text: string;
  /** Line of the mistake, from 0. */
  readonly line: number;
  /** Lines beside it that count as its place too: for a line that was added or taken away. */
  readonly tolerance: number;
  /** The object that the original makes. */
  readonly object: unknown;
}

/** What became of one spoilt manifest in an editor. */
export interface Mending {
  readonly manifest: SpoiltManifest;
  readonly isLocated: boolean;
  /** Errors at other places. */
  readonly errorsElsewhere: number;
  readonly isRepaired: boolean;
  readonly isRestored: boolean;
  /** Milliseconds from the keystroke to the final diagnostics, and on to the code actions. */
  readonly untilDiagnostics: number;
  readonly untilActions: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly fixes: readonly AppliedFix[];
}

/** A fix that was offered, and applied to see whether it keeps its word. */
export interface AppliedFix {
  readonly title: string;
  readonly text: string;
  readonly isPreferred: boolean;
  readonly isFindingLeft: boolean;
  readonly disturbed: readonly string[];
}

let opened = 0;

/** Opens the original, types the mistake, and asks for fixes of the finding that stands nearest to it. */
export async function mend(client: LanguageClient, reviewer: Reviewer, manifest: SpoiltManifest): Promise<Mending> {
  const uri = `file:///mending/${opened++}.yaml`;
  client.open(uri, manifest.original);
  await client.diagnosticsOf(uri);
  const began = performance.now();
  client.change(uri, { text: manifest.text });
  const diagnostics = await client.diagnosticsOf(uri);
  const untilDiagnostics = performance.now() - began;
  const serious = diagnostics.filter((diagnostic) => diagnostic.severity === 1 || diagnostic.severity === 2);
  const nearest = [...serious].sort((one, other) => distance(one, manifest.line) - distance(other, manifest.line))[0];
  const actions = nearest === undefined ? [] : await quickFixes(client, uri, nearest);
  const untilActions = performance.now() - began;
  const first = actions.find((action) => action.isPreferred) ?? actions[0];
  const mended = first && afterAction(manifest.text, first);
  const isRepaired = mended !== undefined && (await reviewer.isAccepted(mended));
  const isRestored = isRepaired && isSameObject(await reviewer.objectOf(mended), manifest.object);
  const fixes: AppliedFix[] = [];
  for (const diagnostic of serious) {
    for (const action of diagnostic === nearest ? actions : await quickFixes(client, uri, diagnostic)) {
      fixes.push(await applied(client, uri, manifest, diagnostic, action));
    }
  }
  client.close(uri);
  return {
    manifest,
    isLocated: serious.some((diagnostic) => distance(diagnostic, manifest.line) <= manifest.tolerance),
    errorsElsewhere: diagnostics.filter((diagnostic) => diagnostic.severity === 1 && manifest.tolerance < distance(diagnostic, manifest.line)).length,
    isRepaired,
    isRestored,
    untilDiagnostics,
    untilActions,
    diagnostics,
    fixes,
  };
}

async function quickFixes(client: LanguageClient, uri: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
  const actions = await client.codeActions(uri, diagnostic.range, { diagnostics: [diagnostic], only: ["quickfix"] });
  return actions.filter((action) => action.edit !== undefined && action.diagnostics?.some((mended) => mended.code === diagnostic.code));
}

async function applied(client: LanguageClient, uri: string, manifest: SpoiltManifest, diagnostic: Diagnostic, action: CodeAction): Promise<AppliedFix> {
  const text = afterAction(manifest.text, action);
  client.change(uri, { text });
  const left = await client.diagnosticsOf(uri);
  client.change(uri, { text: manifest.text });
  const before = await client.diagnosticsOf(uri);
  return {
    title: action.title,
    text,
    isPreferred: action.isPreferred === true,
    isFindingLeft: countOf(before, diagnostic) <= countOf(left, diagnostic),
    disturbed: disturbedLines(manifest.text, text, [diagnostic.range, ...relatedRanges(diagnostic)], manifest.line),
  };
}

/** Suppressing a finding is no fix of the manifest, and is not counted as one. */
function countOf(diagnostics: readonly Diagnostic[], wanted: Diagnostic): number {
  return diagnostics.filter((diagnostic) => diagnostic.code === wanted.code && wordsOf(diagnostic) === wordsOf(wanted)).length;
}

/** Lines between a diagnostic and a line; 0 where it covers it. */
function distance({ range }: Diagnostic, line: number): number {
  if (line < range.start.line) return range.start.line - line;
  return Math.max(0, line - range.end.line);
}

/** Other places that the diagnostic itself points out. */
function relatedRanges({ relatedInformation }: Diagnostic): readonly Range[] {
  return relatedInformation?.map(({ location }) => location.range) ?? [];
}
