/** `kubelet.NewMainKubelet`: the first wait and the longest one, in seconds. */
const firstWait = 10;
const longestWait = 300;

/**
 * Seconds that the kubelet waits before it starts a container again, after each of its first `count` ends in a row: at once, then
 * twice as long each time. As `doBackOff` (pkg/kubelet/kuberuntime) and `Backoff.Next` (client-go/util/flowcontrol) have it.
 */
export function restartWaits(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? 0 : Math.min(longestWait, firstWait * 2 ** (index - 1))));
}
