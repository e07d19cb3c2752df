import type { Text } from "../../language/text.js";
import { nodeAt } from "../../document/read.js";
import { meaningOf } from "../../schema/explanation.js";
import { imageReference, printedReference } from "../image-reference.js";
import type { HoverSubject } from "../hover-subject.js";
import { code } from "../markdown.js";
import { valueCode } from "../value-text.js";

const completed = (reference: string): Text => ({ en: `**Stands for:** ${reference}`, ko: `**실제 이미지:** ${reference}` });
const pulled = (policy: string, meaning: string): Text => ({
  en: `**Pull policy:** ${policy} — ${meaning}`,
  ko: `**풀 정책:** ${policy} — ${meaning}`,
});
const written: Text = { en: "As written.", ko: "작성된 값입니다." };
const movingTag: Text = {
  en: "The tag `latest` points to another image with every release: two nodes may run different programs, and going back is guesswork.",
  ko: "`latest` 태그는 릴리스마다 다른 이미지를 가리킵니다. 노드마다 다른 프로그램이 실행될 수 있고 되돌리기도 어렵습니다.",
};

/** What an image's name stands for, and when the node fetches it. */
export function imageSection({ spot, effective, language }: HoverSubject): string | undefined {
  const { place, path, node } = spot.typed;
  const isImage = (place.owner === "Container" || place.owner === "EphemeralContainer") && place.field?.name === "image";
  if (!isImage || node.kind !== "scalar" || typeof node.value !== "string") return undefined;
  const reference = imageReference(node.value);
  const full = reference && printedReference(reference);
  const policyPath = [...path.slice(0, -1), "imagePullPolicy"];
  const policy = effective?.at(policyPath)[0];
  const isWritten = nodeAt(spot.structure.yaml.root, policyPath) !== undefined;
  const because = isWritten ? written : policy?.reason?.because;
  const meaning = typeof policy?.value === "string" ? meaningOf("PullPolicy", policy.value) : undefined;
  const lines = [
    full !== undefined && full !== node.value ? completed(code(full)) : undefined,
    policy && pulled(valueCode(policy.value), [meaning, because].flatMap((text) => (text ? [text[language]] : [])).join(" ")),
    reference?.tag === "latest" && reference.digest === undefined ? movingTag : undefined,
  ];
  const texts = lines.flatMap((line) => (line ? [line[language]] : []));
  return texts.length === 0 ? undefined : texts.join("\n\n");
}
