// Keeps the shell of the pages in the browser, so that a lost line shows a page of ours and not the browser's. No page of anybody is kept: what is asked for is always asked of the
// server, and nothing that needs a sign-in, and no form, ever lies here.
"use strict";

const SHELL = "shell-1";
// What a notice says, as the page that asked for it left it here.
const PUSH = "push";
const OFFLINE = ["/ar/offline", "/en/offline"];
const ASSETS = [
  "/assets/tawasul.css",
  "/assets/tawasul.js",
  "/assets/draft.js",
  "/assets/app.js",
  "/assets/mark.svg",
];

self.addEventListener("install", (event) => {
  // Without cookies: the page is nobody's.
  const wanted = [...OFFLINE, ...ASSETS].map((path) => new Request(path, { credentials: "omit", cache: "reload" }));
  event.waitUntil(
    caches
      .open(SHELL)
      .then((shell) => shell.addAll(wanted))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== SHELL && name !== PUSH).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate") {
    const offline = url.pathname.startsWith("/en") ? OFFLINE[1] : OFFLINE[0];
    event.respondWith(fetch(event.request).catch(() => caches.match(offline)));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(shellFirstFresh(event.request));
  }
});

// What is new wins; what was kept helps where there is no line.
async function shellFirstFresh(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      const shell = await caches.open(SHELL);
      await shell.put(request, answer.clone());
    }
    return answer;
  } catch (lost) {
    const kept = await caches.match(request);
    if (kept) {
      return kept;
    }
    throw lost;
  }
}

// Somebody is woken without a word; the same notice takes the place of one that was not looked at.
self.addEventListener("push", (event) => {
  event.waitUntil(
    words().then(({ title, body, path, lang, dir }) =>
      self.registration.showNotification(title, {
        body,
        lang,
        dir,
        icon: "/assets/app/icon-192.png",
        tag: "requests",
        data: { path },
      }),
    ),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.path));
});

async function words() {
  const push = await caches.open(PUSH);
  const kept = await push.match("/push-words");
  return kept ? kept.json() : { title: "تواصل · Tawasul", body: "", path: "/ar/my-cases", lang: "ar", dir: "rtl" };
}
