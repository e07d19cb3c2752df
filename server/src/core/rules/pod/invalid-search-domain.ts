import { dnsNames } from "../../fixes/dns-name.js";
import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** Search domains that are no domains, or too many. */
export const invalidSearchDomain: CauseRule = {
  explains: "cause",
  code: "invalid-search-domain",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.dnsConfig.searches", "spec.dnsConfig.searches[*]"],
  summary: { en: "Search domains that are no domains, or too many.", ko: "도메인이 아니거나 너무 많은 검색 도메인입니다." },
  why: {
    en: "A search domain is put behind short names before DNS is asked: at most 32 of them, 2048 characters together.",
    ko: "검색 도메인은 DNS에 묻기 전에 짧은 이름 뒤에 붙습니다. 최대 32개, 합쳐서 2048자까지 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config",
  bad: `
spec:
  dnsConfig:
    searches: [My Domain.local]
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  dnsConfig:
    searches: [my-domain.local]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue }) =>
    badValue === undefined
      ? { en: "These are too many search domains", ko: "검색 도메인이 너무 많습니다" }
      : { en: `"${badValue}" is no search domain`, ko: `"${badValue}"은(는) 검색 도메인이 아닙니다` },
  fixes: (context) => {
    if (context.at.node.kind !== "scalar" || context.badValue === undefined) return [];
    const names = dnsNames(context.badValue, { most: 253, outside: /[^a-z0-9.-]+/g });
    return [...writeCandidates(targetOf(context), names, context.badValue), removeAt(targetOf(context))];
  },
};
