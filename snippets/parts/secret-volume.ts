import type { PartSnippet } from "../snippet.js";

export const secretAsFiles: PartSnippet = {
  name: "secret-volume",
  type: "Container",
  title: { en: "Secret as files", ko: "Secret을 파일로" },
  description: {
    en: "Each key of the Secret becomes a file, kept in memory only.",
    ko: "Secret의 키마다 메모리에만 있는 파일이 됩니다.",
  },
  body: `volumeMounts:
  - name: «credentials»
    mountPath: «/etc/credentials»
    readOnly: true
`,
  pod: `volumes:
  - name: credentials
    secret:
      secretName: app-secret
`,
};
