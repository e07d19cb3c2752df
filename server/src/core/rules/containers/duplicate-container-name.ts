import { samePath } from "../../document/field-path.js";
import { sameValue } from "../../document/same-value.js";
import { removeAt, targetOf, writeCandidates } from "../../fixes/write-value.js";
import { containerAround, containersOf } from "../../pod/containers.js";
import { labelOfImage } from "../../pod/image.js";
import type { CauseContext, CauseRule } from "../rule.js";

/** Two containers of one name. */
export const duplicateContainerName: CauseRule = {
  explains: "cause",
  code: "duplicate-container-name",
  reasons: ["FieldValueDuplicate"],
  fields: ["C.name"],
  summary: { en: "Two containers of one name.", ko: "이름이 같은 컨테이너가 둘 있습니다." },
  why: {
    en: "kubectl logs -c and every patch name a container alone, so the name is unique over containers, init and ephemeral containers.",
    ko: "kubectl logs -c와 패치는 컨테이너를 이름만으로 찾으므로 일반, 초기화, 임시 컨테이너를 통틀어 이름이 고유해야 합니다.",
  },
  url: "https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
    - name: web
      image: redis:7.4
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
    - name: redis
      image: redis:7.4
`,
  title: ({ badValue }) => ({
    en: `Two containers are named "${badValue ?? ""}"`,
    ko: `"${badValue ?? ""}"이라는 이름의 컨테이너가 둘 있습니다`,
  }),
  related: (context) =>
    others(context).map(({ path }) => ({
      at: [...path, "name"],
      text: { en: "This container has the name too.", ko: "이 컨테이너도 같은 이름을 씁니다." },
    })),
  fixes: (context) => {
    const own = containerAround(context, context.at.path);
    if (own === undefined || context.badValue === undefined) return [];
    const taken = new Set(containersOf(context).map(({ name }) => name));
    const image = own.image === undefined ? undefined : labelOfImage(own.image);
    let number = 2;
    while (taken.has(`${context.badValue}-${number}`)) number++;
    const names = [image, `${context.badValue}-${number}`].filter((name) => name !== undefined && !taken.has(name)) as readonly string[];
    const first = others(context)[0];
    const firstImage = first?.image === undefined ? undefined : labelOfImage(first.image);
    const isOwnRight = image === context.badValue && firstImage !== undefined && !taken.has(firstImage);
    const renameFirst = isOwnRight && first !== undefined ? writeCandidates([...first.path, "name"], [firstImage], undefined) : [];
    const remove = { ...removeAt(own.path), title: { en: "Remove this container", ko: "이 컨테이너 지우기" } };
    const renames = [...renameFirst, ...writeCandidates(targetOf(context), names, context.badValue)];
    return sameValue(first?.node, own.node) ? [remove, ...renames] : [...renames, remove];
  },
};

function others(context: CauseContext): ReturnType<typeof containersOf> {
  const own = containerAround(context, context.at.path);
  return containersOf(context).filter((container) => container.name === context.badValue && !(own && samePath(own.path, container.path)));
}
