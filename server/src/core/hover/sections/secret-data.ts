import type { Text } from "../../language/text.js";
import { decodeBase64 } from "../base64.js";
import type { HoverSubject } from "../hover-subject.js";
import { codeBlock, shortened } from "../markdown.js";

const decoded = (bytes: number): Text => ({ en: `**Decoded** (${bytes} bytes)`, ko: `**디코딩한 값** (${bytes}바이트)` });
const binary = (bytes: number): Text => ({ en: `Binary data, ${bytes} bytes.`, ko: `바이너리 데이터, ${bytes}바이트.` });
const endsInBreak: Text = {
  en: "⚠️ It ends with a line break, which becomes part of the value: `echo -n` and `printf` leave it out.",
  ko: "⚠️ 줄바꿈으로 끝나며 이것도 값에 포함됩니다. `echo -n`이나 `printf`를 쓰면 빠집니다.",
};

const longestText = 600;

/** What the base64 of a Secret, or a ConfigMap's binary data, says. */
export function secretDataSection({ spot, language }: HoverSubject): string | undefined {
  const { node, place } = spot.typed;
  if (place.type.kind !== "bytes" || node.kind !== "scalar" || typeof node.value !== "string") return undefined;
  const value = decodeBase64(node.value);
  if (value === undefined) return undefined;
  if (value.kind === "binary") return binary(value.bytes)[language];
  const isOneLine = /^[^\n]+\n$/.test(value.text);
  const parts = [decoded(value.bytes)[language], codeBlock(shortened(value.text.replace(/\n$/, ""), longestText), "text")];
  return [...parts, ...(isOneLine ? [endsInBreak[language]] : [])].join("\n\n");
}
