import { entryOf } from "../../document/node.js";
import { itemsAt, nodeAt } from "../../document/read.js";
import { volumesOf } from "../../pod/volumes.js";
import type { FieldPath } from "../../document/field-path.js";
import type { CauseContext, WarningRule } from "../rule.js";

/** An item of a projected volume without a source, or with one that the server drops. */
export const emptyProjection: WarningRule = {
  explains: "warning",
  code: "empty-projection",
  message: /has no sources provided/,
  summary: { en: "An item of a projected volume without a source that this version knows.", ko: "이 버전이 아는 출처가 없는 projected 볼륨 항목입니다." },
  why: {
    en: "Sources behind a feature gate that is off, such as clusterTrustBundle, are dropped silently, and leave an empty item.",
    ko: "clusterTrustBundle처럼 꺼진 기능 게이트 뒤의 출처는 조용히 빠져 빈 항목이 됩니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/projected-volumes/",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: all
      projected:
        sources:
          - {}
          - configMap:
              name: settings
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
  volumes:
    - name: all
      projected:
        sources:
          - configMap:
              name: settings
`,
  title: () => ({ en: "An item of this volume has no source, or one that is switched off", ko: "이 볼륨의 항목에 출처가 없거나 꺼져 있습니다" }),
  place: (context) => emptyItem(context) ?? volumePath(context),
  fixes: (context) => {
    const item = emptyItem(context);
    return item === undefined ? [] : [{ title: { en: "Remove this item", ko: "이 항목 지우기" }, edits: [{ remove: item }] }];
  },
};

const known: readonly string[] = ["secret", "configMap", "downwardAPI", "serviceAccountToken"];

function emptyItem(context: CauseContext): FieldPath | undefined {
  const volume = volumePath(context);
  if (volume === undefined) return undefined;
  const list = [...volume.slice(0, -1), "projected", "sources"];
  const index = itemsAt(context.root, list).findIndex((item) => known.every((name) => entryOf(item, name) === undefined));
  return index === -1 ? undefined : [...list, index];
}

function volumePath(context: CauseContext): FieldPath | undefined {
  const name = /^volume "([^"]+)"/.exec(context.cause.message)?.[1];
  const volume = volumesOf(context).find((one) => one.name === name);
  return volume && nodeAt(context.root, volume.path) !== undefined ? [...volume.path, "name"] : undefined;
}
