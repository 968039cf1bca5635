// Where the shopper writes: grows with its lines, counts characters, leaves Enter to input methods.

import { icon, make } from "./dom.js";

export const LIMIT = 2000;
const COUNT_FROM = 1600;

export class Composer {
  #texts;

  /** `send(text)` is called with what is to be said, `change(text)` at each change of the draft. */
  constructor(send, change) {
    this.input = make("textarea", {
      rows: 1, enterkeyhint: "send", autocomplete: "off", "aria-describedby": "count",
      on: { input: () => this.#changed(change), keydown: (event) => this.#pressed(event) },
    });
    this.count = make("p", { id: "count", class: "count", hidden: true });
    this.alert = make("p", { class: "unseen", role: "alert" });
    this.button = make("button", { class: "submit", type: "submit" }, icon("send"));
    this.element = make("form", { class: "composer", on: { submit: (event) => this.#submit(event) } },
      this.count, this.alert, make("div", { class: "write" }, this.input, this.button));
    this.send = send;
  }

  get draft() {
    return this.input.value;
  }

  set draft(text) {
    this.input.value = text;
    this.input.dispatchEvent(new Event("input"));
  }

  translate(texts) {
    this.#texts = texts;
    this.input.setAttribute("aria-label", texts.say("input"));
    this.input.setAttribute("placeholder", texts.say("input-hint"));
    this.button.setAttribute("aria-label", texts.say("send"));
    this.#show();
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  /** Fits the height to the lines; needed again when the panel was hidden while the draft changed. */
  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }

  #changed(change) {
    this.grow();
    this.#show();
    change(this.draft);
  }

  #pressed(event) {
    const isComposing = event.isComposing || event.keyCode === 229; // Safari ends the composition before this event.
    if (event.key !== "Enter" || event.shiftKey || isComposing) return;
    event.preventDefault();
    this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.draft.trim();
    if (!text) return this.focus();
    if (lengthOf(this.draft) > LIMIT) {
      this.alert.textContent = this.count.textContent;
      return this.focus();
    }
    this.draft = "";
    this.focus();
    this.send(text);
  }

  #show() {
    const length = lengthOf(this.draft);
    const isTooLong = length > LIMIT;
    this.input.dir = length ? "auto" : this.#texts.direction;
    this.count.hidden = length < COUNT_FROM;
    this.count.classList.toggle("wrong", isTooLong);
    this.count.textContent = this.count.hidden ? "" : this.#texts.say(isTooLong ? "too-long" : "count", { length, limit: LIMIT });
    this.input.toggleAttribute("aria-invalid", false);
    if (isTooLong) this.input.setAttribute("aria-invalid", "true");
    else this.alert.textContent = "";
    this.button.classList.toggle("ready", Boolean(this.draft.trim()) && !isTooLong);
  }
}

/** In code points, as the gateway counts. */
const lengthOf = (text) => [...text].length;
