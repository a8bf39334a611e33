// Passkeys: asks the browser for one and sends what comes of it as the form that is there anyway.
// Without this file every form still works, by password and authenticator.
(() => {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return;

  const ask = async (form) => {
    const way = form.dataset.passkey;
    const fields = new FormData(form);
    const query = way === "join"
      ? `begin?email=${encodeURIComponent(fields.get("email") ?? "")}&name=${encodeURIComponent(fields.get("name") ?? "")}`
      : way === "add" ? "add" : "challenge";
    const answer = await fetch(`/account/passkeys/${query}`, { method: "POST", credentials: "same-origin" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const options = await answer.json();
    const credential = way === "sign-in"
      ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
      : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
    form.elements.namedItem("Credential").value = JSON.stringify(credential.toJSON());
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    for (const hidden of form.querySelectorAll("[data-passkey-only]")) hidden.hidden = false;
    form.addEventListener("submit", async (event) => {
      const button = event.submitter;
      // A form that also has a way by password asks only at its own button.
      if (form.querySelector("[data-passkey-button]") && !button?.hasAttribute("data-passkey-button")) return;
      if (form.elements.namedItem("Credential").value) return;
      event.preventDefault();
      const error = form.querySelector("[data-passkey-error]");
      error.hidden = true;
      try {
        await ask(form);
        form.submit();
      } catch {
        error.hidden = false;
        error.setAttribute("role", "alert");
      }
    });
  }
})();
