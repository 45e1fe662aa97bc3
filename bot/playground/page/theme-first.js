/* Sets light or dark before anything is drawn, as chosen here or by the system. Not a module, because modules are deferred. */
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
