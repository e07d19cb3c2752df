import type { Text } from "../language/text.js";
import type { MistypingCode } from "./line-edit.js";

/** Codes for text that cannot be read and for which no mending edit was found. */
export type UnreadableCode = "invalid-yaml" | "too-large" | "too-deep" | "excessive-alias";

/** What is said about text that is not what YAML makes of it. */
export interface SlipText {
  readonly title: Text;
  readonly why: Text;
  /** The chapter of YAML's specification, or Kubernetes' page. */
  readonly url: string;
  /** A piece of a manifest that has this slip and no other; absent where it would fill pages. */
  readonly bad?: string;
  /** The same, mended. */
  readonly good?: string;
}

/** A container with these lines below its name: the stage of most slips. */
const container = (...lines: readonly string[]): string => ["spec:", "  containers:", "    - name: web", ...lines, ""].join("\n");

/** What each slip of the hand is, and why YAML minds. */
export const mistypingTexts: Readonly<Record<MistypingCode | UnreadableCode, SlipText>> = {
  "missing-space-after-colon": {
    title: { en: 'A blank is missing after ":"', ko: '":" 뒤에 공백이 빠졌습니다' },
    why: {
      en: "YAML sees a key only where a blank or a line break follows the colon; without it the whole word is plain text.",
      ko: "YAML은 콜론 뒤에 공백이나 줄바꿈이 있어야 키로 읽습니다. 공백이 없으면 단어 전체가 그냥 문자열이 됩니다.",
    },
    url: "https://yaml.org/spec/1.2.2/#82-block-collection-styles",
    bad: container("      image:nginx:1.27"),
    good: container("      image: nginx:1.27"),
  },
  "missing-space-after-dash": {
    title: { en: 'A blank is missing after "-"', ko: '"-" 뒤에 공백이 빠졌습니다' },
    why: {
      en: "A list item starts with a dash and a blank; without the blank the dash is part of the word.",
      ko: "목록 항목은 대시와 공백으로 시작합니다. 공백이 없으면 대시가 단어의 일부가 됩니다.",
    },
    url: "https://yaml.org/spec/1.2.2/#821-block-sequences",
    bad: ["spec:", "  containers:", "    -name: web", "      image: nginx:1.27", ""].join("\n"),
    good: container("      image: nginx:1.27"),
  },
  "missing-colon": {
    title: { en: 'A ":" is missing after this key', ko: '이 키 뒤에 ":"이 빠졌습니다' },
    why: { en: "Every key is followed by a colon, also where its value stands on the next lines.", ko: "값이 다음 줄에 오더라도 모든 키 뒤에는 콜론이 있어야 합니다." },
    url: "https://yaml.org/spec/1.2.2/#822-block-mappings",
    bad: container("      image nginx:1.27"),
    good: container("      image: nginx:1.27"),
  },
  "missing-dash": {
    title: { en: 'A "-" is missing: a list is expected here', ko: '"-"가 빠졌습니다. 여기에는 목록이 와야 합니다' },
    why: { en: "The field takes a list, and every item of a list starts with a dash.", ko: "이 필드는 목록을 받으며, 목록의 각 항목은 대시로 시작합니다." },
    url: "https://yaml.org/spec/1.2.2/#821-block-sequences",
    bad: ["spec:", "  containers:", "    * name: web", "      image: nginx:1.27", ""].join("\n"),
    good: container("      image: nginx:1.27"),
  },
  "tab-indentation": {
    title: { en: "Indented with a tab: YAML allows blanks only", ko: "탭으로 들여썼습니다. YAML은 공백만 허용합니다" },
    why: { en: "How deep a tab goes depends on the editor, so YAML forbids it in indentation.", ko: "탭의 폭은 편집기마다 다르므로 YAML은 들여쓰기에 탭을 허용하지 않습니다." },
    url: "https://yaml.org/spec/1.2.2/#61-indentation-spaces",
    bad: container("\t    image: nginx:1.27"),
    good: container("      image: nginx:1.27"),
  },
  "wrong-indentation": {
    title: { en: "This line is not indented like its neighbours", ko: "이 줄의 들여쓰기가 주변 줄과 맞지 않습니다" },
    why: {
      en: "Keys of one mapping stand in one column; a blank more or less makes them belong to something else, or to nothing.",
      ko: "같은 매핑의 키는 같은 열에 있어야 합니다. 공백이 하나라도 다르면 다른 것에 속하거나 어디에도 속하지 않게 됩니다.",
    },
    url: "https://yaml.org/spec/1.2.2/#61-indentation-spaces",
    bad: container("     image: nginx:1.27"),
    good: container("      image: nginx:1.27"),
  },
  "unclosed-quote": {
    title: { en: "This quote is never closed", ko: "따옴표가 닫히지 않았습니다" },
    why: { en: "Everything after an open quote is text, up to the next quote, over all lines between.", ko: "따옴표가 열리면 다음 따옴표까지 여러 줄이 모두 문자열로 읽힙니다." },
    url: "https://yaml.org/spec/1.2.2/#73-flow-scalar-styles",
    bad: container('      image: "nginx:1.27'),
    good: container('      image: "nginx:1.27"'),
  },
  "unclosed-bracket": {
    title: { en: "This bracket is never closed", ko: "괄호가 닫히지 않았습니다" },
    why: { en: "A list in [ ] or a mapping in { } goes on until its closing bracket.", ko: "[ ] 목록과 { } 매핑은 닫는 괄호까지 이어집니다." },
    url: "https://yaml.org/spec/1.2.2/#74-flow-collection-styles",
    bad: container("      image: nginx:1.27", '      args: ["-g", "daemon off;"'),
    good: container("      image: nginx:1.27", '      args: ["-g", "daemon off;"]'),
  },
  "missing-comma": {
    title: { en: 'A "," is missing before this item', ko: '이 항목 앞에 ","가 빠졌습니다' },
    why: { en: "The items of a list in [ ] are parted by commas; blanks alone do not part them.", ko: "[ ] 목록의 항목은 쉼표로 구분합니다. 공백만으로는 구분되지 않습니다." },
    url: "https://yaml.org/spec/1.2.2/#741-flow-sequences",
    bad: container("      image: nginx:1.27", '      args: ["-g" "daemon off;"]'),
    good: container("      image: nginx:1.27", '      args: ["-g", "daemon off;"]'),
  },
  "unquoted-value": {
    title: { en: "This value needs quotes, or has a blank too many", ko: "이 값은 따옴표가 필요하거나 공백이 너무 많습니다" },
    why: {
      en: 'A ": " inside a value, or one of @ ` % * & ! at its start, means something else to YAML.',
      ko: '값 안의 ": "나 값 맨 앞의 @ ` % * & ! 문자는 YAML에서 다른 뜻을 갖습니다.',
    },
    url: "https://yaml.org/spec/1.2.2/#53-indicator-characters",
    bad: container("      image: nginx:1.27", "      workingDir: @home"),
    good: container("      image: nginx:1.27", "      workingDir: home"),
  },
  "wide-punctuation": {
    title: { en: "This looks like ASCII punctuation, but is another character", ko: "ASCII 문장 부호처럼 보이지만 다른 문자입니다" },
    why: { en: "YAML knows only the plain : - \" ' and the plain blank.", ko: "YAML은 일반 : - \" ' 문자와 일반 공백만 인식합니다." },
    url: "https://yaml.org/spec/1.2.2/#53-indicator-characters",
    bad: container("      image：nginx:1.27"),
    good: container("      image: nginx:1.27"),
  },
  "invisible-character": {
    title: { en: "There is a character here that cannot be seen", ko: "여기에 보이지 않는 문자가 있습니다" },
    why: {
      en: "Control characters are not allowed in YAML, and others that take no width become part of the word; copied text often brings them along.",
      ko: "YAML은 제어 문자를 허용하지 않으며, 폭이 없는 다른 문자는 단어의 일부가 됩니다. 복사한 텍스트에 자주 섞여 들어옵니다.",
    },
    url: "https://yaml.org/spec/1.2.2/#51-character-set",
    bad: container("      image\u200b: nginx:1.27"),
    good: container("      image: nginx:1.27"),
  },
  "stray-line": {
    title: { en: "This line is no part of the manifest", ko: "이 줄은 매니페스트의 일부가 아닙니다" },
    why: { en: "It looks like a line of a shell or of a document that was copied along.", ko: "셸 명령이나 문서에서 함께 복사된 줄로 보입니다." },
    url: "https://yaml.org/spec/1.2.2/#66-comments",
  },
  "missing-line-break": {
    title: { en: "What belongs below a key stands on its line", ko: "키 아래에 와야 할 내용이 같은 줄에 있습니다" },
    why: {
      en: "A list or a mapping starts on the line below its key, one step deeper; behind the colon only one value may stand.",
      ko: "목록이나 매핑은 키의 다음 줄에서 한 단계 들여써서 시작합니다. 콜론 뒤에는 값 하나만 올 수 있습니다.",
    },
    url: "https://yaml.org/spec/1.2.2/#822-block-mappings",
    bad: container("      image: nginx:1.27", "      ports: - containerPort: 80"),
    good: container("      image: nginx:1.27", "      ports:", "        - containerPort: 80"),
  },
  "missing-parent": {
    title: { en: "The line of the field that this belongs to is missing above", ko: "이 내용이 속할 필드의 줄이 위에 빠졌습니다" },
    why: {
      en: "What is indented belongs to the key above it; here that key has a value of its own, or takes something else.",
      ko: "들여쓴 내용은 바로 위의 키에 속합니다. 여기서는 그 키에 이미 값이 있거나 다른 것을 받습니다.",
    },
    url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/",
    bad: container("      image: nginx:1.27", "        limits:", "          cpu: 500m"),
    good: container("      image: nginx:1.27", "      resources:", "        limits:", "          cpu: 500m"),
  },
  "exchanged-values": {
    title: { en: "The values of two neighbours are exchanged", ko: "이웃한 두 필드의 값이 서로 바뀌었습니다" },
    why: {
      en: "Neither value is of the type that its field takes, and each is of the other's.",
      ko: "두 값 모두 자기 필드의 형식에 맞지 않고 서로의 형식에 맞습니다.",
    },
    url: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    bad: container("      image: nginx:1.27", "      readinessProbe:", "        httpGet:", "          path: 8080", "          port: /ready"),
    good: container("      image: nginx:1.27", "      readinessProbe:", "        httpGet:", "          path: /ready", "          port: 8080"),
  },
  "invalid-yaml": {
    title: { en: "This cannot be read as YAML", ko: "YAML로 읽을 수 없습니다" },
    why: { en: "Look at this line and the ones above it: indentation, quotes, brackets, and a blank after each colon.", ko: "이 줄과 윗줄의 들여쓰기, 따옴표, 괄호, 콜론 뒤 공백을 확인하십시오." },
    url: "https://yaml.org/spec/1.2.2/#chapter-2-language-overview",
  },
  "too-large": {
    title: { en: "The document is larger than 3 MiB: the API server does not read it", ko: "문서가 3 MiB보다 큽니다. API 서버는 이 문서를 읽지 않습니다" },
    why: { en: "Requests are limited to 3 MiB; etcd stores at most about 1.5 MiB for one object.", ko: "요청은 3 MiB로 제한되며, etcd는 객체 하나에 약 1.5 MiB까지만 저장합니다." },
    url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/",
  },
  "too-deep": {
    title: { en: "The document is nested too deeply to be read", ko: "문서의 중첩이 너무 깊어 읽을 수 없습니다" },
    why: { en: "No Kubernetes object is nested more than a few dozen levels deep.", ko: "쿠버네티스 객체의 중첩은 수십 단계를 넘지 않습니다." },
    url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/",
  },
  "excessive-alias": {
    title: { en: "The aliases of this document stand for too much to be read", ko: "별칭이 가리키는 내용이 너무 많아 문서를 읽을 수 없습니다" },
    why: {
      en: "A few lines of aliases that repeat each other can stand for millions of values. Write out what is repeated.",
      ko: "서로를 되풀이하는 별칭은 몇 줄만으로도 수백만 개의 값을 나타낼 수 있습니다. 되풀이하는 내용을 직접 쓰십시오.",
    },
    url: "https://yaml.org/spec/1.2.2/#71-alias-nodes",
  },
};
