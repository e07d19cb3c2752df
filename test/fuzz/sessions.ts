import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { acceptedConfigMap, acceptedPod, misspeltPod } from "../lsp/manifests.js";

/** What someone at an editor does with one file; places are shares of the text, so that any action fits any text. */
export type Action =
  | { readonly does: "type"; readonly at: number; readonly removes: number; readonly text: string }
  | { readonly does: "edit-lines"; readonly at: number; readonly lines: number; readonly how: LineEdit }
  | { readonly does: "replace-all"; readonly text: string }
  | { readonly does: "ask"; readonly method: AskedMethod; readonly at: number; readonly isCancelled: boolean }
  | { readonly does: "ask-elsewhere"; readonly method: AskedMethod }
  | { readonly does: "change-elsewhere" }
  | { readonly does: "repeat-version" }
  | { readonly does: "older-version"; readonly at: number; readonly text: string }
  | { readonly does: "open-again" }
  | { readonly does: "close-and-open" }
  | { readonly does: "name-file"; readonly text: string | null }
  | { readonly does: "wait" };

export type LineEdit = "delete" | "repeat" | "indent" | "outdent" | "move-up" | "comment" | "cut-in-two" | "join";

export interface Session {
  readonly text: string;
  readonly actions: readonly Action[];
}

export const askedMethods = [
  "textDocument/hover", "textDocument/completion", "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/inlayHint",
  "textDocument/codeAction", "textDocument/definition", "textDocument/references", "textDocument/documentHighlight", "textDocument/selectionRange",
  "textDocument/codeLens", "textDocument/documentLink", "textDocument/prepareRename", "textDocument/rename", "workspace/symbol", "podsmith/preview",
  "podsmith/rewrite", "podsmith/clusterObjects",
] as const;
export type AskedMethod = (typeof askedMethods)[number];

const starts: readonly string[] = [
  "", acceptedPod, misspeltPod, `${acceptedPod}---\n${acceptedConfigMap}---\n${misspeltPod}`, acceptedPod.replaceAll("\n", "\r\n"), `\ufeff${acceptedPod}`,
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: 웹🐳\nspec:\n  replicas: 2\n  selector:\n    matchLabels: &labels {app: web}\n  template:\n    metadata:\n      labels: *labels\n    spec:\n      containers:\n      - name: web\n        image: "nginx"\n        args: ["-c", |\n          x]\n`,
  '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "web", "image": "nginx"}]}}\n',
  `${acceptedPod}{{- if .Values.x }}\n{{ end }}\n`,
  "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports:\n    - port: 80\n      targetPort: http\n---\napiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: settings}\n    data: {a: b}\n",
  "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: nightly\nspec:\n  schedule: 0 3 * * *\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: run\n              image: busybox:1.37\n              env:\n                - name: A\n                  valueFrom: {configMapKeyRef: {name: settings, key: a}}\n              volumeMounts: [{name: data, mountPath: /data}]\n          volumes: [{name: data, emptyDir: {}}]\n",
];

/** What hands, clipboards and broken programs put into a text. */
const insertions: readonly string[] = [
  "a", " ", "  ", "\n", "\r\n", "\r", "\t", ":", ": ", "- ", "-", "\n- ", "---\n", "\n---\n", "...\n", "#", " # x", '"', "'", "{", "}", "[", "]", "{{", "}}", "|", ">", "&a ", "*a", "!!int ", "<<: *a\n", "? ", "%", "@",
  "\u0000", "\u0007", "\ufeff", "\u2028", "\u0085", "\ud83d\udc33", "\ud83d", "\udc33", "가", "\u202e", "__proto__: {x: 1}\n", "constructor: 1\n", "podsmith-ignore", "# podsmith-ignore mutable-image-tag\n",
  "apiVersion: v1\n", "kind: Pod\n", "    - name: web\n", "  restartPolicy: Alwys\n", "        - containerPort: 99999\n", "      resources:\n        limits:\n          memory: 128MB\n", "volumes:\n", "0x1F", "1e400", "010", "~", "yes",
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

const typing = fc.record({ does: fc.constant("type" as const), at: share, removes: fc.constantFrom(0, 0, 0, 1, 1, 3, 20, 200), text: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...insertions) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) }) });
const editingLines = fc.record({ does: fc.constant("edit-lines" as const), at: share, lines: fc.integer({ min: 1, max: 6 }), how: fc.constantFrom<LineEdit>("delete", "repeat", "indent", "outdent", "move-up", "comment", "cut-in-two", "join") });

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: typing },
  { weight: 6, arbitrary: editingLines },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("replace-all" as const), text: fc.constantFrom(...starts) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("ask" as const), method: fc.constantFrom(...askedMethods), at: share, isCancelled: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("ask-elsewhere" as const), method: fc.constantFrom(...askedMethods) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("older-version" as const), at: share, text: fc.constantFrom(...insertions) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("name-file" as const), text: fc.constantFrom(...starts, null) }) },
  { weight: 2, arbitrary: fc.constantFrom<Action>({ does: "change-elsewhere" }, { does: "repeat-version" }, { does: "open-again" }, { does: "close-and-open" }, { does: "wait" }) },
);

export const sessions: fc.Arbitrary<Session> = fc.record({ text: fc.constantFrom(...starts), actions: fc.array(action, { minLength: 1, maxLength: 14 }) });

/** A text as it is after a few edits. */
export const editedTexts: fc.Arbitrary<string> = fc.record({ text: fc.constantFrom(...starts), edits: fc.array(fc.oneof(typing, editingLines), { minLength: 1, maxLength: 4 }) }).map(({ text, edits }) => {
  const document = TextDocument.create("file:///fuzz/edited.yaml", "yaml", 1, text);
  for (const edit of edits) {
    const change = changeOf(edit, document);
    if (change !== undefined) TextDocument.update(document, [change], document.version + 1);
  }
  return document.getText();
});

/** The change of an action that edits, as an editor sends it; undefined for other actions. */
export function changeOf(action: Action, document: TextDocument): TextDocumentContentChangeEvent | undefined {
  switch (action.does) {
    case "type":
      return changeAt(action.at, action.removes, action.text, document);
    case "edit-lines":
      return lineChange(action, document);
    case "replace-all":
      return { text: action.text };
    default:
      return undefined;
  }
}

/** A change at a share of the text. */
export function changeAt(at: number, removes: number, text: string, document: TextDocument): TextDocumentContentChangeEvent {
  const start = Math.floor(at * document.getText().length);
  return { range: { start: document.positionAt(start), end: document.positionAt(start + removes) }, text };
}

function lineChange({ at, lines, how }: Extract<Action, { does: "edit-lines" }>, document: TextDocument): TextDocumentContentChangeEvent {
  const first = Math.floor(at * (document.lineCount - 1));
  const range = { start: { line: first, character: 0 }, end: { line: first + lines, character: 0 } };
  const text = document.getText(range);
  return { range, text: edited(text, how) };
}

function edited(text: string, how: LineEdit): string {
  switch (how) {
    case "delete":
      return "";
    case "repeat":
      return text + text;
    case "indent":
      return text.replace(/^/gm, "  ");
    case "outdent":
      return text.replace(/^ {1,2}/gm, "");
    case "move-up":
      return text.split(/(?<=\n)/).reverse().join("");
    case "comment":
      return text.replace(/^/gm, "# ");
    case "cut-in-two":
      return `${text.slice(0, text.length / 2)}\n${text.slice(text.length / 2)}`;
    case "join":
      return text.replaceAll("\n", " ");
  }
}
