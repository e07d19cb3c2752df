// Makes `schemas/generated` from the Kubernetes Go module that the engine's go.mod names: node --import tsx schemas/generate.ts
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildDocumentation } from "./generator/documentation.js";
import { goModules } from "./generator/go-modules.js";
import { readGoSource } from "./generator/go-source.js";
import { readKinds } from "./generator/kinds.js";
import { buildModel, reachableTypes } from "./generator/model.js";
import { readSchemas } from "./generator/open-api.js";
import { jsonExpression, writeModule, type GeneratedModule } from "./generator/generated-module.js";
import { validatorSource } from "./generator/validators.js";

const root = join(__dirname, "..");
const generated = join(root, "schemas/generated");

const modules = goModules(join(root, "apiserver"), ["k8s.io/kubernetes", "k8s.io/api", "k8s.io/apimachinery"]);
const kubernetes = modules.get("k8s.io/kubernetes");
if (kubernetes === undefined) throw new Error("apiserver/go.mod does not name k8s.io/kubernetes.");

const schemas = readSchemas(kubernetes.directory, ["api__v1", "apis__apps__v1", "apis__batch__v1"]);
const source = readGoSource(join(root, "schemas/source"), modules);
const kinds = readKinds(kubernetes.directory);
const model = buildModel(kubernetes.version.replace(/^v/, ""), kinds, schemas, source);
const documentation = buildDocumentation(model, reachableTypes(kinds, schemas), source);

const generatedModules: readonly GeneratedModule[] = [
  {
    name: "field-model",
    source: `exports.fieldModel = ${jsonExpression(model)};\n`,
    declaration:
      'import type { FieldModel } from "../../server/src/core/schema/field-type.js";\nexport declare const fieldModel: FieldModel;\n',
  },
  {
    name: "validators",
    source: `${validatorSource(model)}\nexports.validators = { ...exports };\n`,
    declaration:
      'import type { ValidateFunction } from "ajv";\nexport declare const validators: Readonly<Record<string, ValidateFunction | undefined>>;\n',
  },
  {
    name: "documentation",
    source: `exports.readDocumentation = () => ${jsonExpression(documentation)};\n`,
    declaration: "export declare function readDocumentation(): Readonly<Record<string, string>>;\n",
  },
];

mkdirSync(generated, { recursive: true });
for (const module of generatedModules) writeModule(generated, module);
