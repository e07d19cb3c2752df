import { Disposable, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from "vscode";
import type { EngineStateParams, JudgedParams } from "../../server/src/protocol.js";
import type { Verdict } from "../../server/src/core/views/preview-model.js";
import type { Judgements } from "./judgements.js";
import { kubernetesVersion } from "./kubernetes-version.js";
import { say } from "./language.js";
import type { LanguageServer } from "./language-server.js";
import { verdictName } from "./verdict-name.js";

const selector = [{ language: "yaml" }, { language: "json" }];

/** Two quiet lines in the language status: which Kubernetes judges, and what it says of the active document. */
export function registerStatus(server: LanguageServer, judgements: Judgements): Disposable {
  const engine = languages.createLanguageStatusItem("podsmith.engine", selector);
  engine.name = say("Podsmith: Kubernetes");
  showEngine(engine, undefined);
  const verdict = languages.createLanguageStatusItem("podsmith.verdict", selector);
  verdict.name = say("Podsmith: Verdict");
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    showVerdict(verdict, uri && judgements.of(uri));
  };
  update();
  return Disposable.from(
    engine,
    verdict,
    server.onEngineState((state) => showEngine(engine, state)),
    judgements.onJudged(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

function showEngine(item: LanguageStatusItem, params: EngineStateParams | undefined): void {
  const version = params?.kubernetesVersion ?? kubernetesVersion();
  item.text = say("Kubernetes {version}", { version });
  item.busy = params?.state === "starting" || params?.state === "restarting";
  item.severity = params?.state === "failed" ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.detail = engineDetail(params);
  item.command =
    params?.state === "failed"
      ? { command: "podsmith.restartServer", title: say("Restart") }
      : { command: "podsmith.selectKubernetesVersion", title: say("Change") };
}

function engineDetail(params: EngineStateParams | undefined): string {
  if (params === undefined) return say("waits for a manifest");
  switch (params.state) {
    case "starting":
      return say("The engine is starting");
    case "restarting":
      return say("The engine is starting again");
    case "idle":
      return say("The engine rests until it is needed");
    case "ready":
      return say("judges offline, with the API server's own code");
    case "failed":
      return params.detail ?? say("The engine could not start");
    default:
      return params.state satisfies never;
  }
}

function showVerdict(item: LanguageStatusItem, judged: JudgedParams | undefined): void {
  const verdicts = judged?.verdicts ?? [];
  const accepted = verdicts.filter(({ verdict }) => verdict === "accepted").length;
  const [only] = verdicts;
  item.severity = LanguageStatusSeverity.Information;
  item.command = undefined;
  item.detail = undefined;
  if (only === undefined) {
    item.text = say("No Kubernetes object");
    return;
  }
  item.text =
    verdicts.length === 1
      ? `${iconOf(only.verdict)} ${say("{title}: {verdict}", { title: only.title, verdict: verdictName(only.verdict) })}`
      : say("{accepted} of {count} objects accepted", { accepted, count: verdicts.length });
  item.command = { command: "podsmith.openPreviewToSide", title: say("Preview") };
}

function iconOf(verdict: Verdict): string {
  switch (verdict) {
    case "accepted":
      return "$(pass)";
    case "refused":
      return "$(error)";
    case "unserved":
      return "$(warning)";
    case "ignored":
      return "$(circle-slash)";
    default:
      return verdict satisfies never;
  }
}
