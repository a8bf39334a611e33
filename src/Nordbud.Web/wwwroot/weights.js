// Weights: says the sum while they are typed. Without this file the server says it.
(() => {
  for (const line of document.querySelectorAll("[data-sum]")) {
    const form = line.closest("form");
    const tell = () => {
      const numbers = [...form.querySelectorAll(`[name="${line.dataset.sum}"]`)].map((field) => Number(field.value.trim().replace("%", "").replace(",", ".")) || 0);
      line.querySelector("output").value = String(Math.round(numbers.reduce((sum, number) => sum + number, 0) * 10000) / 10000);
    };
    form.addEventListener("input", tell);
    tell();
    line.hidden = false;
  }
})();
