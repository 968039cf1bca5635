// What a message shows besides its text: choices, cards, tables, forms, links, files. `scene` is what they need from
// the panel: texts, direction of the line, and the deeds `press(choice)` and `say(text)`.

import { icon, make } from "./dom.js";
import { anchor, isolated, safeUrl, textNodes } from "./text.js";

const CONTROLS = {
  email: { type: "email", inputmode: "email", autocomplete: "email" },
  phone: { type: "tel", inputmode: "tel", autocomplete: "tel" },
  number: { type: "text", inputmode: "numeric" },
  quantity: { type: "text", inputmode: "numeric" },
  code: { type: "text", inputmode: "numeric", autocomplete: "one-time-code" },
  date: { type: "date" },
  country: { type: "text", autocomplete: "country-name" },
  name: { type: "text", autocomplete: "name" },
  postcode: { type: "text", autocomplete: "postal-code" },
};

/** The element for a message's body, or null where there is none or its kind is unknown. */
export function bodyOf({ kind, body }, scene) {
  const show = { card, cards, table, form, link, file }[kind];
  return show && body ? show(body, scene) : null;
}

/** Everything a body says, to find out which lines of the text it repeats. */
export function wordsOf(value) {
  if (typeof value === "string") return value;
  if (!value || typeof value !== "object") return "";
  return Object.entries(value)
    .filter(([name]) => !["id", "type", "image", "kind"].includes(name))
    .map(([, inner]) => wordsOf(inner))
    .join("\n");
}

export function choices(list, scene, isOpen, chosen) {
  const buttons = list.map((choice) =>
    make("button", {
      class: "choice", type: "button", dir: "auto", "aria-pressed": choice.title === chosen && "true", disabled: !isOpen,
      on: { click: () => scene.press(choice) },
    }, isolated(choice.title, scene.dir)));
  return make("div", { class: "choices", role: "group", "aria-label": scene.texts.say("choices") }, buttons);
}

function card({ title, image, lines = [], buttons = [] }, scene) {
  const picture = image && safeUrl(image);
  const shown = picture && make("img", {
    src: picture, alt: "", loading: "lazy", referrerpolicy: "no-referrer", width: 280, height: 168,
    on: { error: ({ target }) => target.remove() },
  });
  return make("article", { class: "card" },
    shown || null,
    make("div", { class: "card-text" },
      make("h3", {}, textNodes(title ?? "", scene.dir)),
      lines.map((line) => make("p", {}, textNodes(line, scene.dir, scene.texts.say("new-tab"))))),
    buttons.length ? make("div", { class: "card-buttons" }, buttons.map((button) => cardButton(button, scene))) : null);
}

function cardButton(button, scene) {
  const url = button.url && safeUrl(button.url);
  if (url) return anchor(url, button.title, scene.texts.say("new-tab"), { class: "card-button" });
  const press = ({ currentTarget }) => {
    currentTarget.disabled = true;
    scene.press(button);
  };
  return button.id ? make("button", { class: "card-button", type: "button", dir: "auto", on: { click: press } }, isolated(button.title, scene.dir)) : null;
}

/** A row of cards; arrow keys and two buttons move it, beside swiping and the Tab key. */
function cards({ cards: list = [] }, scene) {
  const label = scene.texts.say("cards", { count: list.length });
  const row = make("div", { class: "cards", role: "list", tabindex: 0, "aria-label": label },
    list.map((each) => make("div", { class: "cell", role: "listitem" }, card(each, scene))));
  const step = (by) => row.scrollBy({ left: by * (row.firstElementChild?.offsetWidth ?? 240), behavior: "smooth" });
  const forward = scene.dir === "rtl" ? -1 : 1;
  row.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || event.target !== row) return;
    event.preventDefault();
    step(by);
  });
  const move = (name, by) => make("button", {
    class: "move", type: "button", "aria-label": scene.texts.say(`cards-${name}`), on: { click: () => step(by) },
  }, icon(name));
  const moves = make("div", { class: "moves" }, make("span", {}, label), move("back", -forward), move("on", forward));
  return make("div", { class: "carousel" }, row, list.length > 1 ? moves : null);
}

