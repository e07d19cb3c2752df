import { dnsNames } from "../../fixes/dns-name.js";
import type { Edit } from "../../document/edit.js";
import { itemsAt, textAt } from "../../document/read.js";
import { containersOf } from "../../pod/containers.js";
import { targetOf } from "../../fixes/write-value.js";
import type { Candidate, CauseRule } from "../rule.js";

/** A volume's name that is no DNS label. */
export const invalidVolumeName: CauseRule = {
  explains: "cause",
  code: "invalid-volume-name",
  reasons: ["FieldValueInvalid"],
  fields: ["V.name"],
  summary: {
    en: "A volume's name with other characters than lower-case letters, digits and hyphens.",
    ko: "소문자, 숫자, 하이픈 이외의 문자가 든 볼륨 이름입니다.",
  },
  why: {
    en: "A volume's name is a DNS label: lower-case letters, digits and hyphens inside, at most 63 characters, no dots.",
    ko: "볼륨 이름은 DNS 레이블입니다. 소문자와 숫자, 그 사이의 하이픈만 최대 63자까지 쓰며 점은 쓸 수 없습니다.",
  },
  url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: web_data
          mountPath: /data
  volumes:
    - name: web_data
      emptyDir: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeMounts:
        - name: web-data
          mountPath: /data
  volumes:
    - name: web-data
      emptyDir: {}
`,
  title: ({ badValue }) => ({
    en: `"${badValue ?? ""}" is no volume name: use lower-case letters, digits and "-"`,
    ko: `"${badValue ?? ""}"은(는) 볼륨 이름으로 쓸 수 없습니다. 소문자, 숫자, "-"만 쓰세요`,
  }),
  fixes: (context) => {
    const { badValue } = context;
    if (badValue === undefined) return [];
    const mounts = containersOf(context).flatMap(({ node, path }) =>
      ["volumeMounts", "volumeDevices"].flatMap((list) =>
        itemsAt(node, [list]).map((item, index) => ({ at: [...path, list, index, "name"], name: textAt(item, ["name"]) })),
      ),
    );
    const uses = mounts.filter(({ name }) => name === badValue);
    const names = dnsNames(badValue, { most: 63, outside: /[^a-z0-9-]+/g });
    const mounted = names.filter((name) => mounts.some((mount) => mount.name === name));
    return [...new Set([...mounted, ...names])].map((name): Candidate => {
      const edits: readonly Edit[] = [{ set: targetOf(context), to: name }, ...uses.map(({ at }) => ({ set: at, to: name }))];
      return uses.length === 0
        ? { title: { en: `Write ${name}`, ko: `${name}(으)로 쓰기` }, edits }
        : { title: { en: `Write ${name}, in the mounts too`, ko: `마운트까지 ${name}(으)로 쓰기` }, edits };
    });
  },
};
