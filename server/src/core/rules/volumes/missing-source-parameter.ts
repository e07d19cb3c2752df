import { requiredCandidates } from "../../fixes/add-required.js";
import { addCandidate, targetOf } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A volume whose source lacks what it cannot do without. */
export const missingSourceParameter: CauseRule = {
  explains: "cause",
  code: "missing-source-parameter",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["V.*"],
  summary: { en: "A volume whose source lacks what it cannot do without.", ko: "꼭 필요한 값이 빠진 볼륨 출처입니다." },
  why: {
    en: "Each kind of source needs a few words to find its files: a path, a server, an image, a disk.",
    ko: "출처마다 파일을 찾는 데 필요한 값이 있습니다. 경로, 서버, 이미지, 디스크 등입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/volumes/#volume-types",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: logs
      hostPath:
        type: Directory
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: logs
      hostPath:
        type: Directory
        path: /logs
`,
  title: ({ cause }) => {
    const [source] = /(?<=volumes\[\d+\]\.)[\w.[\]]+(?=\.)/.exec(cause.field) ?? ["the volume"];
    return { en: `${source} needs "${lastName(cause.field)}"`, ko: `${source}에는 "${lastName(cause.field)}"이(가) 필요합니다` };
  },
  fixes: (context) => {
    const target = targetOf(context);
    const values: Readonly<Record<string, readonly string[]>> = {
      "hostPath.path": ["/var/log", "/mnt/data"],
      "nfs.server": ["nfs.example.com"],
      "nfs.path": ["/exports/data"],
      "image.reference": ["busybox:1.36"],
      "csi.driver": ["csi.example.com"],
      "serviceAccountToken.path": ["token"],
    };
    const field = target.slice(-2).join(".");
    return [...(values[field] ?? []).map((value) => addCandidate(target, value)), ...requiredCandidates(context)];
  },
};
