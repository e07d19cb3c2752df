import { entryOf } from "../../document/node.js";
import { nodeAt } from "../../document/read.js";
import { removeAt } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";
import { romanised } from "../../fixes/romanised.js";

/** A key of a ConfigMap or Secret that can be no file name, or stands twice. */
export const invalidDataKey: CauseRule = {
  explains: "cause",
  code: "invalid-data-key",
  reasons: ["FieldValueInvalid"],
  fields: ["data[*]", "binaryData[*]", "data*", "binaryData*"],
  message: /config key|duplicate of key|must not start with|not be/,
  summary: { en: "A key of a ConfigMap or Secret that can be no file name, or stands twice.", ko: "파일 이름이 될 수 없거나 중복된 ConfigMap 또는 Secret의 키입니다." },
  why: {
    en: "Keys become file names: letters, digits, - _ . and no slash. Of data and binaryData only one may have a key.",
    ko: "키는 파일 이름이 되므로 글자, 숫자, - _ .만 쓰며 슬래시는 쓸 수 없습니다. 같은 키는 data와 binaryData 중 한쪽에만 둡니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object",
  bad: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  app/stage: production
`,
  good: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  app.stage: production
`,
  title: ({ badValue, cause }) =>
    /duplicate of key/.test(cause.message)
      ? { en: `"${badValue ?? ""}" stands in both data and binaryData`, ko: `"${badValue ?? ""}"이(가) data와 binaryData에 모두 있습니다` }
      : { en: `"${badValue ?? ""}" can be no key: use letters, digits and - _ .`, ko: `"${badValue ?? ""}"은(는) 키가 될 수 없습니다. 글자, 숫자, - _ .만 쓰세요` },
  fixes: ({ root, badValue, cause }) => {
    if (badValue === undefined) return [];
    if (/duplicate of key/.test(cause.message)) return [removeAt(["binaryData", badValue]), removeAt(["data", badValue])];
    const owner = ["data", "binaryData", "stringData"].find((name) => entryOf(nodeAt(root, [name]), badValue) !== undefined);
    if (owner === undefined) return [];
    const plain = (by: string): string => romanised(badValue.trim()).replace(/[^-._a-zA-Z0-9]+/g, by).replace(/^\.{2,}/, "");
    return [...new Set([plain("."), plain("-"), plain("_")])].filter((name) => name !== "").map((name) => ({
      title: { en: `Rename to "${name}"`, ko: `"${name}"(으)로 이름 바꾸기` },
      edits: [{ rename: [owner, badValue], to: name }],
    }));
  },
};
