// A stopwatch that can be paused. It asks for the time, in milliseconds, whenever it needs it.
export function stopwatch(now = () => performance.now()) {
  let before = 0;
  let since = null;
  return {
    get running() {
      return since !== null;
    },
    get seconds() {
      return (before + (since === null ? 0 : now() - since)) / 1000;
    },
    start() {
      since ??= now();
    },
    pause() {
      if (since !== null) {
        before += now() - since;
        since = null;
      }
    },
    reset() {
      before = 0;
      since = null;
    },
  };
}
