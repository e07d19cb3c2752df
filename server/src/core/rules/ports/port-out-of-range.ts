import { portCandidates } from "../../fixes/port-number.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** A port number below 1 or above 65535. */
export const portOutOfRange: CauseRule = {
  explains: "cause",
  code: "port-out-of-range",
  isMadeUp: true,
  reasons: ["FieldValueInvalid"],
  fields: ["*.containerPort", "*.hostPort", "*.port", "*.targetPort", "*.ports[*].nodePort"],
  message: /must be between 1 and 65535|port number/,
  summary: { en: "A port number below 1 or above 65535.", ko: "1보다 작거나 65535보다 큰 포트 번호입니다." },
  why: {
    en: "TCP, UDP and SCTP number their ports with 16 bits; 0 is no port that one can reach.",
    ko: "TCP, UDP, SCTP의 포트 번호는 16비트이며 0번 포트에는 접속할 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/services-networking/connect-applications-service/#exposing-pods-to-the-cluster",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 808080
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 8080
`,
  title: ({ badValue, cause, at }) => {
    const field = lastName(cause.field);
    return at.missing.length === 0
      ? { en: `${badValue ?? ""} is no port: "${field}" goes from 1 to 65535`, ko: `${badValue ?? ""}은(는) 포트 번호가 아닙니다. "${field}"은(는) 1~65535여야 합니다` }
      : { en: `"${field}" is missing: say which port to ask`, ko: `"${field}"가 없습니다. 어느 포트로 확인할지 적으세요` };
  },
  fixes: portCandidates,
};
