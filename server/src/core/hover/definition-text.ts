import type { Language, Text } from "../language/text.js";
import { nodeAt } from "../document/read.js";
import type { Node } from "../document/node.js";
import type { Structure } from "../analysis/structure.js";
import type { Found } from "../navigation/resolve.js";
import { code, codeBlock, shortened } from "./markdown.js";

const keys: Text = { en: "Keys", ko: "키" };
const hidden: Text = { en: "A Secret's value is shown where it is written.", ko: "Secret의 값은 작성된 곳에서만 표시됩니다." };

const mostLines = 12;
const longestLine = 100;

/** What a definition says, short: the volume, the port, the keys of a ConfigMap, the value of a key. */
export function definitionText({ source, occurrence }: Found, language: Language): string {
  const { subject, object, path } = occurrence;
  const { structure } = source;
  switch (subject.kind) {
    case "object":
      return objectText(structure, object.node, language);
    case "key":
      return subject.of === "Secret" ? hidden[language] : nodeBlock(structure, nodeAt(structure.yaml.root, path));
    case "label":
      return nodeBlock(structure, nodeAt(structure.yaml.root, path.slice(0, -1)));
    case "volume":
    case "container":
    case "device-claim":
    case "port":
    case "port-number":
    case "variable":
      return nodeBlock(structure, nodeAt(structure.yaml.root, path.slice(0, -1)));
  }
}

/** Of a ConfigMap or Secret the keys, of everything else its spec. */
function objectText(structure: Structure, object: Node, language: Language): string {
  const names = ["data", "binaryData", "stringData"].flatMap((field) => {
    const data = nodeAt(object, [field]);
    return data?.kind === "mapping" ? data.entries.map(({ name }) => code(name)) : [];
  });
  if (0 < names.length) return `${keys[language]}: ${names.join(", ")}`;
  const spec = nodeAt(object, ["spec"]);
  return spec === undefined ? "" : nodeBlock(structure, spec);
}

/** A node as it is written, moved to the left and cut to a few lines. */
function nodeBlock(structure: Structure, node: Node | undefined): string {
  if (node === undefined) return "";
  const { readable, readableLines } = structure;
  const { character } = readableLines.positionAt(node.start);
  const lines = readable.slice(node.start - character, node.end).trimEnd().split(/\r?\n|\r/);
  const first = " ".repeat(character) + (lines[0] ?? "").slice(character);
  const moved = [first, ...lines.slice(1)].map((text) => shortened(text.slice(indentOf(text, character)), longestLine));
  const shown = moved.slice(0, mostLines);
  return codeBlock([...shown, ...(shown.length < moved.length ? ["…"] : [])].join("\n"));
}

function indentOf(text: string, most: number): number {
  return Math.min(most, text.length - text.trimStart().length);
}
