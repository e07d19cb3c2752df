import { itemsAt } from "../../document/read.js";
import { supportedValueCandidates } from "../../fixes/supported-value.js";
import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

const abbreviations: Readonly<Record<string, string>> = { RWO: "ReadWriteOnce", ROX: "ReadOnlyMany", RWX: "ReadWriteMany", RWOP: "ReadWriteOncePod" };

/** An access mode that does not exist, or that excludes the others. */
export const unknownAccessMode: CauseRule = {
  explains: "cause",
  code: "unknown-access-mode",
  reasons: ["FieldValueNotSupported", "FieldValueForbidden"],
  fields: ["*spec.accessModes"],
  summary: { en: "An access mode that does not exist, or that excludes the others.", ko: "존재하지 않거나 다른 모드와 함께 쓸 수 없는 접근 모드입니다." },
  why: {
    en: "The modes are ReadWriteOnce, ReadOnlyMany, ReadWriteMany and ReadWriteOncePod, in full; the last one can't stand beside others.",
    ko: "접근 모드는 ReadWriteOnce, ReadOnlyMany, ReadWriteMany, ReadWriteOncePod이며 줄여 쓸 수 없습니다. ReadWriteOncePod는 혼자만 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
  bad: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [RWO]
  resources:
    requests:
      storage: 1Gi
`,
  good: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 1Gi
`,
  title: ({ badValue, cause }) =>
    cause.reason === "FieldValueForbidden"
      ? { en: "ReadWriteOncePod can't be combined with other access modes", ko: "ReadWriteOncePod는 다른 접근 모드와 함께 쓸 수 없습니다" }
      : { en: `"${badValue ?? ""}" is no access mode such as ReadWriteOnce`, ko: `"${badValue ?? ""}"은(는) ReadWriteOnce 같은 접근 모드가 아닙니다` },
  fixes: (context) => {
    const path = targetOf(context);
    if (context.cause.reason === "FieldValueForbidden") {
      const modes = itemsAt(context.root, path).map((item) => (item.kind === "scalar" ? item.value : undefined));
      const without = (isKept: (mode: unknown) => boolean): readonly { readonly remove: typeof path }[] => modes.flatMap((mode, index) => (isKept(mode) ? [] : [{ remove: [...path, index] }]));
      return [
        { title: { en: "Remove ReadWriteOncePod", ko: "ReadWriteOncePod 지우기" }, edits: without((mode) => mode !== "ReadWriteOncePod") },
        { title: { en: "Keep ReadWriteOncePod alone", ko: "ReadWriteOncePod만 남기기" }, edits: without((mode) => mode === "ReadWriteOncePod") },
      ];
    }
    const full = abbreviations[(context.badValue ?? "").toUpperCase()];
    return [...writeCandidates(path, full === undefined ? [] : [full], context.badValue), ...supportedValueCandidates(context)];
  },
};
