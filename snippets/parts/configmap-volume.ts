import type { PartSnippet } from "../snippet.js";

export const configMapAsFiles: PartSnippet = {
  name: "configmap-volume",
  type: "Container",
  title: { en: "ConfigMap as files", ko: "ConfigMap을 파일로" },
  description: {
    en: "Each key of the ConfigMap becomes a file, which follows later changes.",
    ko: "ConfigMap의 키마다 파일이 되며 나중에 바뀐 내용도 반영됩니다.",
  },
  body: `volumeMounts:
  - name: «config»
    mountPath: «/etc/app»
    readOnly: true
`,
  pod: `volumes:
  - name: config
    configMap:
      name: app-config
`,
};