function table({ title, columns = [], rows = [], note }, scene) {
  const nodes = (text) => textNodes(String(text ?? ""), scene.dir, scene.texts.say("new-tab"));
  const figures = new Set((rows[0] ?? []).map((_, place) => place).filter((place) => place && rows.every((row) => isFigure(row[place]))));
  const shape = (place) => ({ class: figures.has(place) ? "figure" : null });
  const body = rows.map((row) => make("tr", {}, row.map((text, place) =>
    place ? make("td", shape(place), nodes(text)) : make("th", { scope: "row" }, nodes(text)))));
  const head = columns.some(Boolean)
    ? make("thead", {}, make("tr", {}, columns.map((name, place) => make("th", { scope: "col", ...shape(place) }, name))))
    : null;
  return make("div", { class: "table" },
    make("div", { class: "table-scroll", tabindex: 0, role: "region", "aria-label": title || scene.texts.say("table") },
      make("table", {}, title ? make("caption", {}, textNodes(title, scene.dir)) : null, head, make("tbody", {}, body))),
    note ? make("p", { class: "note" }, textNodes(note, scene.dir, scene.texts.say("new-tab"))) : null);
}

/** Whether a cell is empty or an amount, with a currency's sign or letters beside it. */
const isFigure = (text) => /^(?:[\p{Lu}\p{Sc}.]{0,4}\s?[-−–~≈]?\d[\d\s.,'’:–-]*(?:%|\p{Sc}|\s?[A-Z]{3})?|[-–—]?)$/u.test(String(text ?? "").trim());

let forms = 0;

/** Asked fields; what is filled in goes out as the shopper's own message. */
function form({ fields = [] }, scene) {
  const number = (forms += 1);
  const rows = fields.map((field, place) => formRow(field, `field-${number}-${place}`));
  const send = make("button", { class: "primary", type: "submit" }, scene.texts.say("form-send"));
  const submit = (event) => {
    event.preventDefault();
    const wrong = rows.filter((row) => !row.check(scene.texts));
    if (wrong.length) return wrong[0].input.focus();
    scene.say(rows.length === 1 ? rows[0].value : rows.map((row) => `${row.label}: ${row.value}`).join("\n"));
  };
  const attributes = { class: "form", novalidate: true, "aria-label": scene.texts.say("form"), on: { submit } };
  return make("form", attributes, make("fieldset", {}, rows.map((row) => row.element), send));
}

function formRow({ name, label, kind }, id) {
  const input = make("input", { id, name, dir: "auto", ...(CONTROLS[kind] ?? { type: "text" }), "aria-describedby": `${id}-wrong` });
  const wrong = make("p", { id: `${id}-wrong`, class: "wrong" });
  const element = make("div", { class: "row" }, make("label", { for: id }, label), input, wrong);
  return {
    element, input, label,
    get value() {
      return input.value.trim();
    },
    check(texts) {
      const isEmail = kind !== "email" || /^\S+@\S+\.\S+$/.test(this.value);
      wrong.textContent = !this.value ? texts.say("form-missing") : isEmail ? "" : texts.say("form-email");
      input.toggleAttribute("aria-invalid", false);
      if (wrong.textContent) input.setAttribute("aria-invalid", "true");
      return !wrong.textContent;
    },
  };
}

function link({ url, title }, scene) {
  return reference(url, title || url, "link", scene);
}

function file({ url, name }, scene) {
  return reference(url, name || scene.texts.say("file"), "file", scene);
}

function reference(address, title, name, scene) {
  const url = safeUrl(address);
  if (!url) return null;
  const element = anchor(url, "", scene.texts.say("new-tab"), { class: "reference" });
  element.append(icon(name), make("span", {}, title));
  return element;
}
