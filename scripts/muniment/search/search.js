// The search page: a box whose question stays in the fragment of the address, so that it reaches no server.
// What answers it comes as scripts, which pages opened from a disk may load too, and only once something is asked.
(() => {
  "use strict";
  const KINDS = ["year", "tag", "organisation", "country"], PAUSE = 150;
  const $ = (id) => document.getElementById(id);
  const here = new URL("../search/", document.currentScript.src), files = $("search").dataset;
  const values = new Map(), promises = new Map();
  let chosen = {}, turn = 0, timer;

  window.Muniment = (name, value) => values.set(name, value);

  function load(folder, name) {
    if (!promises.has(name)) {
      promises.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(`${folder}/${name}.js`, here);
        // Code runs in the order in which it is asked for; the rest as it comes.
        script.async = folder !== "code";
        script.onload = () => { script.remove(); resolve(values.get(name)); };
        script.onerror = () => { script.remove(); promises.delete(name); reject(new Error(`${folder}/${name}.js`)); };
        document.head.append(script);
      }));
    }
    return promises.get(name);
  }

  function clear(words) {
    $("status").textContent = words;
    $("results").replaceChildren();
    $("groups").replaceChildren();
    $("lists").hidden = $("more").hidden = true;
  }

  const ready = () => Promise.all(["contents", "ranking", "showing"].map((name) => load("code", files[name])));

  async function search() {
    const own = ++turn, question = $("q").value;
    $("results").setAttribute("aria-busy", String(!!question.trim()));
    if (!question.trim()) return clear("");
    try {
      await ready();
      await Muniment.answer(question, () => own === turn);
    } catch (fault) {
      if (own === turn) clear(`A part of the index could not be loaded (${fault.message}). Ask again to try again.`);
    }
    if (own === turn) $("results").setAttribute("aria-busy", "false");
  }

  function choose(kind, value) {
    if (chosen[kind] === value) delete chosen[kind];
    else chosen[kind] = value;
    remember();
    search();
  }

  function remember() {
    const pairs = [["q", $("q").value], ...Object.entries(chosen)].filter(([, value]) => value);
    history.replaceState(null, "", `#${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`);
  }

  function recall() {
    const pairs = new URLSearchParams(location.hash.slice(1));
    chosen = Object.fromEntries([...pairs].filter(([kind]) => KINDS.includes(kind)));
    $("q").value = pairs.get("q") || "";
    if (Object.keys(chosen).length) $("filters").open = true;
    search();
  }

  // Arrows lead from the box through the results and back.
  function move(event) {
    const stops = [$("q"), ...$("results").querySelectorAll("a")], at = stops.indexOf(document.activeElement);
    const next = stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] || NaN)];
    if (at < 0 || !next || event.isComposing) return;
    event.preventDefault();
    next.focus();
  }

  Object.assign(Muniment, { $, load, files, values, choose, chosen: () => chosen, KINDS });
  $("search").hidden = false;
  $("search").onsubmit = (event) => { event.preventDefault(); remember(); search(); };
  $("q").oninput = () => { clearTimeout(timer); timer = setTimeout(() => { remember(); search(); }, PAUSE); };
  // Whoever enters the box will ask; should it fail, the question tells.
  $("q").addEventListener("focus", () => ready().catch(() => {}), { once: true });
  $("filters").ontoggle = () => { if ($("filters").open) search(); };
  addEventListener("hashchange", recall);
  addEventListener("keydown", move);
  recall();
})();
