import { containerNames } from "../../fixes/pod-security.js";
import { itemsAt, nodeAt } from "../../document/read.js";
import type { Edit } from "../../document/edit.js";
import type { FieldPath } from "../../document/field-path.js";
import type { PodSecurityContext, PodSecurityRule } from "../rule.js";

/** Capabilities that a standard does not allow, or that were not dropped. */
export const podSecurityCapabilities: PodSecurityRule = {
  explains: "pod-security",
  code: "pod-security-capabilities",
  checks: ["capabilities_baseline", "capabilities_restricted"],
  summary: { en: "Capabilities that a standard does not allow, or that were not dropped.", ko: "표준이 허용하지 않거나 제거하지 않은 권한(capability)입니다." },
  why: {
    en: "Capabilities are the pieces of root's power. Baseline forbids to add most of them; restricted also wants ALL dropped, and lets NET_BIND_SERVICE back in.",
    ko: "capability는 root 권한의 조각입니다. baseline은 대부분의 추가를 금지하고, restricted는 ALL을 제거한 뒤 NET_BIND_SERVICE만 허용합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          add: [NET_ADMIN]
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      securityContext:
        capabilities:
          drop: [ALL]
          add: [NET_BIND_SERVICE]
`,
  title: ({ violation }) => {
    const names = [...new Set([...violation.detail.matchAll(/"([A-Z_]+)"/g)].map((match) => match[1] as string))].filter((name) => name !== "ALL");
    if (names.length === 0) return { en: "All capabilities must be dropped", ko: "모든 권한(capability)을 제거해야 합니다" };
    return { en: `The capabilities ${names.join(", ")} are not allowed`.slice(0, 118), ko: `권한 ${names.join(", ")}은(는) 허용되지 않습니다` };
  },
  places: (context) => {
    const added = forbidden(context);
    return added.length === 0 ? containerNames(context) : added;
  },
  fixes: (context) => {
    const drop = /drop=\["ALL"\]/.test(context.violation.detail);
    const edits: readonly Edit[] = [
      ...forbidden(context).map((path) => ({ remove: path })),
      ...(drop ? context.containers.filter(({ path }) => !dropsAll(context, path)).map(({ path }): Edit => ({ set: [...path, "securityContext", "capabilities", "drop"], to: ["ALL"] })) : []),
    ];
    return edits.length === 0 ? [] : [{ title: drop ? { en: "Drop ALL capabilities", ko: "모든 권한(ALL) 제거하기" } : { en: "Remove what is not allowed", ko: "허용되지 않는 것 지우기" }, edits }];
  },
};

function forbidden({ containers, root, violation }: PodSecurityContext): readonly FieldPath[] {
  return containers.flatMap(({ path }) =>
    itemsAt(root, [...path, "securityContext", "capabilities", "add"]).flatMap((item, index) =>
      item.kind === "scalar" && violation.detail.includes(`"${String(item.value)}"`) ? [[...path, "securityContext", "capabilities", "add", index]] : [],
    ),
  );
}

function dropsAll({ root }: PodSecurityContext, container: FieldPath): boolean {
  const drop = nodeAt(root, [...container, "securityContext", "capabilities", "drop"]);
  return drop?.kind === "sequence" && drop.items.some((item) => item.kind === "scalar" && item.value === "ALL");
}
