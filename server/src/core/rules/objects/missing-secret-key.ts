import { textAt } from "../../document/read.js";
import { removeAt, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

const placeholders: Readonly<Record<string, string>> = {
  "tls.crt": "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
  "tls.key": "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n",
  "ssh-privatekey": "-----BEGIN OPENSSH PRIVATE KEY-----\n-----END OPENSSH PRIVATE KEY-----\n",
  ".dockerconfigjson": '{"auths":{}}',
  ".dockercfg": "{}",
};

/** A Secret that lacks a key which its type promises, or has none of its form. */
export const missingSecretKey: CauseRule = {
  explains: "cause",
  code: "missing-secret-key",
  isMadeUp: true,
  reasons: ["FieldValueRequired", "FieldValueInvalid"],
  fields: ["data[*]", "data*", "metadata.annotations[kubernetes.io/service-account.name]"],
  message: /^Required|redacted/,
  summary: { en: "A Secret that lacks a key which its type promises, or has it in another form.", ko: "종류에 맞는 키가 없거나 형식이 다른 Secret입니다." },
  why: {
    en: "The type says what is inside: tls.crt and tls.key, .dockerconfigjson, username or password. A Secret for anything is Opaque, the default.",
    ko: "종류는 내용을 정합니다. tls.crt와 tls.key, .dockerconfigjson, username이나 password 등입니다. 그 밖의 내용은 기본값인 Opaque를 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/secret/#secret-types",
  bad: `
apiVersion: v1
kind: Secret
metadata:
  name: certificate
type: kubernetes.io/tls
stringData:
  tls.crt: certificate
`,
  good: `
apiVersion: v1
kind: Secret
metadata:
  name: certificate
type: kubernetes.io/tls
stringData:
  tls.crt: certificate
  tls.key: key
`,
  title: ({ cause, root }) => {
    const key = /\[([^\]]+)\]$/.exec(cause.field)?.[1] ?? "";
    const type = textAt(root, ["type"]) ?? "this type";
    return cause.reason === "FieldValueRequired"
      ? { en: `A Secret of type ${type} needs "${key}"`, ko: `${type} 종류의 Secret에는 "${key}"이(가) 필요합니다` }
      : { en: `"${key}" is not of the form that ${type} asks for`, ko: `"${key}"의 형식이 ${type}에 맞지 않습니다` };
  },
  fixes: ({ cause }) => {
    const key = /\[([^\]]+)\]$/.exec(cause.field)?.[1] ?? "";
    const opaque = { ...writeCandidate(["type"], "Opaque"), title: { en: "Write type: Opaque", ko: "type: Opaque(으)로 쓰기" } };
    if (cause.field.startsWith("metadata")) {
      return [{ title: { en: `Add "${key}: default"`, ko: `"${key}: default" 추가하기` }, edits: [{ set: ["metadata", "annotations", key], to: "default" }] }, opaque];
    }
    if (cause.reason !== "FieldValueRequired") return [opaque, removeAt(["data", key])];
    return [{ title: { en: `Add "${key}" to stringData`, ko: `stringData에 "${key}" 추가하기` }, edits: [{ set: ["stringData", key], to: placeholders[key] ?? "value" }] }, opaque];
  },
};
