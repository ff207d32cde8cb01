// A press puts the marker at once, and the arrow keys move it; nothing is sent until the form is. Without this each press sends the form and gets it back.
"use strict";
{
  const fold = document.getElementById("map");
  const field = fold && document.getElementById(fold.dataset.field);
  const status = fold?.querySelector("[data-map-status]");
  const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  const [WIDTH, HEIGHT, STEP, FAR] = [420, 630, 3, 60];

  const drawing = () => fold.querySelector(".map-drawing");
  const read = () => {
    const plain = field.value
      .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x0660)
      .replace(/\u066b/g, ".");
    const found = /^\s*([0-9]{2}(?:\.[0-9]+)?)\s*[,\u060c ]\s*([0-9]{2}(?:\.[0-9]+)?)\s*$/.exec(plain);
    return found && [Number(found[1]), Number(found[2])];
  };
  const spot = ([latitude, longitude]) => {
    const view = drawing().dataset;
    return [
      WIDTH / 2 + (longitude - view.longitude) * view.perLongitude,
      HEIGHT / 2 - (latitude - view.latitude) * view.perLatitude,
    ];
  };
  const isShown = ([x, y]) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;

  const near = ([x, y]) =>
    [...fold.querySelectorAll("[data-name]")]
      .map((name) => {
        const at = name.transform.baseVal[0].matrix;
        return { far: Math.hypot(at.e - x, at.f - y), name: name.textContent.trim() };
      })
      .filter((one) => one.far <= FAR)
      .sort((one, other) => one.far - other.far)[0]?.name;

  const draw = () => {
    const place = read();
    const at = place && spot(place);
    const marker = fold.querySelector(".map-marker");
    if (at && isShown(at)) {
      marker.setAttribute("transform", `translate(${at[0]} ${at[1]})`);
      marker.removeAttribute("visibility");
    } else {
      marker.setAttribute("visibility", "hidden");
    }
    const name = at && isShown(at) ? near(at) : undefined;
    const said = fold.querySelector(".map-said");
    said.querySelector("[data-where]").textContent = place ? place.map((each) => each.toFixed(5)).join(", ") : "";
    said.querySelector("[data-marked]").hidden = !place;
    said.querySelector("[data-unmarked]").hidden = !!place;
    const nearest = said.querySelector("[data-near]");
    nearest.textContent = name ? nearest.dataset.near.replace("%", name) : "";
    nearest.hidden = !name;
    fold.querySelector("[data-clear]").hidden = !place;
    return said;
  };

  const announce = () => {
    const said = draw();
    status.textContent = [...said.children]
      .filter((each) => !each.hidden)
      .map((each) => each.textContent.trim().replace(/\s+/g, " "))
      .join(". ");
  };

  const put = (x, y) => {
    const view = drawing().dataset;
    const latitude = Number(view.latitude) + (HEIGHT / 2 - Math.max(0, Math.min(HEIGHT, y))) / view.perLatitude;
    const longitude = Number(view.longitude) + (Math.max(0, Math.min(WIDTH, x)) - WIDTH / 2) / view.perLongitude;
    field.value = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    announce();
  };

  const now = () => {
    const place = read();
    const at = place && spot(place);
    return at && isShown(at) ? at : [WIDTH / 2, HEIGHT / 2];
  };

  // The one of the two sizes that is shown.
  const shownPress = () => [...fold.querySelectorAll(".map-press")].find((each) => each.offsetParent !== null);

  // Words that are only true with this script.
  const live = () => {
    fold.querySelectorAll("[data-live]").forEach((each) => {
      each[each.matches("input") ? "alt" : "textContent"] = each.dataset.live;
    });
    draw();
  };

  if (fold && field) {
    fold.addEventListener("click", (event) => {
      const press = event.target.closest(".map-press");
      if (press) {
        event.preventDefault();
        const box = press.getBoundingClientRect();
        if (event.detail === 0) {
          put(...now());
        } else {
          put(((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT);
        }
      } else if (event.target.closest("[value=map-middle]")) {
        event.preventDefault();
        put(WIDTH / 2, HEIGHT / 2);
      } else if (event.target.closest("[data-clear]")) {
        event.preventDefault();
        field.value = "";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        announce();
        shownPress()?.focus();
      }
    });
    fold.addEventListener("keydown", (event) => {
      const step = STEPS[event.key];
      if (step && event.target.closest(".map-press")) {
        event.preventDefault();
        const [x, y] = now();
        const far = event.shiftKey ? STEP * 10 : STEP;
        put(x + step[0] * far, y + step[1] * far);
      }
    });
    field.addEventListener("input", draw);
    document.body.addEventListener("htmx:afterSettle", (event) => {
      live();
      if (event.detail.target.id === "map-now" || event.detail.elt?.id === "map-now") {
        announce();
        if (document.activeElement === document.body) {
          shownPress()?.focus();
        }
      }
    });
    live();
  }
}
