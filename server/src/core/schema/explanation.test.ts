import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { topics } from "../../../../schemas/explanations/topics.js";
import { fieldExplanations } from "../../../../schemas/explanations/catalogue.js";
import { enumerationOf, fieldOf, fieldsOf, kinds } from "./field-model.js";
import { explainedFields, explanationOf, linkOf, meaningOf, sinceOf } from "./explanation.js";

test("every explained field exists", () => {
  for (const key of explainedFields()) {
    const [type = "", field = ""] = key.split(".");
    if (type === "*") assert.ok(kinds().some((kind) => fieldOf(kind.type, field)), key);
    else assert.ok(fieldOf(type, field), key);
  }
});

test("every explanation is complete in both languages", () => {
  for (const [key, { title, text }] of Object.entries({ ...fieldExplanations, ...topics })) {
    for (const words of [title, text]) {
      assert.notEqual(words.en.trim(), "", key);
      assert.match(words.ko, /[가-힣]/, `${key} has no Korean`);
      assert.doesNotMatch(words.en, /[가-힣]/, `${key} has Korean in English`);
    }
    assert.match(text.en, /[.)]$/, `${key} ends in the middle of a sentence`);
    assert.match(text.ko, /[.)]$/, `${key} ends in the middle of a sentence`);
    assert.doesNotMatch(title.en, /\.$/, key);
  }
});

test("both languages name the same fields and values", () => {
  const code = (text: string): readonly string[] => {
    const words = [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
    // Placeholders such as `<pod>` are translated.
    return [...new Set(words.filter((word) => !word.includes("<")))].sort();
  };
  for (const [key, { text }] of Object.entries({ ...fieldExplanations, ...topics })) assert.deepEqual(code(text.ko), code(text.en), key);
});

test("every value that a manifest may hold has a meaning in both languages", () => {
  const types = new Set<string>();
  const waiting = kinds().map((kind) => kind.type);
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (types.has(type)) continue;
    types.add(type);
    for (const field of fieldsOf(type)) {
      if (field.serverSet === true) continue;
      for (const value of enumerationOf(field)?.values ?? []) {
        const meaning = meaningOf(field.enumeration ?? "", value);
        assert.ok(meaning, `${field.enumeration}.${value}, of ${type}.${field.name}`);
        assert.match(meaning.ko, /[가-힣]/);
      }
      let inner = field.type;
      while (inner.kind === "list" || inner.kind === "map") inner = inner.kind === "list" ? inner.items : inner.values;
      if (inner.kind === "object") waiting.push(inner.type);
    }
  }
});

describe("an explanation is found", () => {
  test("for the fields of every kind", () => {
    assert.equal(explanationOf("StatefulSet", "kind"), explanationOf("Pod", "kind"));
    assert.equal(explanationOf("PodSpec", "kind"), undefined);
  });
  test("for a type whose fields mean the same", () => assert.equal(explanationOf("EphemeralContainer", "image"), explanationOf("Container", "image")));
  test("for no field of Object's own", () => assert.equal(explanationOf("Container", "constructor"), undefined));
});

test("a link is ours, or Kubernetes' own", () => {
  assert.equal(linkOf("Container", "imagePullPolicy"), "https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy");
  assert.match(linkOf("ISCSIVolumeSource", "fsType") ?? "", /^https:\/\/kubernetes\.io\/docs\//);
});

test("the release of a field is ours, or that of its feature gate", () => {
  assert.equal(sinceOf("Container", "restartPolicy"), "1.29");
  assert.equal(sinceOf("TypedObjectReference", "namespace"), undefined);
  assert.equal(sinceOf("PersistentVolumeClaimSpec", "volumeAttributesClassName"), "1.34");
});
