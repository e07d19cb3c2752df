import type { WarningRule } from "../rule.js";

/** A warning of the server that no other rule explains. */
export const serverWarning: WarningRule = {
  explains: "warning",
  code: "server-warning",
  message: /^/,
  summary: { en: "The API server accepts this, with a warning.", ko: "API 서버가 받아들이지만 경고를 보냅니다." },
  why: {
    en: "The server says so to every client; kubectl prints it as a warning.",
    ko: "서버가 모든 클라이언트에 알리는 내용이며, kubectl은 경고로 출력합니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
  bad: `
metadata:
  name: web
  ownerReferences:
    - &owner
      apiVersion: apps/v1
      kind: ReplicaSet
      name: web
      uid: 0c7cbd0f-6a3e-4f7d-9d0b-0a2f3a1f0b55
    - *owner
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
metadata:
  name: web
  ownerReferences:
    - apiVersion: apps/v1
      kind: ReplicaSet
      name: web
      uid: 0c7cbd0f-6a3e-4f7d-9d0b-0a2f3a1f0b55
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const text = cause.message.replace(/^[\w.[\]/-]+: /, "");
    const shown = text.length <= 90 ? text : `${text.slice(0, 89)}…`;
    return { en: `The API server warns: ${shown}`, ko: `API 서버의 경고: ${shown}` };
  },
};
