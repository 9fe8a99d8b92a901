// A message to take along: copied to the clipboard, or opened in the mail program as it stands in the box now.

export function carryLetters() {
  document.querySelectorAll('[data-letter]').forEach((letter) => carry(letter.closest('form')));
}

function carry(form) {
  const { message, address } = form.elements;
  const mail = form.querySelector('[data-mail]');
  const keepUp = () => {
    const to = address ? encodeURIComponent(address.value.trim()).replaceAll('%40', '@') : mail.pathname;
    const body = message.value.replace(/\r?\n/g, '\r\n');
    mail.href = `mailto:${to}?subject=${encodeURIComponent(mail.dataset.subject)}&body=${encodeURIComponent(body)}`;
  };
  keepUp();
  form.addEventListener('input', keepUp);

  const line = form.querySelector('[data-copied]');
  form.querySelector('[data-copy]').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(message.value);
      line.textContent = line.dataset.done;
    } catch {
      // Not allowed here: the keyboard can still do it.
      message.select();
      line.textContent = line.dataset.failed;
    }
  });
}
