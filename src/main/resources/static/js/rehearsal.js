// The teleprompter: the text goes by at the pace of a calm voice, a watch runs, and when it is paused the
// time stands in the form below. With less motion the text turns page by page instead of gliding.
import { clock } from "./spoken.js";
import { stopwatch } from "./stopwatch.js";

const LINE = 1 / 3; // where the eyes rest, from the top of the stage
const TURN = 0.75; // how much of the stage is read before it turns
const SHOWN = 1.25; // the track is longer than the time there is
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function rehearse(prompter) {
  const find = (selector) => prompter.querySelector(selector);
  const [stage, time, run, bar, over] = [".stage", ".time", "[data-run]", ".track i", "[data-over]"].map(find);
  const field = document.querySelector(prompter.dataset.prompter);
  const most = Number(prompter.dataset.most);
  const needed = (Number(prompter.dataset.words) * 60) / Number(prompter.dataset.pace);
  const watch = stopwatch();
  let awake = null;

  const scroll = (seconds) => {
    const said = Math.min(1, seconds / needed) * stage.firstElementChild.offsetHeight;
    const turn = stage.clientHeight * TURN;
    stage.scrollTop = calm.matches ? Math.floor(said / turn) * turn : said - stage.clientHeight * LINE;
  };
  const show = () => {
    const seconds = watch.seconds;
    time.textContent = clock(Math.floor(seconds));
    bar.style.inlineSize = `${Math.min(100, (seconds / (most * SHOWN)) * 100)}%`;
    prompter.classList.toggle("over", seconds > most);
    if (over.hidden !== seconds <= most) {
      over.hidden = seconds <= most;
    }
  };
  const step = () => {
    if (watch.running) {
      show();
      scroll(watch.seconds);
      requestAnimationFrame(step);
    }
  };
  const label = () => {
    run.textContent = watch.running ? run.dataset.pause : run.dataset.start;
  };
  const start = async () => {
    watch.start();
    label();
    step();
    awake = await navigator.wakeLock?.request("screen").catch(() => null);
  };
  const pause = () => {
    watch.pause();
    label();
    show();
    field.value = clock(Math.round(watch.seconds));
    awake?.release();
  };
  const turn = () => (watch.running ? pause() : start());

  run.addEventListener("click", turn);
  find("[data-again]").addEventListener("click", () => {
    watch.reset();
    label();
    show();
    scroll(0);
    run.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && watch.running) {
      pause();
    } else if (event.key === " " && !event.target.closest("button, a, input, textarea, select, summary")) {
      event.preventDefault();
      turn();
    }
  });
  prompter.classList.add("running");
  find(".watch").hidden = false;
}

document.querySelectorAll("[data-prompter]").forEach(rehearse);
