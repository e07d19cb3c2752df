import { removeAt } from "../../fixes/write-value.js";
import { itemsAt } from "../../document/read.js";
import type { Candidate, CauseRule } from "../rule.js";

/** A label that a term both selects and takes from the pod. */
export const labelKeyTwice: CauseRule = {
  explains: "cause",
  code: "label-key-twice",
  reasons: ["FieldValueInvalid"],
  fields: ["*[*][*]", "*.matchLabelKeys[*]"],
  message: /exists in both|label ?keys/i,
  summary: { en: "A label that a term both selects and takes from the pod.", ko: "셀렉터와 matchLabelKeys에 함께 있는 레이블입니다." },
  why: {
    en: "matchLabelKeys writes the pod's value of the label into labelSelector, where another value of it stands already.",
    ko: "matchLabelKeys는 파드의 레이블 값을 labelSelector에 적는데 거기에 이미 같은 레이블이 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition",
  bad: `
metadata:
  name: web
  labels:
    app: web
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      matchLabelKeys: [app]
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
  labels:
    app: web
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) => ({
    en: `The label "${badValue ?? ""}" stands in the labelSelector already`,
    ko: `레이블 "${badValue ?? ""}"은(는) labelSelector에 이미 있습니다`,
  }),
  fixes: ({ at, root }): readonly Candidate[] => {
    const length = Math.max(...["topologySpreadConstraints", "requiredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution"].map((name) => at.path.lastIndexOf(name)));
    const item = at.path.slice(0, length + 2);
    const owners = [item, [...item, "podAffinityTerm"]].map((owner) => [...owner, "matchLabelKeys"]);
    return owners.filter((path) => itemsAt(root, path).length !== 0).map(removeAt);
  },
};
