// Sending files: says at once what is too large, and shows how far a long file has come.
// Without this file the form sends all the same, and the server says what it refuses.
(() => {
  for (const form of document.querySelectorAll("form[data-upload]")) {
    const most = Number(form.dataset.upload) * 1024 * 1024;
    const large = form.querySelector("[data-upload-large]");
    const progress = form.querySelector("[data-upload-progress]");
    form.addEventListener("submit", (event) => {
      const file = form.elements.namedItem("file").files[0];
      large.hidden = !file || file.size <= most;
      if (!file) return;
      event.preventDefault();
      if (!large.hidden) return;
      const sending = new XMLHttpRequest();
      sending.upload.addEventListener("progress", (done) => { if (done.lengthComputable) progress.value = done.loaded / done.total; });
      sending.addEventListener("load", () => { location.assign(sending.responseURL); });
      sending.addEventListener("error", () => { progress.hidden = true; form.submit(); });
      // The token stands before the file, as in the form.
      const fields = new FormData();
      for (const [name, value] of new FormData(form)) if (name !== "file") fields.append(name, value);
      fields.append("file", file);
      progress.hidden = false;
      sending.open("POST", form.action);
      sending.send(fields);
    });
  }
})();
