'use strict';
// Draws the chart of a page from the numbers that lie in it.
(() => {
  const root = document.documentElement;
  // Okabe and Ito's colours, which the colour-blind tell apart; patterns are laid over several series of bars besides.
  const light = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#6b7280', '#a67c00', '#7a3e9d', '#4d4d00', '#b3003b'];
  const dark = ['#56B4E9', '#E69F00', '#2bc49a', '#e39bc6', '#F0E442', '#7aa7ff', '#a3b1be', '#ff8a4c', '#c79bff', '#b8c95e', '#ff7d9c'];
  const letterWidth = 6.6;
  const longName = 10; // Longer names are no periods, and are read better beside lying bars.
  const box = document.querySelector('.chart');
  const spec = JSON.parse(document.getElementById('chart').textContent);
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  const digits = (value, most) => value.toLocaleString('en', { maximumFractionDigits: most });
  const unit = spec.percent ? ' %' : '';
  const whole = value => typeof value === 'number' ? digits(value, Math.abs(value) >= 1000 ? 0 : 2) + unit : '–';
  const short = value => typeof value !== 'number' ? ''
    : Math.abs(value) >= 1e6 ? digits(value / 1e6, 2) + ' M'
      : Math.abs(value) >= 1e4 ? digits(value / 1e3, 0) + ' k'
        : digits(value, Math.abs(value) >= 100 ? 1 : 2) + unit;
  const plainShort = value => short(value).replace(unit, '');
  const escaped = text => { const span = document.createElement('span'); span.textContent = text; return span.innerHTML; };

  const longest = names => Math.max(0, ...names.map(name => name.length));
  const isNarrow = () => box.clientWidth < 560;
  const isLying = () => spec.kind === 'bar' || ((spec.kind === 'column' || spec.kind === 'stacked')
    && longest(spec.places) > longName && spec.places.length * (longest(spec.places) * letterWidth + 8) > box.clientWidth);

  function base() {
    const text = colour('--text'), line = colour('--line');
    const several = spec.series.length > 1;
    const axis = {
      axisLabel: { color: text }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } }, axisTick: { lineStyle: { color: line } },
      nameLocation: 'middle', nameTextStyle: { color: colour('--soft') },
    };
    return {
      text, several, axis,
      value: { type: 'value', ...axis, name: spec.y ?? '', axisLabel: { color: text, formatter: short, hideOverlap: true } },
      option: {
        color: isDark() ? dark : light, backgroundColor: 'transparent', animation: false, textStyle: { fontFamily: 'system-ui, sans-serif' },
        aria: { enabled: true, label: { enabled: false }, decal: { show: several && ['bar', 'column', 'stacked'].includes(spec.kind) } },
        tooltip: { trigger: spec.kind === 'scatter' || spec.kind === 'heat' ? 'item' : 'axis', axisPointer: { type: 'shadow' }, confine: true, valueFormatter: whole },
        legend: { show: several, type: 'scroll', top: 0, textStyle: { color: text }, pageIconColor: text, pageTextStyle: { color: text } },
        grid: { left: 16, right: 24, bottom: 12, top: several ? 40 : 12, outerBoundsMode: 'same', outerBoundsContain: 'all' },
      },
    };
  }

  function points() {
    const { option, axis, text, value } = base();
    return {
      ...option,
      grid: { ...option.grid, right: isNarrow() ? 24 : 140 }, // Room for the names of the points furthest right.
      xAxis: { ...value, ...axis, type: 'value', name: spec.x, scale: true, axisLabel: { color: text, formatter: plainShort, hideOverlap: true } },
      yAxis: { ...value, scale: true },
      tooltip: { ...option.tooltip, formatter: item => `<b>${escaped(item.data.name)}</b><br>${escaped(spec.x)}: ${plainShort(item.data.value[0])}<br>${escaped(spec.y)}: ${whole(item.data.value[1])}` },
      series: spec.series.map(group => ({
        name: group.name, type: 'scatter', symbolSize: 11, data: group.points,
        label: { show: !isNarrow(), formatter: '{b}', position: 'right', color: text, fontSize: 11, width: 170, overflow: 'truncate' }, labelLayout: { hideOverlap: true },
      })),
    };
  }

  function cells() {
    const { option, axis, text } = base();
    const all = spec.series.flatMap((series, row) => series.values.map((number, place) => [place, row, number]));
    const numbers = all.map(cell => cell[2]).filter(number => number !== null);
    const low = Math.min(...numbers), high = Math.max(...numbers);
    const colours = isDark() ? ['#1b2a3a', '#2f6fa8', '#9bd3ff'] : ['#e8f1fa', '#5aa0d8', '#0b3c6f'];
    // Letters on a cell are dark where it is light.
    const onCell = number => ((number - low) / (high - low || 1) > (isDark() ? 0.6 : 0.68)) === isDark() ? '#10161c' : '#ffffff';
    const room = box.clientWidth / (spec.places.length + 2);
    const turned = longest(spec.places) * letterWidth > room;
    return {
      ...option, legend: { show: false },
      grid: { ...option.grid, top: 48 },
      xAxis: { type: 'category', data: spec.places, ...axis, name: turned ? '' : spec.x, axisLabel: { color: text, interval: 0, rotate: turned ? 40 : 0 } },
      yAxis: { type: 'category', data: spec.series.map(series => series.name), ...axis, inverse: true, axisLabel: { color: text, interval: 0, width: isNarrow() ? 90 : 220, overflow: 'truncate' } },
      tooltip: { ...option.tooltip, formatter: item => `${escaped(spec.series[item.value[1]].name)}, ${escaped(spec.places[item.value[0]])}<br>${escaped(spec.y)}: <b>${whole(item.value[2])}</b>` },
      visualMap: { min: low, max: high, text: [short(high), `${spec.y}  ${short(low)}`], calculable: false, orient: 'horizontal', left: 'center', top: 0, itemHeight: isNarrow() ? 60 : 140, textStyle: { color: text }, inRange: { color: colours } },
      series: [{
        name: spec.y, type: 'heatmap', itemStyle: { borderColor: colour('--back'), borderWidth: 1 },
        data: all.filter(cell => cell[2] !== null).map(value => ({ value, label: { color: onCell(value[2]) } })),
        label: { show: room > 38, formatter: cell => short(cell.value[2]) },
      }],
    };
  }

  function bars() {
    const { option, axis, text, several, value } = base();
    const lying = isLying();
    const isLine = spec.kind === 'line';
    const numbers = spec.series.flatMap(series => series.values).filter(number => number !== null);
    const room = isNarrow() ? 130 : Math.min(400, box.clientWidth * 0.35);
    const turned = !lying && spec.places.length * (longest(spec.places) * letterWidth + 8) > box.clientWidth;
    const categories = {
      type: 'category', data: spec.places, ...axis, name: lying || turned ? '' : spec.x, inverse: lying,
      axisLabel: { color: text, interval: lying ? 0 : 'auto', hideOverlap: !lying, width: lying ? room : undefined, overflow: 'truncate', rotate: turned ? 40 : 0 },
    };
    return {
      ...option,
      xAxis: lying ? value : categories,
      // Lines that stay far from zero would look flat.
      yAxis: lying ? categories : { ...value, scale: isLine && Math.min(...numbers) > Math.max(...numbers) / 2 },
      series: spec.series.map(series => ({
        name: series.name, data: series.values, type: isLine ? 'line' : 'bar', stack: spec.kind === 'stacked' ? 'all' : undefined,
        showSymbol: spec.places.length < 40 || series.values.includes(null), symbolSize: 6, barMaxWidth: lying ? 34 : 72,
        label: { show: lying && !several && spec.kind === 'bar', position: 'right', color: text, formatter: item => short(item.value) },
      })),
    };
  }

  function height() {
    if (spec.kind === 'heat') return 110 + spec.series.length * 34 + (longest(spec.places) > longName ? 60 : 0);
    if (spec.kind === 'scatter' || !isLying()) return 420;
    const each = spec.kind === 'stacked' ? 24 : Math.max(24, 8 + 13 * spec.series.length);
    return 90 + spec.places.length * each;
  }

  const make = () => spec.kind === 'scatter' ? points() : spec.kind === 'heat' ? cells() : bars();
  const fit = () => { box.style.height = `${Math.max(220, height())}px`; };
  fit();
  const chart = echarts.init(box, null, { renderer: 'svg' });
  chart.setOption(make());
  const redraw = () => { fit(); chart.resize(); chart.setOption(make(), true); };
  addEventListener('resize', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  document.addEventListener('themechange', redraw);
})();
