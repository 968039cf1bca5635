// Making elements. Data becomes text nodes and attributes, never markup.

import { drawing } from "./button.js";

const PATHS = {
  close: "M6 6l12 12M18 6 6 18",
  send: "M4.5 12 20 4.5 15.5 20l-3.5-6.5zM12 13.5l8-9",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.8-3.9 3.8-6 7.5-6s6.7 2.1 7.5 6",
  machine: "M12 3.5v3M6.5 6.5h11a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM9 11v2m6-2v2m-6 8h6",
  file: "M7 3.5h7l4 4v13H7zM14 3.5v4h4",
  link: "M9 6h-3.5v12.5H18V15M13 5h6v6M19 5l-8.5 8.5",
  back: "m14.5 6-6 6 6 6",
  on: "m9.5 6 6 6-6 6",
  jump: "M12 5v14m-6-6 6 6 6-6",
  done: "m5 12.5 4.5 4.5L19 7.5",
  warning: "M12 8v5m0 3.5v.01M12 3.5 21.5 20h-19Z",
};

export const icon = (name) => drawing(`icon ${name}`, PATHS[name]);

/** Makes an element: `on` holds listeners, `class` and the rest are attributes; true is set empty, false and null are left out. */
export function make(tag, { on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}
