(function () {
  var given = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData");
  if (window.top !== window) { document.getElementById("framed").hidden = false; return; }
  if (!given) { return; }
  history.replaceState(null, "", location.pathname);
  document.forms[0].elements.init_data.value = given;
  document.forms[0].submit();
})();
