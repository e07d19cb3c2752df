import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { validateShape, type ShapeProblem } from "./shape.js";

/** The problems of a pod with one container, as short text. */
function problemsOf(container: Readonly<Record<string, unknown>>, spec: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "a" }, spec: { containers: [container], ...spec } };
  return validateShape("v1", "Pod", pod).map(print);
}

function print(problem: ShapeProblem): string {
  const detail = "actual" in problem ? ` ${problem.actual} for ${problem.expected.kind}` : "";
  return `${problem.path.join(".")}: ${problem.kind}${detail}`;
}

test("a sound pod has no problem, whatever validation may say of it", () => {
  assert.deepEqual(problemsOf({ name: "Not A Name", imagePullPolicy: "Perhaps", ports: [{ containerPort: 99999 }] }), []);
});

test("null stands for nothing everywhere", () => {
  assert.deepEqual(problemsOf({ name: null, image: null, ports: [null], resources: { limits: { cpu: null } }, env: null }, { volumes: null }), []);
});

test("all mistakes are found at once, in the order of the manifest", () => {
  assert.deepEqual(problemsOf({ image: ["a"], livnessProbe: {}, name: 5 }, { volumes: "none" }), [
    "spec.containers.0.image: wrong-type list for string",
    "spec.containers.0.livnessProbe: unknown-field",
    "spec.containers.0.name: wrong-type number for string",
    "spec.volumes: wrong-type string for list",
  ]);
});

test("nothing is said about what stands below a mistake", () => {
  assert.deepEqual(problemsOf({ name: "a", lifecyle: { nonsense: [1] }, ports: { containerPort: "x" } }), [
    "spec.containers.0.lifecyle: unknown-field",
    "spec.containers.0.ports: wrong-type object for list",
  ]);
});

describe("numbers", () => {
  test("are not texts", () => assert.deepEqual(problemsOf({ ports: [{ containerPort: "80" }] }), ["spec.containers.0.ports.0.containerPort: wrong-type string for int32"]));
  test("have to be whole", () => assert.deepEqual(problemsOf({ ports: [{ containerPort: 80.5 }] }), ["spec.containers.0.ports.0.containerPort: wrong-type decimal for int32"]));
  test("have to fit", () => assert.deepEqual(problemsOf({ ports: [{ containerPort: 3_000_000_000 }] }), ["spec.containers.0.ports.0.containerPort: out-of-range"]));
  test("may be decimals that are whole", () => assert.deepEqual(problemsOf({ ports: [{ containerPort: 80.0 }] }), []));
  test("too large for JavaScript are still compared exactly", () => {
    assert.deepEqual(problemsOf({}, { terminationGracePeriodSeconds: 9223372036854775807n }), []);
    assert.deepEqual(problemsOf({}, { terminationGracePeriodSeconds: 9223372036854775808n }), ["spec.terminationGracePeriodSeconds: out-of-range"]);
    assert.deepEqual(problemsOf({ resources: { limits: { memory: 99999999999999999999n } } }), []);
    assert.deepEqual(problemsOf({ image: 99999999999999999999n }), ["spec.containers.0.image: wrong-type number for string"]);
  });
});

describe("quantities", () => {
  const limit = (cpu: unknown): readonly string[] => problemsOf({ resources: { limits: { cpu } } });
  for (const good of ["500m", "0.5", ".5", "5.", "1e3", "12E+6", "1Ki", " 1 ", "+1", "-1", "0", "m", "1n", "1E", 2, 0.5]) {
    test(`${JSON.stringify(good)} is read`, () => assert.deepEqual(limit(good), []));
  }
  for (const bad of ["", " ", "500 m", "1GB", "1g", "1K", "1mi", "1MiB", "0x10", "1,5", "1_000", "1e", "half", "Ei"]) {
    test(`${JSON.stringify(bad)} is not`, () => assert.deepEqual(limit(bad), ["spec.containers.0.resources.limits.cpu: bad-quantity"]));
  }
  test("a list is none", () => assert.deepEqual(limit([1]), ["spec.containers.0.resources.limits.cpu: wrong-type list for quantity"]));
  test("a boolean is none", () => assert.deepEqual(limit(true), ["spec.containers.0.resources.limits.cpu: wrong-type boolean for quantity"]));
});

describe("a port of a probe", () => {
  const probe = (port: unknown): readonly string[] => problemsOf({ livenessProbe: { tcpSocket: { port } } });
  test("is a number or a name", () => assert.deepEqual([...probe(80), ...probe("http")], []));
  test("is no decimal", () => assert.deepEqual(probe(80.5), ["spec.containers.0.livenessProbe.tcpSocket.port: wrong-type decimal for int-or-string"]));
});

describe("times and bytes", () => {
  const created = (creationTimestamp: unknown): readonly string[] => validateShape("v1", "Secret", { metadata: { creationTimestamp } }).map(print);
  const data = (value: unknown): readonly string[] => validateShape("v1", "Secret", { data: { key: value } }).map(print);
  test("a time is RFC 3339", () => {
    assert.deepEqual([...created("2026-01-31T08:30:00Z"), ...created("2024-02-29T08:30:00.5+02:00")], []);
    for (const bad of ["2026-02-29T08:30:00Z", "2026-01-31", "yesterday", "2026-01-31 08:30:00Z", ""]) {
      assert.deepEqual(created(bad), ["metadata.creationTimestamp: bad-time"], bad);
    }
  });
  test("a Secret's data is base64 with its padding", () => {
    assert.deepEqual([...data("aGVsbG8="), ...data(""), ...data("aGVs\nbG8=\n")], []);
    for (const bad of ["hello!", "aGVsbG8", "a==="]) assert.deepEqual(data(bad), ["data.key: bad-bytes"], bad);
    assert.deepEqual(data(5), ["data.key: wrong-type number for bytes"]);
    assert.deepEqual(data([104, 105]), []);
    assert.deepEqual(data([104, "i", 300]), ["data.key: wrong-type list for bytes"]);
  });
});

test("an object that is none has one problem, at its root", () => {
  assert.deepEqual(validateShape("v1", "Pod", "text").map(print), [": wrong-type string for object"]);
});

test("the items of a List are judged by their own kinds", () => {
  const list = { apiVersion: "v1", kind: "List", items: [{ apiVersion: "v1", kind: "Pod", sepc: {} }, { apiVersion: "a.b/v1", kind: "C", d: 1 }, 5] };
  assert.deepEqual(validateShape("v1", "List", list).map(print), ["items.0.sepc: unknown-field"]);
});

test("names with slashes and tildes keep them", () => {
  const [problem] = validateShape("v1", "Pod", { metadata: { labels: { "a/b~c": 1 } } });
  assert.deepEqual(problem?.path, ["metadata", "labels", "a/b~c"]);
});

test("other kinds have no problems", () => {
  assert.deepEqual(validateShape("example.com/v1", "Widget", { anything: 1 }), []);
});
