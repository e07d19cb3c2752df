import type { Text } from "../language/text.js";

/** Codes of what is wrong before any field is looked at: what the object is, and whether each key stands once. */
export type IdentityCode = "missing-kind" | "unknown-kind" | "missing-api-version" | "unserved-api-version" | "duplicate-key";

/** What is said about such a mistake in general; its title names what is written. */
export interface IdentityText {
  /** One sentence for lists of codes. */
  readonly summary: Text;
  readonly why: Text;
  /** Kubernetes' page. */
  readonly url: string;
  /** A manifest that has this mistake and no other. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
}

const url = "https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields";

const why: Text = {
  en: "apiVersion and kind together say what the object is; the API server serves each kind under certain versions only.",
  ko: "apiVersion과 kind가 함께 객체의 종류를 정합니다. API 서버는 종류마다 정해진 버전만 제공합니다.",
};

const body = "metadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx:1.27\n";
const pod = `apiVersion: v1\nkind: Pod\n${body}`;

export const identityTexts: Readonly<Record<IdentityCode, IdentityText>> = {
  "missing-kind": {
    summary: { en: "A manifest without kind.", ko: "kind가 없는 매니페스트입니다." },
    why,
    url,
    bad: `apiVersion: v1\n${body}`,
    good: pod,
  },
  "unknown-kind": {
    summary: { en: "A kind that does not exist, or is misspelt.", ko: "없는 kind이거나 철자가 틀린 kind입니다." },
    why,
    url,
    bad: `apiVersion: v1\nkind: pod\n${body}`,
    good: pod,
  },
  "missing-api-version": {
    summary: { en: "A manifest without apiVersion.", ko: "apiVersion이 없는 매니페스트입니다." },
    why,
    url,
    bad: `kind: Pod\n${body}`,
    good: pod,
  },
  "unserved-api-version": {
    summary: { en: "An apiVersion that does not serve the kind.", ko: "그 kind를 제공하지 않는 apiVersion입니다." },
    why,
    url,
    bad: `apiVersion: apps/v1\nkind: Pod\n${body}`,
    good: pod,
  },
  "duplicate-key": {
    summary: { en: "A key that stands twice in one mapping.", ko: "한 매핑에 두 번 나오는 키입니다." },
    why: {
      en: "A mapping may have each key once. kubectl silently keeps the last one; the API server refuses the manifest.",
      ko: "매핑에는 같은 키가 한 번만 올 수 있습니다. kubectl은 조용히 마지막 것만 남기고, API 서버는 매니페스트를 거부합니다.",
    },
    url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    bad: pod.replace("      image: nginx:1.27\n", "      image: nginx:1.26\n      image: nginx:1.27\n"),
    good: pod,
  },
};
