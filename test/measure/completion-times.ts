// How long completion takes in large manifests: asked at a thousand places of a pod of 500 lines, and of files of 5,000 lines, one
// with a single object and one with many.
//
//   npm run measure -- completion-times
import { completionsAt } from "../../server/src/core/completion/completions.js";
import { insertionOf } from "../../server/src/core/completion/insertion.js";
import { pieceAt } from "../../server/src/core/document/piece.js";

const head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: large\n  labels:\n    app: large\nspec:\n  volumes:\n    - name: data\n      emptyDir: {}\n  containers:\n";

function container(index: number): string {
  return `    - name: app-${index}
      image: nginx:1.27
      ports:
        - name: http-${index}
          containerPort: ${8000 + index}
      env:
        - name: LOG_LEVEL
          value: info
        - name: POD_NAME
          valueFrom:
            fieldRef:
              fieldPath: metadata.name
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 256Mi
      readinessProbe:
        httpGet:
          path: /ready
          port: http-${index}
      volumeMounts:
        - name: data
          mountPath: /data
`;
}

function pod(lines: number): string {
  let text = head;
  for (let index = 0; text.split("\n").length < lines; index++) text += container(index);
  return text;
}

const small = pod(100);
measure("a pod of 500 lines", pod(500));
measure("a pod of 5,000 lines", pod(5_000));
measure("50 pods in 5,000 lines", Array.from({ length: 50 }, () => small).join("---\n"));

/** A new line below a thousand lines of the text, in its indentation, and behind a thousand colons. */
function measure(what: string, text: string): void {
  const places: { readonly text: string; readonly offset: number }[] = [];
  const lines = text.split("\n");
  const step = Math.max(1, Math.floor((2 * lines.length) / 1000));
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const end = offset + line.length;
    if (index % step === 0) {
      const indentation = " ".repeat(line.length - line.trimStart().length);
      places.push({ text: `${text.slice(0, end)}\n${indentation}${text.slice(end)}`, offset: end + 1 + indentation.length });
      const colon = line.indexOf(": ");
      if (colon !== -1) places.push({ text: text.slice(0, offset + colon + 2) + text.slice(end), offset: offset + colon + 2 });
    }
    offset = end + 1;
  }
  const times = places.map((place) => {
    const began = performance.now();
    const piece = pieceAt(place.text, place.offset);
    for (const offer of completionsAt(piece.text, place.offset - piece.offset)) insertionOf(offer);
    return performance.now() - began;
  });
  times.sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
  console.log(`${what}: ${times.length} questions, median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`);
}
