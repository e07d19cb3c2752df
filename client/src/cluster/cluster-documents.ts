import { Diagnostic, DiagnosticSeverity, Disposable, EventEmitter, languages, Range, Uri, workspace } from "vscode";
import { clusterScheme } from "../copies.js";

/** A line of a document, and what is to be said about it. */
export interface Remark {
  readonly line: number;
  readonly message: string;
}

/** Read-only documents with what a cluster answered, and what it is compared with; kept as long as they are open. */
export class ClusterDocuments implements Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly remarks = languages.createDiagnosticCollection("podsmith-cluster");
  private readonly subscriptions: Disposable;

  constructor() {
    this.subscriptions = Disposable.from(
      this.changed,
      this.remarks,
      workspace.registerTextDocumentContentProvider(clusterScheme, {
        onDidChange: this.changed.event,
        provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? "",
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
    );
  }

  /** Puts a document in place of an earlier one of that name. */
  write(name: string, text: string, remarks: readonly Remark[]): Uri {
    const uri = Uri.from({ scheme: clusterScheme, path: `/${name.replace(/[\\/]/g, "-")}.yaml` });
    const lines = text.split("\n");
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    this.remarks.set(uri, remarks.map(({ line, message }) => {
      const range = new Range(line, (lines[line] ?? "").search(/\S|$/), line, (lines[line] ?? "").length);
      const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Information);
      diagnostic.source = "podsmith";
      return diagnostic;
    }));
    return uri;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private forget(uri: Uri): void {
    if (uri.scheme !== clusterScheme) return;
    this.texts.delete(uri.toString());
    this.remarks.delete(uri);
  }
}
