// What a page gains as an app and where it is read aloud or passed on. Each works only where the browser can; without it the page says all there is to say.
"use strict";
{
  const language = document.documentElement.lang;

  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/ar/worker.js", { scope: "/" }).catch(() => {});
  }

  // A form is not thrown at a line that is not there: it stays, and is sent when its owner says so.
  document.querySelectorAll("[data-line-lost]").forEach((notice) => {
    const form = notice.closest("form");
    const say = (part) => {
      notice.hidden = part === null;
      notice.querySelectorAll("[data-part]").forEach((each) => {
        each.hidden = each.dataset.part !== part;
      });
    };
    let held = false;
    form?.addEventListener(
      "submit",
      (event) => {
        if (!navigator.onLine) {
          event.preventDefault();
          event.stopPropagation();
          held = true;
          say("lost");
          notice.focus();
        }
      },
      true,
    );
    window.addEventListener("offline", () => say("lost"));
    window.addEventListener("online", () => say(held ? "back" : null));
  });

  // Read aloud, in a voice of the page's language or not at all.
  document.querySelectorAll("[data-read-aloud]").forEach((box) => {
    const button = box.querySelector("button");
    const none = box.querySelector("[data-no-voice]");
    if (!button || !none) {
      return;
    }
    const synthesis = "speechSynthesis" in window ? speechSynthesis : undefined;
    const voice = () => synthesis?.getVoices().find((each) => each.lang.toLowerCase().startsWith(language));
    // Some browsers fetch their voices only when they are asked, and say later that they have them: asked now, they are there at the press.
    voice();
    synthesis?.addEventListener?.("voiceschanged", () => {
      if (voice()) {
        none.hidden = true;
      }
    });
    box.hidden = false;
    button.addEventListener("click", () => {
      if (synthesis?.speaking) {
        synthesis.cancel();
        button.setAttribute("aria-pressed", "false");
        return;
      }
      const found = voice();
      if (!found) {
        none.hidden = false;
        return;
      }
      none.hidden = true;
      const text = [...document.querySelectorAll("main h1, main h2, main [data-aloud]")]
        // What stands within another is read with it.
        .filter((each) => !each.parentElement.closest("[data-aloud]"))
        .map((each) => each.innerText)
        .join("\n");
      const said = new SpeechSynthesisUtterance(text);
      said.voice = found;
      said.lang = found.lang;
      said.addEventListener("end", () => button.setAttribute("aria-pressed", "false"));
      button.setAttribute("aria-pressed", "true");
      synthesis.speak(said);
    });
  });

  // Passed on without anybody between: the address itself, copied or by the browser's own way.
  document.querySelectorAll("[data-share]").forEach((box) => {
    const address = box.dataset.share;
    const copy = box.querySelector("[data-copy]");
    const share = box.querySelector("[data-pass-on]");
    const done = box.querySelector("[data-copied]");
    if (copy && navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener("click", async () => {
        await navigator.clipboard.writeText(address);
        if (done) {
          done.hidden = false;
        }
      });
    }
    if (share && navigator.share) {
      share.hidden = false;
      share.addEventListener("click", () => navigator.share({ title: document.title, url: address }).catch(() => {}));
    }
  });

  // What was photographed or chosen is seen before it is sent; nothing leaves the device for it.
  document.querySelectorAll("input[type=file][data-preview]").forEach((field) => {
    const shown = document.createElement("ul");
    shown.className = "previews";
    field.after(shown);
    field.addEventListener("change", () => {
      shown.querySelectorAll("img").forEach((old) => URL.revokeObjectURL(old.src));
      shown.replaceChildren(
        ...[...field.files]
          .filter((file) => file.type.startsWith("image/"))
          .map((file) => {
            const line = document.createElement("li");
            const image = document.createElement("img");
            image.alt = file.name;
            image.src = URL.createObjectURL(file);
            // Some formats are sent and yet can't be shown here.
            image.addEventListener("error", () => line.remove());
            line.append(image);
            return line;
          }),
      );
    });
  });

  // Woken when there is something to read. The words of the notice stay in this browser: the service of its maker carries none.
  document.querySelectorAll("[data-push-key]").forEach(async (box) => {
    if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) {
      return;
    }
    const part = (name) => box.querySelector(`[data-push=${name}]`);
    const send = (form, address) => {
      form.elements.address.value = address;
      form.submit();
    };
    const { pushTitle: title, pushBody: body, pushPath: path, pushWhose: whose, pushDone: done } = box.dataset;
    const { pushManager } = await navigator.serviceWorker.ready;
    const push = await caches.open("push");
    const spelled = (key) =>
      btoa(String.fromCharCode(...new Uint8Array(key))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    // One that was made for an earlier key of the server wakes nobody any more.
    const isStale = (one) => {
      const key = one?.options?.applicationServerKey;
      return Boolean(key) && spelled(key) !== box.dataset.pushKey;
    };
    const subscribed = async () => {
      let last = await pushManager.getSubscription();
      if (isStale(last)) {
        await last.unsubscribe();
        last = null;
      }
      return last ?? pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: box.dataset.pushKey });
    };
    const keep = (words) => push.put("/push-words", new Response(JSON.stringify(words)));
    let now = await pushManager.getSubscription();
    let kept = await (await push.match("/push-words"))?.json();
    if (done === "push-refused") {
      await now?.unsubscribe();
      await push.delete("/push-words");
      now = null;
    } else if (done === "push-on" && kept) {
      kept = { ...kept, sure: true };
      await keep(kept);
    }
    // Whoever wanted to be woken wants it with the new key too, and where the browser gave the subscription up.
    if ((isStale(now) || now === null) && kept?.sure === true && kept.whose === whose && Notification.permission === "granted") {
      try {
        const body = new FormData(part("on"));
        const made = await subscribed();
        body.set("address", made.endpoint);
        const answer = await fetch(part("on").action, { method: "POST", body: new URLSearchParams(body) });
        if (!answer.url.includes("done=push-on")) {
          throw new Error("refused");
        }
        now = made;
      } catch (failed) {
        await (await pushManager.getSubscription())?.unsubscribe();
        // A line that is gone is no refusal: the next page tries again.
        if (failed.message === "refused") {
          await push.delete("/push-words");
        }
        now = null;
      }
    }
    // Only what the server has said yes to, and for whoever is here now.
    const mine = now !== null && kept?.sure === true && kept.whose === whose;
    part("on").hidden = mine;
    part("off").hidden = !mine;
    box.hidden = false;
    part("on").addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        if ((await Notification.requestPermission()) !== "granted") {
          throw new Error("denied");
        }
        await keep({ title, body, path, whose, lang: language, dir: document.documentElement.dir });
        send(part("on"), (await subscribed()).endpoint);
      } catch {
        part("denied").hidden = false;
      }
    });
    part("off").addEventListener("submit", async (event) => {
      event.preventDefault();
      const last = await pushManager.getSubscription();
      await last?.unsubscribe();
      await push.delete("/push-words");
      send(part("off"), last?.endpoint ?? "");
    });
  });

  // The place of the device, only when its button is pressed.
  document.querySelectorAll("[data-place-of-device]").forEach((box) => {
    const button = box.querySelector("button");
    const field = document.getElementById(box.dataset.placeOfDevice);
    const none = box.querySelector("[data-no-place]");
    if (!button || !field || !("geolocation" in navigator)) {
      return;
    }
    box.hidden = false;
    button.addEventListener("click", () => {
      navigator.geolocation.getCurrentPosition(
        (place) => {
          if (none) {
            none.hidden = true;
          }
          field.value = `${place.coords.latitude.toFixed(5)}, ${place.coords.longitude.toFixed(5)}`;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        },
        () => {
          if (none) {
            none.hidden = false;
          }
        },
        { enableHighAccuracy: true, timeout: 15000 },
      );
    });
  });
}
