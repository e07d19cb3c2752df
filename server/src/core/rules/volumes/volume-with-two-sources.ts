import { nodeAt } from "../../document/read.js";
import type { Candidate, CauseRule } from "../rule.js";
import { fieldsOf } from "../../schema/field-model.js";

/** A volume, or an item of a projected volume, with more than one source. */
export const volumeWithTwoSources: CauseRule = {
  explains: "cause",
  code: "volume-with-two-sources",
  reasons: ["FieldValueForbidden"],
  fields: ["V.*", "spec.*"],
  message: /may not specify more than 1 volume type/,
  summary: { en: "A volume, or an item of a projected volume, with more than one source.", ko: "출처가 둘 이상인 볼륨이나 projected 항목입니다." },
  why: {
    en: "A volume's files come from one place. Several sources in one folder make a projected volume, one source an item.",
    ko: "볼륨의 파일은 한 곳에서만 옵니다. 여러 출처를 한 폴더에 모으려면 항목마다 출처가 하나인 projected 볼륨을 쓰세요.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#volume-types",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      emptyDir: {}
      configMap:
        name: settings
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: data
      configMap:
        name: settings
`,
  title: ({ at }) => {
    const name = at.path.at(-1);
    return typeof name === "string"
      ? { en: `A volume has one source: "${name}" is one too many`, ko: `볼륨의 출처는 하나입니다. "${name}"은(는) 쓸 수 없습니다` }
      : { en: "A volume has one source: here are several", ko: "볼륨의 출처는 하나인데 여러 개가 있습니다" };
  },
  fixes: ({ root, at }): readonly Candidate[] => {
    const isItem = typeof at.path.at(-1) === "number";
    const owner = isItem ? at.path : at.path.slice(0, -1);
    const node = nodeAt(root, owner);
    const types = new Set(fieldsOf(owner.includes("sources") ? "VolumeProjection" : "VolumeSource").map((field) => field.name));
    const volumeFields = new Set(fieldsOf("Volume").filter((field) => field.name !== "name").map((field) => field.name));
    const sources = node?.kind === "mapping" ? node.entries.filter(({ name }) => types.has(name) || (!owner.includes("sources") && volumeFields.has(name))) : [];
    const isEmptyDirFirst = (name: string): number => (name === "emptyDir" ? 0 : 1);
    return [...sources]
      .sort((one, other) => isEmptyDirFirst(one.name) - isEmptyDirFirst(other.name) || other.start - one.start)
      .map(({ name }) => ({ title: { en: `Remove "${name}"`, ko: `"${name}" 지우기` }, edits: [{ remove: [...owner, name] }] }));
  },
};
