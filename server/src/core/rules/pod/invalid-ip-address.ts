import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** Text that is no IP address. */
export const invalidIpAddress: CauseRule = {
  explains: "cause",
  code: "invalid-ip-address",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.dnsConfig.nameservers[*]", "spec.hostAliases[*].ip", "spec.externalIPs[*]", "spec.clusterIP*", "spec.loadBalancerIP", "*.addresses[*].ip"],
  message: /IP address|leading 0|IPv4-mapped|valid IP|must not (?:have|be)/,
  summary: { en: "Text that is no IP address.", ko: "IP 주소가 아닌 문자열입니다." },
  why: {
    en: "Here stands an IPv4 or IPv6 address, not a name. Since 1.36 numbers with leading zeros are refused, for some programs read them as octal.",
    ko: "이름이 아니라 IPv4나 IPv6 주소를 써야 합니다. 8진수로 읽는 프로그램이 있어 1.36부터는 0으로 시작하는 숫자를 거부합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config",
  bad: `
spec:
  hostAliases:
    - ip: 127.0.0.256
      hostnames: [web.local]
  containers:
    - name: web
      image: nginx:1.27
`,
  good: `
spec:
  hostAliases:
    - ip: 127.0.0.1
      hostnames: [web.local]
  containers:
    - name: web
      image: nginx:1.27
`,
  title: ({ badValue, cause }) => {
    const field = lastName(cause.field);
    return /leading 0/.test(cause.message)
      ? { en: `"${badValue ?? ""}" has leading zeros, which some programs read as octal`, ko: `"${badValue ?? ""}"의 숫자가 0으로 시작합니다. 8진수로 읽힐 수 있습니다` }
      : { en: `"${badValue ?? ""}" is no IP address for "${field}"`, ko: `"${badValue ?? ""}"은(는) "${field}"에 쓸 수 있는 IP 주소가 아닙니다` };
  },
  fixes: (context) => {
    const written = (context.badValue ?? "").trim();
    const plain = written.replace(/^::ffff:/i, "").replace(/\/\d+$/, "").replace(/:\d+$/, "").replace(/,/g, ".").replace(/\.{2,}/g, ".").replace(/^\.|\.$/g, "");
    const parts = plain.split(".");
    const isFour = parts.length === 4 && parts.every((part) => /^\d+$/.test(part));
    const whole = isFour ? parts.map((part) => String(Math.min(255, Number(part)))).join(".") : undefined;
    const byName = written === "localhost" ? "127.0.0.1" : undefined;
    const five = parts.length === 5 && parts.every((part) => /^\d+$/.test(part)) ? parts.slice(0, 4).join(".") : undefined;
    const isDns = context.cause.field.includes("nameservers");
    const values = [byName, whole, five, isDns ? "8.8.8.8" : undefined, "127.0.0.1"].filter((value) => value !== undefined) as readonly string[];
    return writeCandidates(targetOf(context), isDns ? values.filter((value) => value !== "127.0.0.1" || byName !== undefined) : values, written);
  },
};
