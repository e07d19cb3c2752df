import type { Text } from "../../language/text.js";
import { durationText } from "../../probes/interval-text.js";
import type { HoverSubject } from "../hover-subject.js";
import { code } from "../markdown.js";

const mode = (octal: string, rights: string): Text => ({ en: `${octal} in octal: ${rights}`, ko: `8진수로 ${octal}: ${rights}` });
const decimalMode = (meant: string): Text => ({
  en: `⚠️ This is a decimal number. For the rights ${meant}, write ${meant} with the zero in front.`,
  ko: `⚠️ 10진수로 적혀 있습니다. 권한 ${meant}의 뜻이었다면 앞의 0까지 함께 적습니다.`,
});

/** Seconds below this need no other unit. */
const longSeconds = 90;

/** What a bare number means: file modes in octal, long times in minutes and hours. */
export function numberSection({ spot, language }: HoverSubject): string | undefined {
  const { node, place, path } = spot.typed;
  if (node.kind !== "scalar" || typeof node.value !== "number" || place.field === undefined) return undefined;
  const name = String(path.at(-1));
  if (name === "mode" || name === "defaultMode") return modeText(node.value, spot.structure.readable.slice(node.start, node.end))[language];
  const isTime = /Seconds(?:$|After)/.test(name) && longSeconds <= node.value && Number.isInteger(node.value);
  return isTime ? `${code(`${node.value} s`)} = ${durationText(node.value)[language]}` : undefined;
}

function modeText(value: number, written: string): Text {
  const octal = `0${value.toString(8)}`;
  const meaning = mode(code(octal), code(rightsOf(value)));
  // 644 without the zero is 01204: the digits are octal ones, and the mode that they give as a decimal makes no sense.
  const isDecimal = /^[0-7]{3}$/.test(written) && 0o777 < value;
  if (!isDecimal) return meaning;
  const doubt = decimalMode(code(`0${written}`));
  return { en: `${meaning.en}\n\n${doubt.en}`, ko: `${meaning.ko}\n\n${doubt.ko}` };
}

/** `rw-r--r--` */
function rightsOf(value: number): string {
  return [...(value & 0o777).toString(2).padStart(9, "0")].map((bit, index) => (bit === "1" ? "rwx"[index % 3] : "-")).join("");
}
