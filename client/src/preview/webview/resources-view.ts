import type { Amount } from "../../../../server/src/core/resources/pod-amounts.js";
import type { NodeModel, QuotaModel, QuotaResourceModel, ResourceModel, ResourcesModel } from "../../../../server/src/core/views/resources-model.js";
import type { PreviewLabels } from "../messages.js";
import { element } from "./element.js";
import { fillIn } from "./text.js";

/** What the pod reserves and may use, container by container, and what nodes make of it. */
export class ResourcesView {
  /** Without anything to focus inside, the keyboard could not scroll it. */
  readonly root = element("section", { class: "resources padded", tabindex: 0 });

  show(model: ResourcesModel, labels: PreviewLabels): void {
    const texts = labels.resources;
    const qos = element("p", { class: "qos" }, element("strong", {}, model.qosClass), ` — ${model.because}`);
    const nodes = model.nodes.length === 0 ? [] : [element("h2", {}, texts.nodes), nodeTable(model.nodes, texts)];
    const quotas = model.quotas.flatMap((quota) => quotaParts(quota, texts));
    this.root.replaceChildren(qos, ...model.resources.flatMap((resource) => resourceParts(resource, texts)), ...quotas, ...nodes);
  }
}

type Texts = PreviewLabels["resources"];

function resourceParts(resource: ResourceModel, texts: Texts): readonly Node[] {
  const reserved = fillIn(texts.reserved, { amount: resource.request?.text ?? "0" });
  const most = resource.limit === undefined ? texts.unlimited : fillIn(texts.atMost, { amount: resource.limit.text });
  const parts: Node[] = [
    element("h2", {}, resource.name, element("span", { class: "sum" }, `${reserved} · ${most}`)),
  ];
  if (resource.because !== undefined) parts.push(element("p", { class: "muted" }, resource.because));
  parts.push(containerTable(resource, texts));
  return parts;
}

function containerTable({ name, containers, most }: ResourceModel, texts: Texts): HTMLElement {
  const rows = containers.map(({ name: container, role, request, limit }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, container, element("span", { class: "role" }, texts.role[role])),
      element("td", { class: "amount" }, request?.text ?? "–"),
      element("td", { class: "amount" }, limit?.text ?? "–"),
      element("td", { class: "bar-cell" }, bar(request, limit, most)),
    ),
  );
  const head = headRow([texts.container, texts.request, texts.limit, undefined]);
  return element("table", { "aria-label": name }, element("thead", {}, head), element("tbody", {}, ...rows));
}

/** The request filled, the limit as a frame around it. The numbers stand beside it. */
function bar(request: Amount | undefined, limit: Amount | undefined, most: number): HTMLElement {
  const drawn = element("div", { class: "bar", "aria-hidden": "true" });
  if (limit !== undefined) drawn.append(stretch("limit", limit.value, most));
  if (request !== undefined) drawn.append(stretch("request", request.value, most));
  return drawn;
}

function stretch(kind: string, value: number, most: number): HTMLElement {
  const made = element("div", { class: kind });
  made.style.setProperty("inline-size", `${most === 0 ? 0 : Math.min(100, (100 * value) / most)}%`);
  return made;
}

function quotaParts({ name, verdict, isEnough, resources }: QuotaModel, texts: Texts): readonly Node[] {
  const title = fillIn(texts.quota, { name });
  const rows = resources.map((resource) =>
    element(
      "tr",
      { class: resource.isExceeded ? "pending" : "" },
      element("th", { scope: "row" }, resource.name),
      ...[resource.hard, resource.used, resource.requested, resource.left].map((text) => element("td", { class: "amount" }, text)),
      element("td", { class: "bar-cell" }, quotaBar(resource)),
    ),
  );
  const head = headRow([texts.resource, texts.hard, texts.used, texts.requested, texts.left, undefined]);
  return [
    element("h2", {}, title),
    element("p", { class: isEnough ? "muted" : "muted exceeded" }, verdict),
    element("table", { class: "quota", "aria-label": title }, element("thead", {}, head), element("tbody", {}, ...rows)),
  ];
}

/** What is in use is shaded, what the pod adds filled, in the frame of what is allowed. */
function quotaBar({ share }: QuotaResourceModel): HTMLElement {
  const drawn = element("div", { class: "bar", "aria-hidden": "true" }, stretch("limit", 1, 1), stretch("used", share.used, 1));
  const added = stretch("request", Math.min(share.requested, 1), 1);
  added.style.setProperty("inset-inline-start", `${100 * Math.min(share.used, 1 - Math.min(share.requested, 1))}%`);
  drawn.append(added);
  return drawn;
}

function nodeTable(nodes: readonly NodeModel[], texts: Texts): HTMLElement {
  const names = [...new Set(nodes.flatMap(({ resources }) => resources.map(({ name }) => name)))];
  const rows = nodes.map((node) =>
    element(
      "tr",
      { class: node.copies === 0 ? "pending" : "" },
      element("th", { scope: "row" }, node.name),
      ...names.map((name) => shareCell(node, name, texts)),
      element("td", { class: "verdict-cell" }, node.verdict, oomLine(node, texts)),
    ),
  );
  const head = headRow([texts.node, ...names, texts.fits]);
  return element("table", { class: "nodes", "aria-label": texts.nodes }, element("thead", {}, head), element("tbody", {}, ...rows));
}

function shareCell({ resources }: NodeModel, name: string, texts: Texts): HTMLElement {
  const found = resources.find((resource) => resource.name === name);
  if (found === undefined) return element("td", {}, "–");
  const { request, allocatable } = found;
  const words = fillIn(texts.share, { request: request.text, allocatable: allocatable.text });
  return element("td", { class: "bar-cell" }, element("span", {}, words), bar(request, allocatable, allocatable.value));
}

function oomLine({ oomOrder }: NodeModel, texts: Texts): HTMLElement | undefined {
  if (oomOrder.length === 0) return undefined;
  const order = oomOrder.map(({ container, score }) => `${container} (${score})`).join(", ");
  return element("div", { class: "muted" }, fillIn(texts.oomOrder, { order }));
}

function headRow(titles: readonly (string | undefined)[]): HTMLElement {
  const cells = titles.map((title) =>
    title === undefined ? element("td", {}) : element("th", { scope: "col" }, title),
  );
  return element("tr", {}, ...cells);
}
