import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fields } from "./generated-values.js";
import { nodeShapes } from "./node-shapes.js";

const node = (name: string, allocatable: Fields, more: { readonly type?: string; readonly unschedulable?: boolean } = {}): Fields => ({
  metadata: { name, labels: more.type === undefined ? {} : { "node.kubernetes.io/instance-type": more.type } },
  spec: { unschedulable: more.unschedulable },
  status: { allocatable },
});

test("nodes of one type are one kind, with what all of them have", () => {
  const nodes = [
    node("a", { cpu: "3920m", memory: "15264216Ki" }, { type: "m5.xlarge" }),
    node("b", { cpu: "3920m", memory: "15264200Ki" }, { type: "m5.xlarge" }),
    node("gpu", { cpu: "7910m", memory: "31Gi", "nvidia.com/gpu": "1" }, { type: "g5.2xlarge" }),
  ];
  assert.deepEqual(nodeShapes(nodes), [
    { name: "m5.xlarge (×2)", cpu: "3920m", memory: "14.5Gi" },
    { name: "g5.2xlarge", cpu: "7910m", memory: "31Gi", "nvidia.com/gpu": "1" },
  ]);
});

test("sizes can be read, and never say more than there is", () => {
  const memoryOf = (memory: string) => nodeShapes([node("a", { memory })])[0]?.["memory"];
  assert.deepEqual(["3388360Ki", "263856796Ki", "2151778615296", "512Mi"].map(memoryOf), ["3.23Gi", "251Gi", "2004Gi", "512Mi"]);
});

test("without a type, the size tells nodes apart", () => {
  const names = nodeShapes([node("a", { cpu: "2", memory: "4Gi" }), node("b", { cpu: "4", memory: "16Gi" })]).map(({ name }) => name);
  assert.deepEqual(names, ["a", "b"]);
});

test("what a node has nothing of is left out, and so is a node that takes no pods", () => {
  const nodes = [node("a", { cpu: "2", "hugepages-2Mi": "0", "nvidia.com/gpu": "0", pods: "110" }), node("b", { cpu: "2" }, { unschedulable: true })];
  assert.deepEqual(nodeShapes(nodes), [{ name: "a", cpu: "2", pods: "110" }]);
});

test("answers that are no nodes give none", () => assert.deepEqual(nodeShapes([{}, { status: "odd", spec: 3 }]), []));
