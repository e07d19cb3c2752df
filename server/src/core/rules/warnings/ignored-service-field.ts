import { nodeAt } from "../../document/read.js";
import type { WarningRule } from "../rule.js";

/** A setting of a Service that has no effect. */
export const ignoredServiceField: WarningRule = {
  explains: "warning",
  code: "ignored-service-field",
  message: /^spec\.(\w+) is (?:ignored|deprecated)|^spec\.trafficDistribution/,
  summary: { en: "A setting of a Service that has no effect, or is going away.", ko: "효과가 없거나 사라질 서비스 설정입니다." },
  why: {
    en: "Headless services have no address to balance or to stick to, and only ExternalName services have an alias.",
    ko: "헤드리스 서비스에는 분산하거나 고정할 주소가 없고 별칭은 ExternalName 서비스에만 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalName: web.example.com
  selector:
    app: web
  ports:
    - port: 80
`,
  good: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
  title: ({ cause }) => {
    const field = fieldIn(cause.message);
    return /deprecated/.test(cause.message)
      ? { en: `"${field}" is deprecated`, ko: `"${field}"은(는) 더 이상 권장되지 않습니다` }
      : { en: `"${field}" has no effect for a Service of this kind`, ko: `이런 서비스에서는 "${field}"이(가) 효과가 없습니다` };
  },
  place: ({ cause, root }) => {
    const path = ["spec", fieldIn(cause.message)];
    return nodeAt(root, path) === undefined ? undefined : path;
  },
  fixes: ({ cause, root }) => {
    const path = ["spec", fieldIn(cause.message)];
    const instead = /use "([^"]+)"/.exec(cause.message)?.[1];
    if (nodeAt(root, path) === undefined) return [];
    if (instead !== undefined) return [{ title: { en: `Write ${instead}`, ko: `${instead}(으)로 쓰기` }, edits: [{ set: path, to: instead }] }];
    return [{ title: { en: `Remove "${path[1] ?? ""}"`, ko: `"${path[1] ?? ""}" 지우기` }, edits: [{ remove: path }] }];
  },
};

/** The server writes `spec.SessionAffinity`. */
function fieldIn(message: string): string {
  const name = /^spec\.(\w+)/.exec(message)?.[1] ?? "";
  return name.charAt(0).toLowerCase() + name.slice(1);
}
