import { window, workspace } from "vscode";
import { say } from "./language.js";

/** Opens a small manifest to try things on. It has two mistakes, so that there is something to see. */
export async function openExample(): Promise<void> {
  const advice = say("Two values below would be refused. Put the cursor on one and open its quick fixes.");
  const document = await workspace.openTextDocument({ language: "yaml", content: `# ${advice}\n${manifest}` });
  await window.showTextDocument(document);
}

const manifest = `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  restartPolicy: always
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 80
      readinessProbe:
        httpGet:
          path: /
          port: http
      resources:
        limits:
          cpu: 500m
          memory: 128MB
`;
