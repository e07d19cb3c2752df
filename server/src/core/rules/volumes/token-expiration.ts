import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A projected token that lives less than ten minutes, or longer than can be counted. */
export const tokenExpiration: CauseRule = {
  explains: "cause",
  code: "token-expiration",
  reasons: ["FieldValueInvalid"],
  fields: ["*.serviceAccountToken.expirationSeconds"],
  summary: { en: "A projected token that lives less than ten minutes.", ko: "수명이 10분보다 짧은 projected 토큰입니다." },
  why: {
    en: "The kubelet renews tokens at four fifths of their life; below 600 seconds it could not keep up.",
    ko: "kubelet은 수명의 80%가 지나면 토큰을 갱신하므로 600초보다 짧으면 따라갈 수 없습니다.",
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
              path: token
              expirationSeconds: 60
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
              path: token
              expirationSeconds: 600
`,
  title: ({ badValue }) => ({
    en: `A token lives at least 600 seconds, not ${badValue ?? "less"}`,
    ko: `토큰의 수명은 600초 이상이어야 합니다(지금 ${badValue ?? ""})`,
  }),
  fixes: (context) => writeCandidates(targetOf(context), Number(context.badValue) < 600 ? [600, 3600] : [3600], context.badValue),
};
