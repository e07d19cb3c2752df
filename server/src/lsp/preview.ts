import { rejudged, type Judgement } from "../core/analysis/judge.js";
import type { Review } from "../core/engine/contract.js";
import { previewModel } from "../core/views/preview.js";
import type { PreviewLimits } from "../core/views/preview-model.js";
import type { PreviewParams, PreviewResult } from "../protocol.js";
import type { Analyser } from "../session/analyser.js";
import type { NamespaceLimit } from "../session/namespace-limits.js";
import { documentAtLine } from "../session/open-file.js";
import type { ServerContext } from "./context.js";

/** The preview of the document under the asked line, once the engine has explained it. */
export async function preview(context: ServerContext, params: PreviewParams): Promise<PreviewResult> {
  const file = context.files.get(params.uri);
  if (file === undefined) return null;
  const analyser = context.analyserOf(file.uri);
  const selected = documentAtLine(file, params.line ?? 0);
  const { judgement, review, limits } = await judgedDocument(context, analyser, file.documents[selected]?.text ?? "");
  // Whoever typed on in the meantime wants to see what stands there now.
  if (judgement.failure !== undefined && context.files.get(params.uri) !== file) return preview(context, params);
  return previewModel({
    uri: file.uri,
    version: file.version,
    documents: file.documents,
    judgements: file.documents.map(({ text }, index) => (index === selected ? judgement : analyser.knownJudgement(text).judgement)),
    selected,
    review,
    language: context.language(),
    nodes: context.nodes(),
    ...(0 < limits.length && { limits: limitsModel(limits, context) }),
  });
}

interface JudgedDocument {
  readonly judgement: Judgement;
  readonly review: Review | undefined;
  readonly limits: readonly NamespaceLimit[];
}

/** The judgement, with its namespace's limits in force if the reader wants that. */
async function judgedDocument(context: ServerContext, analyser: Analyser, text: string): Promise<JudgedDocument> {
  const { judgement, review } = await analyser.explainedJudgementOf(text);
  const limits = await context.limits.for(judgement);
  const isLimited = 0 < limits.length && context.settings().namespaceLimits && judgement.review !== undefined;
  const limited = isLimited ? await context.limits.reviewOf(judgement, limits) : undefined;
  if (limited === undefined) return { judgement, review, limits };
  return { judgement: judgement.rest === undefined ? rejudged(judgement, limited) : judgement, review: limited, limits };
}

function limitsModel(limits: readonly NamespaceLimit[], context: ServerContext): PreviewLimits {
  const objects = limits.map(({ kind, name, uri, position }) => ({ title: `${kind} ${name}`, uri, range: { start: position, end: position } }));
  return { applied: context.settings().namespaceLimits, objects };
}
