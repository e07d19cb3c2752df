/** Small manifests that the tests of the protocol share. */

export const acceptedPod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
      ports:
        - containerPort: 80
`;

/** `cntainers` on line 5, columns 2 to 11. */
export const misspeltPod = acceptedPod.replace("containers:", "cntainers:");

export function podNamed(name: string): string {
  return acceptedPod.replace("name: web\nspec", `name: ${name}\nspec`);
}

export const acceptedConfigMap = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  mode: quiet
`;
