// A closer look at what is drawn over time. The chart takes its numbers from the table in the same picture and tells them
// when it is pointed at; where several lines stand in one, the rows of the picture choose which.

const SIGNS = ['●', '■', '▲', '◆', '✚', '★', '✖'];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'cross', 'star', 'crossRot'];
const INKS = 6;

export async function lookCloser(plots) {
  await import('../chart.js');
  plots.forEach((plot) => (plot.dataset.chart === 'strips' ? drawStrips(plot) : drawLines(plot)));
}

// In place of the columns of the picture: the same ones, one row above the other.
function drawStrips(plot) {
  const columns = [...plot.querySelectorAll('.spikes')];
  const { labels, series } = read(plot);
  // As much room above the highest as the columns have.
  const most = Math.max(...series.flatMap((one) => one.data)) * 3.5 / 3;
  const scales = { x: { display: false } };
  // The library piles scales up from below.
  [...series.keys()].reverse().forEach((at) => (scales[`y${at}`] = { display: false, stack: 'rows', min: 0, max: most }));
  const chart = chartIn(plot.querySelector('.series__rows'), plot, {
    type: 'bar',
    data: {
      labels,
      datasets: series.map((one, at) => ({ ...one, yAxisID: `y${at}`, grouped: false, categoryPercentage: 0.8, barPercentage: 1 })),
    },
    options: options(series, scales),
  });
  onEachAppearance(() => {
    chart.data.datasets.forEach((dataset, at) => (dataset.backgroundColor = getComputedStyle(columns[at]).color));
    chart.update();
  });
}

function drawLines(plot) {
  const rows = [...plot.querySelectorAll('.series__row')];
  const { labels, series } = read(plot);
  const chosen = rows.map((row) => row.matches('.series__row--all, h3 + .series__row'));
  // Where all entries together are many, the few with a theme would lie flat beside them.
  chosen[0] = Math.max(...series[0].data) <= 6 * Math.max(...series.slice(1).flatMap((one) => one.data));
  const toggles = rows.map((row, at) => addToggle(row, at, plot.dataset.toggle, chosen[at]));
  const scales = {
    x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 24 } },
    y: { beginAtZero: true, border: { display: false }, grid: {}, ticks: { precision: 0 } },
  };
  const chart = chartIn(plot, plot, {
    data: { labels, datasets: series.map((one, at) => ({ ...one, ...shape(rows[at], at) })) },
    options: options(series, scales),
  });
  const show = () => {
    const { color, borderTopColor } = getComputedStyle(chart.canvas.parentElement);
    chart.options.scales.x.ticks.color = chart.options.scales.y.ticks.color = color;
    chart.options.scales.y.grid.color = borderTopColor;
    chart.data.datasets.forEach((dataset, at) => {
      dataset.borderColor = dataset.backgroundColor = dataset.type === 'bar' ? borderTopColor : getComputedStyle(toggles[at]).color;
      chart.setDatasetVisibility(at, toggles[at].getAttribute('aria-pressed') === 'true');
    });
    chart.update();
  };
  toggles.forEach((toggle) => toggle.addEventListener('click', show));
  onEachAppearance(show);
}

function chartIn(parent, plot, config) {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', plot.closest('details').querySelector('summary').textContent);
  const box = document.createElement('div');
  box.className = 'series__chart';
  box.append(canvas);
  parent.append(box);
  plot.classList.add('series--live');
  return new window.Chart(canvas, config);
}

function onEachAppearance(show) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
}

function read(plot) {
  const table = plot.closest('figure').querySelector('table');
  const head = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent);
  const rows = [...table.querySelectorAll('tr[data-values]')].map((row) => [...row.cells]);
  return plot.dataset.chart === 'lines'
    ? { labels: head.slice(0, -1), series: rows.map(([name, ...cells]) => toSeries(name.textContent, cells.slice(0, -1))) }
    : {
        labels: rows.map(([name]) => name.textContent),
        series: head.map((name, at) => toSeries(name, rows.map((cells) => cells[at + 1]))),
      };
}

function toSeries(label, cells) {
  return {
    label,
    data: cells.map((cell) => Number(cell.textContent.replace(/\D/g, ''))),
    links: cells.map((cell) => cell.querySelector('a')?.href),
  };
}

function addToggle(row, at, label, chosen) {
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.className = `series__toggle ink-${row.matches('.series__row--all') ? 'all' : at % INKS}`;
  toggle.setAttribute('aria-pressed', String(chosen));
  toggle.setAttribute('aria-label', label.replace('{0}', row.querySelector('.series__name').textContent));
  toggle.textContent = SIGNS[at % SIGNS.length];
  toggle.addEventListener('click', () => toggle.setAttribute('aria-pressed', String(toggle.ariaPressed !== 'true')));
  row.prepend(toggle);
  return toggle;
}

// Never by colour alone: signs and dashes tell the lines apart.
function shape(row, at) {
  return row.matches('.series__row--all')
    ? { type: 'bar', order: 1, maxBarThickness: 36 }
    : {
        type: 'line',
        order: 0,
        borderWidth: 2,
        borderDash: row.matches('.series__row--well') ? [6, 4] : [],
        pointStyle: POINTS[at % POINTS.length],
        pointRadius: 5,
        hitRadius: 12,
      };
}

function options(series, scales) {
  const link = ([found]) => found && series[found.datasetIndex].links[found.index];
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    font: { family: getComputedStyle(document.body).fontFamily, size: 13 },
    scales,
    plugins: { legend: { display: false }, tooltip: { usePointStyle: true } },
    onHover: (event, under, chart) => {
      chart.canvas.style.cursor = link(at(event, chart)) ? 'pointer' : '';
    },
    onClick: (event, under, chart) => {
      const href = link(at(event, chart));
      if (href) {
        location.href = href;
      }
    },
  };
}

// What the pointer is on, not all that is above the same place.
function at(event, chart) {
  return chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
}
