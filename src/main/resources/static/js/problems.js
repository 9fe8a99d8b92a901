// What was said about a field goes when the field is corrected, in the summary too.
export function clearCorrected() {
  document.addEventListener('input', corrected);
  document.addEventListener('change', corrected);
}

function corrected({ target }) {
  const described = target.getAttribute('aria-describedby')?.split(' ').find((id) => id.endsWith('-error'));
  const message = described && document.getElementById(described);
  if (!message) {
    return;
  }
  const link = document.querySelector(`.notice--problem a[href="#${described.replace(/-error$/, '')}"]`);
  const summary = link?.closest('.notice');
  message.remove();
  link?.closest('li').remove();
  if (summary && !summary.querySelector('li')) {
    summary.remove();
  }
  target.removeAttribute('aria-invalid');
  target.removeAttribute('aria-describedby');
}
