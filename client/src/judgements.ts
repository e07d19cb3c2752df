import { Disposable, EventEmitter, Uri, workspace, type Event } from "vscode";
import type { JudgedParams } from "../../server/src/protocol.js";
import { isCopy } from "./copies.js";

/** The newest verdicts of every open document. */
export class Judgements implements Disposable {
  private readonly newest = new Map<string, JudgedParams>();
  private readonly judged = new EventEmitter<JudgedParams>();
  private readonly subscriptions: Disposable;

  /** Fires when `of` already knows the new verdicts. */
  readonly onJudged: Event<JudgedParams> = this.judged.event;

  constructor(heard: Event<JudgedParams>) {
    this.subscriptions = Disposable.from(
      heard((params) => {
        this.newest.delete(params.uri);
        this.newest.set(params.uri, params);
        this.judged.fire(params);
      }),
      workspace.onDidCloseTextDocument((document) => this.newest.delete(document.uri.toString())),
      this.judged,
    );
  }

  of(uri: Uri): JudgedParams | undefined {
    return this.newest.get(uri.toString());
  }

  /** Whether the document is a manifest to work on: no copy, and with at least one Kubernetes object. */
  isManifest(uri: Uri): boolean {
    return !isCopy(uri) && 0 < (this.of(uri)?.verdicts.length ?? 0);
  }

  /** The manifest that was judged last of those that are open. */
  get latestManifest(): Uri | undefined {
    const uris = [...this.newest.keys()].reverse().map((uri) => Uri.parse(uri));
    return uris.find((uri) => this.isManifest(uri));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
