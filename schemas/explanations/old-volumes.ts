import type { Explanation, FieldExplanations } from "./explanation.js";

/** Storage drivers that once lay in Kubernetes itself; the fields are still read. */
export const oldVolumes: FieldExplanations = {
  ...removed("1.31", ["cephfs", "rbd"]),
  ...removed("1.26", ["glusterfs"]),
  ...removed("1.25", ["flocker", "quobyte", "storageos"]),
  ...removed("1.22", ["scaleIO"]),
  ...removed("1.16", ["photonPersistentDisk"]),
  ...redirected({
    awsElasticBlockStore: "ebs.csi.aws.com",
    azureDisk: "disk.csi.azure.com",
    azureFile: "file.csi.azure.com",
    cinder: "cinder.csi.openstack.org",
    gcePersistentDisk: "pd.csi.storage.gke.io",
    portworxVolume: "pxd.portworx.com",
    vsphereVolume: "csi.vsphere.vmware.com",
  }),
  "Volume.flexVolume": {
    title: { en: "A volume by a driver script on the node", ko: "노드의 드라이버 스크립트가 제공하는 볼륨" },
    text: {
      en: "Runs a program that has to be installed on every node. Deprecated: use a CSI driver.",
      ko: "모든 노드에 설치되어 있어야 하는 프로그램을 실행합니다. 더 이상 권장되지 않으므로 CSI 드라이버를 씁니다.",
    },
    page: "concepts/storage/volumes/#flexvolume",
  },
  "Volume.fc": {
    title: { en: "A Fibre Channel disk", ko: "파이버 채널 디스크" },
    text: { en: "Attaches an existing disk of a storage network, which has to be mapped to the node beforehand.", ko: "스토리지 네트워크에 이미 있는 디스크를 연결하며, 미리 노드에 매핑되어 있어야 합니다." },
    page: "concepts/storage/volumes/#fc",
  },
  "Volume.iscsi": {
    title: { en: "An iSCSI disk", ko: "iSCSI 디스크" },
    text: { en: "Attaches an existing iSCSI disk; only one pod at a time may write to it.", ko: "이미 있는 iSCSI 디스크를 연결하며, 한 번에 한 파드만 쓸 수 있습니다." },
    page: "concepts/storage/volumes/#iscsi",
  },
};

function removed(version: string, names: readonly string[]): FieldExplanations {
  const explanation: Explanation = {
    title: { en: "A storage driver that is gone", ko: "제거된 스토리지 드라이버" },
    text: {
      en: `The API server still accepts it, but the driver was removed in Kubernetes ${version}: the pod never gets its volume. Use a PersistentVolumeClaim with a CSI driver.`,
      ko: `API 서버는 여전히 받아들이지만 드라이버가 Kubernetes ${version}에서 제거되어 파드가 볼륨을 얻지 못합니다. CSI 드라이버와 PersistentVolumeClaim을 씁니다.`,
    },
    page: "concepts/storage/volumes/#volume-types",
  };
  return forBoth(names, explanation);
}

function redirected(drivers: Readonly<Record<string, string>>): FieldExplanations {
  const explained = Object.entries(drivers).map(([name, driver]) => {
    const explanation: Explanation = {
      title: { en: "A disk by its old field", ko: "예전 필드로 지정하는 디스크" },
      text: {
        en: `Deprecated: Kubernetes passes it on to the CSI driver \`${driver}\`, which has to be installed in the cluster. Prefer a PersistentVolumeClaim.`,
        ko: `더 이상 권장되지 않습니다. Kubernetes가 CSI 드라이버 \`${driver}\`로 넘기므로 클러스터에 설치되어 있어야 합니다. PersistentVolumeClaim을 쓰는 것이 좋습니다.`,
      },
      page: "concepts/storage/volumes/#volume-types",
    };
    return forBoth([name], explanation);
  });
  return Object.assign({}, ...explained) as FieldExplanations;
}

/** Pods and PersistentVolumes have the same sources. */
function forBoth(names: readonly string[], explanation: Explanation): FieldExplanations {
  const owners = ["Volume", "PersistentVolumeSpec"];
  return Object.fromEntries(owners.flatMap((owner) => names.map((name) => [`${owner}.${name}`, explanation])));
}
