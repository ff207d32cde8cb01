// A voice note is spoken into the page itself where the browser can record; elsewhere its field takes a file. It stays on the device until the form is sent.
"use strict";
document.querySelectorAll("[data-voice]").forEach((box) => {
  const KINDS = [
    ["audio/webm;codecs=opus", "webm"],
    ["audio/ogg;codecs=opus", "ogg"],
    ["audio/mp4", "m4a"],
  ];
  // Speech needs no more, and two minutes of it stay below half a megabyte.
  const BITS_PER_SECOND = 32000;
  const field = document.getElementById(box.dataset.voice);
  const limit = Number(box.dataset.voiceSeconds) * 1000;
  const part = (name) => box.querySelector(`[data-voice-part=${name}]`);
  const filled = (files) => {
    const given = new DataTransfer();
    files.forEach((file) => given.items.add(file));
    return given.files;
  };
  const kind = () => {
    try {
      filled([new File(["x"], "x")]);
      return navigator.mediaDevices?.getUserMedia && KINDS.find(([type]) => MediaRecorder.isTypeSupported(type));
    } catch {
      return undefined;
    }
  };
  const found = kind();
  if (!field || !found) {
    return;
  }
  const [type, ending] = found;
  let recorder = null;

  const say = (name) =>
    box.querySelectorAll("[data-voice-said]").forEach((each) => {
      each.hidden = each.dataset.voiceSaid !== name;
    });
  const show = (state) =>
    Object.entries({
      start: state === "empty",
      stop: state === "recording",
      length: state !== "empty",
      heard: state === "recorded",
      drop: state === "recorded",
    }).forEach(([name, shown]) => {
      part(name).hidden = !shown;
    });
  const length = (milliseconds) => {
    const seconds = Math.floor(milliseconds / 1000);
    part("length").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  const keep = (pieces, said) => {
    const note = new File(pieces, `${box.dataset.voiceName}.${ending}`, { type: type.split(";")[0] });
    // Whoever stops at once has said nothing, and the server refuses a file without anything in it.
    if (note.size === 0) {
      show("empty");
      say(null);
      return;
    }
    field.files = filled([note]);
    part("heard").src = URL.createObjectURL(note);
    show("recorded");
    say(said);
    part("heard").focus();
  };

  const record = (stream) => {
    const pieces = [];
    const begun = performance.now();
    const made = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: BITS_PER_SECOND });
    let said = "recorded";
    const ticking = setInterval(() => {
      const passed = Math.min(performance.now() - begun, limit);
      length(passed);
      if (passed >= limit && made.state === "recording") {
        said = "full";
        made.stop();
      }
    }, 200);
    made.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    made.addEventListener("stop", () => {
      clearInterval(ticking);
      stream.getTracks().forEach((track) => track.stop());
      recorder = null;
      keep(pieces, said);
    });
    length(0);
    made.start();
    recorder = made;
    show("recording");
    say("recording");
    part("stop").focus();
  };

  part("start").addEventListener("click", async () => {
    part("start").disabled = true;
    try {
      record(await navigator.mediaDevices.getUserMedia({ audio: true }));
    } catch (failed) {
      say(failed.name === "NotAllowedError" ? "denied" : "none");
    }
    part("start").disabled = false;
  });
  part("stop").addEventListener("click", () => recorder?.stop());
  part("drop").addEventListener("click", () => {
    URL.revokeObjectURL(part("heard").src);
    part("heard").removeAttribute("src");
    field.value = "";
    show("empty");
    say(null);
    part("start").focus();
  });
  // Whoever goes on while he speaks sends what he has said so far.
  field.form.addEventListener(
    "submit",
    (event) => {
      if (recorder) {
        event.preventDefault();
        event.stopPropagation();
        // Pressed twice, it is sent once.
        if (recorder.state === "inactive") {
          return;
        }
        recorder.addEventListener("stop", () => field.form.requestSubmit(event.submitter));
        recorder.stop();
      }
    },
    true,
  );
  // The recorder does what the field did; a file of sound is still chosen among the others.
  field.hidden = true;
  box.hidden = false;
});
