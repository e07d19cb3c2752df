import { itemsAt, textAt } from "../../document/read.js";
import { closed, type Suggestion, type ValuePlace } from "../suggestion.js";

/** Device claims of the pod that the container does not have yet; where there is none, one comes along. */
export function resourceClaims({ object, path }: ValuePlace): readonly Suggestion[] {
  const list = [...(object.pod ?? []), "spec", "resourceClaims"];
  const names = itemsAt(object.root, list).flatMap((claim) => textAt(claim, ["name"]) ?? []);
  const taken = itemsAt(object.root, path.slice(0, -2)).map((claim) => textAt(claim, ["name"]));
  const free = names.filter((name) => !taken.includes(name));
  if (0 < free.length || object.pod === undefined) return closed(free, { en: "device claim of this pod", ko: "이 파드의 장치 클레임" });
  const name = ["gpu", "gpu-2", "gpu-3", "gpu-4"].find((candidate) => !names.includes(candidate)) ?? "device";
  return [{
    value: name,
    kind: "usual",
    detail: { en: "also adds this claim to the pod", ko: "이 클레임을 파드에도 추가합니다" },
    also: [{ append: [...object.base, ...list], item: { name, resourceClaimTemplateName: "gpu" } }],
  }];
}
