import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import type { WarningRule } from "../rule.js";

/** An IP address that is not in its usual spelling. */
export const unusualIpSpelling: WarningRule = {
  explains: "warning",
  code: "unusual-ip-spelling",
  message: /IPv6 address .* should be in RFC 5952|non-standard IP address|IPv6 (?:CIDR|address)/,
  summary: { en: "An IP address that is not in its usual spelling.", ko: "표준 표기가 아닌 IP 주소입니다." },
  why: {
    en: "An address can be written in several ways; tools that compare text take them for different ones.",
    ko: "주소는 여러 방식으로 쓸 수 있지만 문자열을 비교하는 도구는 서로 다른 주소로 봅니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dual-stack/",
  bad: `
spec:
  hostAliases:
    - ip: 2001:DB8::1
      hostnames: [web.local]
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  hostAliases:
    - ip: 2001:db8::1
      hostnames: [web.local]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ cause }) => {
    const usual = usualIn(cause.message);
    return usual === undefined ? { en: "This address is not in its usual spelling", ko: "주소가 표준 표기가 아닙니다" } : { en: `This address is usually written ${usual}`, ko: `이 주소의 표준 표기는 ${usual}입니다` };
  },
  fixes: (context) => {
    const usual = usualIn(context.cause.message);
    return usual === undefined ? [] : writeCandidates(targetOf(context), [usual], undefined);
  },
};

function usualIn(message: string): string | undefined {
  return /\("([^"]+)"\)|use "([^"]+)"/.exec(message)?.slice(1).find((text) => text !== undefined);
}
