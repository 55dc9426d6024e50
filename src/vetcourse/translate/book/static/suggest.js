// A suggestion stays on this machine until the reader copies or mails it.
(() => {
  const words = document.currentScript.dataset;
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const form = document.createElement("dialog");
  const area = make("textarea", "");
  const copy = make("button", words.copy);
  const mail = make("a", words.mail);
  const close = make("button", words.close);
  const said = make("span", "");
  form.className = "suggest-form";
  form.setAttribute("aria-label", words.title);
  area.setAttribute("aria-label", words.title);
  said.setAttribute("role", "status");
  form.append(make("p", words.title), area, copy, mail, close, said);
  const address = () => "mailto:?subject=" + encodeURIComponent(words.title) + "&body=" + encodeURIComponent(area.value);
  area.addEventListener("input", () => { mail.href = address(); });
  close.addEventListener("click", () => form.close());
  copy.addEventListener("click", () => {
    area.select();
    if (document.execCommand("copy")) said.textContent = words.copied;
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.suggest");
    if (!link || !form.showModal) return;
    event.preventDefault();
    if (!form.isConnected) document.body.append(form);
    area.value = link.dataset.letter;
    mail.href = address();
    said.textContent = "";
    form.showModal();
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  });
})();
