// The form of a thought record: an offered sentence goes into its box without a round trip, and the first thought stays in
// view as it is typed.

export function workOnThoughts() {
  document.querySelectorAll('[data-inserts]').forEach((button) => button.addEventListener('click', (event) => {
    event.preventDefault();
    const box = document.getElementById(button.dataset.inserts);
    box.value = [box.value.trimEnd(), button.value].filter(Boolean).join('\n');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    button.hidden = true;
    box.focus();
  }));
  document.querySelectorAll('[data-mirrors]').forEach((mirror) => {
    const box = document.getElementById(mirror.dataset.mirrors);
    const show = () => (mirror.textContent = box.value.trim() || mirror.dataset.empty);
    box.addEventListener('input', show);
    show();
  });
}
