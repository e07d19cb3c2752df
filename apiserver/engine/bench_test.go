package engine

import "testing"

// forty lines, as people write them.
const benchmarkPod = `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web, tier: front}
spec:
  initContainers:
    - name: setup
      image: busybox:1.37
      command: [sh, -c, "cp -r /defaults/* /data"]
      volumeMounts:
        - name: data
          mountPath: /data
  containers:
    - name: app
      image: nginx:1.29
      ports:
        - name: http
          containerPort: 80
      env:
        - name: NODE
          valueFrom:
            fieldRef:
              fieldPath: spec.nodeName
      resources:
        requests: {cpu: 100m, memory: 64Mi}
        limits: {cpu: 500m, memory: 256Mi}
      readinessProbe:
        httpGet: {path: /, port: http}
      livenessProbe:
        httpGet: {path: /, port: http}
      volumeMounts:
        - name: data
          mountPath: /usr/share/nginx/html
        - name: config
          mountPath: /etc/nginx/conf.d
  volumes:
    - name: data
      emptyDir: {}
    - name: config
      configMap: {name: nginx}
`

func BenchmarkReview(b *testing.B) {
	request := string(encode(Request{Op: OpReview, Manifest: benchmarkPod}))
	for b.Loop() {
		Handle(request)
	}
}

func BenchmarkReviewExplained(b *testing.B) {
	request := string(encode(Request{Op: OpReview, Manifest: benchmarkPod, Options: ReviewOptions{Explain: true}}))
	for b.Loop() {
		Handle(request)
	}
}
