// One line of the conversation as an element: who, what, when, and whether it has arrived.

import { icon, make } from "./dom.js";
import { bodyOf, choices, wordsOf } from "./parts.js";
import { isEmoji, textNodes } from "./text.js";
import { direction } from "./texts.js";

/** Makes the element. `state` says what other lines tell about it: {isOpen, chosen} for choices and forms. */
export function lineElement(line, scene, state) {
  const dir = line.from === "shopper" || !line.language ? "auto" : direction(line.language);
  const here = { ...scene, dir: dir === "auto" ? scene.texts.direction : dir };
  const body = bodyOf(line, here);
  if (body?.matches("form")) body.firstElementChild.disabled = !state.isOpen;
  const { before, after } = body ? around(line.text, wordsOf(line.body)) : { before: line.text, after: "" };
  const content = [
    bubble(before, dir, here, line),
    body,
    bubble(after, dir, here, line),
    line.choices?.length ? choices(line.choices, here, state.isOpen, state.chosen) : null,
  ];
  return make("div", {
    class: `line ${line.from} is-${line.kind}`, "data-key": line.key, "data-id": line.id, lang: line.language, "data-status": line.status,
  }, face(line.from), make("div", { class: "content", dir: dir === "auto" ? null : dir }, speaker(line, scene.texts), content, foot(line, scene.texts)));
}

/** Shows what became of a shopper's line in the element that already stands there, so that it is not read out again. */
export function patchLine(element, line, texts) {
  element.dataset.status = line.status ?? "";
  if (line.id) element.dataset.id = line.id;
  element.querySelector(".foot").replaceWith(foot(line, texts));
}

function bubble(text, dir, scene, line) {
  if (!text?.trim()) return null;
  const classes = ["bubble", isEmoji(text) && line.kind === "text" ? "emoji" : ""].join(" ").trim();
  const heading = line.kind === "handed_over" ? make("strong", {}, icon("person"), scene.texts.say("handed-over")) : null;
  return make("div", { class: classes, dir }, heading, make("p", { dir }, textNodes(text, scene.dir, scene.texts.say("new-tab"))));
}

/** Parts of the text that the body does not repeat: what comes before the first repeated line, and after. */
function around(text, words) {
  const said = words.toLocaleLowerCase();
  const lines = (text ?? "").split("\n");
  const isRepeated = (line) => (line.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => said.includes(word));
  const first = lines.findIndex((line) => line.trim() && isRepeated(line));
  if (first < 0) return { before: text, after: "" };
  const kept = (part) => part.filter((line) => !line.trim() || !isRepeated(line)).join("\n").trim();
  return { before: kept(lines.slice(0, first)), after: kept(lines.slice(first)) };
}

function face(from) {
  if (from !== "bot" && from !== "agent") return null;
  return make("span", { class: "face", "aria-hidden": "true" }, icon(from === "bot" ? "machine" : "person"));
}

function speaker({ from }, texts) {
  return make("span", { class: from === "agent" ? "speaker" : "speaker unseen" }, texts.say(from === "shopper" ? "you" : from));
}

function foot({ at, status, reason }, texts) {
  const moment = new Date(at);
  const clock = new Intl.DateTimeFormat(texts.locale, { hour: "numeric", minute: "2-digit" });
  const isMoment = at && !Number.isNaN(moment.getTime());
  const names = { sending: "sending", unsent: "not-sent-yet", refused: "refused" };
  const says = names[status] && (status === "refused" && reason ? `${texts.say("refused")}: ${reason}` : texts.say(names[status]));
  const wrong = status === "unsent" || status === "refused" ? icon("warning") : null;
  return make("p", { class: "foot", "aria-live": "off" },
    isMoment ? make("time", { datetime: moment.toISOString() }, clock.format(moment)) : null,
    says ? make("span", { class: "status" }, wrong, says) : null);
}
