import type { CauseRule } from "../rule.js";

/** Two items of one volume that would become the same file. */
export const conflictingProjectedPaths: CauseRule = {
  explains: "cause",
  code: "conflicting-projected-paths",
  reasons: ["FieldValueInvalid"],
  fields: ["V.projected"],
  summary: { en: "Two items of one volume that would become the same file.", ko: "한 볼륨의 두 항목이 같은 파일이 됩니다." },
  why: {
    en: "All sources of a projected volume share one folder, so that each path may be used once.",
    ko: "projected 볼륨의 출처는 폴더 하나를 함께 쓰므로 경로마다 한 번만 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/projected-volumes/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: all
      projected:
        sources:
          - configMap:
              name: settings
              items:
                - key: a
                  path: file
          - secret:
              name: credentials
              items:
                - key: b
                  path: file
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: all
      projected:
        sources:
          - configMap:
              name: settings
              items:
                - key: a
                  path: settings-file
          - secret:
              name: credentials
              items:
                - key: b
                  path: file
`,
  title: () => ({ en: "Two sources of this volume would write the same file", ko: "이 볼륨의 두 출처가 같은 파일을 만듭니다" }),
};
