/* Before anything is drawn: light or dark, as chosen here or by the system. Not a module, so that it does not wait. */
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem("sigap-theme");
  } catch (refused) {
    chosen = null;
  }
  var dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = chosen || (dark ? "dark" : "light");
})();
