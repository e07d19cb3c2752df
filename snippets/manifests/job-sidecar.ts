import type { ManifestSnippet } from "../snippet.js";

export const jobWithSidecar: ManifestSnippet = {
  name: "job-sidecar",
  title: { en: "Job with a sidecar", ko: "사이드카가 있는 Job" },
  description: {
    en: "A sidecar of a Job has to be an init container with `restartPolicy: Always`: it is stopped once the job's own container is done. An ordinary second container would keep the Job from completing.",
    ko: "Job의 사이드카는 `restartPolicy: Always`인 init 컨테이너여야 합니다. Job의 본 컨테이너가 끝나면 함께 정리됩니다. 보통의 두 번째 컨테이너라면 Job이 완료되지 않습니다.",
  },
  body: `apiVersion: batch/v1
kind: Job
metadata:
  name: «report»
  labels:
    app: «report»
spec:
  backoffLimit: «3»
  template:
    metadata:
      labels:
        app: «report»
    spec:
      restartPolicy: «Never|OnFailure»
      initContainers:
        - name: «database-proxy»
          image: «alpine/socat:1.8.0.1»
          restartPolicy: Always
          args: ["TCP-LISTEN:5432,fork,reuseaddr,bind=127.0.0.1", "TCP:«database.example.com»:5432"]
          resources:
            requests:
              cpu: 10m
              memory: 16Mi
            limits:
              memory: 16Mi
      containers:
        - name: «report»
          image: «postgres:17»
          command: ["sh", "-c", "pg_isready --host=localhost --timeout=30"]
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 128Mi
`,
};
