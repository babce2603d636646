// Shows results: titles and excerpts with what was found marked, and the lists that bear the same names.
(() => {
  "use strict";
  const { $, load, files, chosen, contents, fold, parse, wordsOf, ranked, reordered, post, monthOf, withinMonth, normal, UNSPACED } = Muniment;
  const SHOWN = 10, EXCERPTS = 6, AT_ONCE = 6, READ = 50, WIDTH = 220;
  const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ku-Arab|nqo|ps|sd|syr|ug|ur|yi)\b/;

  function element(name, attributes, ...inner) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inner);
    return made;
  }

  // On a disk no server finds the page of a folder.
  const way = (address) => `../${encodeURI(address)}${onDisk && address.endsWith("/") ? "index.html" : ""}`;
  const spoken = (lang) => (lang ? { lang, dir: RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr" } : {});

  // Texts: those of a folder for disks come as scripts; else the page of a post says its own.
  const onDisk = location.protocol === "file:", silent = onDisk && !contents.together, pages = new Map();
  const PARTS = "p, li, h2, h3, h4, h5, h6, div, dd, dt, td, th, br, pre, figcaption, blockquote";

  async function fetched(address) {
    const answer = await fetch(way(address));
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return said(await answer.text());
  }

  function said(page) {
    const article = new DOMParser().parseFromString(page, "text/html").querySelector("article");
    for (const left of article.querySelectorAll(":scope > .versions, .footnote-reference")) left.remove();
    for (const image of article.querySelectorAll("img")) image.replaceWith(` ${image.alt} `);
    for (const part of article.querySelectorAll(PARTS)) part.append(" ");
    let text = "", node = article.querySelector(".dateline");
    while (node && (node = node.nextSibling) && !(node.matches && node.matches(".after, .origin, .cite"))) text += node.textContent;
    return text.replace(/\s+/g, " ").trim();
  }

  async function textOf(found) {
    if (silent) return "";
    if (contents.together) {
      const place = withinMonth(found.number), name = `${monthOf(found.number)}-${Math.floor(place / contents.together)}`;
      return (await load("texts", name))[place % contents.together];
    }
    if (!pages.has(found.address)) pages.set(found.address, fetched(found.address));
    pages.get(found.address).catch(() => pages.delete(found.address));
    return pages.get(found.address);
  }

  function says(text, phrase) {
    const wanted = normal(phrase);
    if (wanted.search(UNSPACED) >= 0) return normal(text).replaceAll(" ", "").includes(wanted.replaceAll(" ", ""));
    return normal(text).includes(wanted);
  }

  // Posts that say all phrases, of the best that hold their words.
  async function saying(hits, phrases) {
    if (silent) return { found: hits, silent };
    const found = [];
    let read = 0;
    for (let from = 0; from < Math.min(hits.length, READ) && found.length < SHOWN; from += AT_ONCE) {
      const some = await Promise.all(hits.slice(from, Math.min(from + AT_ONCE, READ)).map(async (hit) => {
        const held = await post(hit[0]), text = `${held.title}\n${await textOf(held)}`;
        return phrases.every((phrase) => says(text, phrase)) ? hit : null;
      }));
      found.push(...some.filter(Boolean));
      read = from + AT_ONCE;
    }
    return { found, stopped: hits.length > READ && read >= READ };
  }

  // [from, to] of each hit in a text; addresses are not read, as search/words.py does not read them.
  function hitsIn(text, wanted) {
    const found = [], known = new Map();
    for (const match of text.matchAll(/[a-z]+:\/\/[^\s<>"“”‘’«»]+|[\p{L}\p{N}\p{M}]+(?:[-.][\p{L}\p{N}\p{M}]+)*/gu)) {
      const [word] = match;
      if (word.includes("://")) continue;
      const run = /[\u2e80-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(word);
      if (run) {
        for (let place = 0; place < word.length; place++) for (const length of [2, 1]) {
          if (wanted.has(fold(word.substr(place, length)))) { found.push([match.index + place, match.index + place + length]); break; }
        }
        continue;
      }
      if (!known.has(word)) {
        const parts = fold(word).split(/[-.]+/);
        known.set(word, [...parts, parts.join("")].find((part) => wanted.has(part)) || "");
      }
      if (known.get(word)) found.push([match.index, match.index + word.length, known.get(word)]);
    }
    return found;
  }

  function excerpt(text, wanted) {
    const hits = hitsIn(text, wanted);
    let best = 0, most = -1;
    hits.forEach(([from], place) => {
      const within = new Set();
      let score = 0;
      for (let next = place; next < hits.length && hits[next][1] < from + WIDTH; next++) {
        score += within.has(hits[next][2]) ? 0.1 : 1;
        within.add(hits[next][2]);
      }
      if (score > most) [best, most] = [from, score];
    });
    let from = Math.max(0, best - 40);
    if (from) from = text.indexOf(" ", from) + 1 || from;
    if (from > best) from = best;
    let to = Math.min(text.length, from + WIDTH);
    if (to < text.length && text.lastIndexOf(" ", to) > from + WIDTH / 2) to = text.lastIndexOf(" ", to);
    return [from ? "… " : "", ...marked(text.slice(from, to), wanted), to < text.length ? " …" : ""];
  }

  function marked(text, wanted) {
    const found = [];
    let last = 0;
    for (const [from, to] of hitsIn(text, wanted)) {
      if (from < last) continue;
      found.push(text.slice(last, from), element("mark", {}, text.slice(from, to)));
      last = to;
    }
    return [...found, text.slice(last)];
  }

  function entryOf(found, wanted, place) {
    const link = element("a", { href: way(found.address), ...spoken(found.lang) }, ...marked(found.title, wanted));
    const words = element("p", { class: "excerpt", ...spoken(found.lang) });
    const entry = element("li", {}, link, " ", element("time", { datetime: found.date }, found.date), ...(silent ? [] : [words]));
    const fill = async () => {
      entry.fill = null;
      words.replaceChildren(...excerpt(await textOf(found).catch(() => ""), wanted));
    };
    if (place < EXCERPTS) fill();
    else entry.fill = fill;
    return entry;
  }

  const terms = (question) => new Set(question.words.flatMap((word) => word.terms.map(([term]) => term)));

  async function show(hits, shown, question, current, said) {
    const wanted = terms(question);
    const posts = await Promise.all(hits.slice(shown, shown + SHOWN).map(([number]) => post(number)));
    if (!current()) return;
    const entries = posts.map((found, place) => entryOf(found, wanted, place));
    if (shown) $("results").append(...entries);
    else $("results").replaceChildren(...entries);
    if (shown) {
      $("status").textContent = said;
      entries[0].querySelector("a").focus();
    }
    $("more").hidden = hits.length <= shown + SHOWN;
    const words = shown ? said : $("status").textContent;
    $("more").firstElementChild.onclick = () => show(hits, shown + SHOWN, question, current, words).catch((fault) => {
      if (current()) $("status").textContent = `More posts could not be loaded (${fault.message}). Press the button again to try again.`;
    });
  }

  function fillSeen() {
    for (const entry of $("results").children) {
      if (entry.fill && entry.getBoundingClientRect().top < innerHeight) entry.fill();
    }
  }

  function say(question, total, found) {
    const unknown = question.words.filter((word) => !word.terms.length).map((word) => word.term);
    const instead = question.words.filter((word) => word.instead && word.instead.length);
    const parts = [total === 1 ? "1 post." : `${total} posts.`];
    for (const word of instead) parts.push(`No post has “${word.term}”; shown is “${word.instead[0]}”.`);
    if (unknown.length) parts.push(`No post has ${unknown.map((word) => `“${word}”`).join(", ")}.`);
    else if (!found.all) parts.push("No post has all of these words; these have most of them.");
    if (found.silent) parts.push("They have all of the words: this copy, opened from a disk, cannot be searched for the phrase.");
    if (found.stopped) parts.push(`Only the best ${READ} posts with these words were read for the phrase.`);
    $("status").textContent = parts.join(" ");
  }

  // Lists of the same names: shown where their names have been loaded for the filters, which are many.
  async function lists(question, current) {
    if (!Muniment.values.has(contents.named)) return;
    const [tags, bodies] = await load("lists", contents.named);
    const wanted = question.words.map((word) => new Set(word.terms.filter(([, weight]) => weight > 0.5).map(([term]) => term)));
    const fits = (name) => { const own = wordsOf(name).map((word) => word.term); return wanted.every((terms) => own.some((term) => terms.has(term))); };
    const ways = [];
    for (const tag of tags) if (tag && fits(tag[0])) ways.push([`Tag: ${tag[0]}`, `tag/${tag[1]}/`]);
    for (const body of bodies) if (body && fits(`${body[0]} ${body[3]}`)) ways.push([`Organisation: ${body[0]}`, `organisations/${body[1]}/`]);
    if (!current()) return;
    ways.sort((a, b) => a[0].length - b[0].length);
    $("lists").hidden = !ways.length;
    $("lists").replaceChildren(element("ul", {}, ...ways.slice(0, 6).map(([name, address]) => element("li", {}, element("a", { href: way(address) }, name)))));
  }

  // The best post stands there before the titles of the others are asked for, where nothing stands there yet.
  async function early(hits, question, current) {
    const best = await post(hits[0][0]);
    if (current()) $("results").replaceChildren(entryOf(best, terms(question), SHOWN));
  }

  async function answer(text, current) {
    const question = parse(text);
    if (!question.words.length) {
      $("results").replaceChildren();
      const common = normal(text).trim() ? "These words stand in nearly every post; add another." : "There is no word in this; type words or names.";
      $("status").textContent = text.trim().length > 1 ? common : "";
      return;
    }
    const found = await ranked(question.words);
    let { hits } = found;
    if (question.phrases.length) {
      const read = found.all ? await saying(hits, question.phrases) : { found: [] };
      hits = read.found;
      Object.assign(found, { stopped: read.stopped, silent: read.silent });
    }
    if ($("filters").open || Object.keys(chosen()).length) {
      await load("code", files.narrowing);
      hits = await Muniment.narrowed(hits);
    }
    if (!current()) return;
    if (hits.length && !$("results").children.length) await early(hits, question, current);
    hits = await reordered(hits, question);
    if (!current()) return;
    say(question, hits.length, found);
    await show(hits, 0, question, current);
    await lists(question, current);
  }

  addEventListener("scroll", fillSeen, { passive: true });
  addEventListener("focusin", fillSeen);
  Object.assign(Muniment, { element, answer });
})();
