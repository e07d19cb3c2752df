import type { ManifestSnippet } from "../snippet.js";

export const secret: ManifestSnippet = {
  name: "secret",
  title: { en: "Secret", ko: "Secret" },
  description: {
    en: "Passwords and keys, written as plain text under `stringData`; the API server stores them as base64, which is no encryption.",
    ko: "비밀번호와 키를 `stringData`에 평문으로 적습니다. API 서버는 base64로 저장하며, 이는 암호화가 아닙니다.",
  },
  body: `apiVersion: v1
kind: Secret
metadata:
  name: «app-secret»
type: Opaque
stringData:
  «password»: «change-me»
`,
};
