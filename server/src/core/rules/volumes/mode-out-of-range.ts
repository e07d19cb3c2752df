import { targetOf, writeCandidates } from "../../fixes/write-value.js";
import { lastName } from "../field-name.js";
import type { CauseRule } from "../rule.js";

/** File permissions outside of 0 to 0777, mostly octal digits that lost their zero. */
export const modeOutOfRange: CauseRule = {
  explains: "cause",
  code: "mode-out-of-range",
  reasons: ["FieldValueInvalid"],
  fields: ["*.defaultMode", "*.mode", "*.downwardAPI.mode"],
  summary: { en: "File permissions outside of 0 to 0777.", ko: "0~0777을 벗어난 파일 권한입니다." },
  why: {
    en: "YAML reads 644 as the decimal number; permissions are octal and start with a zero: 0644, which is 420.",
    ko: "YAML은 644를 십진수로 읽습니다. 권한은 8진수이므로 0644처럼 0으로 시작해야 하며 이는 420입니다.",
  },
  url: "https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: settings
      configMap:
        name: settings
        defaultMode: 644
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: settings
      configMap:
        name: settings
        defaultMode: 0644
`,
  title: ({ badValue, cause }) => {
    const mode = octal(badValue);
    const field = lastName(cause.field);
    return mode === undefined
      ? { en: `"${field}" goes from 0 to 0777 (511)`, ko: `"${field}"은(는) 0부터 0777(511)까지입니다` }
      : { en: `${badValue ?? ""} is decimal and too large for "${field}": 0${badValue ?? ""} is meant`, ko: `${badValue ?? ""}은(는) 십진수라 "${field}"의 범위를 넘습니다. 0${badValue ?? ""}이어야 합니다` };
  },
  fixes: (context) => {
    const { at, badValue, text } = context;
    const mode = octal(badValue);
    if (mode === undefined || at.node.kind !== "scalar") return writeCandidates(targetOf(context), [420, 511], badValue);
    const isQuoted = text.slice(at.node.start, at.node.end) !== badValue;
    const asOctal = isQuoted
      ? writeCandidates(targetOf(context), [mode], badValue)
      : [{ title: { en: `Write 0${badValue ?? ""}, which is ${mode}`, ko: `0${badValue ?? ""}(으)로 쓰기(${mode})` }, edits: [{ replace: { start: at.node.start, end: at.node.start }, by: "0" }] }];
    return [...asOctal, ...writeCandidates(targetOf(context), [mode, 420], badValue)];
  },
};

/** The number that the digits mean in octal; undefined where they are none, or still too large. */
function octal(written: string | undefined): number | undefined {
  if (written === undefined || !/^[0-7]{3,4}$/.test(written)) return undefined;
  const mode = Number.parseInt(written, 8);
  return mode <= 0o777 ? mode : undefined;
}
