// The panel: puts header, lines and input together and ties them to the conversation.

import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { icon, make } from "./dom.js";
import { Log } from "./log.js";
import { Notice } from "./notice.js";
import { loadTexts } from "./texts.js";

const PHONE = matchMedia("(max-width: 540px), (max-height: 480px) and (pointer: coarse)");
const TOUCH = matchMedia("(pointer: coarse)");
const DRAFT_KEPT_AFTER = 400;
const OLD_LINES_PASS = 500;

/** Makes the panel of `host` in `root`, beside `button`; `reflect(state)` tells the button what to show. */
export async function makePanel(host, root, button, reflect) {
  const [texts, styles] = await Promise.all([loadTexts(host.base, host.languages), styleSheet()]);
  const shadow = root.getRootNode();
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, styles];
  return new Panel(host, root, button, reflect, texts);
}

async function styleSheet() {
  const url = new URL("panel.css", import.meta.url);
  const answer = await fetch(url, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new CSSStyleSheet().replace(await answer.text());
}

class Panel {
  #host;
  #button;
  #reflect;
  #texts;
  #conversation;
  #log;
  #composer;
  #wanted;
  #isOpen = false;
  #isFocusedBefore = null;
  #timers = {};
  #listening;

  constructor(host, root, button, reflect, texts) {
    this.#host = host;
    this.#button = button;
    this.#reflect = reflect;
    this.#texts = texts;
    this.#conversation = new Conversation(host.base, () => ({
      locale: host.getAttribute("locale") || host.languages.find(Boolean) || null,
      token: host.getAttribute("token"),
    }));
    const press = (choice) => this.#answer(() => this.#conversation.press(choice));
    const say = (text) => this.#answer(() => this.#conversation.say(text));
    this.#log = new Log({ texts, press, say });
    this.#composer = new Composer((text) => this.#conversation.say(text), (draft) => this.#keepDraft(draft));
    this.#build(root);
    this.#listenToConversation();
    this.attach();
    const { language, draft } = this.#conversation.remembered;
    this.#translate();
    this.#composer.draft = draft;
    if (language) this.#speak([language, ...host.languages]);
  }

  open(draft) {
    if (draft) this.#composer.draft = draft;
    this.#conversation.start();
    if (this.#isOpen) return this.#composer.focus();
    this.#isFocusedBefore = document.activeElement;
    this.#show();
    this.#focus();
    this.#tell("opened");
  }

  close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#dialog.close();
    this.#fit();
    this.#watch();
    this.#conversation.remember({ isOpen: false });
    if (!this.#conversation.isBegun) this.#conversation.stop();
    const back = this.#isFocusedBefore;
    (back && back !== document.body && back !== this.#host && back.isConnected ? back : this.#button).focus();
    this.#tell("closed");
  }

  /** Goes on after a reload: connects, and stands open where it stood open, without taking the focus. */
  resume() {
    this.#conversation.start();
    if (this.#isOpen || PHONE.matches || !this.#conversation.remembered.isOpen) return;
    this.#showUnasked();
  }

  /** Is in the page, perhaps again, perhaps at another place. */
  attach() {
    if (!this.#listening || this.#listening.signal.aborted) this.#listenToPage();
    if (!this.#isOpen) return;
    this.#dialog.close();
    this.#showUnasked();
    this.#conversation.start();
  }

  detach() {
    this.#listening.abort();
    this.#conversation.stop();
    document.documentElement.style.removeProperty("overflow");
  }

  changed(attribute) {
    if (attribute === "lang") this.#speak(this.#host.languages);
    else this.#conversation.restart();
  }

  #dialog;
  #mark;
  #subtitle;
  #heading;
  #closer;
  #notice;
  #typing;

  #build(root) {
    this.#heading = make("h2", { id: "title" });
    this.#subtitle = make("p", { class: "owner", role: "status" });
    this.#closer = make("button", { class: "closer", type: "button", on: { click: () => this.close() } }, icon("close"));
    this.#notice = new Notice(() => this.#conversation.retry());
    this.#typing = make("p", { class: "unseen", role: "status" });
    this.#mark = make("span", { class: "mark", "aria-hidden": "true" });
    const header = make("header", {}, this.#mark, make("div", { class: "titles" }, this.#heading, this.#subtitle), this.#closer);
    this.#dialog = make("dialog", {
      class: "panel", id: "panel", tabindex: -1, part: "panel",
      on: { keydown: (event) => this.#pressed(event), cancel: (event) => event.preventDefault() },
    }, header, this.#notice.element, make("div", { class: "middle" }, this.#log.element, this.#log.jump), this.#typing, this.#composer.element);
    root.prepend(this.#dialog);
    this.#button.setAttribute("aria-haspopup", "dialog");
  }

  #listenToConversation() {
    const on = (type, act) => this.#conversation.addEventListener(type, ({ detail }) => act(detail));
    on("line", () => this.#showSoon());
    on("settled", () => this.#showLines()); // Now, while they still count as old.
    on("cleared", () => this.#showSoon());
    on("unread", () => this.#reflectNow());
    on("connection", () => this.#showConnection());
    on("typing", () => this.#showTyping());
    on("language", (language) => this.#speak([language, ...this.#host.languages]));
    on("problem", (text) => this.#notice.complain(text));
    on("news", ({ id, from, kind, text }) => this.#tell("message", { id, from, kind, text }));
    on("owner", ({ owner, isOld }) => {
      this.#showOwner();
      this.#showSoon();
      if (owner === "queue" && !isOld) this.#tell("handover", { owner });
      this.#tell("owner", { owner });
    });
  }

  #listenToPage() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    PHONE.addEventListener("change", () => this.attach(), { signal });
    visualViewport?.addEventListener("resize", () => this.#fit(), { signal });
    visualViewport?.addEventListener("scroll", () => this.#fit(), { signal });
    document.addEventListener("visibilitychange", () => this.#watch(), { signal });
    addEventListener("storage", () => this.#conversation.join(), { signal });
  }

  /** A dialog beside the page on a desktop, over all of it on a phone, where the page behind must not be reached. */
  #show() {
    this.#isOpen = true;
    if (PHONE.matches) this.#dialog.showModal();
    else this.#dialog.show();
    this.#fit();
    this.#composer.grow();
    this.#conversation.remember({ isOpen: true });
    this.#watch();
    this.#log.toEnd();
  }

  /** Showing a dialog takes the focus; here the shopper did not ask for it. */
  #showUnasked() {
    const { shadowRoot } = this.#host;
    const before = shadowRoot.activeElement ?? document.activeElement;
    this.#show();
    if (before && before !== document.body) before.focus();
    else shadowRoot.activeElement?.blur();
  }

  /** On a phone the panel takes what the on-screen keyboard leaves. */
  #fit() {
    const { style } = this.#dialog;
    const isFull = this.#isOpen && PHONE.matches;
    if (isFull) document.documentElement.style.overflow = "hidden";
    else document.documentElement.style.removeProperty("overflow");
    style.height = isFull && visualViewport ? `${visualViewport.height}px` : "";
    style.top = isFull && visualViewport ? `${visualViewport.offsetTop}px` : "";
  }

  #watch() {
    this.#conversation.watch(this.#isOpen && !document.hidden);
    this.#reflectNow();
  }

  #pressed(event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  async #speak(tags) {
    this.#wanted = tags;
    const texts = await loadTexts(this.#host.base, tags).catch(() => null);
    if (!texts || texts === this.#texts || this.#wanted !== tags) return; // Missing, the same, or no longer wanted.
    this.#texts = texts;
    this.#conversation.remember({ language: texts.language });
    this.#translate();
    this.#tell("language", { language: texts.language });
  }

  #translate() {
    const texts = this.#texts;
    this.#dialog.lang = texts.language;
    this.#dialog.dir = texts.direction;
    this.#dialog.setAttribute("aria-label", texts.say("panel"));
    this.#heading.textContent = texts.say("title");
    this.#closer.setAttribute("aria-label", texts.say("close"));
    this.#composer.translate(texts);
    this.#log.translate(texts, this.#conversation.lines, { owner: this.#conversation.owner });
    this.#showOwner();
    this.#showConnection();
    this.#showTyping();
    this.#reflectNow();
  }

  /** What was pressed is over and cannot keep the focus. */
  #answer(deed) {
    deed();
    this.#focus();
  }

  /** To the input; where that would bring up a keyboard over half the screen, to the panel. */
  #focus() {
    if (TOUCH.matches) this.#dialog.focus();
    else this.#composer.focus();
  }

  /** Many lines may come in one go; they are shown once. */
  #showSoon() {
    this.#timers.show ??= setTimeout(() => this.#showLines());
  }

  #showLines() {
    clearTimeout(this.#timers.show);
    this.#timers.show = undefined;
    const { lines, owner, isReplaying } = this.#conversation;
    this.#log.element.setAttribute("aria-live", isReplaying ? "off" : "polite");
    this.#log.element.classList.toggle("begun", lines.length > 0);
    this.#log.show(lines, { owner, isQuiet: isReplaying });
    if (isReplaying) setTimeout(() => this.#log.element.setAttribute("aria-live", "polite"), OLD_LINES_PASS);
  }

  #showOwner() {
    const { owner } = this.#conversation;
    const name = owner === "bot" || owner === "queue" ? owner : "agent";
    this.#dialog.dataset.owner = name;
    this.#mark.replaceChildren(icon(name === "agent" ? "person" : "machine"));
    this.#subtitle.textContent = this.#texts.say(`owner-${name}`);
  }

  #showConnection() {
    const { connection } = this.#conversation;
    const before = this.#dialog.dataset.connection;
    this.#dialog.dataset.connection = connection;
    this.#notice.tell(connection, before, this.#texts);
  }

  #showTyping() {
    const { isTyping, owner } = this.#conversation;
    this.#log.showTyping(isTyping, owner);
    this.#typing.textContent = isTyping ? this.#texts.say(owner === "bot" ? "typing-bot" : "typing-agent") : "";
  }

  #keepDraft(draft) {
    clearTimeout(this.#timers.draft);
    this.#timers.draft = setTimeout(() => this.#conversation.remember({ draft }), DRAFT_KEPT_AFTER);
  }

  #reflectNow() {
    this.#reflect({ isOpen: this.#isOpen, unread: this.#conversation.unread, texts: this.#texts });
  }

  #tell(name, detail = {}) {
    this.#host.dispatchEvent(new CustomEvent(`shop-chat:${name}`, { detail, bubbles: true, composed: true }));
  }
}
