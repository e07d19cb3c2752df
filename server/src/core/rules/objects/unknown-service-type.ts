import { supportedValueCandidates } from "../../fixes/supported-value.js";
import { targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A type that Services do not have. */
export const unknownServiceType: CauseRule = {
  explains: "cause",
  code: "unknown-service-type",
  reasons: ["FieldValueNotSupported"],
  fields: ["spec.type"],
  summary: { en: "A type that Services do not have.", ko: "서비스에 없는 종류입니다." },
  why: {
    en: "ClusterIP, the default, is seen within the cluster, NodePort on every node, LoadBalancer from outside; ExternalName is a DNS alias. Headless is clusterIP: None.",
    ko: "기본값인 ClusterIP는 클러스터 안에서, NodePort는 모든 노드에서, LoadBalancer는 밖에서 접속합니다. ExternalName은 DNS 별칭이며 헤드리스는 clusterIP: None입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: Nodeport
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
  type: NodePort
  selector:
    app: web
  ports:
    - port: 80
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no Service type: ClusterIP, NodePort, LoadBalancer or ExternalName`,
    ko: `"${badValue ?? ""}"은(는) 서비스 종류가 아닙니다. ClusterIP, NodePort, LoadBalancer, ExternalName 중에서 쓰세요`,
  }),
  fixes: (context) => {
    const isHeadless = /headless|none/i.test(context.badValue ?? "");
    const headless = { ...writeCandidate(["spec", "clusterIP"], "None"), edits: [{ remove: targetOf(context) }, { set: ["spec", "clusterIP"], to: "None" }], title: { en: "Write clusterIP: None", ko: "clusterIP: None(으)로 쓰기" } };
    return [...(isHeadless ? [headless] : []), ...supportedValueCandidates(context)];
  },
};
