import { supportedValueCandidates } from "../../fixes/supported-value.js";
import type { CauseRule } from "../rule.js";

/** A protocol that is none of TCP, UDP and SCTP. */
export const unknownProtocol: CauseRule = {
  explains: "cause",
  code: "unknown-protocol",
  reasons: ["FieldValueNotSupported"],
  fields: ["C.ports[*].protocol", "spec.ports[*].protocol"],
  summary: { en: "A protocol that is none of TCP, UDP and SCTP.", ko: "TCP, UDP, SCTP가 아닌 프로토콜입니다." },
  why: {
    en: "A port belongs to a transport protocol, written in capitals; HTTP and gRPC run on TCP.",
    ko: "포트는 전송 프로토콜에 속하며 대문자로 씁니다. HTTP와 gRPC는 TCP 위에서 동작합니다.",
  },
  url: "https://kubernetes.io/docs/reference/networking/service-protocols/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          protocol: HTTP
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
          protocol: TCP
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no protocol of a port: take TCP, UDP or SCTP`,
    ko: `"${badValue ?? ""}"은(는) 포트의 프로토콜이 아닙니다. TCP, UDP, SCTP 중에서 쓰세요`,
  }),
  fixes: (context) => {
    const candidates = supportedValueCandidates(context);
    const isExact = ["tcp", "udp", "sctp"].includes((context.badValue ?? "").toLowerCase());
    if (isExact) return candidates;
    return [...candidates].sort((one, other) => Number(other.title.en === "Write TCP") - Number(one.title.en === "Write TCP"));
  },
};
