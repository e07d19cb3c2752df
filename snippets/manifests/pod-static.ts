import type { ManifestSnippet } from "../snippet.js";

export const staticPod: ManifestSnippet = {
  name: "pod-static",
  title: { en: "Static pod", ko: "static 파드" },
  description: {
    en: "For the kubelet's manifest folder (`/etc/kubernetes/manifests`). The kubelet runs it without asking the API server, so it may use nothing that lies there: no ConfigMap, no Secret, no service account.",
    ko: "kubelet의 매니페스트 폴더(`/etc/kubernetes/manifests`)에 두는 파드입니다. kubelet이 API 서버를 거치지 않고 실행하므로 ConfigMap, Secret, 서비스 어카운트처럼 API 서버에 있는 것은 쓸 수 없습니다.",
  },
  body: `apiVersion: v1
kind: Pod
metadata:
  name: «static-web»
  labels:
    app: «static-web»
spec:
  containers:
    - name: «web»
      image: «nginx:1.27»
      ports:
        - name: http
          containerPort: «80»
          hostPort: «8080»
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 128Mi
      readinessProbe:
        httpGet:
          path: «/»
          port: http
      volumeMounts:
        - name: content
          mountPath: /usr/share/nginx/html
          readOnly: true
  volumes:
    - name: content
      hostPath:
        path: «/var/www»
        type: DirectoryOrCreate
`,
};
