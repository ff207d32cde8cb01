// What every page gains where scripts run; without them everything works all the same.
"use strict";

// A refused form: whoever uses a screen reader or keys begins at what is to be mended.
document.getElementById("summary")?.focus();

// A form is sent once, however often its button is pressed. The server knows it by its word too.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent === "yes") {
    event.preventDefault();
  }
  form.dataset.sent = "yes";
});
// What is sent needs no draft any more, and its draft may have no task any more.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.elt.dataset.sent === "yes") {
    event.preventDefault();
  }
});
// Back from the next page, the form may be sent again.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});
