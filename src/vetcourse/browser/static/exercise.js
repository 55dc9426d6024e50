/* Exercises in the page. Until one is opened this file is all there is; Python comes with the first check. */
(function () {
  "use strict";
  const own = document.currentScript;
  const base = new URL(".", own.src).href;
  const { course, lesson, language, lang, open: openLabel } = own.dataset;
  const local = location.protocol === "file:";
  if (typeof Worker === "undefined" || typeof DecompressionStream === "undefined") return;

  const make = (tag, properties = {}, ...content) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
  };
  const memory = new Map(); /* where the browser keeps nothing, work lasts as long as the page */
  const store = {
    get(name) {
      try { return JSON.parse(localStorage.getItem(`vetcourse:${course}:${name}`)) || memory.get(name) || {}; }
      catch { return memory.get(name) || {}; }
    },
    set(name, value) {
      memory.set(name, value);
      try { localStorage.setItem(`vetcourse:${course}:${name}`, JSON.stringify(value)); } catch { /* private mode */ }
    },
  };
  const addScript = (name) => new Promise((resolve, reject) => {
    const script = make("script", { src: base + name, onload: resolve, onerror: reject });
    document.head.append(script);
  });

  let words = {};
  let lab = null;
  const say = (key, params = {}) => {
    const names = Object.keys(params).join("|") || "(?!)";
    const parts = new RegExp(`\\{\\{|\\}\\}|\\{(${names})\\}`, "g");
    return (words[key] || key).replace(parts, (all, name) => (all === "{{" ? "{" : all === "}}" ? "}" : params[name]));
  };

  const loadLesson = async () => {
    if (lab) return;
    document.head.append(make("link", { rel: "stylesheet", href: `${base}editor.css` }));
    await Promise.all([addScript("zip.js"), addScript(`${language}/${lesson}.js`)]);
    lab = window.vetcourseLesson;
    words = lab.words;
  };

  /* One worker for the page. Ending it is the only way to stop a loop; the next one starts at once. */
  let python = null;
  const startPython = () => {
    const made = {};
    made.ready = (local ? fromMemory() : Promise.resolve({ base })).then(async (message) => {
      const source = local ? `data:text/javascript,${encodeURIComponent(window.vetcourseRuntime.worker)}` : `${base}worker.mjs`;
      made.worker = new Worker(source, { type: "module" });
      await ask(made.worker, { ...message, info: lab.info }, 180);
    });
    made.ready.catch(() => { if (python === made) python = null; });
    python = made;
    return made;
  };
  const ask = (worker, message, seconds) => new Promise((resolve, reject) => {
    const timer = setTimeout(() => { worker.terminate(); reject(new Error("timeout")); }, seconds * 1000);
    worker.onmessage = ({ data }) => { clearTimeout(timer); if (data.error) reject(new Error(data.error)); else resolve(data); };
    worker.onerror = (event) => { clearTimeout(timer); reject(new Error(event.message || "worker")); };
    worker.postMessage(message);
  });
  const fromMemory = async () => {
    if (!window.vetcourseRuntime) await addScript("offline.js");
    const files = {};
    for (const [name, text] of Object.entries(window.vetcourseRuntime.files)) {
      const packed = await (await fetch(`data:application/octet-stream;base64,${text}`)).blob();
      files[name] = await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    }
    return { base: "memory:/", files };
  };

  /* Work and progress, in the shapes of a workspace. */
  const code = (slug) => store.get("work")[slug]?.code ?? lab.exercises[slug]?.stub;
  const keep = (slug, text, where) => store.set("work", { ...store.get("work"), [slug]: { lesson: where, code: text } });
  const progress = (slug) => ({ status: "", score: 0, best: 0, max: 0, attempts: 0, passed: false, failed: [], hints: {}, ...store.get("progress")[slug] });
  const record = (slug, changes) => store.set("progress", { ...store.get("progress"), [slug]: { ...progress(slug), ...changes } });
  const remember = (slug, report) => {
    const old = progress(slug);
    record(slug, {
      status: report.status, score: report.score, max: report.max, attempts: old.attempts + 1,
      best: old.max === report.max ? Math.max(old.best, report.score) : report.score,
      passed: old.passed || report.status === "pass",
      failed: report.checks.filter((check) => check.status !== "pass").map((check) => check.id),
    });
  };

  const exportWork = () => {
    const files = {};
    for (const [slug, work] of Object.entries(store.get("work")).sort()) files[`${work.lesson}/${slug}.py`] = work.code;
    const state = { form: 1, language, exercises: {} };
    for (const slug of Object.keys(store.get("progress")).sort()) state.exercises[slug] = progress(slug);
    files[".vetcourse/progress.json"] = `${JSON.stringify(state, null, 1)}\n`;
    const link = make("a", { href: URL.createObjectURL(window.vetcourseZip.write(files)), download: "vetcourse.zip" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const importWork = async (file) => {
    const known = new Set(lab.slugs);
    const place = /(?:^|\/)(l\d\d_\w+)\/(\w+)\.py$/;
    const state = /(?:^|\/)\.vetcourse\/progress\.json$/;
    const found = await window.vetcourseZip.read(await file.arrayBuffer(), (path) => place.test(path) || state.test(path));
    let count = 0;
    for (const [path, text] of Object.entries(found)) {
      const [, where, slug] = place.exec(path) || [];
      if (known.has(slug)) { keep(slug, text, where); count += 1; }
      else if (state.test(path)) {
        const exercises = Object.entries(JSON.parse(text).exercises).filter(([name]) => known.has(name));
        store.set("progress", { ...store.get("progress"), ...Object.fromEntries(exercises) });
      }
    }
    return count;
  };

  const lines = (exercise, check, same) => {
    const shown = [];
    const add = (text, tag = "p") => shown.push(make(tag, { textContent: text }));
    if (check.withheld) add(say("cli.withheld"));
    if (!check.message) return shown;
    if (same) { add(say("cli.same_reason")); return shown; }
    if (check.call !== null) add(say("cli.called", { value: check.call }));
    if (check.actual !== null) add(say("cli.actual", { value: check.actual }));
    if (check.expected !== null) add(say("cli.expected", { value: check.expected }));
    const place = check.line ? `${exercise.slug}.py:${check.line}: ` : "";
    add(place + say(check.message.key, check.message.params));
    if (check.stdout.trim()) { add(say("cli.printed", { value: "" })); add(check.stdout.trim(), "pre"); }
    return shown;
  };
  const results = (exercise, report) => {
    let before = null;
    return report.checks.map((check) => {
      const reason = JSON.stringify([check.message, check.line]);
      const same = check.message !== null && reason === before && check.actual === null;
      before = reason;
      const kind = { pass: "pass", skip: "skip" }[check.status] || "fail";
      const sign = make("span", { textContent: { pass: "✓ ", skip: "– " }[check.status] || "✗ " });
      return make("li", { className: `is-${kind}` },
        make("p", { className: "vc-title" }, sign, exercise.titles[check.id]), ...lines(exercise, check, same));
    });
  };

  /* A text area that indents with Tab, lets go after Escape, and keeps what is written. */
  const editor = (slug, check) => {
    const id = `vc-${slug}`;
    const area = make("textarea", { id, value: code(slug), spellcheck: false, autocapitalize: "off", autocomplete: "off" });
    area.setAttribute("autocorrect", "off");
    area.setAttribute("aria-describedby", `${id}-keys`);
    let leaving = false;
    area.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); check(); return; }
      if (event.key === "Tab" && !event.shiftKey && !leaving) {
        event.preventDefault();
        if (!document.execCommand("insertText", false, "    ")) area.setRangeText("    ", area.selectionStart, area.selectionEnd, "end");
      }
      leaving = event.key === "Escape" || (leaving && event.key === "Shift");
    });
    let timer = 0;
    area.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => keep(slug, area.value, lesson), 300); });
    addEventListener("pagehide", () => { if (area.value !== code(slug)) keep(slug, area.value, lesson); });
    addEventListener("storage", () => { if (document.activeElement !== area) area.value = code(slug); });
    return area;
  };

  const button = (key, action, first = "") => {
    const made = make("button", { type: "button", className: first, textContent: say(key) });
    made.addEventListener("click", action);
    return made;
  };

  /* Both ways between the page and a workspace; *done* hears what became of an import. */
  const transfer = (done) => {
    const chooser = make("input", { type: "file", accept: ".zip", hidden: true });
    chooser.addEventListener("change", async () => {
      try {
        done(say("browser.imported", { count: String(await importWork(chooser.files[0])) }));
      } catch { done(say("browser.import_failed")); }
      chooser.value = "";
    });
    return make("div", { className: "vc-row" },
      button("browser.export", exportWork), button("browser.import", () => chooser.click()), chooser);
  };

  /* One attempt: what came of it, as a sentence and, where Python got that far, a report. */
  const attempt = async (exercise, source, tell) => {
    const { slug } = exercise;
    const used = {};
    for (const name of exercise.uses) {
      used[name] = store.get("work")[name]?.code;
      if (used[name] === undefined) return { sentence: say("browser.needs", { slug: name }) };
    }
    const limit = exercise.record.limits.total;
    const now = python || startPython();
    try {
      if (!now.loaded) tell(say("browser.loading"));
      await now.ready;
      now.loaded = true;
      tell(say("browser.running"));
      const request = JSON.stringify({ exercise: exercise.record, source, used, seed: Math.floor(Math.random() * 1e9) });
      const { report } = await ask(now.worker, { request }, limit);
      const passed = report.checks.filter((item) => item.status === "pass").length;
      const counts = { passed, checks: report.checks.length, score: report.score, max: report.max };
      return { report, sentence: say(report.status === "pass" ? "browser.passed" : "browser.counts", counts) };
    } catch (error) {
      now.worker?.terminate();
      python = null;
      if (!now.loaded) return { sentence: say("browser.broken", { slug }) };
      startPython().ready.catch(() => {}); /* so that the next check need not wait */
      return { sentence: error.message === "timeout" ? say("browser.stopped", { seconds: limit }) : say("browser.crashed") };
    }
  };

  let turn = Promise.resolve(); /* two exercises of a page take turns with the one worker */

  const build = (slug) => {
    const exercise = lab.exercises[slug];
    const id = `vc-${slug}`;
    const status = make("p", { className: "vc-status" });
    status.setAttribute("role", "status");
    const list = make("ul", { className: "vc-results" });
    const solution = make("div", { className: "vc-solution" });
    const tell = (text) => { status.textContent = text; };
    let last = null;

    const check = async () => {
      if (checkButton.disabled) return;
      checkButton.disabled = true;
      keep(slug, area.value, lesson);
      list.replaceChildren();
      const mine = turn.then(() => attempt(exercise, area.value, tell));
      turn = mine.catch(() => {});
      const { report, sentence } = await mine;
      if (report) {
        last = report;
        remember(slug, report);
        list.replaceChildren(...results(exercise, report));
      }
      tell(sentence);
      checkButton.disabled = false;
      solutionButton.hidden = !progress(slug).passed;
    };
    const hint = () => {
      const failed = last ? last.checks.filter((item) => item.status !== "pass").map((item) => item.id) : Object.keys(exercise.hints);
      const name = failed.find((item) => exercise.hints[item]);
      if (!name) { tell(say("browser.no_hint")); return; }
      const texts = exercise.hints[name];
      const number = Math.min((progress(slug).hints[name] || 0) + 1, texts.length);
      record(slug, { hints: { ...progress(slug).hints, [name]: number } });
      tell(say("cli.hint", { number: String(number), count: String(texts.length), text: texts[number - 1] }));
    };
    const reset = () => {
      if (area.value !== exercise.stub && !confirm(say("browser.reset_ask"))) return;
      area.value = exercise.stub;
      keep(slug, area.value, lesson);
      list.replaceChildren();
      tell(say("browser.reset_done"));
    };
    const showSolution = () => {
      solution.replaceChildren(make("pre", { tabIndex: 0 }, make("code", { textContent: exercise.solution })));
      solution.firstChild.setAttribute("aria-label", say("browser.solution"));
      solution.firstChild.setAttribute("role", "region");
    };

    const checkButton = button("browser.check", check, "vc-first");
    const solutionButton = button("browser.solution", showSolution);
    solutionButton.hidden = !progress(slug).passed;
    const area = editor(slug, check);
    const panel = make("div", { className: "vc-lab", lang },
      make("label", { htmlFor: id, textContent: say("browser.editor", { file: `${slug}.py` }) }), area,
      make("p", { className: "vc-note", id: `${id}-keys`, textContent: say("browser.keys") }),
      make("div", { className: "vc-row" }, checkButton, button("browser.hint", hint), button("browser.reset", reset), solutionButton),
      status, list, solution,
      transfer((sentence) => {
        area.value = code(slug);
        solutionButton.hidden = !progress(slug).passed;
        tell(sentence);
      }),
      make("p", { className: "vc-note" }, `${say("browser.kept")} `, make("a", { href: `${base}LICENCES.txt`, textContent: say("browser.licences") })));
    if (progress(slug).passed) tell(say("browser.passed_before"));
    return { panel, area };
  };

  for (const section of document.querySelectorAll("section.exercise")) {
    const slug = section.id.replace(/^exercise-/, "").replaceAll("-", "_");
    const opener = make("button", { type: "button", className: "quiz-check vc-open", lang, textContent: openLabel });
    opener.setAttribute("aria-expanded", "false");
    let made = null;
    opener.addEventListener("click", async () => {
      opener.disabled = true;
      await loadLesson();
      opener.disabled = false;
      if (!made) {
        made = build(slug);
        opener.after(made.panel);
      } else made.panel.hidden = !made.panel.hidden;
      opener.setAttribute("aria-expanded", String(!made.panel.hidden));
      if (!made.panel.hidden) made.area.focus();
    });
    section.querySelector(".exercise-label:has(+ .command), .exercise-label:last-of-type")?.before(opener);
    if (!opener.isConnected) section.append(opener);
  }
})();
