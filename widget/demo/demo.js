// The demo shop's front page: questions go into the chat, products come from the shop where it gives them.

const chat = document.querySelector("shop-chat");

document.addEventListener("click", (event) => {
  const asked = event.target.closest("[data-ask]");
  if (asked) chat.open(asked.dataset.ask).catch(() => {}); // The gateway is away; the button stays for another try.
});

async function showProducts() {
  const answer = await fetch(`/widget/demo/products.json?lang=${document.documentElement.lang}`);
  if (!answer.ok || !answer.headers.get("Content-Type")?.includes("json")) return;
  const products = await answer.json();
  const list = document.querySelector(".products");
  list.append(...products.slice(0, 8).map((product) => tile(product, list.dataset)));
  document.querySelector("#products").hidden = !products.length;
}

function tile({ name, price, category, image }, { askAbout, question }) {
  const title = make("h3", name);
  const cost = make("p", price ?? "");
  const button = make("button", askAbout);
  button.type = "button";
  button.dataset.ask = question.replace("{product}", () => name);
  button.setAttribute("aria-label", `${askAbout}: ${name}`);
  const element = make("li");
  element.append(image ? photo(image) : drawing(category), title, cost, button);
  return element;
}

function photo(address) {
  const image = make("img");
  Object.assign(image, { src: address, alt: "", loading: "lazy", width: 240, height: 180 });
  return image;
}

function drawing(category) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 64 64");
  svg.setAttribute("aria-hidden", "true");
  const use = svg.appendChild(document.createElementNS(svg.namespaceURI, "use"));
  use.setAttribute("href", `/widget/demo/drawings.svg#${String(category).toLowerCase().replace(/[\s_]+/g, "-")}`);
  return svg;
}

function make(tag, text = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

showProducts().catch(() => {}); // The page says enough without them.
