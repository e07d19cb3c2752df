/** A file of so many lines: pods of 50 lines, one document each; the shortest is one pod of 40. */
export function manifestOf(lines: number): string {
  if (lines < 50) return podOf(1, lines);
  return Array.from({ length: Math.floor(lines / 50) }, (_, index) => podOf(index + 1, 49)).join("---\n");
}

function podOf(number: number, lines: number): string {
  const pod = `apiVersion: v1
kind: Pod
metadata:
  name: shop-${number}
  namespace: bench
  labels:
    app: shop
    tier: "${number}"
spec:
  terminationGracePeriodSeconds: 30
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - name: http
          containerPort: 8080
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 256Mi
      readinessProbe:
        httpGet:
          path: /ready
          port: http
      volumeMounts:
        - name: data
          mountPath: /data
  volumes:
    - name: data
      emptyDir: {}
`;
  const missing = Math.max(0, lines - pod.split("\n").length);
  const variables = Array.from({ length: Math.floor(missing / 2) }, (_, index) => `        - name: VARIABLE_${index}\n          value: "${number}"\n`).join("");
  return pod.replace("      ports:\n", `      env:\n${variables}      ports:\n`);
}
