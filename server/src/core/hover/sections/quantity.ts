import type { Text } from "../../language/text.js";
import { entryOf, type Node } from "../../document/node.js";
import { amountOf, parseQuantity, type Quantity } from "../../quantity/quantity.js";
import { amountText, binaryText, decimalText, numberText } from "../../quantity/quantity-text.js";
import { unitOfResource, type ResourceUnit } from "../../quantity/resource-unit.js";
import type { HoverSubject } from "../hover-subject.js";
import { code } from "../markdown.js";

const bytes = (amount: string): Text => ({ en: `${amount} bytes`, ko: `${amount}바이트` });
const cores = (amount: string, percent: string): Text => ({
  en: `${amount} of a core (${percent} %)`,
  ko: `코어 ${amount}개 (코어 하나의 ${percent}%)`,
});
const wholeCores = (amount: string): Text => ({ en: amount === "1" ? "1 core" : `${amount} cores`, ko: `코어 ${amount}개` });

const milliBytes = (meant: string): Text => ({
  en: `⚠️ A small \`m\` means thousandths, of bytes here. Surely ${meant} was meant.`,
  ko: `⚠️ 소문자 \`m\`은 1/1000을 뜻하며 여기서는 바이트의 1/1000입니다. 의도한 값은 ${meant}일 것입니다.`,
});
const fewBytes = (meant: string): Text => ({
  en: `⚠️ Without a unit these are single bytes: no container starts with so little. ${meant} may have been meant.`,
  ko: `⚠️ 단위가 없으면 바이트입니다. 이만큼으로는 컨테이너가 시작되지 않습니다. 의도한 값은 ${meant}일 수 있습니다.`,
});
const manyCores = (meant: string): Text => ({
  en: `⚠️ Without a unit these are whole cores, more than any node has. ${meant} may have been meant.`,
  ko: `⚠️ 단위가 없으면 코어 수이며 어느 노드보다도 많습니다. 의도한 값은 ${meant}일 수 있습니다.`,
});

/** Below this no container runtime starts a process. */
const leastPlausibleBytes = 1024 * 1024;

/** Larger machines exist, but nobody asks for one without knowing. */
const mostPlausibleCores = 256;

/** What a quantity really is: bytes in both families of units, cores and percent. */
export function quantitySection({ spot, language }: HoverSubject): string | undefined {
  const { node, place, path } = spot.typed;
  if (place.type.kind !== "quantity" || node.kind !== "scalar" || node.value === null) return undefined;
  const quantity = parseQuantity(String(node.value));
  if (quantity === undefined) return undefined;
  const unit = unitAt(String(path.at(-1)), spot.typed.parent?.node);
  const written = String(node.value);
  const doubt = isAboutContainers(place.owner) ? doubtAbout(quantity, unit, written) : undefined;
  const meaning = amountWithUnit(quantity, unit)[language];
  const parts = [meaning === written ? undefined : `${code(written)} = ${meaning}`, doubt?.[language]].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

/** An amount in words: `134,217,728 bytes = 128 MiB ≈ 134.2 MB`, `0.5 of a core (50 %)`. */
export function amountWithUnit(quantity: Quantity, unit: ResourceUnit): Text {
  switch (unit) {
    case "bytes":
      return withScaled(quantity);
    case "cores": {
      const amount = amountText(quantity);
      const value = amountOf(quantity);
      return value < 1 ? cores(amount, numberText(Math.round(value * 1000) / 10)) : wholeCores(amount);
    }
    case "pieces":
      return { en: amountText(quantity), ko: amountText(quantity) };
  }
}

function withScaled(quantity: Quantity): Text {
  const scaled = [binaryText(quantity), decimalText(quantity)].flatMap((text) => (text === undefined ? [] : [text.startsWith("≈") ? text : `= ${text}`]));
  const exact = bytes(amountText(quantity));
  return { en: [exact.en, ...scaled].join(" "), ko: [exact.ko, ...scaled].join(" ") };
}

/** The unit of `limits.memory`, `sizeLimit`, and of a divisor, which is that of the resource beside it. */
function unitAt(name: string, parent: Node | undefined): ResourceUnit {
  if (name === "sizeLimit") return "bytes";
  if (name !== "divisor") return unitOfResource(name);
  const resource = entryOf(parent, "resource")?.value;
  return unitOfResource(resource?.kind === "scalar" ? String(resource.value) : "");
}

function isAboutContainers(owner: string | undefined): boolean {
  return owner === "ResourceRequirements" || owner === "VolumeResourceRequirements" || owner === "EmptyDirVolumeSource";
}

function doubtAbout(quantity: Quantity, unit: ResourceUnit, written: string): Text | undefined {
  const amount = amountOf(quantity);
  const number = written.replace(/[a-zA-Z]+$/, "");
  if (unit === "bytes" && quantity.suffix === "m") return milliBytes(code(`${number}Mi`));
  if (unit === "bytes" && quantity.suffix === "" && 0 < amount && amount < leastPlausibleBytes) return fewBytes(code(`${number}Mi`));
  if (unit === "cores" && quantity.suffix === "" && mostPlausibleCores < amount) return manyCores(code(`${number}m`));
  return undefined;
}
