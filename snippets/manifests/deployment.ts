import type { ManifestSnippet } from "../snippet.js";

export const deployment: ManifestSnippet = {
  name: "deployment",
  title: { en: "Deployment", ko: "Deployment" },
  description: {
    en: "Keeps a number of equal pods running and replaces them one by one when the template changes.",
    ko: "같은 파드를 정해진 수만큼 유지하고, 템플릿이 바뀌면 하나씩 교체합니다.",
  },
  body: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: «web»
  labels:
    app: «web»
spec:
  replicas: «2»
  selector:
    matchLabels:
      app: «web»
  template:
    metadata:
      labels:
        app: «web»
    spec:
      containers:
        - name: «web»
          image: «nginx:1.27»
          ports:
            - name: http
              containerPort: «80»
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
`,
};
