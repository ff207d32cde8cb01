// What somebody writes survives a lost connection, a closed window and an empty battery: it stays in this browser, for a day, until it is sent.
"use strict";
{
  const DAY = 24 * 60 * 60 * 1000;
  const form = document.querySelector("form[data-draft]");
  const prefix = "draft-";

  const stored = (key) => {
    try {
      const draft = JSON.parse(localStorage.getItem(key) ?? "null");
      return draft && Date.now() - draft.at < DAY ? draft : null;
    } catch {
      return null;
    }
  };

  if (document.querySelector("[data-draft-done]")) {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => localStorage.removeItem(key));
  }

  if (form) {
    const key = prefix + form.dataset.draftName;
    const choices = () => [...form.querySelectorAll("[data-draft-choice] input[type=radio]")];
    const fields = () => [...form.querySelectorAll("textarea, input[type=text], input[type=tel], input[type=email]")];
    const draft = stored(key);
    fields()
      .filter((field) => field.value === "" && draft?.fields[field.name])
      .forEach((field) => {
        field.value = draft.fields[field.name];
      });
    const chosen = new Set(
      choices()
        .filter((one) => one.checked)
        .map((one) => one.name),
    );
    choices()
      .filter((one) => !chosen.has(one.name) && draft?.fields[one.name] === one.value)
      .forEach((one) => {
        one.checked = true;
      });
    form.addEventListener("input", () => {
      const kept = { ...(stored(key)?.fields ?? {}) };
      fields().forEach((field) => {
        kept[field.name] = field.value;
      });
      choices()
        .filter((one) => one.checked)
        .forEach((one) => {
          kept[one.name] = one.value;
        });
      try {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: kept }));
      } catch {
        // A browser that keeps nothing still sends.
      }
    });
  }
}
