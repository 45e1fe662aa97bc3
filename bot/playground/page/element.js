/** Makes an element; string children become text, never markup. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name in node && typeof value === "boolean") node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  attach: "M20.5 11.5l-8.4 8.4a5.5 5.5 0 0 1-7.8-7.8l8.8-8.8a3.7 3.7 0 0 1 5.2 5.2l-8.8 8.8a1.8 1.8 0 0 1-2.6-2.6l8.1-8.1",
  send: "M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4",
  mic: "M12 15a3.5 3.5 0 0 0 3.5-3.5v-5a3.5 3.5 0 0 0-7 0v5A3.5 3.5 0 0 0 12 15zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3.5",
  stop: "M7 7h10v10H7z",
  close: "M6 6l12 12M18 6L6 18",
  grow: "M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5",
  shrink: "M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5",
  check: "M4.5 12.5l5 5 10-11",
  checks: "M2 12.5l4.5 4.5L15 7.5M11 16l1 1 9.5-9.5",
  bell: "M6 16.5h12l-1.5-2V10a4.5 4.5 0 0 0-9 0v4.5zM10.5 19.5h3M4 4l16 16",
  file: "M7 3h7l5 5v13H7zM14 3v5h5",
  play: "M8 5.5v13l11-6.5z",
  pause: "M8 5.5v13M16 5.5v13",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.800 1.800M17.200 17.200L19 19M5 19l1.800-1.800M17.200 6.800L19 5",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  down: "M12 5v14M6 13l6 6 6-6",
  reset: "M4.5 5v5h5M5 10a7.5 7.5 0 1 1-.8 4.5",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  save: "M12 4v11M7 10.5l5 5 5-5M4 20h16",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.200l3.5 2",
  forward: "M4 6v12l8-6zM13 6v12l8-6z",
  picture: "M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.5h.01",
  spark: "M12 3l1.900 6.100L20 11l-6.100 1.900L12 19l-1.900-6.100L4 11l6.100-1.900z",
  route: "M6 5a2 2 0 1 0 0 .01M18 19a2 2 0 1 0 0 .01M6 7.5v6a3 3 0 0 0 3 3h6.5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  reply: "M10 6l-6 6 6 6M4.5 12H15a5 5 0 0 1 5 5v1.5",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5",
  "bell-on": "M6 16.5h12l-1.5-2V10a4.5 4.5 0 0 0-9 0v4.5zM10.5 19.5h3",
  warn: "M12 4l9 16H3zM12 10v4.5M12 17.200h.01",
};

/** A line icon, hidden from screen readers: the button around it has the label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button with an icon; its words are the accessible name and the tooltip. */
export function iconButton(name, words, onclick, more = "") {
  return el("button", { type: "button", class: `icon-button ${more}`, "aria-label": words, title: words, onclick }, icon(name));
}
