// Keys of the task list and the case page. They only lead to what is there without them, and can be switched off.
"use strict";

(() => {
  const dialog = document.getElementById("keys");
  const opener = document.getElementById("keys-open");
  const off = document.getElementById("keys-off");
  if (!dialog || !opener || !off) {
    return;
  }
  const kept = (value) => {
    try {
      if (value !== undefined) {
        localStorage.setItem("keys", value);
      }
      return localStorage.getItem("keys");
    } catch {
      return null;
    }
  };
  let on = kept() !== "off";
  const say = () => {
    off.textContent = on ? off.dataset.off : off.dataset.on;
  };
  const help = () => {
    say();
    dialog.showModal();
  };
  opener.hidden = false;
  opener.addEventListener("click", help);
  document.getElementById("keys-close").addEventListener("click", () => dialog.close());
  off.addEventListener("click", () => {
    on = !on;
    kept(on ? "on" : "off");
    say();
  });

  const links = [...document.querySelectorAll("tr.task-line a.open")];
  const here = () => links.indexOf(document.activeElement);
  const go = (index) => {
    const link = links[Math.max(0, Math.min(links.length - 1, index))];
    link?.focus();
    link?.scrollIntoView({ block: "nearest" });
  };
  const open = (part) => {
    const link = links[here()] ?? links[0];
    if (link) {
      location.assign(link.href + part);
    }
  };
  const write = (composer) => {
    const words = document.querySelector(composer + " textarea");
    if (words) {
      words.focus();
      words.scrollIntoView({ block: "center" });
    } else {
      open(composer);
    }
  };
  const acts = {
    KeyJ: () => go(here() + 1),
    KeyK: () => go(here() < 0 ? 0 : here() - 1),
    KeyO: () => open(""),
    KeyR: () => write("#reply"),
    KeyN: () => write("#remark"),
  };
  document.addEventListener("keydown", (event) => {
    const types = event.target.closest("input, textarea, select, [contenteditable]");
    if (!on || types || dialog.open || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "?" || event.key === "؟") {
      event.preventDefault();
      help();
    } else if (acts[event.code] && !event.shiftKey) {
      event.preventDefault();
      acts[event.code]();
    }
  });
})();
