import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CancellationTokenSource, type CodeAction, type Diagnostic } from "vscode-languageserver/node";
import { workspaceFilesNotification, type WorkspaceFilesParams } from "../../server/src/protocol.js";
import { LanguageClient } from "../lsp/language-client.js";
import { editsOf } from "../lsp/text-edits.js";
import { assertDisjoint, assertInside, assertWellFormed, rangesIn } from "./invariants.js";
import { changeAt, changeOf, sessions, type Action, type AskedMethod, type Session } from "./sessions.js";

const uri = "file:///fuzz/session.yaml";
const elsewhere = "file:///fuzz/elsewhere.yaml";

/** Errors of the protocol that are an answer too: cancelled, overtaken by an edit, nothing there to rename. */
const polite = [-32800, -32801, -32802, -32803];

/** What a rename answers that the API server would refuse. */
const invalidParameters = -32602;

/** Answers whose ranges are those of another text: of the preview's, of other files'. */
const aboutOtherTexts: readonly AskedMethod[] = ["podsmith/preview", "textDocument/rename", "workspace/symbol", "textDocument/definition", "textDocument/references"];

/** Two servers: one is edited through the protocol, the other opens each final text afresh. */
export class ProtocolFuzz {
  /** The session under way, which a run does not wait for when its time is over. */
  private playing: Promise<void> = Promise.resolve();

  private constructor(
    private edited: LanguageClient,
    private fresh: LanguageClient,
  ) {}

  static async start(): Promise<ProtocolFuzz> {
    return new ProtocolFuzz(await LanguageClient.start(), await LanguageClient.start());
  }

  async stop(): Promise<void> {
    await this.playing.catch(() => undefined);
    await Promise.all([this.edited.stop(), this.fresh.stop()]);
  }

  /** Plays random sessions; throws with the seed, the path and the smallest session that breaks an invariant. */
  async run(options: { readonly runs: number; readonly seed?: number; readonly milliseconds?: number }): Promise<void> {
    await fc.assert(fc.asyncProperty(sessions, (session) => this.play(session)), {
      numRuns: options.runs,
      ...(options.seed !== undefined && { seed: options.seed }),
      ...(options.milliseconds !== undefined && { interruptAfterTimeLimit: options.milliseconds, markInterruptAsFailure: false }),
    });
  }

  /** Plays one session and holds every invariant. */
  play(session: Session): Promise<void> {
    this.playing = this.playThrough(session);
    return this.playing;
  }

  private async playThrough(session: Session): Promise<void> {
    if (!this.edited.isAlive) this.edited = await LanguageClient.start();
    const client = this.edited;
    const document = TextDocument.create(uri, "yaml", 1, session.text);
    const waiting: Promise<void>[] = [];
    client.open(uri, session.text);
    for (const action of session.actions) await this.act(client, document, action, waiting);
    await Promise.all(waiting);
    const text = document.getText();
    const diagnostics = await client.diagnosticsOf(uri);
    assertWellFormed(diagnostics);
    assertInside(text, rangesIn(diagnostics));
    await this.assertEditsFit(client, text, diagnostics);
    client.close(uri);
    assert.deepEqual(diagnostics, await this.freshDiagnostics(text), "edited step by step and opened afresh, the same text gets the same diagnostics");
    assert.ok(client.isAlive);
    assert.equal(client.errorOutput, "", "the server writes no complaints");
  }

  private async act(client: LanguageClient, document: TextDocument, action: Action, waiting: Promise<void>[]): Promise<void> {
    const change = changeOf(action, document);
    if (change !== undefined) {
      TextDocument.update(document, [change], document.version + 1);
      client.change(uri, change);
      return;
    }
    switch (action.does) {
      case "ask":
        waiting.push(this.ask(client, action.method, uri, document, action.at, action.isCancelled));
        return;
      case "ask-elsewhere":
        waiting.push(this.ask(client, action.method, elsewhere, TextDocument.create(elsewhere, "yaml", 1, ""), 0, false));
        return;
      case "change-elsewhere":
        void client.connection.sendNotification("textDocument/didChange", { textDocument: { uri: elsewhere, version: 7 }, contentChanges: [{ text: "a: b" }] });
        return;
      case "repeat-version":
        void client.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: client.versionOf(uri) }, contentChanges: [] });
        return;
      case "older-version": {
        const change = changeAt(action.at, 0, action.text, document);
        TextDocument.update(document, [change], document.version + 1);
        void client.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: client.versionOf(uri) - 1 }, contentChanges: [change] });
        // The newest version, with nothing new.
        client.change(uri, changeAt(0, 0, "", document));
        return;
      }
      case "open-again":
        void client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: client.versionOf(uri), text: document.getText() } });
        return;
      case "close-and-open":
        client.close(uri);
        client.open(uri, document.getText());
        return;
      case "name-file":
        void client.connection.sendNotification(workspaceFilesNotification, { files: [{ uri: "file:///fuzz/stored.yaml", text: action.text }] } satisfies WorkspaceFilesParams);
        return;
      case "wait":
        await client.diagnosticsOf(uri);
        return;
    }
  }

  /** Asks while edits go on: the answer must fit the text of that moment, unless an edit has overtaken it. */
  private async ask(client: LanguageClient, method: AskedMethod, of: string, document: TextDocument, at: number, isCancelled: boolean): Promise<void> {
    const { version } = document;
    const text = document.getText();
    const position = document.positionAt(Math.floor(at * text.length));
    const range = { start: { line: 0, character: 0 }, end: position };
    const source = new CancellationTokenSource();
    const params = {
      textDocument: { uri: of }, position, positions: [position], range, context: { diagnostics: [], includeDeclaration: true }, uri: of, line: position.line,
      newName: "renamed", query: "web", action: at < 0.5 ? "write-defaults" : "remove-defaults", step: 0, path: "",
    };
    const asked = client.request<unknown>(method, params, source.token);
    if (isCancelled) source.cancel();
    const answer = await asked.catch((error: { code?: number }) => {
      const isRefusedRename = method === "textDocument/rename" && error.code === invalidParameters;
      assert.ok(polite.includes(error.code ?? 0) || isRefusedRename, `${method}: ${String(error)}`);
      return undefined;
    });
    if (document.version === version) assertInside(text, rangesIn(aboutOtherTexts.includes(method) ? inFile(answer, of) : answer));
  }

  private async assertEditsFit(client: LanguageClient, text: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    const last = TextDocument.create(uri, "yaml", 1, text).positionAt(text.length);
    const actions: readonly CodeAction[] = await client.codeActions(uri, { start: { line: 0, character: 0 }, end: last }, { diagnostics: diagnostics.slice(0, 5) });
    for (const action of actions) {
      const edits = editsOf(action);
      assertInside(text, edits.map(({ range }) => range));
      assertDisjoint(edits);
    }
  }

  private async freshDiagnostics(text: string): Promise<readonly Diagnostic[]> {
    if (!this.fresh.isAlive) this.fresh = await LanguageClient.start();
    this.fresh.open(uri, text);
    const diagnostics = await this.fresh.diagnosticsOf(uri);
    this.fresh.close(uri);
    return diagnostics;
  }
}

/** Of an answer about several files, what is about one of them. */
function inFile(answer: unknown, file: string): unknown {
  const parts = Array.isArray(answer) ? answer : ((answer as { documentChanges?: readonly unknown[] } | null | undefined)?.documentChanges ?? []);
  return parts.filter((part) => JSON.stringify(part).includes(`"uri":"${file}"`));
}
