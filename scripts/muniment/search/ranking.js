// Ranks the posts that a question finds: what the search page loads once something is asked.
(() => {
  "use strict";
  const { load, files, values } = Muniment, contents = values.get(files.contents);
  const SHOWN = 10, FEW = 30;
  const WEIGHTS = [0.45, 0.75, 1.1, 1.8, 2.8, 4.6, 7.4, 11].map((weight) => weight / (weight + 1.2));
  const TITLED = WEIGHTS[7];
  const common = new Set(contents.common.split(" "));
  const GROUPED = contents.grouped, firsts = contents.starts ? contents.starts.split(" ") : [];
  const nameAt = (names, place) => names.slice(place * 8, place * 8 + 8);

  // Words, folded as search/words.py folds them.
  const SILENT = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u200b-\u200f\u00ad\u2060\ufeff]/g;
  const APART = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
    "ŧ": "t", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ـ": "" };
  const UNSPACED = /[\u2e80-\u2fdf\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u{20000}-\u{3ffff}]+/gu;
  const WORD = /[\p{L}\p{N}\p{M}]+/gu;

  function fold(text) {
    const plain = text.toLowerCase().normalize("NFKD").toLowerCase().replace(SILENT, "");
    return plain.replace(/[ßæœøłđðþħıŧىیکةٱـ]/g, (letter) => APART[letter]).normalize("NFC");
  }

  function pairs(word) {
    const found = word.replace(UNSPACED, " ").split(" ").filter(Boolean);
    for (const [run] of word.matchAll(UNSPACED)) {
      const letters = [...run];
      if (letters.length === 1) found.push(run);
      letters.slice(1).forEach((letter, place) => found.push(letters[place] + letter));
    }
    return found;
  }

  const counts = (term) => !common.has(term) && (term.length > 1 || /\d|[^\x00-\x7f]/.test(term));

  // The words of a question: each a term and what may stand for it as well.
  function wordsOf(text) {
    const found = [];
    let before = "";
    for (const chunk of fold(text).replace(/[^\p{L}\p{N}\p{M}.-]+/gu, " ").split(" ")) {
      const parts = chunk.split(/[-.]+/).filter(Boolean);
      const whole = parts.join("");
      if (parts.length > 1 && parts.every((part) => [...part].length === 1)) {
        found.push({ term: whole, others: [] });
        continue;
      }
      const joined = parts.length > 1 && parts.length < 5 && whole.length < 25 && chunk.includes("-") ? [whole] : [];
      for (const part of parts) {
        for (const term of pairs(part)) if (counts(term)) found.push({ term: [...term].slice(0, 40).join(""), others: joined, glued: before + term });
      }
      before = chunk;
    }
    return found;
  }

  // "(phrase)" and the rest; a quotation mark that is not closed yet opens a phrase that reaches to the end.
  function parse(text) {
    const phrases = [];
    const rest = text.replace(/["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g, (_, inner) => {
      if (inner.trim()) phrases.push(inner);
      return " ";
    });
    const words = wordsOf(rest);
    if (words.length && !/\s$/.test(rest)) words[words.length - 1].open = true;
    for (const phrase of phrases) words.push(...wordsOf(phrase).map((word) => ({ ...word, exact: true })));
    return { words, phrases, text: normal(text) };
  }

  // Terms: in shards, which groups of shards lead to, which the contents lead to.
  const shards = new Map();

  function lastBefore(starts, term) {
    let low = 0, high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  // What each shard of a group begins with, and their names.
  const group = async (number) => (number < firsts.length ? load("terms", nameAt(contents.groups, number)) : [[], ""]);

  async function placeOf(term) {
    const own = lastBefore(firsts, term);
    return own * GROUPED + lastBefore((await group(own))[0], term);
  }

  async function shard(place) {
    if (!shards.has(place)) {
      const [, names] = await group(Math.floor(place / GROUPED)), name = nameAt(names, place % GROUPED);
      const [terms, packed] = (name ? await load("terms", name) : "\n").split("\n").map((line) => line.split(" "));
      let before = [];
      shards.set(place, new Map(terms.map((term, at) => {
        before = [...before.slice(0, LETTERS.indexOf(term[0])), ...term.slice(1)];
        return [before.join(""), packed[at]];
      })));
    }
    return shards.get(place);
  }

  async function gathered(places) {
    const maps = await Promise.all([...new Set(places)].map(shard));
    return maps.flatMap((map) => [...map.keys()]);
  }

  // The shard where terms of this beginning start, and the next one where they go on.
  async function placesOf(start) {
    const first = await placeOf(start), next = first + 1;
    const [starts] = await group(Math.floor(first / GROUPED));
    const begins = next % GROUPED ? starts[next % GROUPED] : firsts[next / GROUPED];
    return begins !== undefined && begins <= `${start}\uffff` ? [first, next] : [first];
  }

  // Postings: a letter for the codes, then bits, six a letter (search/packing.py).
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const BITS = new Map([...LETTERS].map((letter, at) => [letter, at.toString(2).padStart(6, "0")]));
  const LEVELS = contents.levels.map((codes) => new Map(codes.map((code, level) => [code, WEIGHTS[level]])));

  function unpacked(text) {
    const found = [], codes = LETTERS.indexOf(text[0]), levels = LEVELS[codes % LEVELS.length];
    const parameter = Math.floor(codes / LEVELS.length), bits = [...text.slice(1)].map((letter) => BITS.get(letter)).join("");
    for (let number = -1, at = 0, end; (end = bits.indexOf("0", at)) >= 0;) {
      number += 1 + (end - at) * 2 ** parameter + (parseInt(bits.slice(end + 1, end + 1 + parameter), 2) || 0);
      at = end + 1 + parameter;
      let code = "";
      while (!levels.has(code)) code += bits[at++];
      found.push([number, levels.get(code)]);
    }
    return found;
  }

  const shardOf = async (term) => shard(await placeOf(term));
  async function postings(term) {
    const packed = (await shardOf(term)).get(term);
    return packed ? unpacked(packed) : [];
  }

  // Likeness of words: number and simple forms, sound, spelling.
  const single = (word) => word.replace(/ies$/, "y").replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$|(?<=[ae]u)x$/, "");
  // Simple forms of a word in Latin letters: banned and bans are ban, seized is seize.
  const base = (word) => {
    const bare = word.replace(/(?<=.{3})(?:ies|ied|y)$/, "i").replace(/(?<=.{3})(?:ings?|ed|es|e|s)$/, "");
    return bare.length < word.length ? bare.replace(/([bdgklmnprt])\1$/, "$1") : bare;
  };
  const stem = (word) => /[Ѐ-ӿ]/.test(word)
    ? word.replace(/(?<=.{4})[аеиоуыэюяьмвхгт]{1,3}$/, "")
    : word.replace(/^(ال|وال|بال|لل)(?=.{3})/, "").replace(/(?<=.{4})(?:ies|ied|ings?|ers?|ed|es|en|em|s|e|y|ات|ون|ين|ه)$/, "");
  const sound = (word) => word[0].replace(/[aeiouy]/, "a").replace(/[kqcg]/, "k").replace(/[jz]/, "z") + word
    .replace(/ph/g, "f").replace(/sch|sh|ch/g, "s").replace(/[kg]h|ck|[qcg]/g, "k").replace(/dj|zh|j/g, "z")
    .replace(/[aeiouyhw]/g, "").replace(/v/g, "f").replace(/(.)\1+/g, "$1");

  // Names that are written in several ways, none of which is near the others in the order of terms.
  const SPELLINGS = `mohammed muhammad mohamed mohammad mohamad muhammed|ahmed ahmad achmed|hussein hussain hossein husayn
    |yevgeny evgeny yevgeni evgeni yevgeniy evgeniy|youssef yusuf yousef yousif|khalid khaled|omar umar|osama usama
    |sergei sergey serhiy|alexander aleksandr alexandr oleksandr|yuri yuriy iouri|ekaterina yekaterina kateryna
    |elena yelena olena|abdullah abdallah|said saeed sayed sayyid|kyiv kiev|kharkiv kharkov|lviv lvov|beijing peking
    |yangon rangoon|myanmar burma|turkiye turkey|eswatini swaziland|koran quran`
    .split("|").map((names) => names.trim().split(" "));
  const spellings = (term) => SPELLINGS.find((names) => names.includes(term)) || [];

  // The least number of letters put in, left out, exchanged or swapped; `most` + 1 where there are more.
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], row = Array.from({ length: other.length + 1 }, (_, place) => place);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return row[other.length];
  }

  // What stands for a word: [term, weight] each, the best first.
  async function standIns(word) {
    const { term, open, exact, others } = word, found = new Map(), own = await shardOf(term);
    const add = (other, weight) => { if ((found.get(other) || 0) < weight) found.set(other, weight); };
    if (own.has(term)) add(term, 1);
    for (const other of others) if ((await postings(other)).length) add(other, 1);
    if (!exact) {
      for (const other of spellings(term)) if ((await postings(other)).length) add(other, 0.85);
      const root = stem(term), bare = base(term);
      const start = term.startsWith(bare) && bare < root ? bare : root;
      const near = await gathered(await Promise.all([start, term].map(placeOf)));
      const pair = /[\u2e80-\u9fff]/.test(term);
      for (const other of near) {
        if (single(other) === single(term) && term.length > 3) add(other, 0.9);
        else if (base(other) === bare && term.length > 2 && /^[a-z]+$/.test(other)) add(other, 0.75);
        else if (term.length > 4 && stem(other) === root) add(other, 0.6);
      }
      if (/[\u0600-\u06ff]/.test(term)) {
        const bare = term.replace(/^(و|ب|ل|ف)?ال/, "");
        for (const start of ["ال", "وال", "بال", "لل", "و", "ب", ""]) if ((await postings(start + bare)).length) add(start + bare, 0.9);
      }
      if (/[\u0590-\u05ff]/.test(term)) {
        for (const start of ["ה", "ו", "ב", "ל", "מ", "ש"]) {
          for (const other of [start + term, term.startsWith(start) ? term.slice(1) : ""]) {
            if (other.length > 1 && (await postings(other)).length) add(other, 0.8);
          }
        }
      }
      if (open && !pair && term.length > 1) {
        const longer = (await gathered(await placesOf(term))).filter((other) => other.startsWith(term));
        longer.sort((a, b) => a.length - b.length);
        for (const other of longer.slice(0, 80)) add(other, own.has(term) ? 0.4 : 0.7);
      }
      if (term.length > 3 && !pair) {
        const size = own.has(term) ? (await postings(term)).length : 0;
        if (size < FEW) for (const other of near) {
          if (sound(other) === sound(term) && distance(other, term, 2) < 3) add(other, 0.5);
        }
      }
      if (![...found.values()].some((weight) => weight > 0.5)) {
        await load("code", files.misspelling);
        await Muniment.misspelt(word, add, found.size > 0);
      }
    }
    return [...found].sort((a, b) => b[1] - a[1]);
  }

  // Posts that hold the words, best first: [number, score], and whether each holds all of them.
  async function ranked(words) {
    const scores = new Map();
    await Promise.all(words.map(async (word) => {
      word.terms = await standIns(word);
      const own = new Map(), titled = new Set();
      let posts = 0;
      for (const [term, weight] of word.terms) {
        const list = await postings(term);
        if (weight >= 0.7 || !posts) posts = Math.max(posts, list.length);
        for (const [number, level] of list) {
          const before = own.get(number) || 0;
          if (level === TITLED && !word.exact && !word.only) titled.add(number);
          own.set(number, word.only ? before + (weight * level) / word.terms.length : Math.max(before, weight * level));
        }
      }
      const rarity = Math.log(1 + (contents.posts - posts + 0.5) / (posts + 0.5));
      for (const [number, level] of own) {
        if (word.only && !word.only.has(number)) continue;
        const [score, holds, titles] = scores.get(number) || [0, 0, 0];
        scores.set(number, [score + rarity * level, holds + 1, titles + titled.has(number)]);
      }
    }));
    let held = 0;
    for (const [, holds] of scores.values()) held = Math.max(held, holds);
    // Titles that say the words come before texts that say them often.
    const best = [...scores].filter(([, [, holds]]) => holds === held).map(([number, [score, , titles]]) => [number, score * (1 + 0.5 * titles / words.length)]);
    return { hits: best.sort((a, b) => b[1] - a[1] || b[0] - a[0]), all: held === words.length };
  }

  // Posts: numbered by month; a month has its place among all since the first year, and a table of its posts.
  const months = [], numbers = [];
  contents.steps.reduce(([number, place], step, at) => {
    months.push({ first: number, place: place + step, table: nameAt(contents.tables, at) });
    numbers.push(number);
    return [number + contents.rooms[at] * contents.room, place + step];
  }, [0, 0]);
  const held = (number) => months[lastBefore(numbers, number)];
  const withinMonth = (number) => number - held(number).first;
  const yearOf = (number) => { const { place } = held(number); return place ? String(contents.first + Math.floor((place - 1) / 13)) : "unkn"; };

  function monthOf(number) {
    const { place } = held(number), month = (place - 1) % 13;
    return place ? yearOf(number) + (month ? `-${String(month).padStart(2, "0")}` : "") : "unknown";
  }

  const slug = (title) => title.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

  // A table holds of each post its title, its day and, where it is another than these make, its address.
  async function post(number) {
    const posts = await load("posts", held(number).table), month = monthOf(number);
    const [title, day, address, lang = ""] = posts[withinMonth(number)];
    const date = day ? `${month}-${day}` : month;
    return { number, title, date, lang, address: address || `${date.replaceAll("-", "/")}/${slug(title)}/` };
  }

  const normal = (text) => ` ${(fold(text).match(WORD) || []).join(" ")} `;

  // Titles that say just what was asked come first, then those that say little else.
  async function reordered(hits, question) {
    const meant = new Set(question.words.flatMap((word) => word.terms.map(([term]) => term)));
    const first = await Promise.all(hits.slice(0, SHOWN).map(async (hit) => {
      const title = normal((await post(hit[0])).title), asked = question.text;
      const said = wordsOf(title), held = said.filter((word) => meant.has(word.term)).length;
      const bonus = (title === asked ? 3 : title.includes(asked) ? 1.4 : 1) * (1 + 0.2 * held / (said.length || 1));
      return [hit[0], hit[1] * bonus];
    }));
    return [...first.sort((a, b) => b[1] - a[1]), ...hits.slice(SHOWN)];
  }

  Object.assign(Muniment, { contents, common, fold, parse, wordsOf, postings, gathered, placeOf, distance, sound, ranked });
  Object.assign(Muniment, { reordered, post, yearOf, monthOf, withinMonth, normal, UNSPACED });
})();
