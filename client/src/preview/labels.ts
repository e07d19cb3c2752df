import { say } from "../language.js";
import { verdictName } from "../verdict-name.js";
import type { PreviewLabels, ResourcesLabels, TimelineLabels } from "./messages.js";

/** The panel's own words, in the reader's language; the webview has no other source of text than these and the model. */
export function previewLabels(): PreviewLabels {
  return {
    causes: say("Why it is refused"),
    warnings: say("Warnings"),
    assumptions: say("Taken for granted"),
    applyLimits: say("Apply the namespace's limits:"),
    document: say("Document"),
    steps: say("Step"),
    result: say("Resulting object"),
    filter: say("Filter"),
    onlyAdded: say("Only what was added"),
    added: say("Added: {layer}"),
    changed: say("Changed: {layer}"),
    was: say("written as {value}"),
    nothingAdded: say("Nothing in this object comes from the API server: every line stands in the manifest."),
    nothingToShow: say("There is no object to show until these are mended."),
    verdict: {
      accepted: verdictName("accepted"),
      refused: verdictName("refused"),
      unserved: verdictName("unserved"),
      ignored: verdictName("ignored"),
    },
    views: say("View"),
    view: { manifest: say("Manifest"), resources: say("Resources"), timeline: say("Timeline") },
    resources: resourcesLabels(),
    timeline: timelineLabels(),
  };
}

function resourcesLabels(): ResourcesLabels {
  return {
    reserved: say("{amount} reserved"),
    atMost: say("at most {amount}"),
    unlimited: say("no limit for the pod"),
    container: say("Container"),
    request: say("Request"),
    limit: say("Limit"),
    nodes: say("On a node"),
    node: say("Node"),
    fits: say("How it fits"),
    share: say("{request} of {allocatable}"),
    oomOrder: say("When memory runs out, ended first: {order}"),
    quota: say("ResourceQuota {name}"),
    resource: say("Resource"),
    used: say("In use"),
    requested: say("This pod"),
    left: say("Left"),
    hard: say("Allowed"),
    role: { init: say("init container"), sidecar: say("sidecar"), main: say("container") },
  };
}

function timelineLabels(): TimelineLabels {
  return {
    intro: say("Times since the pod came to its node, with images already there. Drag the handles: when a container answers, and when something goes wrong."),
    happenings: say("What happens"),
    maybe: say("from here it is possible"),
    moment: say("Moment"),
    at: say("At {time}:"),
    phase: say("phase {phase}"),
    certainty: { no: say("False"), maybe: say("True or False"), yes: say("True") },
    segment: {
      init: say("runs before the others"),
      starting: say("startup probe"),
      started: say("runs, not ready"),
      ready: say("ready"),
      wrong: say("wrong, unnoticed"),
      unready: say("found not ready"),
      ending: say("being ended"),
    },
    fault: {
      none: say("stays well"),
      hangs: say("hangs"),
      errors: say("answers with errors"),
      exits: say("exits with an error"),
    },
    faultOf: say("What goes wrong with {container}"),
    answersAfter: say("{container} answers from"),
    runsFor: say("{container} runs for"),
    end: say("When the pod is deleted"),
    endIntro: say("Services stop sending at once. Times since the deletion, for processes that end one second after SIGTERM."),
    endHook: say("preStop hook: {time}"),
    endTerm: say("SIGTERM at {time}"),
    endKill: say("SIGKILL at {time}, if still there"),
  };
}
