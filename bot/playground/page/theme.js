/** Light and dark: the system's choice until somebody makes one here. */
import { icon } from "/page/element.js";

const KEPT = "sigap-theme";
const root = document.documentElement;

function chosen() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

export function startTheme(button) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = (theme) => {
    root.dataset.theme = theme;
    button.replaceChildren(icon(theme === "dark" ? "sun" : "moon"));
    button.setAttribute("aria-pressed", String(theme === "dark"));
  };
  system.addEventListener("change", () => chosen() || show(system.matches ? "dark" : "light"));
  button.addEventListener("click", () => {
    const theme = root.dataset.theme === "dark" ? "light" : "dark";
    try {
      localStorage.setItem(KEPT, theme);
    } catch {
      // applies to this visit only
    }
    show(theme);
  });
  show(root.dataset.theme);
}
