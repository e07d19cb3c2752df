import type { Verdict } from "../../../../server/src/core/views/preview-model.js";
import { setAttributes } from "./element.js";

/** Outlines on a grid of 16, drawn with the colour of the text around them. */
const outlines = {
  accepted: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5 8.2l2.2 2.2l4-4.6",
  refused: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
  unserved: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 4.5v4.2M8 10.7v.9",
  ignored: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5 8h6",
  warning: "M8 2l6.4 11.5H1.6zM8 6.2v3.6M8 11.2v.8",
  info: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 7.3v4.2M8 4.5v.9",
} as const satisfies Record<Verdict, string> & Record<string, string>;

export type IconName = keyof typeof outlines;

const svg = "http://www.w3.org/2000/svg";

/** A decorative picture; what it means must also be said in words. */
export function icon(name: IconName): SVGSVGElement {
  const picture = document.createElementNS(svg, "svg");
  setAttributes(picture, { class: `icon icon-${name}`, viewBox: "0 0 16 16", "aria-hidden": "true" });
  const path = document.createElementNS(svg, "path");
  setAttributes(path, { d: outlines[name] });
  picture.append(path);
  return picture;
}
