import { itemsAt } from "../../document/read.js";
import { targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** More name servers than a resolver asks. */
export const tooManyNameservers: CauseRule = {
  explains: "cause",
  code: "too-many-nameservers",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.dnsConfig.nameservers"],
  message: /must not have more than/,
  summary: { en: "More than three name servers.", ko: "이름 서버가 셋보다 많습니다." },
  why: {
    en: "The C library asks the first three name servers of resolv.conf and ignores the others.",
    ko: "C 라이브러리는 resolv.conf의 처음 세 이름 서버에만 묻고 나머지는 무시합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config",
  bad: `
spec:
  dnsConfig:
    nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4]
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  dnsConfig:
    nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: (context) => {
    const count = itemsAt(context.root, targetOf(context)).length;
    return { en: `At most three name servers are possible, here are ${count}`, ko: `이름 서버는 최대 세 개인데 ${count}개가 있습니다` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    const extra = itemsAt(context.root, path).flatMap((_, index) => (index < 3 ? [] : [{ remove: [...path, index] }]));
    return [{ title: { en: "Keep the first three", ko: "처음 세 개만 남기기" }, edits: extra }];
  },
};
