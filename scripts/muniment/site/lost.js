// The page for addresses that lead nowhere: a box that asks the search page, beginning with the words of the address.
(() => {
  "use strict";
  const search = new URL("../search/", document.currentScript.src), form = document.getElementById("search");
  const own = (address) => { try { return decodeURIComponent(address); } catch { return ""; } };
  const parts = own(location.pathname).replace(/\.\w{2,5}$/, "").split("/").filter((part) => /\p{L}{3}/u.test(part));
  form.elements.q.value = (parts.pop() || "").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
  form.hidden = false;
  form.onsubmit = (event) => {
    event.preventDefault();
    location.assign(`${search}#q=${encodeURIComponent(form.elements.q.value)}`);
  };
})();
