// Says how many words a text has and how long it takes to say, while it is typed; counted as the server does.
const WORD = /[\p{L}\p{M}\p{N}]+(?:[\p{Cf}'`´‘’‛ʹʻʼʽ′＇]+[\p{L}\p{M}\p{N}]+)*|&/gu;

export const count = (text) => (text.match(WORD) ?? []).length;
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

export function watch(meter) {
  const field = document.getElementById(meter.dataset.spoken);
  const most = Number(meter.dataset.most);
  const over = meter.querySelector("[data-over]");
  const tell = () => {
    const words = count(field.value);
    const time = clock(Math.ceil((words * 60) / Number(meter.dataset.pace)));
    meter.querySelector("[data-count]").textContent = meter.dataset.says.replace("@words", words).replace("@time", time);
    meter.querySelector("meter").value = words;
    meter.classList.toggle("over", words > most);
    if (over.hidden !== words <= most) {
      over.hidden = words <= most;
    }
  };
  field.addEventListener("input", tell);
  tell();
}

document.querySelectorAll("[data-spoken]").forEach(watch);
