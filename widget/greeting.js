// What stands before the first line: the bot's greeting and what a talk may begin with.

import { icon, make } from "./dom.js";
import { textNodes } from "./text.js";

const STARTS = ["order", "shipping", "return", "person"];

/** `say(text)` is called with the start that was pressed. */
export function greetingElement(texts, say) {
  const starts = STARTS.map((name) => {
    const text = texts.say(`start-${name}`);
    return make("button", { class: "choice", type: "button", on: { click: () => say(text) } }, text);
  });
  const bubble = make("div", { class: "bubble" }, make("p", {}, textNodes(texts.say("greeting"), texts.direction)));
  const group = make("div", { class: "choices starts", role: "group", "aria-label": texts.say("start") }, starts);
  return make("div", { class: "line bot first" },
    make("span", { class: "face", "aria-hidden": "true" }, icon("machine")),
    make("div", { class: "content" }, make("span", { class: "speaker unseen" }, texts.say("bot")), bubble, group));
}
