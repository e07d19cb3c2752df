import { itemsAt } from "../../document/read.js";
import { nearestValue } from "../../schema/neighbours.js";
import { removeAt, writeCandidate } from "../../fixes/write-value.js";
import type { Candidate, CauseRule } from "../rule.js";

const scopes: readonly string[] = ["BestEffort", "NotBestEffort", "Terminating", "NotTerminating", "PriorityClass", "CrossNamespacePodAffinity", "VolumeAttributesClass"];

/** Scopes of a quota that do not exist, exclude each other, or do not go with what it counts. */
export const invalidQuotaScope: CauseRule = {
  explains: "cause",
  code: "invalid-quota-scope",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.scopes", "spec.scopeSelector*"],
  summary: { en: "Scopes of a quota that do not exist, exclude each other, or do not go with what it counts.", ko: "존재하지 않거나 서로 맞지 않는 쿼터 범위입니다." },
  why: {
    en: "A scope says which pods the quota counts; BestEffort and NotBestEffort, Terminating and NotTerminating exclude each other.",
    ko: "범위는 쿼터가 어느 파드를 셀지 정합니다. BestEffort와 NotBestEffort, Terminating과 NotTerminating은 함께 쓸 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes",
  bad: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
spec:
  hard:
    pods: 10
  scopes: [Besteffort]
`,
  good: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
spec:
  hard:
    pods: 10
  scopes: [BestEffort]
`,
  title: ({ cause }) =>
    /conflicting/.test(cause.message)
      ? { en: "These scopes exclude each other", ko: "이 범위들은 함께 쓸 수 없습니다" }
      : { en: "There is no such scope, or it does not go with what is counted", ko: "그런 범위가 없거나 세는 리소스와 맞지 않습니다" },
  fixes: ({ root, at }): readonly Candidate[] => {
    const list = ["spec", "scopes"];
    const candidates = itemsAt(root, list).flatMap((item, index): readonly Candidate[] => {
      const written = item.kind === "scalar" ? String(item.value) : "";
      const near = scopes.includes(written) ? undefined : nearestValue(scopes, written);
      return near === undefined ? [] : [writeCandidate([...list, index], near)];
    });
    const last = itemsAt(root, list).length - 1;
    return [...candidates, ...(0 < last ? [removeAt([...list, last])] : []), removeAt(at.path)];
  },
};
