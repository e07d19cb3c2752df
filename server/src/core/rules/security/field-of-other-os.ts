import { nodeAt } from "../../document/read.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A field of Linux in a pod for Windows, or the other way round. */
export const fieldOfOtherOs: CauseRule = {
  explains: "cause",
  code: "field-of-other-os",
  reasons: ["FieldValueForbidden"],
  fields: ["spec*"],
  message: /os is set to|cannot be set for a (?:windows|linux) pod|windows pod|linux pod/i,
  summary: { en: "A field of Linux in a pod for Windows, or the other way round.", ko: "윈도우 파드에 리눅스 필드가 있거나 그 반대입니다." },
  why: {
    en: "spec.os says for which system the pod is made, and fields that this system lacks are refused, not ignored.",
    ko: "spec.os는 파드가 어느 운영체제용인지 정하며, 그 운영체제에 없는 필드는 무시되지 않고 거부됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/#pod-os",
  bad: `
spec:
  os:
    name: windows
  hostPID: true
  containers:
    - name: web
      image: mcr.microsoft.com/windows/nanoserver:ltsc2022
`,
  good: `
spec:
  os:
    name: windows
  containers:
    - name: web
      image: mcr.microsoft.com/windows/nanoserver:ltsc2022
`,
  title: ({ cause }) => ({
    en: `"${lastName(cause.field)}" is not possible with the pod's os`,
    ko: `"${lastName(cause.field)}"은(는) 파드의 os에서 쓸 수 없습니다`,
  }),
  related: ({ root, pod }) =>
    pod === undefined || nodeAt(root, [...pod, "spec", "os"]) === undefined ? [] : [{ at: [...pod, "spec", "os", "name"], text: { en: "The pod is for this system.", ko: "파드는 이 운영체제용입니다." } }],
  fixes: (context) => [removeAt(targetOf(context)), ...(context.pod === undefined ? [] : [removeAt([...context.pod, "spec", "os"])])],
};
