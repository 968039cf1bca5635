// The strip under the header: what the connection does, and what the gateway complains of.

import { make } from "./dom.js";

const BACK_SHOWN = 2500;
const PROBLEM_SHOWN = 8000;

export class Notice {
  #timer;

  constructor(retry) {
    this.element = make("div", { class: "notice", role: "status" });
    this.retry = retry;
  }

  /** Tells the connection's state; `before` is the last one that was told. */
  tell(connection, before, texts) {
    const isBack = connection === "open" && ["lost", "offline"].includes(before);
    if (isBack) return this.#show("back", texts.say("back"), { milliseconds: BACK_SHOWN });
    if (connection === "connecting") return this.#show("connecting", texts.say("connecting"));
    if (connection === "offline") return this.#show("offline", texts.say("offline"));
    if (connection === "lost") return this.#show("lost", texts.say("lost"), { retry: texts.say("retry") });
    this.#show("", "");
  }

  complain(text) {
    this.#show("problem", text, { milliseconds: PROBLEM_SHOWN });
  }

  #show(kind, text, { milliseconds, retry } = {}) {
    clearTimeout(this.#timer);
    this.element.dataset.kind = kind;
    const button = retry && make("button", { type: "button", on: { click: this.retry } }, retry);
    this.element.replaceChildren(...[text && make("span", {}, text), button].filter(Boolean));
    if (milliseconds) this.#timer = setTimeout(() => this.#show("", ""), milliseconds);
  }
}
