/** A pod of about so many lines, with everything that makes work for views: probes, resources, variables, ports, mounts. */
export function largePod(lines: number, name: string): string {
  const containers: string[] = [];
  const head = ["apiVersion: v1", "kind: Pod", "metadata:", `  name: ${name}`, "  labels: {app: shop}", "spec:", "  volumes:", "    - name: data", "      emptyDir: {}", "  containers:"];
  while (head.length + containers.length < lines) {
    const index = containers.length;
    containers.push(
      `    - name: app-${index}`, "      image: nginx:1.27", "      ports:", "        - name: http", `          containerPort: ${8000 + index}`,
      "      env:", "        - name: HOST", "          value: shop", "        - name: URL", "          value: http://$(HOST)/",
      "      livenessProbe:", "        httpGet:", "          path: /healthz", "          port: http", "        periodSeconds: 5",
      "      readinessProbe:", "        tcpSocket:", "          port: http", "      resources:", "        requests:", "          memory: 64Mi",
      "        limits:", "          cpu: 500m", "          memory: 128Mi", "      volumeMounts:", "        - name: data", "          mountPath: /data",
    );
  }
  return `${[...head, ...containers].join("\n")}\n`;
}
