import type { PartSnippet } from "../snippet.js";

export const volumeWithMount: PartSnippet = {
  name: "volume-mount",
  type: "Container",
  title: { en: "Volume with its mount", ko: "볼륨과 마운트" },
  description: {
    en: "Mounts an empty directory that lives as long as the pod, and adds it to the pod's volumes.",
    ko: "파드와 수명을 같이하는 빈 디렉터리를 마운트하고 파드의 볼륨에도 추가합니다.",
  },
  body: `volumeMounts:
  - name: «cache»
    mountPath: «/cache»
`,
  pod: `volumes:
  - name: cache
    emptyDir: {}
`,
};
