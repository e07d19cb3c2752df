import type { Text } from "../../server/src/core/language/text.js";
import type { DefaultReason } from "./defaults.js";

const probe = (en: string, ko: string): Text => ({ en: `Left out of the probe, so ${en}.`, ko: `probe에서 생략하면 ${ko}.` });

const fileMode: Text = {
  en: "Left out, files are readable by everybody and writable by the owner: octal 0644, which is 420 in decimal.",
  ko: "생략하면 모두가 읽고 소유자만 쓸 수 있는 8진수 0644이며, 10진수로는 420입니다.",
};

const nameOfV1: Text = { en: "The only version in which a field of the pod can be named.", ko: "파드의 필드를 가리킬 수 있는 유일한 버전입니다." };

const roundedUp: Text = {
  en: "A quantity finer than a thousandth is rounded up to the next thousandth.",
  ko: "1/1000보다 작은 단위의 수량은 다음 1/1000로 올림합니다.",
};

/** `SetDefaults_*` of pods, in the order of execution. */
export const podReasons: readonly DefaultReason[] = [
  {
    layer: "defaulting",
    at: "ResourceRequirements.requests",
    because: {
      en: "A limit without a request: in a Pod the request becomes the same as the limit.",
      ko: "limit만 있고 request가 없습니다. Pod에서는 request가 limit과 같은 값이 됩니다.",
    },
  },
  { layer: "defaulting", at: "ResourceRequirements.requests", rewritten: true, because: roundedUp },
  { layer: "defaulting", at: "ResourceRequirements.limits", rewritten: true, because: roundedUp },
  {
    layer: "defaulting",
    at: "PodSpec.resources.limits",
    because: {
      en: "The pod has resources of its own but none of this size of huge pages, so the limits of its containers are added up.",
      ko: "파드 수준의 자원은 있지만 이 크기의 huge page가 없어, 컨테이너의 limit을 합한 값이 됩니다.",
    },
  },
  {
    layer: "defaulting",
    at: "PodSpec.resources.requests",
    because: {
      en: "The pod has limits but not this request: it is what its containers request together, or else the pod's limit.",
      ko: "파드에 limit은 있지만 이 request가 없어, 컨테이너들이 요청한 합계가 되고 그것도 없으면 파드의 limit이 됩니다.",
    },
  },
  { layer: "defaulting", at: "PodSpec.resources.requests", rewritten: true, because: roundedUp },
  { layer: "defaulting", at: "PodSpec.resources.limits", rewritten: true, because: roundedUp },
  { layer: "defaulting", at: "PodSpec.overhead", because: roundedUp },
  { layer: "defaulting", at: "VolumeResourceRequirements.requests", because: roundedUp },
  { layer: "defaulting", at: "VolumeResourceRequirements.limits", because: roundedUp },
  {
    layer: "defaulting",
    at: "PodSpec.enableServiceLinks",
    value: true,
    because: {
      en: "Unless it is turned off, containers get environment variables for every Service of the namespace.",
      ko: "끄지 않으면 컨테이너가 네임스페이스의 모든 Service에 대한 환경 변수를 받습니다.",
    },
  },
  {
    layer: "defaulting",
    at: "ContainerPort.hostPort",
    because: {
      en: "With hostNetwork the container uses the node's ports directly, so the host port is the container port.",
      ko: "hostNetwork에서는 컨테이너가 노드의 포트를 그대로 쓰므로 호스트 포트가 컨테이너 포트와 같습니다.",
    },
  },
  {
    layer: "defaulting",
    at: "PodSpec.dnsPolicy",
    value: "ClusterFirst",
    always: true,
    because: {
      en: "Left out, names are looked up in the cluster's DNS first. (With hostNetwork that falls back to the node's DNS.)",
      ko: "생략하면 클러스터 DNS에서 먼저 이름을 찾습니다. (hostNetwork에서는 노드의 DNS로 동작합니다.)",
    },
  },
  {
    layer: "defaulting",
    at: "PodSpec.restartPolicy",
    value: "Always",
    always: true,
    because: { en: "Left out, every container that exits is restarted, even after success.", ko: "생략하면 성공으로 끝난 컨테이너까지 모두 다시 시작합니다." },
  },
  {
    layer: "defaulting",
    at: "PodSpec.securityContext",
    because: {
      en: "Always present, even if empty: the image and the runtime decide on user and rights.",
      ko: "비어 있어도 항상 들어갑니다. 사용자와 권한은 이미지와 런타임이 정합니다.",
    },
  },
  {
    layer: "defaulting",
    at: "PodSpec.terminationGracePeriodSeconds",
    value: 30,
    always: true,
    because: { en: "Left out, containers have 30 seconds from SIGTERM to SIGKILL.", ko: "생략하면 컨테이너가 SIGTERM부터 SIGKILL까지 30초를 받습니다." },
  },
  {
    layer: "defaulting",
    at: "PodSpec.schedulerName",
    value: "default-scheduler",
    always: true,
    because: { en: "Left out, the cluster's standard scheduler places the pod.", ko: "생략하면 클러스터의 기본 스케줄러가 파드를 배치합니다." },
  },
  {
    layer: "defaulting",
    at: "Volume.emptyDir",
    because: { en: "The volume names no source, which makes it an empty directory.", ko: "볼륨에 소스가 없어 빈 디렉터리가 됩니다." },
  },
  {
    layer: "defaulting",
    at: "ImageVolumeSource.pullPolicy",
    value: "Always",
    because: { en: "The image has the tag latest, or neither tag nor digest, so the registry is asked every time.", ko: "이미지의 태그가 latest이거나 태그와 다이제스트가 없어 매번 레지스트리에 확인합니다." },
  },
  {
    layer: "defaulting",
    at: "ImageVolumeSource.pullPolicy",
    value: "IfNotPresent",
    because: { en: "The image has a tag other than latest, or a digest, so a copy on the node will do.", ko: "이미지에 latest가 아닌 태그나 다이제스트가 있어 노드에 있는 이미지를 그대로 씁니다." },
  },
  {
    layer: "defaulting",
    at: "HostPathVolumeSource.type",
    value: "",
    always: true,
    because: { en: "Left out, nothing is checked before the path is mounted.", ko: "생략하면 경로를 마운트하기 전에 아무것도 확인하지 않습니다." },
  },
  { layer: "defaulting", at: "SecretVolumeSource.defaultMode", value: 420, always: true, because: fileMode },
  { layer: "defaulting", at: "ConfigMapVolumeSource.defaultMode", value: 420, always: true, because: fileMode },
  { layer: "defaulting", at: "DownwardAPIVolumeSource.defaultMode", value: 420, always: true, because: fileMode },
  { layer: "defaulting", at: "ProjectedVolumeSource.defaultMode", value: 420, always: true, because: fileMode },
  { layer: "defaulting", at: "ObjectFieldSelector.apiVersion", value: "v1", always: true, because: nameOfV1 },
  {
    layer: "defaulting",
    at: "ServiceAccountTokenProjection.expirationSeconds",
    value: 3600,
    always: true,
    because: { en: "Left out, the token is valid for an hour; the kubelet renews it in time.", ko: "생략하면 토큰이 한 시간 동안 유효하며 kubelet이 제때 갱신합니다." },
  },
  {
    layer: "defaulting",
    at: "PodCertificateProjection.maxExpirationSeconds",
    because: { en: "Left out, the certificate may be valid for a day.", ko: "생략하면 인증서가 하루 동안 유효할 수 있습니다." },
  },
  {
    layer: "defaulting",
    at: "FileKeySelector.optional",
    value: false,
    always: true,
    because: { en: "Left out, the container does not start without the key.", ko: "생략하면 키가 없을 때 컨테이너가 시작하지 않습니다." },
  },
  {
    layer: "defaulting",
    at: "Container.imagePullPolicy",
    value: "Always",
    because: {
      en: "The image has the tag latest, or neither tag nor digest, so the registry is asked at every start.",
      ko: "이미지의 태그가 latest이거나 태그와 다이제스트가 없어 시작할 때마다 레지스트리에 확인합니다.",
    },
  },
  {
    layer: "defaulting",
    at: "Container.imagePullPolicy",
    value: "IfNotPresent",
    because: {
      en: "The image has a tag other than latest, or a digest (or cannot be read as an image name), so a copy on the node will do.",
      ko: "이미지에 latest가 아닌 태그나 다이제스트가 있거나 이미지 이름으로 읽을 수 없어, 노드에 있는 이미지를 그대로 씁니다.",
    },
  },
  {
    layer: "defaulting",
    at: "Container.terminationMessagePath",
    value: "/dev/termination-log",
    always: true,
    because: { en: "Left out, the container's last words are read from this file.", ko: "생략하면 컨테이너의 마지막 메시지를 이 파일에서 읽습니다." },
  },
  {
    layer: "defaulting",
    at: "Container.terminationMessagePolicy",
    value: "File",
    always: true,
    because: { en: "Left out, only the file counts, and the log is not searched for a message.", ko: "생략하면 파일만 보고 로그에서 메시지를 찾지 않습니다." },
  },
  {
    layer: "defaulting",
    at: "ContainerPort.protocol",
    value: "TCP",
    always: true,
    because: { en: "Left out, a port is a TCP port.", ko: "생략하면 TCP 포트입니다." },
  },
  {
    layer: "defaulting",
    at: "Probe.timeoutSeconds",
    value: 1,
    always: true,
    because: probe("an answer has to come within one second", "1초 안에 응답해야 합니다"),
  },
  { layer: "defaulting", at: "Probe.periodSeconds", value: 10, always: true, because: probe("it checks every ten seconds", "10초마다 검사합니다") },
  { layer: "defaulting", at: "Probe.successThreshold", value: 1, always: true, because: probe("one success is enough", "한 번만 성공하면 됩니다") },
  { layer: "defaulting", at: "Probe.failureThreshold", value: 3, always: true, because: probe("three failures in a row count", "세 번 연달아 실패해야 실패로 봅니다") },
  {
    layer: "defaulting",
    at: "HTTPGetAction.path",
    value: "/",
    always: true,
    because: { en: "Left out, the front page is requested.", ko: "생략하면 첫 페이지를 요청합니다." },
  },
  {
    layer: "defaulting",
    at: "HTTPGetAction.scheme",
    value: "HTTP",
    always: true,
    because: { en: "Left out, the request is plain HTTP.", ko: "생략하면 암호화하지 않은 HTTP로 요청합니다." },
  },
  {
    layer: "defaulting",
    at: "GRPCAction.service",
    value: "",
    always: true,
    because: { en: "Left out, the health of the server as a whole is asked for.", ko: "생략하면 서버 전체의 상태를 묻습니다." },
  },
  ...deviceReasons(),
  {
    layer: "defaulting",
    at: "PersistentVolumeClaimSpec.volumeMode",
    value: "Filesystem",
    always: true,
    because: { en: "Left out, the volume holds a file system, not a raw device.", ko: "생략하면 원시 장치가 아니라 파일 시스템입니다." },
  },
  {
    layer: "conversion",
    at: "PodSpec.serviceAccountName",
    because: { en: "Taken from serviceAccount, the old name of the field.", ko: "옛 이름인 serviceAccount 필드에서 가져왔습니다." },
  },
  {
    layer: "conversion",
    at: "PodSpec.serviceAccount",
    because: { en: "The old name of serviceAccountName; the server always shows both.", ko: "serviceAccountName의 옛 이름이며 서버는 항상 둘 다 보여 줍니다." },
  },
  {
    layer: "conversion",
    at: "PodSpec.terminationGracePeriodSeconds",
    because: { en: "A negative grace period becomes one second.", ko: "음수인 유예 시간은 1초가 됩니다." },
  },
];

