// The scale of one of our words is shown by the style sheet; that of a person's own word goes here when the word is taken back.
export function followOwnWords() {
  document.querySelectorAll('[data-strength-of-own]').forEach((scale) => {
    const word = [...scale.closest('.feelings').querySelectorAll('[name="feelings.felt"]')]
      .find((one) => one.value === scale.dataset.strengthOfOwn);
    const follow = () => (scale.hidden = !word.checked);
    word.addEventListener('change', follow);
    follow();
  });
}
