/* Quizzes in the page. The first half marks an answer exactly as vetcourse.quiz does; the second half shows it. */
(function () {
  "use strict";

  const BLANK = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"; // str.isspace
  const EDGES = new RegExp(`^[${BLANK}]+|[${BLANK}]+$`, "g");
  const RUNS = new RegExp(`[${BLANK}]+`);
  const strip = (text) => text.replace(EDGES, "");

  /* The same text for Python's str.lower and str.split. */
  const normalText = (text) =>
    text.normalize("NFKC").toLowerCase().split(RUNS).filter(Boolean).join(" ").replace(/[。. ]+$/, "");

  const number = (value) => {
    if (typeof value === "number") return Math.abs(value) < 1e300 ? value : null;
    if (typeof value !== "string") return null;
    let text = strip(value.normalize("NFKC")).replaceAll("\u2212", "-");
    const percent = text.endsWith("%");
    if (percent) text = strip(text.slice(0, -1));
    const sign = text.startsWith("-") ? -1 : 1;
    if (/^[+-]/.test(text)) text = text.slice(1);
    const found = /^(\d*|\d{1,3}(?:,\d{3})+)(\.?)(\d*)$/.exec(text);
    if (!found) return null;
    const digits = found[1].replaceAll(",", "");
    const size = digits.length + found[3].length;
    if (!size || size > 30) return null;
    const result = sign * Number(`${digits || "0"}${found[2]}${found[3]}`);
    return percent ? result / 100 : result;
  };

  const wrong = (key, params = {}) => ({ key: `failure.quiz_${key}`, params });

  const optionId = (question, answer) => {
    const chosen = typeof answer === "string" ? normalText(answer) : null;
    if (question.options.includes(chosen)) return chosen;
    throw wrong("unknown_option", { options: question.options.join(", ") });
  };

  const optionIds = (question, answer) => {
    if (!Array.isArray(answer)) throw wrong("list_form");
    const chosen = answer.map((item) => optionId(question, item));
    if (new Set(chosen).size < chosen.length) throw wrong("twice");
    return chosen;
  };

  const MARKERS = {
    single(question, answer) {
      const option = optionId(question, answer);
      if (option !== question.answer) throw wrong("option", { option });
    },
    multiple(question, answer) {
      const chosen = optionIds(question, answer);
      for (const option of chosen) if (!question.answer.includes(option)) throw wrong("option", { option });
      if (chosen.length < new Set(question.answer).size) throw wrong("incomplete");
    },
    order(question, answer) {
      const chosen = optionIds(question, answer);
      if ([...chosen].sort().join("\n") !== [...question.answer].sort().join("\n")) {
        throw wrong("order_all", { count: String(question.answer.length) });
      }
      const at = chosen.findIndex((option, index) => option !== question.answer[index]);
      if (at >= 0) throw wrong("order", { place: String(at + 1), option: chosen[at] });
    },
    match(question, answer) {
      if (!(answer instanceof Map)) throw wrong("match_form");
      const chosen = new Map([...answer].map(([option, target]) => [normalText(String(option)), normalText(String(target))]));
      for (const [option, target] of question.answer) {
        if (!chosen.has(option)) throw wrong("match_missing", { option });
        if (chosen.get(option) !== normalText(target)) throw wrong("match", { option });
      }
      if (chosen.size > question.answer.length) throw wrong("match_extra");
    },
    number(question, answer) {
      const value = number(answer);
      if (value === null) throw wrong("number_form");
      const span = (question.tolerance || 0) + 1e-9 * Math.max(1, Math.abs(question.answer));
      if (!(Math.abs(value - question.answer) <= span)) throw wrong("number");
    },
    cloze(question, answer) {
      if (typeof answer !== "string") throw wrong("text_form");
      if (!question.answer.map(normalText).includes(normalText(answer))) throw wrong("cloze");
    },
  };

  /* null for a right answer, else the key of a sentence and what fills it. */
  const mark = (question, answer) => {
    if (answer === null) return wrong("empty");
    try {
      MARKERS[question.kind](question, answer);
      return null;
    } catch (failure) {
      if (!failure.key) throw failure;
      return failure;
    }
  };

  /* {name} becomes the parameter; {{ and }} are braces; what was filled in is never expanded again. */
  const fill = (template, params) => {
    const names = Object.keys(params).join("|") || "(?!)";
    const parts = new RegExp(`\\{\\{|\\}\\}|\\{(${names})\\}`, "g");
    return template.replace(parts, (all, name) => (all === "{{" ? "{" : all === "}}" ? "}" : params[name]));
  };

  if (typeof module === "object") {
    module.exports = { fill, mark, normalText, number };
    return;
  }

  const { course, words, quizzes } = JSON.parse(document.getElementById("vetcourse-quiz").textContent);
  const say = (key, params = {}) => fill(words[key], params);
  const make = (tag, properties = {}, ...content) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
  };

  /* Answers stay in this browser; option ids are kept, not texts, so every edition shows the same score. */
  const place = (slug) => `vetcourse:${course}:${slug}`;
  const load = (slug) => {
    try {
      const found = JSON.parse(localStorage.getItem(place(slug)));
      return found && typeof found === "object" ? found : {};
    } catch { return {}; }
  };
  const save = (slug, kept) => {
    try { localStorage.setItem(place(slug), JSON.stringify(kept)); } catch { /* private mode */ }
  };

  /* What a form says: a string, a list, a map, null where nothing was chosen; or a sentence about the form itself. */
  const READERS = {
    single: (form) => form.querySelector("input:checked")?.value ?? null,
    multiple: (form) => orNull([...form.querySelectorAll("input:checked")].map((input) => input.value)),
    order: (form) => {
      const places = pairs(form).map(([option, at]) => [option, Number(at)]);
      const size = form.querySelectorAll("select").length;
      if (!places.length) return null;
      if (new Set(places.map(([, at]) => at)).size < places.length) throw { key: "browser.places_twice", params: {} };
      if (places.length < size) throw { key: "browser.places_missing", params: {} };
      return places.sort((one, other) => one[1] - other[1]).map(([option]) => option);
    },
    match: (form) => (pairs(form).length ? new Map(pairs(form)) : null),
    number: (form) => strip(form.querySelector("input").value) || null,
    cloze: (form) => strip(form.querySelector("input").value) || null,
  };
  const orNull = (list) => (list.length ? list : null);
  const pairs = (form) => [...form.querySelectorAll("li[data-option]")]
    .map((item) => [item.dataset.option, item.querySelector("select").value])
    .filter(([, value]) => value);

  const judge = (form, question) => {
    let answer = null;
    try {
      answer = READERS[question.kind](form);
    } catch (failure) {
      if (!failure.key) throw failure;
      return failure;
    }
    return mark(question, answer);
  };

  /* The fields of a form as they stand, and back. */
  const fields = (form) => [...form.querySelectorAll("input, select")];
  const read = (form) => fields(form).map((field) => (/radio|checkbox/.test(field.type) ? field.checked : field.value));
  const write = (form, values) => fields(form).forEach((field, index) => {
    if (/radio|checkbox/.test(field.type)) field.checked = values[index] === true;
    else field.value = values[index] || "";
  });

  const explanation = (question, failure) => {
    if (failure) return (question.why?.[failure.params.option] || []);
    if (question.right) return question.right;
    return [question.answer].flat().flatMap((option) => question.why?.[option] || []);
  };

  const show = (status, question, failure) => {
    const kind = failure ? "wrong" : "right";
    const sentence = failure ? say(failure.key, failure.params) : say("browser.right");
    const mark = make("span", { className: "quiz-mark", textContent: failure ? "✗" : "✓" });
    mark.setAttribute("aria-hidden", "true");
    const reasons = explanation(question, failure).map(([lang, text]) => make("p", { lang, textContent: text }));
    status.className = `quiz-feedback is-${kind}`;
    status.replaceChildren(make("p", { className: "quiz-verdict" }, mark, " ", sentence), ...reasons);
  };

  const start = (slug, questions) => {
    const forms = [...document.querySelectorAll(`fieldset[data-quiz="${slug}"]`)];
    let kept = load(slug);
    const total = make("p", { className: "quiz-score" });
    const again = make("button", { type: "button", className: "quiz-again", textContent: say("browser.again") });
    const restore = [];

    const tell = () => {
      const right = forms.filter((form) => kept[form.dataset.question]?.right).length;
      const key = right === forms.length ? "browser.score_all" : "browser.score";
      total.textContent = say(key, { right: String(right), count: String(forms.length) });
      again.hidden = !Object.keys(kept).length;
    };

    forms.forEach((form, index) => {
      const name = form.dataset.question;
      const question = questions[name];
      const button = make("button", { type: "button", className: "quiz-check", textContent: say("browser.check") });
      button.setAttribute("aria-label", say("browser.check_question", { number: String(index + 1) }));
      const status = make("div", { className: "quiz-feedback" });
      form.append(button, status);

      const check = () => {
        const failure = judge(form, question);
        show(status, question, failure);
        kept[name] = { fields: read(form), right: !failure };
        save(slug, kept);
        tell();
      };
      button.addEventListener("click", check);
      form.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.isComposing || event.target.type !== "text") return;
        event.preventDefault();
        check();
      });
      form.addEventListener("input", () => { status.className = "quiz-feedback"; status.replaceChildren(); });
      restore.push(() => {
        status.className = "quiz-feedback";
        status.replaceChildren();
        const saved = kept[name]?.fields;
        write(form, Array.isArray(saved) ? saved : []);
        if (saved) show(status, question, judge(form, question));
      });
    });

    again.addEventListener("click", () => {
      kept = {};
      save(slug, kept);
      restore.forEach((action) => action());
      tell();
      forms[0].querySelector("input, select").focus();
    });
    restore.forEach((action) => action());
    const note = make("span", { className: "quiz-kept", textContent: say("browser.kept") });
    forms.at(-1).after(make("div", { className: "quiz-foot" }, total, again, note));
    tell();
    /* Regions speak from now on: what was restored is not read out at the start. */
    for (const region of [total, ...forms.map((form) => form.lastElementChild)]) region.setAttribute("role", "status");
  };

  for (const [slug, questions] of Object.entries(quizzes)) start(slug, questions);
})();