/** Defaults of storage drivers, which all merely fill in the driver's usual value. */
function deviceReasons(): readonly DefaultReason[] {
  const values: readonly (readonly [at: string, value: unknown])[] = [
    ["ISCSIVolumeSource.iscsiInterface", "default"],
    ["ISCSIPersistentVolumeSource.iscsiInterface", "default"],
    ["RBDVolumeSource.pool", "rbd"],
    ["RBDVolumeSource.user", "admin"],
    ["RBDVolumeSource.keyring", "/etc/ceph/keyring"],
    ["RBDPersistentVolumeSource.pool", "rbd"],
    ["RBDPersistentVolumeSource.user", "admin"],
    ["RBDPersistentVolumeSource.keyring", "/etc/ceph/keyring"],
    ["ScaleIOVolumeSource.storageMode", "ThinProvisioned"],
    ["ScaleIOVolumeSource.fsType", "xfs"],
    ["ScaleIOPersistentVolumeSource.storageMode", "ThinProvisioned"],
    ["ScaleIOPersistentVolumeSource.fsType", "xfs"],
    ["AzureDiskVolumeSource.cachingMode", "ReadWrite"],
    ["AzureDiskVolumeSource.fsType", "ext4"],
    ["AzureDiskVolumeSource.readOnly", false],
    ["AzureDiskVolumeSource.kind", "Shared"],
  ];
  const because: Text = { en: "The storage driver's usual setting, for a field that was left out.", ko: "생략한 필드에 스토리지 드라이버의 일반적인 설정이 들어갑니다." };
  return values.map(([at, value]) => ({ layer: "defaulting", at, value, always: true, because }));
}
