import { nodeAt } from "../../document/read.js";
import { removeAt, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A headless Service that is spelt or published in a way that is not possible. */
export const clusterIpNone: CauseRule = {
  explains: "cause",
  code: "cluster-ip-none",
  reasons: ["FieldValueInvalid"],
  fields: ["spec.clusterIPs[*]", "spec.clusterIP"],
  message: /"[Nn][Oo][Nn][Ee]"/,
  summary: { en: "A headless Service that is spelt or published in a way that is not possible.", ko: "표기가 잘못되었거나 외부로 노출할 수 없는 헤드리스 서비스입니다." },
  why: {
    en: "clusterIP: None, with a capital N, makes a Service headless: DNS names its pods, and there is no address for a node port or a load balancer.",
    ko: "대문자 N으로 쓴 clusterIP: None은 헤드리스 서비스를 만듭니다. DNS가 파드를 직접 가리키므로 노드 포트나 로드 밸런서에 쓸 주소가 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: none
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
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
`,
  title: ({ badValue }) =>
    badValue === "None"
      ? { en: "A headless Service can be of type ClusterIP only", ko: "헤드리스 서비스의 종류는 ClusterIP여야 합니다" }
      : { en: `"${badValue ?? ""}" is written None, with a capital N`, ko: `"${badValue ?? ""}"은(는) 대문자 N으로 None이라고 써야 합니다` },
  fixes: ({ root, badValue }) => {
    if (badValue !== "None") return [writeCandidate(["spec", "clusterIP"], "None")];
    const published = nodeAt(root, ["spec", "type"]) === undefined ? [] : [removeAt(["spec", "type"])];
    return [removeAt(["spec", "clusterIP"]), ...published];
  },
};
