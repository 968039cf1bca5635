// <shop-chat>: the element on the shop's page. The panel, its styles and the socket are fetched when it is first opened,
// or soon after loading where this browser has a conversation under way. docs/widget.md names attributes and events.

import { makeButton } from "./button.js";
import { loadTexts } from "./texts.js";

class ShopChat extends HTMLElement {
  static observedAttributes = ["lang", "locale", "token"];
  #button;
  #panel;
  #tries = 0;
  #state = { isOpen: false, unread: 0, texts: null };

  connectedCallback() {
    if (!this.shadowRoot) this.#build();
    this.#root.dataset.side = getComputedStyle(this.parentElement ?? this).direction === "rtl" ? "left" : "right";
    this.#tell((panel) => panel.attach());
  }

  /** Being moved is a disconnect and a connect in one go: only what stays away for a turn of the loop is left. */
  disconnectedCallback() {
    setTimeout(() => this.isConnected || this.#tell((panel) => panel.detach()));
  }

  attributeChangedCallback(name, before, after) {
    if (!this.shadowRoot || before === after) return;
    if (this.#panel) this.#tell((panel) => panel.changed(name));
    else this.#label();
  }

  /** Opens the panel; `draft` is put into its input for the shopper to send or change. */
  async open(draft) {
    (await this.#load()).open(draft);
  }

  async close() {
    await this.#tell((panel) => panel.close());
  }

  /** The gateway's address, from which texts and socket come. */
  get base() {
    const address = this.getAttribute("src") || new URL("..", import.meta.url);
    return new URL(address, document.baseURI).href.replace(/\/?$/, "/");
  }

  /** What tells the shopper's language, best first. */
  get languages() {
    const page = this.parentElement?.closest("[lang]")?.lang;
    return [this.lang, this.getAttribute("locale"), page, ...navigator.languages];
  }

  get #root() {
    return this.shadowRoot.firstElementChild;
  }

  #build() {
    const shadow = this.attachShadow({ mode: "open" });
    this.#button = makeButton(shadow, () => (this.#state.isOpen ? this.close() : this.open().catch(() => {})));
    shadow.appendChild(document.createElement("div")).append(this.#button.button);
    this.#label();
    if (!this.#isUnderWay()) return;
    const soon = window.requestIdleCallback ?? setTimeout;
    soon(() => this.#load().then((panel) => panel.resume(), () => {}));
  }

  #isUnderWay() {
    try {
      return Boolean(localStorage.getItem(`shop-chat ${this.base}`));
    } catch {
      return false; // The browser forbids storage.
    }
  }

  async #label() {
    const texts = await loadTexts(this.base, this.languages).catch(() => null); // Tried again with the panel.
    if (texts && !(this.#panel && this.#state.texts)) this.#show({ texts });
  }

  #show(change) {
    this.#state = { ...this.#state, ...change };
    this.#button.show(this.#state);
  }

  #load() {
    this.#panel ??= this.#fetch();
    return this.#panel;
  }

  /** Fetches the panel. A failed import is remembered by some browsers, so a further try asks by another name. */
  async #fetch() {
    const { button } = this.#button;
    button.setAttribute("aria-busy", "true");
    try {
      const { makePanel } = await import(`./panel.js${this.#tries ? `?${this.#tries}` : ""}`);
      return await makePanel(this, this.#root, button, (change) => this.#show(change));
    } catch (error) {
      this.#tries += 1;
      this.#panel = undefined;
      throw error;
    } finally {
      button.setAttribute("aria-busy", "false");
    }
  }

  async #tell(what) {
    const panel = await Promise.resolve(this.#panel).catch(() => undefined);
    if (panel) what(panel);
  }
}

if (!customElements.get("shop-chat")) customElements.define("shop-chat", ShopChat);
