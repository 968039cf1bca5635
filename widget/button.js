// The round button on the shop's page, with the count of unread messages.

const STYLE = `
:host { all: initial !important; }
:host([hidden]) { display: none !important; }
.launch {
  all: unset; box-sizing: border-box; position: fixed; z-index: 2147483000;
  bottom: max(20px, env(safe-area-inset-bottom)); right: max(20px, env(safe-area-inset-right));
  width: 60px; height: 60px; border-radius: 50%; display: grid; place-items: center; cursor: pointer;
  color: #fff; background: var(--shop-chat-accent, #0f5c63);
  box-shadow: 0 1px 2px #0003, 0 8px 24px #0a2f3340; transition: transform .15s, box-shadow .15s;
}
[data-side=left] > .launch { right: auto; left: max(20px, env(safe-area-inset-left)); }
.launch:hover { transform: translateY(-2px); box-shadow: 0 2px 4px #0003, 0 12px 28px #0a2f3359; }
.launch:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #0f5c63; }
.launch[aria-busy=true] > svg { opacity: .45; }
.launch > svg { width: 28px; height: 28px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
[aria-expanded=true] > .talk, [aria-expanded=false] > .down { display: none; }
.launch > .badge {
  position: absolute; top: -4px; right: -4px; min-width: 22px; height: 22px; padding: 0 5px; box-sizing: border-box;
  border: 2px solid #fff; border-radius: 11px; background: #b3261e; color: #fff;
  font: 600 12px/18px system-ui, sans-serif; text-align: center;
}
.launch > .badge[hidden] { display: none; }
@media (prefers-reduced-motion: reduce) { .launch { transition: none; } }
@media (forced-colors: active) { .launch { border: 2px solid ButtonText; } }
@media print { .launch { display: none; } }`;
const TALK = "M4 12a8 7.5 0 1 1 3.6 6.3L4 19.5l1-3.6A7.2 7.2 0 0 1 4 12Zm4.5-1.2h7M8.5 14h4.5";
const DOWN = "m6 9.5 6 6 6-6";

/** Puts the button into the shadow root; returns it with the function that shows a state. */
export function makeButton(shadow, press) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const button = document.createElement("button");
  button.className = "launch";
  const badge = document.createElement("span");
  badge.className = "badge";
  badge.setAttribute("aria-hidden", "true");
  button.type = "button";
  button.append(drawing("talk", TALK), drawing("down", DOWN), badge);
  button.addEventListener("click", press);

  function show({ isOpen, unread, texts }) {
    button.setAttribute("aria-expanded", String(isOpen));
    badge.hidden = !unread;
    badge.textContent = unread > 99 ? "99+" : unread;
    if (!texts) return;
    const label = texts.say(isOpen ? "close" : "open");
    button.setAttribute("aria-label", unread ? `${label}, ${texts.say("unread", { count: unread })}` : label);
  }

  return { button, show };
}

export function drawing(name, path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", name);
  svg.setAttribute("aria-hidden", "true");
  svg.appendChild(document.createElementNS(svg.namespaceURI, "path")).setAttribute("d", path);
  return svg;
}
