import type { PartSnippet } from "../snippet.js";

export const claimWithMount: PartSnippet = {
  name: "volume-claim",
  type: "Container",
  title: { en: "Persistent volume with its mount", ko: "퍼시스턴트 볼륨과 마운트" },
  description: {
    en: "Mounts storage that outlives the pod, by the name of its claim.",
    ko: "파드보다 오래 남는 저장소를 클레임 이름으로 마운트합니다.",
  },
  body: `volumeMounts:
  - name: «storage»
    mountPath: «/data»
`,
  pod: `volumes:
  - name: storage
    persistentVolumeClaim:
      claimName: data
`,
};
