/** Proposes the time zone of this browser where none is chosen yet. */
export function proposeOwnZone() {
  const zone = document.querySelector('select[data-own-zone]');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !zone.value && [...zone.options].some(option => option.value === own)) {
    zone.value = own;
  }
}
