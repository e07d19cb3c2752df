import { addCandidate, removeAt } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** `dnsPolicy: None` without a name server. */
export const dnsNoneWithoutNameservers: CauseRule = {
  explains: "cause",
  code: "dns-none-without-nameservers",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["spec.dnsConfig", "spec.dnsConfig.nameservers"],
  summary: { en: "dnsPolicy: None without a name server.", ko: "이름 서버가 없는 dnsPolicy: None입니다." },
  why: {
    en: "None leaves out what the cluster would set, so that dnsConfig has to say whom to ask.",
    ko: "None은 클러스터의 DNS 설정을 쓰지 않으므로 어디에 물을지 dnsConfig에 적어야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config",
  bad: `
spec:
  dnsPolicy: None
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  dnsPolicy: None
  dnsConfig:
    nameservers: [10.96.0.10]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: () => ({ en: "dnsPolicy: None needs dnsConfig with at least one name server", ko: "dnsPolicy: None에는 이름 서버가 있는 dnsConfig가 필요합니다" }),
  fixes: ({ pod }) => {
    if (pod === undefined) return [];
    return [addCandidate([...pod, "spec", "dnsConfig", "nameservers"], ["8.8.8.8"]), removeAt([...pod, "spec", "dnsPolicy"])];
  },
};
