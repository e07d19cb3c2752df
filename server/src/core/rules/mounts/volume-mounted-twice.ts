import { removeAt, targetOf } from "../../fixes/write-value.js";
import type { CauseRule } from "../rule.js";

/** A volume used both as files and as a device, twice as a device, or a device that is none. */
export const volumeMountedTwice: CauseRule = {
  explains: "cause",
  code: "volume-mounted-twice",
  reasons: ["FieldValueInvalid"],
  fields: ["C.volumeMounts[*].name", "C.volumeDevices[*].name"],
  summary: { en: "A volume that a container uses as files and as a device, or as a device that it is not.", ko: "한 볼륨을 파일과 장치로 함께 쓰거나, 장치가 아닌 볼륨을 장치로 씁니다." },
  why: {
    en: "A container sees a volume either as a file system (volumeMounts) or as a raw device (volumeDevices, claims in Block mode), once.",
    ko: "컨테이너는 볼륨을 파일 시스템(volumeMounts)이나 원시 장치(volumeDevices, Block 모드 클레임) 중 하나로 한 번만 씁니다.",
  },
  url: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support",
  bad: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeDevices:
        - name: data
          devicePath: /dev/xvda
  volumes:
    - name: data
      emptyDir: {}
`,
  good: `
spec:
  containers:
    - name: web
      image: nginx:1.27
      volumeDevices:
        - name: data
          devicePath: /dev/xvda
  volumes:
    - name: data
      persistentVolumeClaim:
        claimName: data
`,
  title: ({ badValue, cause }) =>
    /must not already exist/.test(cause.message)
      ? { en: `Volume "${badValue ?? ""}" is used in this container already`, ko: `볼륨 "${badValue ?? ""}"은(는) 이 컨테이너에서 이미 쓰고 있습니다` }
      : { en: `Volume "${badValue ?? ""}" is no block device: only claims can be`, ko: `볼륨 "${badValue ?? ""}"은(는) 블록 장치가 아닙니다. 클레임만 블록 장치가 될 수 있습니다` },
  fixes: (context) => {
    const item = targetOf(context).slice(0, -1);
    return [{ ...removeAt(item), title: { en: "Remove this use of the volume", ko: "이 볼륨 사용 지우기" } }];
  },
};
