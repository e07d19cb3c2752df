import { addCandidate, targetOf, writeCandidate } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A Service without ports. */
export const serviceWithoutPorts: CauseRule = {
  explains: "cause",
  code: "service-without-ports",
  isMadeUp: true,
  reasons: ["FieldValueRequired"],
  fields: ["spec.ports"],
  summary: { en: "A Service without ports.", ko: "포트가 없는 서비스입니다." },
  why: {
    en: "A Service leads its ports to those of its pods: port is its own, targetPort that of the container. Only headless and ExternalName services need none.",
    ko: "서비스는 자기 포트(port)를 파드의 포트(targetPort)로 연결합니다. 헤드리스와 ExternalName 서비스만 포트 없이 쓸 수 있습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service",
  bad: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
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
  title: () => ({ en: "A Service needs at least one port", ko: "서비스에는 포트가 하나 이상 필요합니다" }),
  fixes: (context) => {
    const headless = writeCandidate(["spec", "clusterIP"], "None");
    return [
      addCandidate(targetOf(context), [{ port: 80 }]),
      { ...headless, title: { en: "Make it headless: clusterIP: None", ko: "헤드리스로 만들기: clusterIP: None" } },
    ];
  },
};
