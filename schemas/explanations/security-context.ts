import type { FieldExplanations } from "./explanation.js";

export const securityContext: FieldExplanations = {
  "PodSpec.securityContext": {
    title: { en: "Security settings for all containers", ko: "모든 컨테이너의 보안 설정" },
    text: {
      en: "Users, groups, seccomp and more for the whole pod; a container's own `securityContext` overrides what both have. Some fields exist only here (`fsGroup`, `sysctls`), some only on containers (`privileged`, `capabilities`, `readOnlyRootFilesystem`).",
      ko: "파드 전체에 적용되는 사용자, 그룹, seccomp 등의 설정이며, 양쪽에 있는 필드는 컨테이너의 `securityContext`가 우선합니다. `fsGroup`, `sysctls`처럼 여기에만 있는 필드와 `privileged`, `capabilities`, `readOnlyRootFilesystem`처럼 컨테이너에만 있는 필드가 있습니다.",
    },
    page: "tasks/configure-pod-container/security-context/",
  },
  "Container.securityContext": {
    title: { en: "Security settings of this container", ko: "이 컨테이너의 보안 설정" },
    text: {
      en: "Overrides the pod's settings where both have a field. For the restricted Pod Security Standard: `allowPrivilegeEscalation: false`, `capabilities.drop: [\"ALL\"]`, `runAsNonRoot: true` and `seccompProfile.type: RuntimeDefault`, the latter two here or on the pod.",
      ko: "양쪽에 있는 필드는 파드의 설정보다 우선합니다. restricted Pod Security Standard에는 `allowPrivilegeEscalation: false`, `capabilities.drop: [\"ALL\"]`, `runAsNonRoot: true`, `seccompProfile.type: RuntimeDefault`가 필요하며 뒤의 둘은 파드에 적어도 됩니다.",
    },
    page: "tasks/configure-pod-container/security-context/#set-the-security-context-for-a-container",
  },
  "PodSecurityContext.runAsUser": {
    title: { en: "User id of the processes", ko: "프로세스의 사용자 ID" },
    text: { en: "For all containers that do not set their own. Left out, the image's `USER`, often root. Volumes do not follow it: see `fsGroup`.", ko: "따로 정하지 않은 모든 컨테이너에 적용됩니다. 생략하면 이미지의 `USER`이며 흔히 root입니다. 볼륨의 소유자는 바뀌지 않으므로 `fsGroup`을 참고합니다." },
    page: "tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod",
  },
  "PodSecurityContext.runAsGroup": {
    title: { en: "Main group of the processes", ko: "프로세스의 주 그룹" },
    text: { en: "Left out, the runtime's choice: the image's, or 0 (root).", ko: "생략하면 런타임이 이미지에 따라 정하거나 0(root)이 됩니다." },
    page: "tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod",
  },
  "PodSecurityContext.runAsNonRoot": {
    title: { en: "Refuse to run as root", ko: "root로 실행하지 않기" },
    text: {
      en: "With `true` the kubelet does not start a container whose user is 0. If the image names its user by name instead of number, the kubelet cannot tell and refuses as well (`CreateContainerConfigError`): set `runAsUser`.",
      ko: "`true`이면 사용자가 0인 컨테이너를 kubelet이 시작하지 않습니다. 이미지의 사용자가 숫자가 아니라 이름이면 kubelet이 판단할 수 없어 역시 거부하므로(`CreateContainerConfigError`) `runAsUser`를 지정합니다.",
    },
    page: "concepts/security/pod-security-standards/#restricted",
  },
  "PodSecurityContext.fsGroup": {
    title: { en: "Group that owns the volumes", ko: "볼륨을 소유하는 그룹" },
    text: {
      en: "Every container is in this group, and volumes that support it are given to the group with write permission, so a process that is not root can write to its claim. With many files that takes long at every start: see `fsGroupChangePolicy`. It has no effect on `hostPath`.",
      ko: "모든 컨테이너가 이 그룹에 속하고, 지원하는 볼륨은 이 그룹이 쓸 수 있게 됩니다. 그래서 root가 아닌 프로세스도 claim에 쓸 수 있습니다. 파일이 많으면 시작할 때마다 오래 걸리므로 `fsGroupChangePolicy`를 참고합니다. `hostPath`에는 효과가 없습니다.",
    },
    page: "tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod",
  },
  "PodSecurityContext.fsGroupChangePolicy": {
    title: { en: "When ownership is changed", ko: "소유권을 바꾸는 시점" },
    text: { en: "`Always`, as when left out, walks through all files at every start; `OnRootMismatch` only if the volume's root has the wrong owner, which makes large volumes start quickly.", ko: "생략하면 `Always`이며 시작할 때마다 모든 파일을 훑습니다. `OnRootMismatch`는 볼륨 최상위의 소유자가 다를 때만 바꾸므로 큰 볼륨도 빨리 시작합니다." },
    page: "tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods",
  },
  "PodSecurityContext.supplementalGroups": {
    title: { en: "Further groups", ko: "추가 그룹" },
    text: { en: "Groups beside the main one and `fsGroup`, and beside those that the image gives the user (unless `supplementalGroupsPolicy: Strict`).", ko: "주 그룹과 `fsGroup` 외의 그룹이며, 이미지가 사용자에게 준 그룹에 더해집니다(`supplementalGroupsPolicy: Strict`는 예외)." },
    page: "tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod",
  },
  "PodSecurityContext.supplementalGroupsPolicy": {
    title: { en: "Groups from the image", ko: "이미지의 그룹" },
    text: { en: "`Merge`, as when left out, adds the groups that the image's `/etc/group` gives the user; `Strict` does not.", ko: "생략하면 `Merge`이며 이미지의 `/etc/group`이 사용자에게 준 그룹을 더합니다. `Strict`는 더하지 않습니다." },
    page: "tasks/configure-pod-container/security-context/#supplementalgroupspolicy",
    since: "1.33",
  },
  "PodSecurityContext.seccompProfile": {
    title: { en: "System calls allowed", ko: "허용되는 시스템 호출" },
    text: { en: "`RuntimeDefault` blocks the dangerous ones and suits nearly every program; the restricted standard asks for it. Left out, it is `Unconfined` unless the node is configured otherwise.", ko: "`RuntimeDefault`는 위험한 호출을 막으며 거의 모든 프로그램에 맞습니다. restricted 표준이 요구합니다. 생략하면 노드 설정이 없는 한 `Unconfined`입니다." },
    page: "tutorials/security/seccomp/",
  },
  "PodSecurityContext.appArmorProfile": {
    title: { en: "AppArmor profile", ko: "AppArmor 프로필" },
    text: { en: "Confines the containers on nodes with AppArmor. Left out, the runtime's default profile where AppArmor is on.", ko: "AppArmor가 있는 노드에서 컨테이너를 제한합니다. 생략하면 AppArmor가 켜진 노드에서 런타임의 기본 프로필을 씁니다." },
    page: "tutorials/security/apparmor/",
    since: "1.30",
  },
  "PodSecurityContext.sysctls": {
    title: { en: "Kernel parameters", ko: "커널 파라미터" },
    text: { en: "Namespaced parameters for this pod, such as `net.ipv4.ip_local_port_range`. Those that are not counted as safe must be allowed on the node, or the pod fails with `SysctlForbidden`.", ko: "`net.ipv4.ip_local_port_range`처럼 이 파드에만 적용되는 파라미터입니다. 안전하다고 분류되지 않은 것은 노드에서 허용해야 하며, 아니면 파드가 `SysctlForbidden`으로 실패합니다." },
    page: "tasks/administer-cluster/sysctl-cluster/",
  },
  "PodSecurityContext.seLinuxOptions": {
    title: { en: "SELinux label", ko: "SELinux 레이블" },
    text: { en: "The SELinux context of all containers. Left out, the runtime picks one for each container.", ko: "모든 컨테이너의 SELinux 컨텍스트입니다. 생략하면 런타임이 컨테이너마다 정합니다." },
    page: "tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container",
  },
  "PodSecurityContext.seLinuxChangePolicy": {
    title: { en: "How volumes get their SELinux label", ko: "볼륨에 SELinux 레이블을 붙이는 방법" },
    text: { en: "`MountOption` mounts the volume with the label, at once; `Recursive` relabels every file, which lets pods with different labels share a volume.", ko: "`MountOption`은 레이블을 지정해 바로 마운트하고, `Recursive`는 모든 파일의 레이블을 바꾸어 레이블이 다른 파드가 볼륨을 공유할 수 있게 합니다." },
    page: "tasks/configure-pod-container/security-context/#efficient-selinux-volume-relabeling",
    since: "1.33",
  },
  "SecurityContext.runAsUser": {
    title: { en: "User id of the process", ko: "프로세스의 사용자 ID" },
    text: { en: "Left out, the pod's, or else the image's `USER`, which is often root. Files of the image keep their owner.", ko: "생략하면 파드의 값, 그것도 없으면 이미지의 `USER`이며 흔히 root입니다. 이미지에 있는 파일의 소유자는 그대로입니다." },
    page: "tasks/configure-pod-container/security-context/#set-the-security-context-for-a-container",
  },
  "SecurityContext.runAsGroup": {
    title: { en: "Main group of the process", ko: "프로세스의 주 그룹" },
    text: { en: "Left out, the pod's, or else the runtime's choice.", ko: "생략하면 파드의 값, 그것도 없으면 런타임이 정합니다." },
  },
  "SecurityContext.runAsNonRoot": {
    title: { en: "Refuse to run as root", ko: "root로 실행하지 않기" },
    text: {
      en: "With `true` the kubelet does not start the container as user 0, nor when the image's user is a name that it cannot check. Left out, the pod's setting counts.",
      ko: "`true`이면 사용자 0으로는, 또 이미지의 사용자가 확인할 수 없는 이름일 때도 컨테이너를 시작하지 않습니다. 생략하면 파드의 설정을 따릅니다.",
    },
    page: "concepts/security/pod-security-standards/#restricted",
  },
  "SecurityContext.privileged": {
    title: { en: "All rights on the node", ko: "노드의 모든 권한" },
    text: {
      en: "`true` makes root in the container practically root on the node: all capabilities, all devices, no seccomp. Only for storage and network drivers and the like; a single capability is often enough. Excludes `allowPrivilegeEscalation: false`. `false` if left out.",
      ko: "`true`이면 컨테이너의 root가 사실상 노드의 root입니다. 모든 capability와 장치를 갖고 seccomp도 적용되지 않습니다. 스토리지나 네트워크 드라이버 같은 데에만 쓰며, 대개는 capability 하나로 충분합니다. `allowPrivilegeEscalation: false`와 함께 쓸 수 없습니다. 생략하면 `false`입니다.",
    },
    page: "concepts/security/pod-security-standards/#baseline",
  },
  "SecurityContext.allowPrivilegeEscalation": {
    title: { en: "May the process gain rights", ko: "권한 상승 허용" },
    text: {
      en: "`false` sets the kernel's `no_new_privs`: set-uid programs such as `sudo` and `ping` no longer raise rights. The restricted standard asks for it. Left out, escalation is allowed. It is always on with `privileged` or `CAP_SYS_ADMIN`.",
      ko: "`false`이면 커널의 `no_new_privs`가 켜져 `sudo`나 `ping` 같은 set-uid 프로그램이 권한을 높이지 못합니다. restricted 표준이 요구합니다. 생략하면 허용됩니다. `privileged`이거나 `CAP_SYS_ADMIN`이 있으면 언제나 허용됩니다.",
    },
    page: "tasks/configure-pod-container/security-context/",
  },
  "SecurityContext.readOnlyRootFilesystem": {
    title: { en: "Root file system read-only", ko: "루트 파일 시스템 읽기 전용" },
    text: {
      en: "With `true` the container can write only to its volumes, so an attacker cannot leave programs behind. Programs that write to `/tmp` or a cache need an `emptyDir` there. `false` if left out.",
      ko: "`true`이면 컨테이너가 볼륨에만 쓸 수 있어 공격자가 프로그램을 남길 수 없습니다. `/tmp`나 캐시에 쓰는 프로그램에는 그 자리에 `emptyDir`이 필요합니다. 생략하면 `false`입니다.",
    },
    page: "tasks/configure-pod-container/security-context/",
  },
  "SecurityContext.capabilities": {
    title: { en: "Parts of root's power", ko: "root 권한의 일부" },
    text: {
      en: "Adds to or takes from the capabilities that the runtime gives by default. Names are written without `CAP_`. The usual hardening is `drop: [\"ALL\"]`, with `add: [\"NET_BIND_SERVICE\"]` where a port below 1024 is needed.",
      ko: "런타임이 기본으로 주는 capability에 더하거나 뺍니다. 이름은 `CAP_` 없이 씁니다. 보통 `drop: [\"ALL\"]`로 모두 빼고, 1024보다 작은 포트가 필요하면 `add: [\"NET_BIND_SERVICE\"]`를 더합니다.",
    },
    page: "tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
  },
  "Capabilities.add": {
    title: { en: "Capabilities to add", ko: "더할 capability" },
    text: { en: "Without `CAP_`, in capitals. The server takes any text: a misspelt name fails only when the container starts. For a user other than root they often have no effect.", ko: "`CAP_` 없이 대문자로 씁니다. 서버는 어떤 문자열이든 받아들이므로 잘못 쓴 이름은 컨테이너를 시작할 때 실패합니다. root가 아닌 사용자에게는 효과가 없을 때가 많습니다." },
    page: "tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
  },
  "Capabilities.drop": {
    title: { en: "Capabilities to take away", ko: "뺄 capability" },
    text: { en: "`ALL` takes all of them, which the restricted standard asks for; what is in `add` is then given back.", ko: "`ALL`은 모두 빼며 restricted 표준이 요구합니다. `add`에 적은 것은 다시 주어집니다." },
    page: "tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
  },
  "SecurityContext.seccompProfile": {
    title: { en: "System calls allowed", ko: "허용되는 시스템 호출" },
    text: { en: "Overrides the pod's profile. Left out without one there, it is `Unconfined` unless the node is configured otherwise. Privileged containers always run without one.", ko: "파드의 프로필보다 우선합니다. 파드에도 없으면 노드 설정이 없는 한 `Unconfined`입니다. 특권 컨테이너는 언제나 프로필 없이 실행됩니다." },
    page: "tutorials/security/seccomp/",
  },
  "SecurityContext.appArmorProfile": {
    title: { en: "AppArmor profile", ko: "AppArmor 프로필" },
    text: { en: "Overrides the pod's profile for this container.", ko: "이 컨테이너에서 파드의 프로필보다 우선합니다." },
    page: "tutorials/security/apparmor/",
    since: "1.30",
  },
  "SecurityContext.seLinuxOptions": {
    title: { en: "SELinux label", ko: "SELinux 레이블" },
    text: { en: "Overrides the pod's SELinux context for this container.", ko: "이 컨테이너에서 파드의 SELinux 컨텍스트보다 우선합니다." },
    page: "tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container",
  },
  "SecurityContext.procMount": {
    title: { en: "How /proc looks", ko: "/proc의 모습" },
    text: { en: "`Default` hides dangerous parts of `/proc`; `Unmasked` shows them, for containers that run containers, and needs `hostUsers: false`.", ko: "`Default`는 `/proc`의 위험한 부분을 가립니다. `Unmasked`는 컨테이너 안에서 컨테이너를 실행하는 경우를 위해 모두 보여 주며 `hostUsers: false`가 필요합니다." },
    page: "tasks/configure-pod-container/security-context/#proc-access",
    since: "1.33",
  },
  "SeccompProfile.type": {
    title: { en: "Which profile", ko: "프로필 종류" },
    text: { en: "`RuntimeDefault`, `Unconfined`, or `Localhost` for a file on the node named by `localhostProfile`.", ko: "`RuntimeDefault`, `Unconfined`, 또는 `localhostProfile`로 노드의 파일을 지정하는 `Localhost`입니다." },
    page: "tutorials/security/seccomp/",
  },
  "SeccompProfile.localhostProfile": {
    title: { en: "File with the profile", ko: "프로필 파일" },
    text: { en: "A path below the kubelet's seccomp directory on the node; only and always with `type: Localhost`.", ko: "노드의 kubelet seccomp 디렉터리 아래 경로이며, `type: Localhost`일 때만 그리고 반드시 적습니다." },
    page: "tutorials/security/seccomp/",
  },
  "AppArmorProfile.type": {
    title: { en: "Which profile", ko: "프로필 종류" },
    text: { en: "`RuntimeDefault`, `Unconfined`, or `Localhost` for a profile that is loaded on the node and named by `localhostProfile`.", ko: "`RuntimeDefault`, `Unconfined`, 또는 노드에 올려 둔 프로필을 `localhostProfile`로 지정하는 `Localhost`입니다." },
    page: "tutorials/security/apparmor/",
  },
  "PodSpec.serviceAccountName": {
    title: { en: "Identity towards the API server", ko: "API 서버에 대한 신원" },
    text: {
      en: "The ServiceAccount whose rights the pod has and whose token it gets; `default` of the namespace if left out. It has to exist, or creation is refused. Give a workload that talks to the API an account of its own.",
      ko: "파드가 권한을 얻고 토큰을 받는 ServiceAccount입니다. 생략하면 네임스페이스의 `default`입니다. 없는 계정이면 생성이 거부됩니다. API와 통신하는 워크로드에는 전용 계정을 주는 것이 좋습니다.",
    },
    page: "tasks/configure-pod-container/configure-service-account/",
  },
  "PodSpec.serviceAccount": {
    title: { en: "Old name of serviceAccountName", ko: "serviceAccountName의 옛 이름" },
    text: { en: "Use `serviceAccountName`. The server always shows both with the same value.", ko: "`serviceAccountName`을 씁니다. 서버는 언제나 두 필드를 같은 값으로 보여 줍니다." },
    page: "tasks/configure-pod-container/configure-service-account/",
  },
  "PodSpec.automountServiceAccountToken": {
    title: { en: "Whether the token is mounted", ko: "토큰을 마운트할지" },
    text: {
      en: "Left out, the ServiceAccount decides, and it is mounted in every container at `/var/run/secrets/kubernetes.io/serviceaccount`. `false` keeps the token out of pods that never call the API.",
      ko: "생략하면 ServiceAccount의 설정을 따르며, 모든 컨테이너의 `/var/run/secrets/kubernetes.io/serviceaccount`에 마운트됩니다. API를 호출하지 않는 파드라면 `false`로 토큰을 빼는 것이 좋습니다.",
    },
    page: "tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting",
  },
};
