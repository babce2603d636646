// The page of a preview reloads itself once the server has a newer one. The server answers when it has, or in a minute.
"use strict";
(() => {
  const [shown, name] = new URL(document.currentScript.src).search.slice(1).split("-");
  let asking;

  const ask = async () => {
    const mine = (asking = new AbortController());
    while (asking === mine) {
      try {
        const answer = await fetch(`/livereload/${shown}/${name}`, { signal: mine.signal });
        if (Number(await answer.text()) > Number(shown)) {
          location.reload();
          return;
        }
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  };

  // A hidden page gives its connection up: a browser has few for one host.
  const follow = () => {
    asking?.abort();
    asking = undefined;
    if (document.visibilityState === "visible") ask();
  };

  addEventListener("load", follow);
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => asking?.abort());
})();
