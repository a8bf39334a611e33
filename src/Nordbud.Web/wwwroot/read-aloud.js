// A button at each question that reads it aloud, where the browser can. Without this file the form is the same.
(() => {
  if (!("speechSynthesis" in window)) return;
  for (const form of document.querySelectorAll("form[data-read-aloud]")) {
    for (const legend of form.querySelectorAll("fieldset > legend")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "ds-button";
      button.dataset.variant = "tertiary";
      button.dataset.size = "sm";
      button.textContent = form.dataset.readAloud;
      button.setAttribute("aria-label", `${form.dataset.readAloud}: ${legend.textContent}`);
      const words = legend.textContent;
      button.addEventListener("click", () => {
        speechSynthesis.cancel();
        const speech = new SpeechSynthesisUtterance(words);
        speech.lang = document.documentElement.lang;
        speechSynthesis.speak(speech);
      });
      legend.after(button);
    }
  }
})();
