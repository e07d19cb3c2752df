import { nearestValue } from "../../schema/neighbours.js";
import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

const resources: readonly string[] = [
  "pods", "cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory", "requests.storage", "persistentvolumeclaims", "services",
  "services.nodeports", "services.loadbalancers", "configmaps", "secrets", "resourcequotas", "replicationcontrollers", "requests.ephemeral-storage",
  "limits.ephemeral-storage", "ephemeral-storage", "count/deployments.apps", "count/jobs.batch",
];

/** Something that a quota can't count. */
export const unknownQuotaResource: CauseRule = {
  explains: "cause",
  code: "unknown-quota-resource",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.hard[*]", "spec.hard", "spec.limits[*].max[*]", "spec.limits[*].min[*]", "spec.limits[*].default[*]", "spec.limits[*].defaultRequest[*]", "spec.limits[*].*"],
  message: /standard resource|fully qualified|name part/,
  summary: { en: "Something that a quota or a LimitRange can't count.", ko: "쿼터나 LimitRange가 셀 수 없는 리소스입니다." },
  why: {
    en: "A quota counts requests.cpu, limits.memory, pods, services, … and any kind as count/deployments.apps; names are plural.",
    ko: "쿼터는 requests.cpu, limits.memory, pods, services 등과 count/deployments.apps 같은 종류를 셉니다. 이름은 복수형입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
  bad: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
spec:
  hard:
    pod: 10
`,
  good: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
spec:
  hard:
    pods: 10
`,
  title: ({ badValue }) => ({ en: `"${badValue ?? ""}" is nothing that can be counted here, such as pods`, ko: `"${badValue ?? ""}"은(는) pods처럼 셀 수 있는 것이 아닙니다` }),
  fixes: (context) => {
    const path = targetOf(context);
    const near = nearestValue(resources, context.badValue ?? "");
    const names = [near, `count/${context.badValue ?? ""}`].filter((name) => name !== undefined) as readonly string[];
    return [...names.map((name) => ({ title: { en: `Rename to "${name}"`, ko: `"${name}"(으)로 이름 바꾸기` }, edits: [{ rename: path, to: name }] })), removeAt(path)];
  },
};
