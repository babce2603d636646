// Filters by year, tag, organisation and country with their counts: loaded when a reader opens them.
(() => {
  "use strict";
  const { $, load, chosen, choose, contents, yearOf, monthOf, withinMonth, element, KINDS } = Muniment, MOST = 12;
  const countryName = (code) => { try { return new Intl.DisplayNames(["en"], { type: "region" }).of(code); } catch { return code; } };

  async function facets(hits) {
    const years = [...new Set(hits.map(([number]) => yearOf(number)))];
    const [[tags, bodies], ...lists] = await Promise.all([load("lists", contents.named), ...years.map((year) => load("lists", contents.lists[year]))]);
    const months = Object.assign({}, ...lists);
    return (number) => {
      const [tagged, named] = months[monthOf(number)][withinMonth(number)], found = new Map();
      const year = yearOf(number);
      found.set(`year\n${year}`, year === "unkn" ? "Undated" : year);
      for (const n of tagged) if (tags[n]) found.set(`tag\n${tags[n][1]}`, tags[n][0]);
      for (const n of named) if (bodies[n]) {
        found.set(`organisation\n${bodies[n][1]}`, bodies[n][0]);
        if (bodies[n][2]) found.set(`country\n${bodies[n][2]}`, countryName(bodies[n][2]));
      }
      return found;
    };
  }

  async function narrowed(hits) {
    const keys = Object.entries(chosen()).map(([kind, value]) => `${kind}\n${value}`);
    const of = await facets(hits);
    const left = hits.filter(([number]) => { const own = of(number); return keys.every((key) => own.has(key)); });
    showFilters(left, of, keys);
    return left;
  }

  function showFilters(hits, of, keys) {
    const counted = new Map(), names = new Map();
    for (const [number] of hits) for (const [key, name] of of(number)) {
      counted.set(key, (counted.get(key) || 0) + 1);
      names.set(key, name);
    }
    const groups = KINDS.map((kind) => {
      const keysOf = [...counted.keys()].filter((key) => key.startsWith(`${kind}\n`));
      keysOf.sort((a, b) => counted.get(b) - counted.get(a) || (a < b ? -1 : 1));
      const buttons = keysOf.slice(0, MOST).map((key) => filter(key, `${names.get(key)} (${counted.get(key)})`, keys.includes(key)));
      return element("fieldset", {}, element("legend", {}, kind[0].toUpperCase() + kind.slice(1)), ...buttons);
    });
    const focused = document.activeElement && document.activeElement.dataset.key;
    $("groups").replaceChildren(...groups.filter((group) => group.children.length > 1));
    if (focused) for (const button of $("groups").querySelectorAll("button")) if (button.dataset.key === focused) button.focus();
  }

  function filter(key, words, pressed) {
    const [kind, value] = key.split("\n"), button = element("button", { type: "button", "aria-pressed": String(pressed) }, words);
    button.dataset.key = key;
    button.onclick = () => choose(kind, value);
    return button;
  }

  Muniment.narrowed = narrowed;
})();
