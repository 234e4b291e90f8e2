'use strict';
// Charts, diagram, search, theme and copying; each page says what it has.
(() => {
  const root = document.documentElement;
  const up = root.dataset.up;
  const byId = id => document.getElementById(id);
  // Okabe and Ito's colours, which the colour-blind tell apart; patterns are laid over them besides.
  const light = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#6b7280', '#a67c00'];
  const dark = ['#56B4E9', '#E69F00', '#2bc49a', '#e39bc6', '#F0E442', '#7aa7ff', '#a3b1be', '#ff8a4c'];
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  const spoken = name => { const words = name.replace(/_/g, ' '); return words.charAt(0).toUpperCase() + words.slice(1); };
  const short = value => typeof value !== 'number' ? value
    : Math.abs(value) >= 1e6 ? (value / 1e6).toLocaleString('en', { maximumFractionDigits: 2 }) + ' M'
      : value.toLocaleString('en', { maximumFractionDigits: 2 });

  function option(chart) {
    const text = colour('--text'), line = colour('--line');
    const name = value => value === null ? '–' : String(value);
    const distinct = column => [...new Set(chart.rows.map(row => name(row[column])))];
    const axis = { axisLabel: { color: text, hideOverlap: true }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } }, nameTextStyle: { color: text } };
    const base = {
      color: isDark() ? dark : light, backgroundColor: 'transparent', animation: false,
      aria: { enabled: true, decal: { show: chart.kind !== 'line' && chart.kind !== 'scatter' && chart.kind !== 'heat' } },
      tooltip: { trigger: chart.kind === 'scatter' || chart.kind === 'heat' ? 'item' : 'axis', axisPointer: { type: 'shadow' }, confine: true, valueFormatter: short },
      legend: { type: 'scroll', top: 0, textStyle: { color: text } },
      grid: { left: 8, right: 24, bottom: 8, top: 40, containLabel: true },
    };
    const value = { type: 'value', ...axis, axisLabel: { color: text, formatter: short } };
    if (chart.kind === 'scatter') {
      const groups = chart.series ? distinct(chart.series) : [chart.y[0]];
      return {
        ...base,
        xAxis: { ...value, name: spoken(chart.x), nameLocation: 'middle', nameGap: 28, scale: true },
        yAxis: { ...value, name: spoken(chart.y[0]), scale: true },
        grid: { ...base.grid, bottom: 28 },
        series: groups.map(group => ({
          name: group, type: 'scatter', symbolSize: 11,
          data: chart.rows.filter(row => !chart.series || name(row[chart.series]) === group).map(row => [row[chart.x], row[chart.y[0]]]),
        })),
      };
    }
    const xs = distinct(chart.x);
    if (chart.kind === 'heat') {
      const ys = distinct(chart.series);
      const cells = chart.rows.map(row => [xs.indexOf(name(row[chart.x])), ys.indexOf(name(row[chart.series])), row[chart.y[0]]]);
      const numbers = cells.map(cell => cell[2]).filter(number => number !== null);
      return {
        ...base, legend: undefined,
        xAxis: { type: 'category', data: xs, ...axis, axisLabel: { color: text, rotate: xs.length > 8 ? 40 : 0 } }, yAxis: { type: 'category', data: ys, ...axis },
        visualMap: { min: Math.min(...numbers), max: Math.max(...numbers), calculable: false, orient: 'horizontal', left: 'center', top: 0, textStyle: { color: text }, inRange: { color: isDark() ? ['#1b2a3a', '#2f6fa8', '#9bd3ff'] : ['#e8f1fa', '#5aa0d8', '#0b3c6f'] } },
        series: [{ name: spoken(chart.y[0]), type: 'heatmap', data: cells, label: { show: cells.length <= 80, formatter: cell => short(cell.value[2]) } }],
      };
    }
    const lying = chart.kind === 'bar';
    const type = chart.kind === 'line' ? 'line' : 'bar';
    const at = (row, column) => row === undefined ? null : row[column];
    const series = chart.series
      ? distinct(chart.series).map(group => ({ name: group, data: xs.map(x => at(chart.rows.find(row => name(row[chart.x]) === x && name(row[chart.series]) === group), chart.y[0])) }))
      : chart.y.map(column => ({ name: spoken(column), data: xs.map(x => at(chart.rows.find(row => name(row[chart.x]) === x), column)) }));
    const categories = { type: 'category', data: xs, ...axis, inverse: lying, axisLabel: { color: text, hideOverlap: !lying, width: 180, overflow: 'truncate' } };
    return {
      ...base,
      xAxis: lying ? value : categories, yAxis: lying ? categories : value,
      series: series.map(one => ({ ...one, type, stack: chart.kind === 'stacked' ? 'all' : undefined, showSymbol: xs.length < 40, connectNulls: true, barMaxWidth: 34 })),
    };
  }

  function diagram(data) {
    const text = colour('--text');
    return {
      animation: false, tooltip: { formatter: item => item.dataType === 'edge' ? `${item.data.source}.${item.data.column} → ${item.data.target}` : item.name },
      series: [{
        type: 'graph', layout: 'circular', roam: false, symbolSize: 16, top: 150, bottom: 150, left: 200, right: 200,
        circular: { rotateLabel: true }, label: { show: true, color: text, position: 'right' },
        edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 7, lineStyle: { color: colour('--soft'), curveness: 0.25, opacity: 0.6 },
        data: data.nodes.map(node => ({ name: node.name, page: node.page, itemStyle: { color: node.own ? colour('--accent') : colour('--soft') } })),
        links: data.links,
      }],
    };
  }

  const shown = [];
  function draw(box, make) {
    const chart = echarts.init(box, null, { renderer: 'svg' });
    chart.setOption(make());
    shown.push({ chart, make });
    return chart;
  }
  if (byId('chart')) {
    const spec = JSON.parse(byId('chart').textContent);
    const box = document.querySelector('.chart');
    if (spec.kind === 'bar') box.style.height = `${Math.max(260, 80 + new Set(spec.rows.map(row => row[spec.x])).size * (spec.y.length > 1 ? 34 : 24))}px`;
    draw(box, () => option(spec));
  }
  if (byId('diagram')) {
    const data = JSON.parse(byId('diagram').textContent);
    draw(document.querySelector('.diagram'), () => diagram(data)).on('click', item => { if (item.data?.page) location.href = item.data.page; });
  }
  addEventListener('resize', () => shown.forEach(({ chart }) => chart.resize()));
  const redraw = () => shown.forEach(({ chart, make }) => chart.setOption(make(), true));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  byId('theme').addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try { localStorage.setItem('salescape-theme', root.dataset.theme); } catch { /* A page from disk may have no storage. */ }
    redraw();
  });

  document.querySelectorAll('.copy').forEach(button => button.addEventListener('click', async () => {
    const text = byId(button.dataset.copies).textContent;
    try { await navigator.clipboard.writeText(text); } catch {
      const range = document.createRange();
      range.selectNodeContents(byId(button.dataset.copies));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      document.execCommand('copy');
    }
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  }));

  const box = byId('search'), hits = byId('hits');
  let chosen = -1;
  function find() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = words.length === 0 ? [] : window.searchIndex
      .map(entry => ({ entry, title: entry.title.toLowerCase(), all: (entry.title + ' ' + entry.text).toLowerCase() }))
      .filter(({ all }) => words.every(word => all.includes(word)))
      .sort((a, b) => words.filter(word => b.title.includes(word)).length - words.filter(word => a.title.includes(word)).length)
      .slice(0, 12);
    hits.replaceChildren(...found.map(({ entry }, place) => {
      const item = document.createElement('li'), link = document.createElement('a');
      item.id = `hit-${place}`;
      item.setAttribute('role', 'option');
      link.href = up + entry.page;
      link.tabIndex = -1;
      link.textContent = entry.title;
      item.append(link);
      return item;
    }));
    choose(-1);
    hits.hidden = found.length === 0;
    box.setAttribute('aria-expanded', String(found.length > 0));
  }
  function choose(place) {
    chosen = place;
    [...hits.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === place)));
    if (place >= 0) box.setAttribute('aria-activedescendant', `hit-${place}`); else box.removeAttribute('aria-activedescendant');
  }
  box.addEventListener('input', find);
  box.addEventListener('keydown', event => {
    const count = hits.children.length;
    if (event.key === 'ArrowDown' && count) { choose((chosen + 1) % count); event.preventDefault(); }
    else if (event.key === 'ArrowUp' && count) { choose((chosen + count - 1) % count); event.preventDefault(); }
    else if (event.key === 'Enter' && count) location.href = hits.children[Math.max(chosen, 0)].querySelector('a').href;
    else if (event.key === 'Escape') { box.value = ''; find(); }
  });
  addEventListener('keydown', event => {
    if (event.key === '/' && !['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName)) { box.focus(); event.preventDefault(); }
  });
})();
