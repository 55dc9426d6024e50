/* Ranks the pages that Sphinx's index finds: each page once, at the section whose title answers best.
   A page need not have every word of the query; rare words count more, words of titles twice, whole titles most. */
(() => {
  "use strict";
  const PARTIAL = 0.5; // what a word that only begins like the asked one is worth
  const TITLE = 2; // a title against the text
  const ENOUGH = 0.2; // the share of the query that a page must have
  const NEAR = 0.4; // the same, against the page that has most
  const UNKNOWN = 0.3; // what counts against a page when the whole book lacks a pair of characters
  const LISTED = 0.9; // a term of the glossary, or the short name of an exercise or lesson, against a title
  const LESSON = 0.2; // lessons before the pages that list everything
  const stemmer = new Stemmer();
  const common = new Set(stopwords); // a list in older Sphinx

  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, " ").trim();
  const stem = (word) => (/^[\x00-\x7f]+$/.test(word) ? stemmer.stemWord(american(word)) : word);
  const files = (list, term) => (Object.hasOwn(list, term) ? [list[term]].flat() : []);
  const rarity = (found, pages) => Math.log(1 + pages / Math.max(found, 1));

  /* “第12课” is written “第十二课”. */
  const numeral = (number) => {
    const digits = "零一二三四五六七八九";
    const tens = Math.floor(number / 10);
    return (tens > 1 ? digits[tens] : "") + (tens ? "十" : "") + (number % 10 ? digits[number % 10] : "");
  };
  const ordinal = (query) => query.replace(/第\s*(\d{1,2})\s*(?=[课单])/g, (_, number) => `第${numeral(Number(number))}`);

  class Ranking {
    constructor(index, query) {
      this.index = index;
      this.pages = index.docnames.length;
      this.query = ordinal(joinHan(query.normalize("NFKC")));
      const words = new Set(splitQuery(this.query.toLowerCase()).filter((word) => !common.has(word)));
      this.terms = [...words].flatMap((word) => this.term(word));
      this.total = this.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
    }

    has(term) { return Object.hasOwn(this.index.terms, term) || Object.hasOwn(this.index.titleterms, term); }

    /* One word of the query: as it stands, else two words written as one, else words that begin alike. */
    term(word) {
      const whole = stem(word);
      if (this.has(whole)) return [this.made(word, [whole], 1)];
      if (/^[a-z]{4,}$/.test(word)) {
        for (let cut = 3; cut <= word.length - 3; cut++) {
          const parts = [word.slice(0, cut), word.slice(cut)];
          if (parts.every((part) => this.has(stem(part)))) return parts.map((part) => this.made(part, [stem(part)], 1));
        }
        for (let length = word.length; length >= Math.max(4, word.length - 2); length--) {
          const alike = Object.keys(this.index.terms).filter((term) => term.startsWith(word.slice(0, length)));
          if (alike.length) return [this.made(word, alike, PARTIAL)];
        }
      }
      return [this.made(word, [], /^[\x00-\x7f]+$/.test(word) ? 1 : UNKNOWN)];
    }

    made(word, names, share) {
      const body = new Set(names.flatMap((name) => [
        ...files(this.index.terms, name), ...files(this.index.titleterms, name),
      ]));
      return { word, names, body, weight: share * rarity(body.size, this.pages) };
    }

    /* How well a title answers: the share of the query in it, the share of it in the query, and whole parts of it. */
    title(text) {
      const own = new Set(splitQuery(text.toLowerCase()).filter((word) => !common.has(word)).map(stem));
      const found = this.terms.filter((term) => term.names.some((name) => own.has(name)))
        .reduce((sum, term) => sum + term.weight, 0);
      const size = [...own].reduce((sum, name) => sum + rarity(
        new Set([...files(this.index.terms, name), ...files(this.index.titleterms, name)]).size, this.pages), 0);
      const asked = plain(this.query);
      const named = plain(text);
      const share = found / this.total;
      const value = size ? share * (0.5 + 0.5 * Math.min(1, found / size)) : 0;
      if (!asked || !` ${named} `.includes(` ${asked} `)) return value;
      return value + (named === asked ? 1 : 0.5);
    }

    titles() {
      const best = new Map();
      const consider = (file, value, title, anchor) => {
        if (value > (best.get(file)?.value ?? 0)) best.set(file, { value, title, anchor });
      };
      for (const [title, places] of Object.entries(this.index.alltitles)) {
        const value = this.title(title);
        for (const [file, id] of places) {
          const slug = this.title((id ?? this.index.docnames[file]).replace(/^.*\/|^[a-z]+-/, "").replace(/[-_]/g, " "));
          consider(file, Math.max(value, LISTED * slug), title, id);
        }
      }
      for (const [entry, places] of Object.entries(this.index.indexentries)) {
        const value = this.title(entry);
        if (value) places.forEach(([file, id]) => consider(file, LISTED * value, entry, id));
      }
      return best;
    }

    hits() {
      const titles = this.titles();
      const hits = this.index.docnames.map((name, file) => {
        const best = titles.get(file) ?? { value: 0, title: "", anchor: null };
        const share = this.terms.filter((term) => term.body.has(file))
          .reduce((sum, term) => sum + term.weight, 0) / this.total;
        const lesson = /\/l\d+_/.test(name) ? LESSON : 0;
        const score = share + TITLE * best.value + lesson;
        return { name, file, score, share: Math.max(share, Math.min(1, best.value)), ...best };
      }).filter((hit) => hit.share >= ENOUGH && hit.name !== "404");
      const most = Math.max(...hits.map((hit) => hit.share));
      return hits.filter((hit) => hit.share >= NEAR * most).sort((a, b) => b.score - a.score || a.file - b.file);
    }

    /* What is highlighted: the runs of the query as they were typed, then its words; in a page only the telling ones. */
    marks(most) {
      const runs = plain(this.query).split(" ").filter((run) => run.length > 1 && !common.has(run));
      const known = this.terms.filter((term) => term.body.size && term.body.size <= most);
      return [...new Set([...runs, ...known.map((term) => term.word)])];
    }
  }

  const highlight = (element, text, marks) => {
    const words = marks.map(_escapeRegExp).sort((a, b) => b.length - a.length).join("|");
    const parts = words ? text.split(new RegExp(`((?:${words})+)`, "giu")) : [text];
    element.append(...parts.map((part, place) => {
      if (place % 2 === 0) return part;
      const span = document.createElement("span");
      span.className = "highlighted";
      span.textContent = part;
      return span;
    }));
  };

  Search.query = (query) => {
    const ranking = new Ranking(Search._index, query);
    const hits = ranking.hits();
    const marks = ranking.marks(Infinity);
    localStorage.setItem("sphinx_highlight_terms", ranking.marks(ranking.pages / 2).join(" "));
    for (const hit of hits) {
      const page = Search._index.titles[hit.file];
      const item = document.createElement("li");
      const link = item.appendChild(document.createElement("a"));
      const section = hit.anchor && hit.value >= ENOUGH && hit.title !== page;
      link.href = hit.name + DOCUMENTATION_OPTIONS.LINK_SUFFIX + (section ? "#" + hit.anchor : "");
      highlight(link, section ? `${page} › ${hit.title}` : page, marks);
      link.dataset.score = hit.score.toFixed(2);
      Search.output.append(item);
    }
    _finishSearch(hits.length);
    if (!hits.length) Search.status.textContent = document.getElementById("no-hits").content.textContent;
  };
})();
