import { itemsAt, nodeAt } from "../../document/read.js";
import type { Candidate, CauseRule } from "../rule.js";

/** A projected service account token without a path. */
export const missingTokenPath: CauseRule = {
  explains: "cause",
  code: "missing-token-path",
  reasons: ["FieldValueRequired"],
  fields: ["V.projected.path"],
  summary: { en: "A projected service account token without a path.", ko: "경로가 없는 projected 서비스어카운트 토큰입니다." },
  why: {
    en: "The path is the token's file name in the volume; programs read it there, and it is renewed there.",
    ko: "path는 볼륨 안에서 토큰 파일의 이름입니다. 프로그램은 이 파일을 읽고 토큰도 이 파일에서 갱신됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: token
      projected:
        sources:
          - serviceAccountToken:
              audience: vault
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: token
      projected:
        sources:
          - serviceAccountToken:
              audience: vault
              path: token
`,
  title: () => ({ en: "A projected token needs a path: the name of its file", ko: "projected 토큰에는 파일 이름인 path가 필요합니다" }),
  fixes: ({ root, at }): readonly Candidate[] => {
    const sources = [...at.path.slice(0, at.path.lastIndexOf("projected") + 1), "sources"];
    return itemsAt(root, sources).flatMap((item, index): readonly Candidate[] => {
      const token = nodeAt(item, ["serviceAccountToken"]);
      if (token === undefined || nodeAt(token, ["path"]) !== undefined) return [];
      return [{ title: { en: 'Add "path: token"', ko: '"path: token" 추가하기' }, edits: [{ set: [...sources, index, "serviceAccountToken", "path"], to: "token" }] }];
    });
  },
};
