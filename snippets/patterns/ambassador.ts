import type { PatternSnippet } from "../pattern.js";

export const ambassadorPattern: PatternSnippet = {
  title: { en: "Add an ambassador to this pod (localhost stands for a database outside)", ko: "이 파드에 앰배서더 추가(localhost로 외부 데이터베이스 연결)" },
  container: `name: database-ambassador
image: alpine/socat:1.8.0.1
restartPolicy: Always
args: ["TCP-LISTEN:5432,fork,reuseaddr,bind=127.0.0.1", "TCP:database.example.com:5432"]
resources:
  requests:
    cpu: 10m
    memory: 16Mi
  limits:
    memory: 16Mi
`,
};
