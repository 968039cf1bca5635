// Keeps the page's changing part fresh, shows times in the agent's own zone, and the number of waiting in the title.

const part = document.getElementById("part");
const title = document.title;

function present() {
  for (const time of document.querySelectorAll("time[data-clock]")) {
    const at = new Date(time.dateTime);
    const isToday = at.toDateString() === new Date().toDateString();
    time.textContent = at.toLocaleString(document.documentElement.lang, isToday ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" });
    time.title = at.toLocaleString(document.documentElement.lang);
  }
  const count = document.querySelector("[data-count]")?.dataset.count;
  document.title = count > 0 ? `(${count}) ${title}` : title;
}

/** The server's fragment is our own template's, every value in it escaped there. */
async function refresh() {
  if (document.hidden) return;
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" }, redirect: "manual" });
  if (answer.status === 401) return location.assign("/console/login");
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").body;
  if (fresh.textContent === part.dataset.shown) return;
  part.dataset.shown = fresh.textContent;
  const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  part.replaceChildren(...fresh.childNodes);
  if (focused) part.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  present();
}

present();
if (part) setInterval(() => refresh().catch(() => {}), Number(part.dataset.poll)); // Away for a moment: the next look comes.
