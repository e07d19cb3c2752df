import { targetOf, removeAt, writeCandidate } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A setting of a Service that its type does not have. */
export const fieldOfOtherServiceType: CauseRule = {
  explains: "cause",
  code: "field-of-other-service-type",
  reasons: ["FieldValueForbidden", "FieldValueInvalid"],
  fields: ["spec.ports[*].nodePort", "spec.*"],
  message: /when `?type`? is|when type is|externally-accessible|may only be (?:used|set) (?:when|for)/,
  summary: { en: "A setting of a Service that its type does not have.", ko: "해당 종류의 서비스에 없는 설정입니다." },
  why: {
    en: "Node ports belong to NodePort and LoadBalancer services, load balancer settings to the latter alone; ClusterIP is the default.",
    ko: "노드 포트는 NodePort와 LoadBalancer 서비스에, 로드 밸런서 설정은 LoadBalancer에만 있습니다. 기본값은 ClusterIP입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      nodePort: 30080
`,
  good: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - port: 80
      nodePort: 30080
`,
  title: ({ cause }) => {
    const field = lastName(cause.field);
    const name = field.charAt(0).toLowerCase() + field.slice(1);
    return { en: `"${name}" is not possible for a Service of this type`, ko: `이 종류의 서비스에는 "${name}"을(를) 쓸 수 없습니다` };
  },
  fixes: (context) => {
    const path = targetOf(context);
    const types = path.at(-1) === "nodePort" || path.at(-1) === "externalTrafficPolicy" ? ["NodePort", "LoadBalancer"] : ["LoadBalancer"];
    const writes = types.map((type) => ({ ...writeCandidate(["spec", "type"], type), title: { en: `Write type: ${type}`, ko: `type: ${type}(으)로 쓰기` } }));
    return [...writes, removeAt(path)];
  },
};
