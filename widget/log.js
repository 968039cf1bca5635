// The lines on the screen: in order, with days between them, scrolled to where the shopper reads.

import { icon, make } from "./dom.js";
import { greetingElement } from "./greeting.js";
import { lineElement, patchLine } from "./line.js";

const NEAR_THE_END = 80;

export class Log {
  #elements = new Map();
  #shown = new Map();
  #sizes;
  #isFollowing = true;

  /** `scene` is what the lines need: {texts, press, say}; `greeting` and `typing` are elements that stay first and last. */
  constructor(scene) {
    this.scene = scene;
    this.greeting = make("div", { class: "greeting" });
    this.list = make("div", { class: "lines" });
    this.typing = make("div", { class: "typing", hidden: true, "aria-hidden": "true" },
      make("span", { class: "face" }, icon("machine")), make("span", { class: "dots" }, make("i"), make("i"), make("i")));
    this.jump = make("button", { class: "jump", type: "button", hidden: true, on: { click: () => this.toEnd(true) } });
    this.element = make("div", { class: "log", role: "log", "aria-live": "polite", tabindex: 0, on: { scroll: () => this.#scrolled() } },
      this.greeting, this.list, this.typing);
    this.#sizes = new ResizeObserver(() => this.#isFollowing && this.toEnd());
    this.#sizes.observe(this.element);
    this.#sizes.observe(this.list);
  }

  /** Shows all lines of the conversation, touching only what has changed, so that a screen reader hears only news. */
  show(lines, { isQuiet = false, owner = "bot" } = {}) {
    const sorted = [...lines].sort((one, other) => (one.id ?? Infinity) - (other.id ?? Infinity) || 0);
    const states = statesOf(sorted, owner);
    const wanted = [];
    let day = null;
    let last = null;
    for (const line of sorted) {
      const element = this.#element(line, states.get(line.key));
      const today = new Date(line.at).toDateString();
      if (today !== day) wanted.push(this.#day(line.at, today));
      const isFirst = today !== day || last?.from !== line.from;
      element.classList.toggle("first", isFirst);
      [day, last] = [today, line];
      wanted.push(element);
    }
    const news = wanted.filter((element) => element.parentNode !== this.list && element.dataset.key);
    place(this.list, wanted);
    this.#forget(wanted);
    if (!isQuiet && news.length) this.#follow(news[news.length - 1]);
    else if (this.#isFollowing) this.toEnd();
  }

  translate(texts, lines, options) {
    this.scene = { ...this.scene, texts };
    this.greeting.replaceChildren(greetingElement(texts, this.scene.say));
    this.#shown.clear();
    this.element.setAttribute("aria-label", texts.say("log"));
    this.jump.replaceChildren(icon("jump"), texts.say("new-messages"));
    this.element.setAttribute("aria-live", "off");
    this.show(lines, { ...options, isQuiet: true });
    requestAnimationFrame(() => this.element.setAttribute("aria-live", "polite"));
  }

  toEnd(isSmooth = false) {
    this.#isFollowing = true;
    this.jump.hidden = true;
    this.element.scrollTo({ top: this.element.scrollHeight, behavior: isSmooth ? "smooth" : "instant" });
  }

  showTyping(isTyping, owner) {
    if (isTyping) this.typing.querySelector(".face").replaceChildren(icon(owner === "bot" ? "machine" : "person"));
    this.typing.hidden = !isTyping;
    if (this.#isFollowing) this.toEnd();
  }

  #element(line, state) {
    const version = JSON.stringify([line, state]);
    if (this.#shown.get(line.key) === version) return this.#elements.get(line.key);
    const old = this.#elements.get(line.key);
    if (old && line.from === "shopper" && this.#shown.has(line.key)) {
      patchLine(old, line, this.scene.texts);
      this.#shown.set(line.key, version);
      return old;
    }
    const element = lineElement(line, this.scene, state);
    if (old?.parentNode) replace(old, element);
    this.#shown.set(line.key, version);
    this.#elements.set(line.key, element);
    return element;
  }

  #day(at, name) {
    const key = `day ${name}`;
    const version = this.scene.texts.locale;
    if (this.#shown.get(key) !== version) {
      this.#elements.set(key, make("div", { class: "day" }, dayName(new Date(at), version)));
      this.#shown.set(key, version);
    }
    return this.#elements.get(key);
  }

  #forget(wanted) {
    const here = new Set(wanted);
    for (const [key, element] of this.#elements) {
      if (here.has(element)) continue;
      this.#elements.delete(key);
      this.#shown.delete(key);
    }
  }

  /** Follows the conversation, but shows a long answer from its beginning, and never pulls away someone who reads further up. */
  #follow(element) {
    const isMine = element.classList.contains("shopper");
    if (!this.#isFollowing && !isMine) {
      this.jump.hidden = false;
      return;
    }
    this.toEnd();
    if (isMine || element.offsetHeight < this.element.clientHeight - NEAR_THE_END) return;
    this.element.scrollTo({ top: element.offsetTop - 12, behavior: "instant" });
    this.#isFollowing = false;
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    this.#isFollowing = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    if (this.#isFollowing) this.jump.hidden = true;
  }
}

/** Which choices and forms still wait for an answer: until something was said, or the next ones were offered. */
function statesOf(sorted, owner) {
  const states = new Map();
  let isAnswered = false;
  let isOvertaken = false;
  let said = null;
  for (const line of [...sorted].reverse()) {
    const isNotice = line.from === "system";
    const isOpen = isNotice ? !isOvertaken && owner !== "bot" : !isAnswered && !isOvertaken;
    const asks = line.choices?.length || line.kind === "form";
    if (asks) states.set(line.key, { isOpen, chosen: isOpen ? null : said });
    else states.set(line.key, {});
    if (asks) isOvertaken = true;
    if (line.from === "shopper" && line.status !== "refused") [isAnswered, said] = [true, line.text];
    else if (line.from !== "system") said = asks ? null : said;
  }
  return states;
}

/** Brings the list's children into order without taking out what stands right. */
function place(list, wanted) {
  const here = new Set(wanted);
  for (const child of [...list.children]) if (!here.has(child)) child.remove();
  wanted.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
  });
}

/** Puts a new element in the old one's place and the focus back where it was. */
function replace(old, element) {
  const focusable = "button, input, a";
  const focused = [...old.querySelectorAll(focusable)].indexOf(old.getRootNode().activeElement);
  const moved = old.querySelector(".cards")?.scrollLeft;
  old.replaceWith(element);
  if (moved) element.querySelector(".cards").scrollLeft = moved;
  if (focused >= 0) element.querySelectorAll(focusable)[focused]?.focus();
}

function dayName(moment, language) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(moment).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days >= 0 && days < 2) {
    const name = new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-days, "day");
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  }
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(moment);
}
