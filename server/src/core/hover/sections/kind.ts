import type { Text } from "../../language/text.js";
import { documentationOf } from "../../schema/documentation.js";
import { pageOfKind } from "../../views/kind-pages.js";
import type { HoverSubject } from "../hover-subject.js";
import { code, link, plain, quote } from "../markdown.js";

const calledBy = (names: string): Text => ({ en: `kubectl calls it ${names}.`, ko: `kubectl에서 쓰는 이름: ${names}.` });
const namespaced: Text = { en: "It lives in a namespace.", ko: "네임스페이스에 속합니다." };
const clusterWide: Text = { en: "It belongs to no namespace.", ko: "네임스페이스에 속하지 않습니다." };
const aboutKind = (kind: string): Text => ({ en: `Kubernetes on ${kind}`, ko: `쿠버네티스 문서: ${kind}` });

/** Of an object's `kind` and `apiVersion`: what kind that is. */
export function kindSection({ spot, language }: HoverSubject): string | undefined {
  const { typed, object } = spot;
  const name = typed.path.at(-1);
  const isIdentity = typed.path.length === object.path.length + 1 && (name === "kind" || name === "apiVersion");
  if (!isIdentity) return undefined;
  const { kind, resource, shortNames, namespaced: isNamespaced, type } = object.kind;
  const words = documentationOf(type);
  const page = pageOfKind(kind);
  const names = [resource, ...shortNames].map(code).join(", ");
  const parts = [
    `${calledBy(names)[language]} ${(isNamespaced ? namespaced : clusterWide)[language]}`,
    words && quote(words),
    page && link(plain(aboutKind(kind)[language]), page),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
