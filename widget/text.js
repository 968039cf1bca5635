// Plain text to nodes: links that may be followed, and pieces in Latin letters or digits kept whole within right-to-left text.

import { make } from "./dom.js";

const ADDRESS = /https?:\/\/[^\s<>"'“”«»（）【】，。]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const LEFT_TO_RIGHT = /(?:[#+]|\p{Sc}\s?)?[A-Za-z0-9](?:[\w@.,:/%+–-]*[\w%])?(?:\s?\p{Sc})?/gu;
const NUMBER = /\b[A-Z]{1,6}-[\dA-Z-]*\d\b/g;
const LONGEST_WHOLE = 24;
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\s]){1,12}$/u;

/** The nodes of a text; `dir` is the direction of the line they stand in. */
export function textNodes(text, dir, newTab) {
  const nodes = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(/[.,:;!?)\]]+$/, "");
    const url = safeUrl(address.includes("://") ? address : `mailto:${address}`);
    if (!url || index < done) continue;
    nodes.push(...isolated(text.slice(done, index), dir), anchor(url, address, newTab));
    done = index + address.length;
  }
  return [...nodes, ...isolated(text.slice(done), dir)];
}

export function anchor(url, title, newTab, attributes = {}) {
  const opens = url.startsWith("mailto:") ? {} : { target: "_blank", title: newTab };
  return make("a", { href: url, rel: "noopener noreferrer", dir: "auto", ...opens, ...attributes }, title);
}

/** The address if it is one that a shopper may be sent to, else null. */
export function safeUrl(address) {
  try {
    const url = new URL(address, document.baseURI);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Whether a message is a few emoji and nothing else. */
export const isEmoji = (text) => EMOJI_ONLY.test(text.trim()) && !/^\s*$/.test(text);

/** Wraps the pieces that must not be turned round, or, in left-to-right text, the numbers that must not be broken. */
export function isolated(text, dir) {
  const [pieces, attributes] = dir === "rtl" ? [LEFT_TO_RIGHT, { dir: "ltr" }] : [NUMBER, {}];
  const nodes = [];
  let done = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (index > done) nodes.push(text.slice(done, index));
    const isWhole = piece.length <= LONGEST_WHOLE;
    nodes.push(make("bdi", { ...attributes, class: isWhole && "code" }, piece));
    done = index + piece.length;
  }
  if (done < text.length) nodes.push(text.slice(done));
  return nodes;
}
