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
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: old
      glusterfs:
        endpoints: a
        path: b
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const text = cause.message.replace(/^[\w.[\]/-]+: /, "");
    return { en: `The API server warns: ${text}`, ko: `API 서버의 경고: ${text}` };
  },
};
