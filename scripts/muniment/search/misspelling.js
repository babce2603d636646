// What a misspelt word may have meant: loaded where no post has a word.
(() => {
  "use strict";
  const { gathered, placeOf, postings, distance, sound, common } = Muniment;
  const ALIKE = ["aeiouy", "kqcgx", "sczjx", "bvpfw", "dt", "mn", "lr", "gjy", "hk", "wu", "оа", "еи"];

  // Beginnings that a misspelt word may have had.
  function beginnings(word) {
    const [a, b = "", c = ""] = word, rest = word.slice(2), found = [word, b + a + rest, a + c + b + word.slice(3)];
    found.push(b + rest, a + rest, a + b + word.slice(3));
    for (const group of ALIKE) {
      if (group.includes(a)) for (const letter of group) found.push(letter + b + rest);
      if (group.includes(b)) for (const letter of group) found.push(a + letter + rest);
    }
    for (const letter of "aeiouhrln") found.push(a + letter + b + rest, letter + word);
    if (/^(kh|gh|q|g)/.test(word)) for (const start of ["kh", "gh", "q", "g", "k"]) found.push(start + word.replace(/^(kh|gh|q|g)/, ""));
    return found.map((start) => start.slice(0, 4));
  }

  const LATIN = "abcdefghijklmnopqrstuvwxyz";
  const farBeginnings = (word) => [...LATIN].flatMap((letter) => [letter + word.slice(1, 4), letter + word.slice(0, 3)]);

  // The terms of these beginnings that differ from a word in `most` letters, or sound like it, the nearest first.
  async function nearest(term, starts, most, shards) {
    const found = [];
    const places = new Set(await Promise.all([...new Set(starts)].map(placeOf)));
    for (const other of await gathered([...places].slice(0, shards))) {
      const far = Math.min(distance(other, term, most), sound(other) === sound(term) ? distance(other, term, 3) * 0.6 : 9);
      if (far <= most) found.push([other, far]);
    }
    return found.sort((a, b) => a[1] - b[1]).slice(0, 8);
  }

  // Takes several words for one, where there are posts that hold all of them; returns whether there are.
  async function together(word, parts, add) {
    const lists = await Promise.all(parts.map(postings));
    const held = lists.map((list) => new Set(list.map(([number]) => number))).reduce((one, other) => new Set([...one].filter((n) => other.has(n))));
    if (!held.size) return false;
    for (const part of parts) add(part, 0.6);
    Object.assign(word, { only: held, instead: [parts.join(" ")] });
    return true;
  }

  // Two words written as one.
  async function torn(word, add) {
    const { term } = word;
    for (let place = 3; place <= term.length - 3; place++) {
      if (await together(word, [term.slice(0, place), term.slice(place)], add)) return;
    }
  }

  // Frameworks by their acronyms: words that a post has which writes the name out. Those of an archive's own are
  // aliases in its vocabularies.
  const FRAMEWORKS = new Map(`iccpr:covenant civil political rights|icescr:covenant economic social cultural rights|cescr:committee economic social cultural rights
    |cedaw:discrimination against women|cerd:racial discrimination|icerd:racial discrimination|cat:convention against torture|uncat:convention against torture
    |opcat:protocol against torture|crc:convention rights child|uncrc:convention rights child|crpd:convention disabilities|cped:convention enforced disappearance
    |icpped:convention enforced disappearance|udhr:universal declaration human rights|wgad:working group arbitrary detention|wgeid:working group disappearances
    |hrc:human rights council|unhrc:human rights council|unhchr:high commissioner human rights|ohchr:high commissioner human rights|unhcr:high commissioner refugees
    |unga:general assembly|unsc:security council|upr:universal periodic review|echr:european convention human rights|ecthr:european court human rights
    |iachr:inter american commission|achpr:african commission|icc:international criminal court|icj:international court justice|nhri:national human rights institutions
    |hrd:human rights defenders|hrds:human rights defenders|whrd:women human rights defenders|whrds:women human rights defenders
    |rsdl:residential surveillance designated location|slapp:strategic lawsuits|slapps:strategic lawsuits|eu:european union|un:united nations`
    .split("|").map((line) => line.trim().split(":")));

  // `heard`: posts have words that sound like it, so that only an acronym is looked for.
  async function misspelt(word, add, heard) {
    const { term, glued = "" } = word;
    if (!heard && glued.length > term.length && (await postings(glued)).length) return add(glued, 0.9);
    const named = (FRAMEWORKS.get(term) || "").split(" ").filter((part) => !common.has(part));
    if (named[0] && (await together(word, named, add))) return;
    if (heard || term.length < 4) return undefined;
    const article = /^(al|el|an|as|ash|ad|ar|at|az|abd|bin|ibn|abu)(?=.{4})/.exec(term);
    if (article && (await postings(term.slice(article[0].length))).length) return add(term.slice(article[0].length), 0.7);
    for (const start of ["al", "el"]) if ((await postings(start + term)).length) return add(start + term, 0.8);
    const most = term.length > 7 ? 2 : 1;
    let best = await nearest(term, beginnings(term), most, 14);
    // A first letter that is quite another: dear, but nothing would be found otherwise.
    if (!best.length) best = await nearest(term, farBeginnings(term), most, 48);
    if (!best.length) return torn(word, add);
    for (const [other, far] of best) if (far <= best[0][1] + 0.5) add(other, 0.6 - far / 6);
    word.instead = best.map(([other]) => other).slice(0, 1);
  }

  Muniment.misspelt = misspelt;
})();
