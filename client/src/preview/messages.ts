import type { Range } from "../../../server/src/core/document/position.js";
import type { Fault } from "../../../server/src/core/life/container-course.js";
import type { SegmentKind } from "../../../server/src/core/life/course-segments.js";
import type { Certainty } from "../../../server/src/core/life/interval.js";
import type { ContainerRole } from "../../../server/src/core/pod/pod-object.js";
import type { PreviewModel, Verdict } from "../../../server/src/core/views/preview-model.js";

/** What a panel remembers of itself; kept by the webview, so that a reload of the window finds it again. */
export interface PanelIdentity {
  readonly uri: string;
  /** The line that says which document of the file is shown. */
  readonly line: number;
  readonly locked: boolean;
}

export type ToWebview =
  | { readonly type: "labels"; readonly labels: PreviewLabels; readonly locale: string }
  | { readonly type: "identity"; readonly identity: PanelIdentity }
  | { readonly type: "model"; readonly model: PreviewModel }
  /** There is nothing to draw; `busy` while that may still change by itself. */
  | { readonly type: "notice"; readonly text: string; readonly busy: boolean }
  /** The cursor stands on this line of the source. */
  | { readonly type: "cursor"; readonly line: number }
  /** This line is the first that the source's editor shows. */
  | { readonly type: "scroll"; readonly line: number }
  | { readonly type: "options"; readonly options: PreviewOptions };

/** The panel's own words, in the reader's language. `{layer}` and `{value}` are filled in by the webview. */
export interface PreviewLabels {
  readonly causes: string;
  readonly warnings: string;
  readonly assumptions: string;
  readonly applyLimits: string;
  readonly document: string;
  readonly steps: string;
  readonly result: string;
  readonly filter: string;
  readonly onlyAdded: string;
  readonly added: string;
  readonly changed: string;
  readonly was: string;
  readonly nothingAdded: string;
  readonly nothingToShow: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly views: string;
  readonly view: Readonly<Record<"manifest" | "resources" | "timeline", string>>;
  readonly resources: ResourcesLabels;
  readonly timeline: TimelineLabels;
}

/** `{amount}`, `{request}`, `{allocatable}`, `{order}` and `{name}` are filled in by the webview. */
export interface ResourcesLabels {
  readonly reserved: string;
  readonly atMost: string;
  readonly unlimited: string;
  readonly container: string;
  readonly request: string;
  readonly limit: string;
  readonly nodes: string;
  readonly node: string;
  readonly fits: string;
  readonly share: string;
  readonly oomOrder: string;
  readonly quota: string;
  readonly resource: string;
  readonly used: string;
  readonly requested: string;
  readonly left: string;
  readonly hard: string;
  readonly role: Readonly<Record<ContainerRole, string>>;
}

/** `{time}`, `{phase}` and `{container}` are filled in by the webview. */
export interface TimelineLabels {
  readonly intro: string;
  readonly happenings: string;
  readonly maybe: string;
  readonly moment: string;
  readonly at: string;
  readonly phase: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly segment: Readonly<Record<SegmentKind, string>>;
  readonly fault: Readonly<Record<Fault["kind"] | "none", string>>;
  readonly faultOf: string;
  readonly answersAfter: string;
  readonly runsFor: string;
  readonly end: string;
  readonly endIntro: string;
  readonly endHook: string;
  readonly endTerm: string;
  readonly endKill: string;
}

export interface PreviewOptions {
  readonly scrollSync: boolean;
}

export type FromWebview =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly range: Range }
  /** The reader picked another document of the file. */
  | { readonly type: "select"; readonly document: number }
  /** The reader picked another step of the model that is shown. */
  | { readonly type: "step"; readonly step: number }
  /** The reader wants the namespace's limits to be reckoned with, or no longer. */
  | { readonly type: "limits"; readonly applied: boolean }
  /** The reader wants to see one of those limits. */
  | { readonly type: "open-limit"; readonly index: number }
  /** The preview was scrolled until what stands on this line of the source is at its top. */
  | { readonly type: "scrolled"; readonly line: number };
