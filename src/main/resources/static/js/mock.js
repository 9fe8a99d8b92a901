// A mock interview's clock, and a recording of one's answer that stays in this page: it is sent nowhere and kept nowhere.

const begun = Date.now();
const clock = document.querySelector('[data-timer]');
setInterval(() => {
  const seconds = Math.floor((Date.now() - begun) / 1000);
  clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}, 1000);

const box = document.querySelector('[data-recorder]');
const [record, stop, camera, state, playback] = ['record', 'stop', 'camera', 'record-state', 'playback'].map((name) =>
  box.querySelector(`[data-${name}]`));
box.hidden = !(navigator.mediaDevices && window.MediaRecorder);

record.addEventListener('click', async () => {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: camera.checked });
    capture(stream);
  } catch {
    state.textContent = box.dataset.refused;
  }
});

function capture(stream) {
  const parts = [];
  const recorder = new MediaRecorder(stream);
  recorder.addEventListener('dataavailable', (event) => parts.push(event.data));
  recorder.addEventListener('stop', () => {
    stream.getTracks().forEach((track) => track.stop());
    URL.revokeObjectURL(playback.src);
    playback.src = URL.createObjectURL(new Blob(parts, { type: recorder.mimeType }));
    show(false);
    playback.hidden = false;
    record.focus();
  });
  stop.addEventListener('click', () => recorder.stop(), { once: true });
  recorder.start();
  show(true);
  stop.focus();
}

function show(running) {
  record.hidden = running;
  camera.disabled = running;
  stop.hidden = !running;
  playback.hidden = true;
  state.textContent = running ? box.dataset.running : box.dataset.done;
}
