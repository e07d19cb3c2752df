import { base64Candidates } from "../../fixes/encode-base64.js";
import type { ShapeRule } from "../rule.js";

/** Text that is not base64. */
export const badBase64: ShapeRule = {
  explains: "shape",
  code: "bad-base64",
  problems: ["bad-bytes"],
  summary: { en: "Text that is not base64.", ko: "base64가 아닌 문자열입니다." },
  why: {
    en: "A Secret's data holds base64 text; plain text goes into stringData, which the server encodes.",
    ko: "Secret의 data에는 base64 문자열이 들어갑니다. 일반 문자열은 서버가 대신 인코딩하는 stringData에 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data",
  bad: `
apiVersion: v1
kind: Secret
metadata:
  name: login
data:
  password: hunter2!
`,
  good: `
apiVersion: v1
kind: Secret
metadata:
  name: login
stringData:
  password: hunter2!
`,
  title: () => ({ en: "This is not base64: plain text belongs into stringData", ko: "base64가 아닙니다. 일반 문자열은 stringData에 씁니다" }),
  fixes: base64Candidates,
};
