import type { FieldExplanations } from "./explanation.js";

export const images: FieldExplanations = {
  "Container.image": {
    title: { en: "The image to run", ko: "실행할 이미지" },
    text: {
      en: "`[registry/]repository[:tag][@digest]`. Without a registry it is `docker.io`, without a tag `latest`. A tag may point to another image tomorrow, a digest (`@sha256:…`) never. The API server hardly checks the text: a misspelt image shows up as `InvalidImageName` or `ImagePullBackOff` on the node. White space around it is refused.",
      ko: "`[registry/]repository[:tag][@digest]` 형식입니다. 레지스트리가 없으면 `docker.io`, 태그가 없으면 `latest`입니다. 태그는 나중에 다른 이미지를 가리킬 수 있지만 다이제스트(`@sha256:…`)는 바뀌지 않습니다. API 서버는 이 문자열을 거의 검사하지 않으므로, 잘못 쓴 이미지는 노드에서 `InvalidImageName`이나 `ImagePullBackOff`로 드러납니다. 앞뒤 공백은 거부됩니다.",
    },
    page: "concepts/containers/images/#image-names",
  },
  "Container.imagePullPolicy": {
    title: { en: "When the image is fetched", ko: "이미지를 가져오는 시점" },
    text: {
      en: "`Always` asks the registry at every start of the container (layers that are already there are not fetched again), `IfNotPresent` only if the node lacks the image, `Never` not at all. Left out, it is decided when the object is created: `Always` for the tag `latest` or for neither tag nor digest, otherwise `IfNotPresent`. It is not decided anew when the tag is changed later. With `IfNotPresent` a tag that has moved stays unnoticed on nodes that know it.",
      ko: "`Always`는 컨테이너를 시작할 때마다 레지스트리에 확인하고(이미 있는 레이어는 다시 받지 않습니다), `IfNotPresent`는 노드에 이미지가 없을 때만, `Never`는 전혀 가져오지 않습니다. 생략하면 객체를 만들 때 정해집니다. 태그가 `latest`이거나 태그와 다이제스트가 모두 없으면 `Always`, 아니면 `IfNotPresent`입니다. 나중에 태그를 바꿔도 다시 정해지지 않습니다. `IfNotPresent`에서는 태그가 다른 이미지를 가리키게 되어도 이미 받은 노드는 알아차리지 못합니다.",
    },
    page: "concepts/containers/images/#image-pull-policy",
  },
  "PodSpec.imagePullSecrets": {
    title: { en: "Credentials for private registries", ko: "비공개 레지스트리의 인증 정보" },
    text: {
      en: "Names of Secrets of type `kubernetes.io/dockerconfigjson` in the pod's namespace. If the list is empty, that of the pod's ServiceAccount is used. A missing Secret is no error at creation; the pull fails with `ErrImagePull`.",
      ko: "파드의 네임스페이스에 있는 `kubernetes.io/dockerconfigjson` 타입 Secret의 이름입니다. 목록이 비어 있으면 파드의 ServiceAccount에 있는 것을 씁니다. Secret이 없어도 생성할 때는 오류가 아니며, 이미지를 가져올 때 `ErrImagePull`로 실패합니다.",
    },
    page: "concepts/containers/images/#specifying-imagepullsecrets-on-a-pod",
  },
  "LocalObjectReference.name": {
    title: { en: "Name of the object", ko: "객체의 이름" },
    text: { en: "An object in the same namespace, mostly a Secret. Whether it exists is not checked at creation.", ko: "같은 네임스페이스에 있는 객체이며 대개 Secret입니다. 생성할 때는 존재 여부를 확인하지 않습니다." },
  },
  "ImageVolumeSource.reference": {
    title: { en: "The image to mount", ko: "마운트할 이미지" },
    text: {
      en: "An image or OCI artifact whose files appear in the volume, read-only. It is fetched with the same credentials as container images.",
      ko: "볼륨에 읽기 전용으로 나타날 이미지나 OCI 아티팩트입니다. 컨테이너 이미지와 같은 인증 정보로 가져옵니다.",
    },
    page: "tasks/configure-pod-container/image-volumes/",
  },
  "ImageVolumeSource.pullPolicy": {
    title: { en: "When the image is fetched", ko: "이미지를 가져오는 시점" },
    text: {
      en: "As for containers: left out, `Always` for the tag `latest` or no tag, otherwise `IfNotPresent`. If the image cannot be had, the container does not start.",
      ko: "컨테이너와 같습니다. 생략하면 태그가 `latest`이거나 없을 때 `Always`, 아니면 `IfNotPresent`입니다. 이미지를 얻지 못하면 컨테이너가 시작하지 않습니다.",
    },
    page: "tasks/configure-pod-container/image-volumes/",
  },
};
