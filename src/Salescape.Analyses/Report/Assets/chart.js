'use strict';
// Draws the charts of a page from the numbers that lie beside them.
(() => {
  const root = document.documentElement;
  // Colours of Okabe and Ito, which the colour-blind tell apart; patterns are laid over several series of bars besides. Green and red
  // are kept for what is wanted and unwanted.
  const neutral = {
    light: ['#0072B2', '#CC79A7', '#56B4E9', '#6b7280', '#7a3e9d', '#a67c00', '#1f3a5f', '#b59fd6', '#8a6d5a', '#2f8f9d', '#c9a227'],
    dark: ['#56B4E9', '#e39bc6', '#7aa7ff', '#a3b1be', '#c79bff', '#d9b84a', '#9ad0f5', '#e8d5ff', '#c9a58c', '#6fd0dd', '#F0E442'],
  };
  const tones = {
    light: { good: ['#009E73', '#5fb89c', '#00573f'], warning: ['#E69F00', '#b87f00'], bad: ['#D55E00', '#a33b12', '#e98a4b'], critical: ['#8c1c13'] },
    dark: { good: ['#2bc49a', '#8fe3c9', '#0f8f6b'], warning: ['#F0C744', '#c79a1a'], bad: ['#ff8a4c', '#e0561b', '#ffb38a'], critical: ['#ff5d6c'] },
  };
  const letterWidth = 6.6;
  const lineHeight = 15;
  const besidePlot = 90;
  const longName = 10; // Longer names are no periods, and are read better beside lying bars.
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  const digits = (value, most) => value.toLocaleString('en', { maximumFractionDigits: most });
  const escaped = text => { const span = document.createElement('span'); span.textContent = text; return span.innerHTML; };
  const longest = names => Math.max(0, ...names.map(name => name.length));

  function drawing(box, spec) {
    const unit = spec.percent ? ' %' : '';
    const isSmall = box.closest('.panel') !== null;
    const whole = value => typeof value === 'number' ? digits(value, Math.abs(value) >= 1000 ? 0 : 2) + unit : '–';
    const short = value => typeof value !== 'number' ? ''
      : Math.abs(value) >= 1e6 ? digits(value / 1e6, 2) + ' M'
        : Math.abs(value) >= 1e4 ? digits(value / 1e3, 0) + ' k'
          : digits(value, Math.abs(value) >= 100 ? 1 : 2) + unit;
    const plainShort = value => short(value).replace(unit, '');
    const isNarrow = () => box.clientWidth < 560;
    const isStanding = () => spec.kind === 'column' || spec.kind === 'stacked';
    const isLying = () => spec.kind === 'bar'
      || (isStanding() && longest(spec.places) > longName && spec.places.length * (longest(spec.places) * letterWidth + 8) > box.clientWidth - besidePlot);
    const isTarget = series => series.tone === 'target';
    // Bars of which no two share a place take its whole room.
    const abreast = () => spec.kind === 'stacked' || spec.single ? 1 : measured().length;
    const measured = () => spec.series.filter(series => !isTarget(series));

    // What a name takes in lines where it is wrapped, word by word.
    const linesOf = (name, width) => {
      let lines = 1, used = 0;
      for (const word of name.split(' ')) {
        const size = (word.length + 1) * letterWidth;
        if (used > 0 && used + size > width) { lines++; used = 0; }
        used += size;
        while (used > width) { lines++; used -= width; }
      }
      return lines;
    };
    const roomForNames = () => isNarrow() ? Math.min(150, box.clientWidth * 0.42) : Math.min(isSmall ? 200 : 380, box.clientWidth * 0.38);
    const wrapping = width => ({ width, overflow: 'break', lineHeight, margin: 10 });

    function colours() {
      const mode = isDark() ? 'dark' : 'light', taken = {};
      return spec.series.map(series => {
        if (isTarget(series)) return colour('--text');
        const own = tones[mode][series.tone] ?? neutral[mode];
        const key = tones[mode][series.tone] ? series.tone : 'none';
        taken[key] = (taken[key] ?? -1) + 1;
        return own[taken[key] % own.length];
      });
    }

    const legendRows = () => {
      let rows = 1, used = 0;
      for (const { name } of spec.series) {
        const size = name.length * letterWidth + 48;
        if (used > 0 && used + size > box.clientWidth - 16) { rows++; used = 0; }
        used += size;
      }
      return rows;
    };

    function base() {
      const text = colour('--text'), line = colour('--line');
      const several = spec.series.length > 1;
      const axis = {
        axisLabel: { color: text, margin: 10 }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } }, axisTick: { lineStyle: { color: line } },
        nameLocation: 'middle', nameGap: 30, nameTextStyle: { color: colour('--soft') },
      };
      return {
        text, several, axis,
        value: { type: 'value', ...axis, name: [spec.y, spec.goal === undefined ? null : `(dashed: goal ${short(spec.goal)})`].filter(Boolean).join(' '), splitNumber: isNarrow() || isSmall ? 4 : 5, axisLabel: { color: text, margin: 10, formatter: short, hideOverlap: true } },
        option: {
          color: colours(), backgroundColor: 'transparent', animation: false, textStyle: { fontFamily: 'system-ui, sans-serif' },
          aria: { enabled: true, label: { enabled: false }, decal: { show: measured().length > 1 && ['bar', 'column', 'stacked'].includes(spec.kind) } },
          tooltip: { trigger: spec.kind === 'scatter' || spec.kind === 'heat' ? 'item' : 'axis', axisPointer: { type: 'shadow' }, confine: true, valueFormatter: whole },
          legend: { show: several, type: 'plain', top: 0, left: 'center', width: box.clientWidth - 16, textStyle: { color: text }, data: spec.series.map(series => series.name) },
          grid: { left: 16, right: 24, bottom: 14, top: several ? 16 + 24 * legendRows() : 14, outerBoundsMode: 'same', outerBoundsContain: 'all' },
        },
      };
    }

    function points() {
      const { option, axis, text, value } = base();
      return {
        ...option,
        grid: { ...option.grid, right: isNarrow() ? 24 : 140 }, // Room for the names of the points furthest right.
        xAxis: { ...value, ...axis, type: 'value', name: spec.x, scale: true, axisLabel: { color: text, margin: 10, formatter: plainShort, hideOverlap: true } },
        yAxis: { ...value, scale: true },
        tooltip: { ...option.tooltip, formatter: item => `<b>${escaped(item.data.name)}</b><br>${escaped(spec.x)}: ${plainShort(item.data.value[0])}<br>${escaped(spec.y)}: ${whole(item.data.value[1])}` },
        series: spec.series.map(group => ({
          name: group.name, type: 'scatter', symbolSize: 11, data: group.points,
          label: { show: !isNarrow(), formatter: '{b}', position: 'right', color: text, fontSize: 11, lineHeight: 13, width: 170, overflow: 'break' }, labelLayout: { hideOverlap: true },
        })),
      };
    }

    function cells() {
      const { option, axis, text } = base();
      const all = spec.series.flatMap((series, row) => series.values.map((number, place) => [place, row, number]));
      const numbers = all.map(cell => cell[2]).filter(number => number !== null);
      const low = Math.min(...numbers), high = Math.max(...numbers);
      const shades = isDark() ? ['#1b2a3a', '#2f6fa8', '#9bd3ff'] : ['#e8f1fa', '#5aa0d8', '#0b3c6f'];
      // Letters on a cell are dark where it is light.
      const onCell = number => ((number - low) / (high - low || 1) > (isDark() ? 0.6 : 0.68)) === isDark() ? '#10161c' : '#ffffff';
      const names = isNarrow() ? 92 : 220;
      const room = (box.clientWidth - Math.min(names, longest(spec.series.map(series => series.name)) * letterWidth) - 50) / spec.places.length;
      const turned = longest(spec.places.flatMap(place => place.split(' '))) * letterWidth > room - 6;
      const widest = longest(numbers.map(short)) * letterWidth;
      return {
        ...option, legend: { show: false },
        grid: { ...option.grid, top: 48 },
        xAxis: { type: 'category', data: spec.places, ...axis, name: turned ? '' : spec.x, axisLabel: { color: text, interval: 0, margin: 10, ...(turned ? { rotate: 60, hideOverlap: false } : wrapping(room - 4)) } },
        yAxis: { type: 'category', data: spec.series.map(series => series.name), ...axis, inverse: true, axisLabel: { color: text, interval: 0, ...wrapping(names) } },
        tooltip: { ...option.tooltip, formatter: item => `${escaped(spec.series[item.value[1]].name)}, ${escaped(spec.places[item.value[0]])}<br>${escaped(spec.y)}: <b>${whole(item.value[2])}</b>` },
        visualMap: { min: low, max: high, text: [short(high), `${spec.y}  ${short(low)}`], calculable: false, orient: 'horizontal', left: 'center', top: 0, itemHeight: isNarrow() ? 60 : 140, textStyle: { color: text }, inRange: { color: shades } },
        series: [{
          name: spec.y, type: 'heatmap', itemStyle: { borderColor: colour('--back'), borderWidth: 1 },
          data: all.filter(cell => cell[2] !== null).map(value => ({ value, label: { color: onCell(value[2]) } })),
          label: { show: room > widest, formatter: cell => short(cell.value[2]) },
        }],
      };
    }

    // Numbers stand on bars where they have room; inside those that are stacked, if the piece is as long as its number.
    function labelOf(lying, text) {
      if (spec.kind === 'line' || spec.series.some(series => series.intervals)) return { show: false };
      const bars = abreast();
      const plot = lying ? box.clientWidth - roomForNames() - 60 : box.clientWidth - 90;
      const perBar = plot / spec.places.length / bars;
      if (spec.kind === 'stacked') {
        const totals = spec.places.map((_, place) => measured().reduce((sum, series) => sum + Math.abs(series.values[place] ?? 0), 0));
        const most = Math.max(...totals) || 1;
        const fits = value => lying
          ? Math.abs(value) / most * plot > (short(value).length + 1) * letterWidth
          : Math.abs(value) / most * (box.clientHeight - 90) > 16 && perBar * 0.7 > short(value).length * letterWidth;
        return { show: true, position: 'inside', fontSize: 11, color: '#10161c', backgroundColor: '#ffffffd9', padding: [1, 3], borderRadius: 3, fits: value => value !== 0 && fits(value), formatter: item => short(item.value) };
      }
      const widest = longest(measured().flatMap(series => series.values).map(short)) * letterWidth;
      const fits = lying ? bars <= 4 : perBar * 0.9 > widest;
      return { show: fits, position: lying ? 'right' : 'top', fontSize: bars > 1 ? 10 : 11, color: text, formatter: item => short(item.value) };
    }

    // Whiskers over the interval of each number, and the number behind them.
    function whiskers(series, lying, stroke) {
      const isNumbered = lying || spec.kind !== 'line' && box.clientWidth / spec.places.length > 52;
      return {
        name: series.name, type: 'custom', z: 5, silent: true, itemStyle: { color: stroke }, tooltip: { show: false }, encode: lying ? { x: [0, 1], y: 2 } : { x: 2, y: [0, 1] },
        data: series.intervals.map((interval, place) => interval ? [interval[0], interval[1], place, series.values[place]] : null).filter(Boolean),
        renderItem: (_, api) => {
          const at = end => api.coord(lying ? [api.value(end), api.value(2)] : [api.value(2), api.value(end)]);
          const [a, b] = [at(0), at(1)];
          const cap = 5, style = { stroke, lineWidth: 1.5 };
          const across = ([x, y]) => ({ type: 'line', style, shape: lying ? { x1: x, y1: y - cap, x2: x, y2: y + cap } : { x1: x - cap, y1: y, x2: x + cap, y2: y } });
          const number = { type: 'text', x: lying ? b[0] + 7 : b[0], y: lying ? b[1] : b[1] - 6, style: { text: short(api.value(3)), fill: colour('--text'), fontSize: 11, align: lying ? 'left' : 'center', verticalAlign: lying ? 'middle' : 'bottom' } };
          return { type: 'group', children: [{ type: 'line', style, shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] } }, across(a), across(b), ...(isNumbered ? [number] : [])] };
        },
      };
    }

    function bars() {
      const { option, axis, text, value } = base();
      const lying = isLying();
      const isLine = spec.kind === 'line';
      const ends = spec.series.flatMap(series => [...series.values, ...(series.intervals ?? []).flatMap(interval => interval ?? [])]).filter(number => number !== null);
      const turned = !lying && spec.places.length * (longest(spec.places) * letterWidth + 8) > box.clientWidth - besidePlot;
      const categories = {
        type: 'category', data: spec.places, ...axis, name: lying || turned ? '' : spec.x, inverse: lying,
        axisLabel: lying ? { color: text, interval: 0, ...wrapping(roomForNames()) }
          : { color: text, interval: turned ? Math.max(0, Math.ceil(spec.places.length * (lineHeight + 7) / (box.clientWidth - 80)) - 1) : 'auto', hideOverlap: true, margin: 10, rotate: turned ? 40 : 0 },
      };
      const goal = spec.goal === undefined ? undefined : {
        silent: true, symbol: 'none', lineStyle: { color: text, type: 'dashed', width: 1.5 }, data: [lying ? { xAxis: spec.goal } : { yAxis: spec.goal }],
        label: { show: false }, // The axis names the line, since a text in the plot would stand on bars.
      };
      const withWhiskers = isLine || measured().length === 1;
      const shown = spec.series.map((series, index) => {
        const label = labelOf(lying, text);
        // An empty label would still have a ground.
        const common = { name: series.name, data: label.fits ? series.values.map(number => number === null || label.fits(number) ? number : { value: number, label: { show: false } }) : series.values };
        if (isTarget(series))
          return isLine ? { ...common, type: 'line', symbol: 'none', lineStyle: { type: 'dashed', width: 1.5 } }
            : { ...common, type: 'scatter', symbol: 'rect', symbolSize: lying ? [3, 18] : [Math.max(10, Math.min(40, box.clientWidth / spec.places.length / 2)), 3], z: 6, data: lying ? series.values.map((number, place) => [number, place]) : series.values };
        return {
          ...common, type: isLine ? 'line' : 'bar', stack: spec.kind === 'stacked' || spec.single ? 'all' : undefined,
          showSymbol: spec.places.length < 40 || series.values.includes(null), symbolSize: 6, barMaxWidth: lying ? 34 : 72,
          label, labelLayout: { hideOverlap: true }, markLine: index === 0 ? goal : undefined,
        };
      });
      const intervals = withWhiskers
        ? spec.series.flatMap((series, index) => series.intervals ? [whiskers(series, lying, isLine ? option.color[index] : text)] : [])
        : [];
      // Numbers stand behind the whiskers.
      if (lying && intervals.length > 0) option.grid.right += 40;
      const reach = goal ? { min: limits => Math.floor(Math.min(limits.min, spec.goal)), max: limits => Math.ceil(Math.max(limits.max, spec.goal)) } : {};
      return {
        ...option,
        xAxis: lying ? { ...value, ...reach } : categories,
        // Lines that stay far from zero would look flat.
        yAxis: lying ? categories : { ...value, ...(isLine && Math.min(...ends) > Math.max(...ends) / 2 ? { scale: true, ...reach } : {}) },
        series: [...shown, ...intervals],
      };
    }

    function height() {
      const legend = spec.series.length > 1 ? 24 * legendRows() : 0;
      if (spec.kind === 'heat') return 110 + spec.series.reduce((sum, { name }) => sum + Math.max(34, 8 + lineHeight * linesOf(name, isNarrow() ? 92 : 220)), 0) + (longest(spec.places) > longName ? 60 : 0);
      if (spec.kind === 'scatter' || !isLying()) return (isSmall ? 300 : 420) + legend;
      const bars = Math.max(1, abreast());
      const lines = Math.max(...spec.places.map(name => linesOf(name, roomForNames())));
      return 80 + legend + spec.places.length * Math.max(24, 8 + 14 * bars, 6 + lineHeight * lines);
    }

    const make = () => spec.kind === 'scatter' ? points() : spec.kind === 'heat' ? cells() : bars();
    const fit = () => { box.style.height = `${Math.max(220, height())}px`; };
    fit();
    const chart = echarts.init(box, null, { renderer: 'svg' });
    chart.setOption(make());
    return () => { fit(); chart.resize(); chart.setOption(make(), true); };
  }

  const redraws = [...document.querySelectorAll('.chart')].map(box =>
    drawing(box, JSON.parse(box.parentElement.querySelector('.drawing').textContent)));
  const redraw = () => redraws.forEach(again => again());
  addEventListener('resize', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  document.addEventListener('themechange', redraw);
})();
