import type { PreviewLine } from "../../../../server/src/core/views/preview-model.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { fillIn } from "./text.js";

/** What one row is drawn from. */
export interface LineRow {
  readonly line: PreviewLine;
  /** The name of the line's layer; empty without one. */
  readonly layerTitle: string;
  /** Whether the reason stands at the right of the line. */
  readonly isNoted: boolean;
}

/** One line of the object: an option of the list box. */
export function rowElement({ line, layerTitle, isNoted }: LineRow, labels: PreviewLabels): HTMLElement {
  return element(
    "div",
    {
      role: "option",
      class: `line ${line.origin}`,
      "data-layer": line.layer,
      "aria-description": spokenOrigin(line, layerTitle, labels),
      tabindex: -1,
    },
    element("span", { class: "mark", "aria-hidden": "true" }, markOf(line)),
    textOf(line),
    isNoted ? noteOf(line, layerTitle, labels) : undefined,
  );
}

/** What a row shows and says, as one string: two lines with the same signature share a row. */
export function rowSignature({ line, layerTitle, isNoted }: LineRow, labels: PreviewLabels): string {
  const said = spokenOrigin(line, layerTitle, labels) ?? "";
  return `${line.text}\n${line.origin}\n${isNoted}\n${said}\n${line.tokens.join(";")}`;
}

function markOf(line: PreviewLine): string {
  switch (line.origin) {
    case "added":
      return "+";
    case "changed":
      return "~";
    case "written":
      return "";
    default:
      return line.origin satisfies never;
  }
}

function textOf(line: PreviewLine): HTMLElement {
  const code = element("span", { class: "text" });
  let at = 0;
  for (const [start, end, kind] of line.tokens) {
    if (at < start) code.append(line.text.slice(at, start));
    code.append(element("span", { class: kind }, line.text.slice(start, end)));
    at = end;
  }
  code.append(line.text.slice(at));
  return code;
}

function noteOf(line: PreviewLine, layerTitle: string, labels: PreviewLabels): HTMLElement {
  const was = line.was === undefined ? undefined : fillIn(labels.was, { value: line.was });
  const reason = [was, line.because].filter((part) => part !== undefined).join(" · ");
  const layer = element("span", { class: "note-layer" }, reason === "" ? layerTitle : `${layerTitle} · `);
  return element("span", { class: "note", "aria-hidden": "true" }, layer, reason);
}

/** What the colour, the mark and the note say, for readers who hear the line. */
function spokenOrigin(line: PreviewLine, layerTitle: string, labels: PreviewLabels): string | undefined {
  if (line.origin === "written") return undefined;
  const origin = fillIn(line.origin === "added" ? labels.added : labels.changed, { layer: layerTitle });
  const was = line.was === undefined ? undefined : fillIn(labels.was, { value: line.was });
  return [origin, was, line.because].filter((part) => part !== undefined && part !== "").join(", ");
}
