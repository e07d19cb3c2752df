import { retypeCandidates } from "../../fixes/retype-value.js";
import type { Text } from "../../language/text.js";
import type { FieldType } from "../../schema/field-type.js";
import type { ActualType } from "../../schema/shape.js";
import type { ShapeRule } from "../rule.js";

/** A value of another type than its field has. */
export const wrongType: ShapeRule = {
  explains: "shape",
  code: "wrong-type",
  problems: ["wrong-type", "out-of-range"],
  summary: { en: "A value of another type than the field takes.", ko: "필드가 받는 형식과 다른 형식의 값입니다." },
  why: {
    en: "The API server decodes every field into one fixed type and refuses the whole manifest when a value does not fit.",
    ko: "API 서버는 모든 필드를 정해진 형식으로 읽으며, 맞지 않는 값이 있으면 매니페스트 전체를 거부합니다.",
  },
  url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: "80"
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
`,
  title: ({ problem }) => {
    if (problem.kind === "out-of-range") {
      return { en: `${String(problem.value)} does not fit into ${problem.expected.kind}`, ko: `${String(problem.value)}은(는) ${problem.expected.kind} 범위를 벗어납니다` };
    }
    if (problem.kind !== "wrong-type") return wrongType.summary;
    const field = [...problem.path].reverse().find((step) => typeof step === "string") ?? "";
    const expected = nameOfType(problem.expected);
    const actual = nameOfActual(problem.actual);
    if (typeof problem.path.at(-1) === "number") {
      return { en: `Each item of "${field}" is ${expected.en}, not ${actual.en}`, ko: `"${field}"의 각 항목은 ${actual.ko}이(가) 아니라 ${expected.ko}이어야 합니다` };
    }
    return { en: `"${field}" takes ${expected.en}, not ${actual.en}`, ko: `"${field}"에는 ${actual.ko}이(가) 아니라 ${expected.ko}이(가) 와야 합니다` };
  },
  fixes: retypeCandidates,
};

function nameOfActual(actual: ActualType): Text {
  switch (actual) {
    case "object":
      return { en: "a mapping", ko: "매핑" };
    case "list":
      return { en: "a list", ko: "목록" };
    case "string":
      return { en: "text", ko: "문자열" };
    case "number":
      return { en: "a number", ko: "숫자" };
    case "decimal":
      return { en: "a number with a fraction", ko: "소수" };
    case "boolean":
      return { en: "true or false", ko: "true/false 값" };
    case "null":
      return { en: "nothing", ko: "빈 값" };
  }
}

function nameOfType(type: FieldType): Text {
  switch (type.kind) {
    case "object":
    case "map":
      return { en: "a mapping", ko: "매핑" };
    case "list":
      return { en: "a list", ko: "목록" };
    case "boolean":
      return { en: "true or false", ko: "true/false 값" };
    case "int32":
    case "int64":
      return { en: "a whole number", ko: "정수" };
    case "int-or-string":
      return { en: "a whole number or a name", ko: "정수 또는 이름" };
    case "quantity":
      return { en: "a quantity such as 500m or 128Mi", ko: "500m, 128Mi 같은 수량" };
    case "time":
      return { en: "a time such as 2026-01-31T12:00:00Z", ko: "2026-01-31T12:00:00Z 같은 시각" };
    case "bytes":
      return { en: "base64 text", ko: "base64 문자열" };
    case "string":
      return { en: "text", ko: "문자열" };
    case "any":
      return { en: "any value", ko: "임의의 값" };
  }
}
