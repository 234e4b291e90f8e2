'use strict';
// Draws the tables of a schema and what they refer to: Dagre lays them out; lines run straight beside boxes and bend between columns of
// boxes only, so that none lies behind a box.
(() => {
  const width = 216, head = 28, line = 18, foot = 6, border = 12;
  const between = 74; // Between two columns of boxes.
  const figure = document.querySelector('.diagram');
  if (!figure) return;
  const tables = JSON.parse(document.getElementById('tables').textContent);
  const byName = new Map(tables.map(table => [table.name, table]));
  const arriving = new Map();
  for (const table of tables) for (const { to } of table.references) arriving.set(to, (arriving.get(to) ?? 0) + 1);
  // A box has room for its columns, and for every line that arrives at it.
  const heightOf = table => Math.max(head + line * Math.max(1, table.references.length) + foot, 12 * ((arriving.get(table.name) ?? 0) + 1));

  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'RL', nodesep: 18, edgesep: 12, ranksep: between, marginx: border, marginy: border });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const table of tables) graph.setNode(table.name, { width, height: heightOf(table) });
  for (const table of tables) for (const reference of table.references) if (reference.to !== table.name) graph.setEdge(table.name, reference.to, {}, reference.column);
  dagre.layout(graph);

  const ns = 'http://www.w3.org/2000/svg';
  const make = (name, attributes, ...children) => {
    const element = document.createElementNS(ns, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const box = name => { const { x, y } = graph.node(name), height = heightOf(byName.get(name)); return { left: x - width / 2, right: x + width / 2, top: y - height / 2, height }; };

  // Columns of boxes: all boxes are of one width, and those of a rank share their middle.
  const columns = [...new Set(tables.map(table => graph.node(table.name).x))].sort((a, b) => a - b);

  function route(table, reference, place) {
    const from = box(table.name), to = box(reference.to);
    const start = { x: from.left, y: from.top + head + line * place + line / 2 };
    const end = { x: to.right, y: to.top + arrivals(reference.to, table.name, reference.column) };
    // The columns between are passed at the heights that the layout kept free.
    const passed = columns.filter(x => x > to.right && x < from.left).reverse();
    const points = graph.edge(table.name, reference.to, reference.column).points;
    const at = x => {
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1], points[i]];
        if ((a.x - x) * (b.x - x) <= 0 && a.x !== b.x) return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
      }
      return points.at(-1).y;
    };
    let path = `M${start.x} ${start.y}`, here = start;
    const bend = (x, y) => { const middle = (here.x + x) / 2; path += `C${middle} ${here.y} ${middle} ${y} ${x} ${y}`; here = { x, y }; };
    for (const x of passed) {
      const y = at(x);
      bend(x + width / 2, y);
      path += `H${x - width / 2}`;
      here = { x: x - width / 2, y };
    }
    bend(end.x, end.y);
    return { path, start, end };
  }

  // Lines arrive at a box one below the other, in the order of where they come from.
  const ends = new Map();
  for (const table of tables) for (const { to, column } of table.references) ends.set(to, [...ends.get(to) ?? [], { from: table.name, column }]);
  for (const list of ends.values()) list.sort((a, b) => graph.node(a.from).y - graph.node(b.from).y || (a.column < b.column ? -1 : 1));
  function arrivals(name, from, column) {
    const list = ends.get(name), place = list.findIndex(end => end.from === from && end.column === column);
    const room = heightOf(byName.get(name)) - 12;
    return 6 + room * (place + 0.5) / list.length;
  }

  // Many rows refer to one, or to none where the column may be empty: a crow's foot, a bar, a ring and a bar.
  const many = ({ x, y }) => `M${x} ${y - 5}L${x - 9} ${y}L${x} ${y + 5}`;
  const one = ({ x, y }, isOptional) => `M${x + 5} ${y - 5}V${y + 5}` + (isOptional ? `M${x + 14} ${y}A3.5 3.5 0 1 0 ${x + 7} ${y}A3.5 3.5 0 1 0 ${x + 14} ${y}` : `M${x + 9} ${y - 5}V${y + 5}`);

  const { width: wide, height: high } = graph.graph();
  const svg = make('svg', { viewBox: `0 0 ${Math.ceil(wide)} ${Math.ceil(high)}`, style: `max-width:${Math.ceil(wide)}px`, role: 'group', 'aria-label': figure.getAttribute('aria-label') });
  const lines = make('g', { class: 'lines' });
  for (const table of tables) table.references.forEach((reference, place) => {
    if (reference.to === table.name) return;
    const { path, start, end } = route(table, reference, place);
    lines.append(make('path', { d: path + many(start) + one(end, reference.optional), 'data-from': table.name, 'data-to': reference.to, 'data-column': reference.column, 'data-optional': reference.optional }));
  });
  svg.append(lines);
  for (const table of tables) {
    const { left, top, height } = box(table.name);
    const text = (words, place, className) => { const element = make('text', { x: left + 10, y: top + place, ...(className ? { class: className } : {}) }); element.textContent = words; return element; };
    const shown = table.references.length > 0 ? table.references.map(reference => reference.column + (reference.optional ? ' ?' : '')) : [table.said];
    svg.append(make('a', { href: table.page, 'data-table': table.name, ...(table.other ? { class: 'other' } : {}) },
      make('rect', { x: left, y: top, width, height, rx: 5 }), text(table.short, 19, 'name'), ...shown.map((words, place) => text(words, head + line * place + 13))));
  }
  figure.replaceChildren(svg);
})();
