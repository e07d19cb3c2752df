import type { PartSnippet } from "../snippet.js";

export const podFactsAsFiles: PartSnippet = {
  name: "downward-volume",
  type: "Container",
  title: { en: "Downward API as files", ko: "Downward API를 파일로" },
  description: {
    en: "The pod's labels and annotations as files, which follow later changes.",
    ko: "파드의 레이블과 어노테이션을 파일로 보여 주며 나중에 바뀐 내용도 반영됩니다.",
  },
  body: `volumeMounts:
  - name: «podinfo»
    mountPath: «/etc/podinfo»
    readOnly: true
`,
  pod: `volumes:
  - name: podinfo
    downwardAPI:
      items:
        - path: labels
          fieldRef:
            fieldPath: metadata.labels
        - path: annotations
          fieldRef:
            fieldPath: metadata.annotations
`,
};
