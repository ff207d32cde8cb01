// What somebody writes survives a lost connection: until it is sent or thrown away, for a day at most. Of whoever is signed in it stays in this browser, under a word that names
// nobody, until he signs out; of a stranger, whom nothing tells from the next one at the same device, only in this window. Nobody is shown what another wrote.
"use strict";
{
  const DAY = 24 * 60 * 60 * 1000;
  const PREFIX = "draft-";
  const form = document.querySelector("form[data-draft]");
  // The last part of the word proves who made it, and is nothing to keep.
  const whose = (document.querySelector("input[name=_of]")?.value ?? "").split(".").slice(0, 2).join(".");
  const shelf = (name) => {
    try {
      return window[name];
    } catch {
      // A browser that keeps nothing still sends.
      return null;
    }
  };
  const device = shelf("localStorage");
  const tab = shelf("sessionStorage");

  const stored = (place, key) => {
    try {
      const draft = JSON.parse(place?.getItem(key) ?? "null");
      return draft && Date.now() - draft.at < DAY ? draft : null;
    } catch {
      return null;
    }
  };
  const forget = (unwanted) =>
    [device, tab].filter(Boolean).forEach((place) =>
      Object.keys(place)
        .filter((key) => key.startsWith(PREFIX) && unwanted(place, key))
        .forEach((key) => place.removeItem(key)),
    );
  const isOfAnother = (place, key) => place === device && whose !== "" && !key.startsWith(`${PREFIX}${whose}-`);

  forget((place, key) => stored(place, key) === null || isOfAnother(place, key));
  if (document.querySelector("[data-draft-done]")) {
    forget(() => true);
  }
  document.querySelector("form[data-signs-out]")?.addEventListener("submit", () => forget(() => true));

  if (form) {
    const place = whose === "" ? tab : device;
    const key = `${PREFIX}${whose}-${form.dataset.draftName}`;
    const draft = stored(place, key);
    const all = (what) => [...form.querySelectorAll(what)];
    const fields = () => all("textarea, input[type=text], input[type=tel], input[type=email], input[type=search]");
    const said = new Set(
      all("input[type=radio]:checked")
        .filter((one) => !one.closest("[data-draft-unsaid]"))
        .map((one) => one.name),
    );

    [...fields(), ...all("select")]
      .filter((field) => field.value === "" && draft?.fields[field.name])
      .forEach((field) => {
        field.value = draft.fields[field.name];
      });
    all("input[type=radio], input[type=checkbox]")
      .filter((one) => !said.has(one.name) && draft?.fields[one.name] === one.value)
      .forEach((one) => {
        one.checked = true;
      });

    const kept = form.querySelector("[data-draft-kept]");
    kept.hidden = draft === null;
    kept.querySelector("button").addEventListener("click", () => {
      forget((_, one) => one === key);
      const photo = form.querySelector("input[name=first]") ? "?first=photo" : "";
      location.assign(form.getAttribute("action") + photo);
    });

    // Of what can only be chosen, no more than what was: the rest stays as the page has it.
    const chosen = ({ target }) => {
      if (target.matches("input[type=radio], select")) {
        return { [target.name]: target.value };
      }
      return target.matches("input[type=checkbox]") ? { [target.name]: target.checked ? target.value : "" } : {};
    };
    form.addEventListener("input", (event) => {
      const written = Object.fromEntries(fields().map((field) => [field.name, field.value]));
      const now = { ...stored(place, key)?.fields, ...written, ...chosen(event) };
      try {
        place.setItem(key, JSON.stringify({ at: Date.now(), fields: now }));
        kept.hidden = false;
      } catch {
        // As above.
      }
    });
  }

  // Whoever presses another language, a larger text or more contrast has the page again with all that he typed. The one form of a page is sent along for that (OpenForm); what stands
  // in any other waits for the next page of this window and no longer: never a password or a code, and for nobody else.
  const SWITCHED = `${PREFIX}switched`;
  const isTyped = (field) =>
    field.name !== "" &&
    field.matches("textarea, select, input") &&
    !field.matches("[type=hidden], [type=file], [type=password], [autocomplete=one-time-code]");
  const isTicked = (field) => field.matches("[type=radio], [type=checkbox]");
  const isChanged = (field) => {
    if (field.matches("select")) {
      return [...field.options].some((option) => option.selected !== option.defaultSelected);
    }
    return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  };
  const said = (field) => (isTicked(field) ? field.checked : field.value);
  // By where its form is sent to in whichever language, and the how-manieth of that name it is.
  const typed = () => {
    const counted = new Map();
    return [...document.querySelectorAll("main form")].flatMap((one) =>
      [...one.elements].filter(isTyped).map((field) => {
        const name = `${one.getAttribute("action")?.replace(/^\/(ar|en)(?=\/)/, "")} ${field.name}`;
        const before = counted.get(name) ?? 0;
        counted.set(name, before + 1);
        return [`${name} ${before}`, field];
      }),
    );
  };
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-switches]");
    // That window stays as it is.
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    // Of a refused form the page has all that was typed, and the next one nothing of it.
    const refused = document.getElementById("summary") !== null;
    const fields = typed().filter(([, field]) => field.form !== pressed.form && (refused || isChanged(field)));
    try {
      const waits = Object.fromEntries(fields.map(([key, field]) => [key, said(field)]));
      tab.setItem(SWITCHED, JSON.stringify({ at: Date.now(), whose, fields: waits }));
    } catch {
      // As above.
    }
  });
  const switched = stored(tab, SWITCHED);
  tab?.removeItem(SWITCHED);
  // What keeps a draft at the server listens from then on.
  document.addEventListener("DOMContentLoaded", () => {
    if (switched?.whose !== whose) {
      return;
    }
    typed()
      .filter(([key, field]) => key in switched.fields && switched.fields[key] !== said(field))
      .forEach(([key, field]) => {
        field[isTicked(field) ? "checked" : "value"] = switched.fields[key];
        field.closest("details")?.setAttribute("open", "");
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
  });
}
