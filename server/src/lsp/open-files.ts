import { TextDocuments, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openFile, type OpenFile } from "../session/open-file.js";

/** The files that the editor has open, cut into documents once a version. */
export class OpenFiles {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly files = new Map<string, OpenFile>();

  constructor(onChanged: (file: OpenFile) => void, onClosed: (uri: string) => void) {
    this.documents.onDidChangeContent(({ document }) => {
      const file = openFile(document.uri, document.version, document.getText(), this.files.get(document.uri));
      this.files.set(document.uri, file);
      onChanged(file);
    });
    this.documents.onDidClose(({ document }) => {
      this.files.delete(document.uri);
      onClosed(document.uri);
    });
  }

  listen(connection: Connection): void {
    this.documents.listen(connection);
  }

  get(uri: string): OpenFile | undefined {
    return this.files.get(uri);
  }

  all(): readonly OpenFile[] {
    return [...this.files.values()];
  }

  /** Documents of all open files together. */
  get documentCount(): number {
    let count = 0;
    for (const file of this.files.values()) count += file.documents.length;
    return count;
  }

  /** Characters of all open files together. */
  get characterCount(): number {
    let count = 0;
    for (const file of this.files.values()) count += file.text.length;
    return count;
  }

  /** Whether a document's text stands in any open file. */
  holds(text: string): boolean {
    for (const file of this.files.values()) {
      if (file.texts.has(text)) return true;
    }
    return false;
  }
}
