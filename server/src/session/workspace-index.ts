import { openFile, type OpenFile } from "./open-file.js";

/** A file that nobody has open: its text is known because the client named it. */
export interface StoredFile {
  readonly uri: string;
  readonly text: string;
}

/** The files that the editor has open. */
export interface OpenFileSource {
  get(uri: string): OpenFile | undefined;
  all(): readonly OpenFile[];
}

/** Words whose files are remembered. */
const mostWords = 100;

/**
 * Every manifest that is known: the open files as they are being typed, and the workspace's other files as the client read them.
 * Nothing is parsed before somebody asks for a file that holds the words looked for.
 */
export class WorkspaceIndex {
  private readonly stored = new Map<string, StoredFile>();
  private readonly cut = new WeakMap<StoredFile, OpenFile>();
  /** Stored files by a word that they hold: the preview looks for the same ones after every keystroke. */
  private readonly found = new Map<string, readonly StoredFile[]>();

  constructor(private readonly open: OpenFileSource) {}

  /** Takes a file's text in, or forgets the file when there is none. */
  update(uri: string, text: string | undefined): void {
    this.found.clear();
    if (text === undefined) this.stored.delete(uri);
    else this.stored.set(uri, { uri, text });
  }

  get(uri: string): OpenFile | undefined {
    const stored = this.stored.get(uri);
    return this.open.get(uri) ?? (stored && this.cutFile(stored));
  }

  /** Open files first, then the others; each once. */
  all(): readonly OpenFile[] {
    return this.mentioning("");
  }

  /** The files whose text holds `word`, which is how a search over many files gets by without parsing them. */
  mentioning(word: string): readonly OpenFile[] {
    const open = this.open.all().filter((file) => file.text.includes(word));
    const isOpen = new Set(this.open.all().map((file) => file.uri));
    const others = this.storedMentioning(word).filter((file) => !isOpen.has(file.uri));
    return [...open, ...others.map((file) => this.cutFile(file))];
  }

  private storedMentioning(word: string): readonly StoredFile[] {
    const known = this.found.get(word);
    if (known !== undefined) return known;
    if (mostWords <= this.found.size) this.found.clear();
    const found = [...this.stored.values()].filter((file) => file.text.includes(word));
    this.found.set(word, found);
    return found;
  }

  private cutFile(stored: StoredFile): OpenFile {
    const known = this.cut.get(stored);
    if (known !== undefined) return known;
    const file = openFile(stored.uri, 0, stored.text);
    this.cut.set(stored, file);
    return file;
  }
}
