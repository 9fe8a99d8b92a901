// One of several that need not be said is taken back by a tap on it, or by the space bar.
export function takeBackChoices() {
  let chosen = null;
  document.addEventListener('pointerdown', ({ target }) => (chosen = chosenOne(target.closest('label')?.control)));
  document.addEventListener('click', (event) => {
    if (chosen && event.target === chosen) {
      takeBack(chosen);
      chosen = null;
    }
  });
  document.addEventListener('keydown', (event) => {
    const radio = event.key === ' ' && chosenOne(event.target);
    if (radio) {
      event.preventDefault();
      takeBack(radio);
    }
  });
}

function chosenOne(field) {
  return field?.type === 'radio' && field.checked && field.closest('[data-takes-back]') ? field : null;
}

function takeBack(radio) {
  radio.checked = false;
  ['input', 'change'].forEach((type) => radio.dispatchEvent(new Event(type, { bubbles: true })));
}
