// The panel's texts in one language, and which language that is. They live in locales/, never here.

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;
const loaded = new Map();

export const direction = (language) => (RIGHT_TO_LEFT.test(language || "") ? "rtl" : "ltr");

/** The file names to try for language tags, best first: `zh-TW` is zh-Hant, then zh; at last en. */
function candidates(tags) {
  const names = tags.flatMap((tag) => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      return script === "Hant" ? ["zh-Hant", language] : [language];
    } catch {
      return []; // Not a language tag: the page's author wrote something else.
    }
  });
  return [...new Set([...names, "en"])];
}

/** Loads the first language of `tags` that the shop has; throws when none can be fetched. */
export async function loadTexts(base, tags) {
  let failure = null;
  for (const language of candidates(tags.filter(Boolean))) {
    try {
      const texts = await textsOf(language, new URL(`widget/texts/${language}.json`, base).href);
      if (texts) return texts;
    } catch (error) {
      failure = error; // Away, or kept from us; another language may still be in the browser's cache.
    }
  }
  throw failure ?? new Error("no texts");
}

/** The texts, or null where the shop does not have the language. */
async function textsOf(language, url) {
  if (loaded.has(url)) return loaded.get(url);
  const answer = await fetch(url, { credentials: "omit" });
  if (!answer.ok && answer.status !== 404) throw new Error(`${url}: ${answer.status}`);
  loaded.set(url, answer.ok ? new Texts(language, await answer.json()) : null);
  return loaded.get(url);
}

class Texts {
  constructor(language, forms) {
    this.language = language;
    this.direction = direction(language);
    this.forms = forms;
    /** With the country that the browser knows, for clocks and numbers as people there write them. */
    this.locale = navigator.languages.find((tag) => tag.split("-")[0] === language.split("-")[0]) ?? language;
  }

  /** The text `widget-<name>` with its variables; numbers as this language writes them. */
  say(name, facts = {}) {
    let form = this.forms[`widget-${name}`] ?? name;
    if (form.by) form = form[new Intl.PluralRules(this.language).select(facts[form.by])] ?? form.other;
    return form.replace(/\{(\w+)\}/g, (_, fact) =>
      typeof facts[fact] === "number" ? facts[fact].toLocaleString(this.locale) : facts[fact]);
  }
}
