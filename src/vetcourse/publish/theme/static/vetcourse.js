/* What a page does beyond showing text: all of it local, all of it optional. */
(function () {
  "use strict";
  const root = document.documentElement;
  const prefix = "vetcourse:";
  const article = document.querySelector("article");

  /* Reading settings and progress live in this browser; without storage they last as long as the page. */
  const store = {
    get(key) {
      try { return localStorage.getItem(prefix + key); } catch { return null; }
    },
    set(key, value) {
      try { localStorage.setItem(prefix + key, value); } catch { /* private mode */ }
    },
  };

  /* Edition switch: stay at the same section. */
  for (const link of document.querySelectorAll(".editions a")) {
    link.addEventListener("click", () => { link.hash = location.hash; });
  }

  /* Parallel edition: side by side, below, or one language. */
  const modes = document.querySelector(".parallel-switch");
  if (modes) {
    document.body.classList.add("vc-parallel");
    modes.hidden = false;
    const show = (mode) => {
      root.dataset.parallel = mode;
      for (const button of modes.querySelectorAll("button")) {
        button.setAttribute("aria-pressed", String(button.dataset.parallel === mode));
      }
    };
    modes.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      store.set("parallel", button.dataset.parallel);
      show(button.dataset.parallel);
    });
    show(store.get("parallel") || "beside");
  }

  /* Reading progress: a lesson counts as read once its end was on screen. */
  const lesson = /\/(unit\d+\/l\d+_\w+)\.html$/.exec(location.pathname);
  const read = new Set((store.get("read") || "").split(" ").filter(Boolean));
  const mark = () => {
    for (const link of document.querySelectorAll(".sidebar-tree a.reference, .course-lessons a.reference")) {
      const place = /(unit\d+\/l\d+_\w+)\.html$/.exec(new URL(link.href).pathname);
      if (place) link.parentElement.classList.toggle("is-read", read.has(place[1]));
    }
  };
  mark();
  const end = document.querySelector(".related-pages");
  if (lesson && end && "IntersectionObserver" in window) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      read.add(lesson[1]);
      store.set("read", [...read].sort().join(" "));
      mark();
    });
    observer.observe(end);
  }

  /* The drawers of a narrow page: buttons, which a keyboard reaches, in the place of labels. */
  for (const label of document.querySelectorAll(".nav-overlay-icon, .toc-overlay-icon")) {
    const box = document.getElementById(label.htmlFor);
    const button = document.createElement("button");
    button.type = "button";
    button.className = label.className;
    button.setAttribute("aria-label", box.getAttribute("aria-label"));
    button.append(...label.childNodes);
    button.addEventListener("click", () => box.click());
    label.replaceWith(button);
  }

  /* Copy buttons: doctest prompts and output stay behind. Plain http in a class room has no clipboard interface. */
  const copy = async (text) => {
    if (navigator.clipboard && isSecureContext) return navigator.clipboard.writeText(text);
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  };
  const typed = (text) => {
    const lines = text.split("\n").filter((line) => /^(>>>|\.\.\.)( |$)/.test(line));
    return lines.length ? lines.map((line) => line.slice(4)).join("\n") + "\n" : text;
  };
  const [copyLabel, copiedLabel] = (document.querySelector("meta[name='vetcourse-copy']")?.content || "Copy|Copied").split("|");
  for (const block of article ? article.querySelectorAll("div.highlight") : []) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copyLabel;
    button.addEventListener("click", async () => {
      await copy(typed(block.querySelector("pre").textContent));
      button.textContent = copiedLabel;
      setTimeout(() => { button.textContent = copyLabel; }, 1500);
    });
    block.append(button);
  }

  /* Cards of terms: on hover, on focus, on the first touch; Escape closes them. */
  const terms = article ? [...article.querySelectorAll("a.reference:has(> .std-term), a.reference > .std-term")] : [];
  const links = new Set(terms.map((item) => item.closest("a")));
  if (!links.size) return;
  let card = null;
  let open = null;
  let timer = 0;

  const load = () => new Promise((resolve, reject) => {
    if (window.vetcourseGlossary) return resolve(window.vetcourseGlossary);
    const script = document.createElement("script");
    script.src = (root.dataset.content_root || "./") + "_static/glossary.js";
    script.onload = () => resolve(window.vetcourseGlossary);
    script.onerror = reject;
    document.head.append(script);
  });

  const line = (texts) => {
    const paragraph = document.createElement("p");
    texts.forEach(([lang, text, name]) => {
      const span = document.createElement("span");
      span.lang = lang;
      span.textContent = text;
      if (name) span.className = name;
      paragraph.append(span, " ");
    });
    return paragraph;
  };

  const close = () => {
    clearTimeout(timer);
    if (!open) return;
    open.removeAttribute("aria-describedby");
    card.hidden = true;
    open = null;
  };

  const show = async (link) => {
    if (open === link) return;
    const words = (await load())[decodeURIComponent(link.hash.slice(1))];
    if (!words) return;
    close();
    if (!card) {
      card = document.createElement("div");
      card.className = "term-card";
      card.id = "term-card";
      card.setAttribute("role", "tooltip");
      card.addEventListener("pointerenter", () => clearTimeout(timer));
      card.addEventListener("pointerleave", () => later(close));
      document.body.append(card);
    }
    const [word, pinyin, rendering, ...definitions] = words;
    card.replaceChildren(
      line([[...word, "word"], [...pinyin, "pinyin"]]),
      line([rendering]),
      ...definitions.map((definition) => line([definition])),
    );
    card.hidden = false;
    link.setAttribute("aria-describedby", card.id);
    open = link;
    place(link);
  };

  const place = (link) => {
    const box = link.getBoundingClientRect();
    const left = Math.min(box.left, root.clientWidth - card.offsetWidth - 16);
    const below = box.bottom + card.offsetHeight + 8 < root.clientHeight || box.top < card.offsetHeight + 8;
    card.style.left = Math.max(8, left) + scrollX + "px";
    card.style.top = (below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + scrollY + "px";
  };

  const later = (action) => {
    clearTimeout(timer);
    timer = setTimeout(action, 250);
  };

  for (const link of links) {
    let touched = false;
    link.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch"; });
    link.addEventListener("pointerenter", (event) => { if (event.pointerType !== "touch") later(() => show(link)); });
    link.addEventListener("pointerleave", (event) => { if (event.pointerType !== "touch") later(close); });
    link.addEventListener("focus", () => { if (!touched) show(link); });
    link.addEventListener("blur", () => later(close));
    link.addEventListener("click", (event) => {
      if (!touched || open === link) return;
      event.preventDefault(); /* the first touch explains, the second follows the link */
      show(link);
    });
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  document.addEventListener("pointerdown", (event) => {
    if (open && !card.contains(event.target) && !open.contains(event.target)) close();
  });
})();
