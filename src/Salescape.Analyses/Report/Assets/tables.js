'use strict';
// Lets tables be sorted by their heads, filtered, and taken away as CSV. Without this script they are tables all the same.
(() => {
  const fewest = 2; // A single row needs no order.
  const fileName = title => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

  document.querySelectorAll('.scroll > table').forEach((element, number) => {
    const count = element.tBodies[0].rows.length;
    if (count < fewest) return;
    const title = element.caption.textContent;
    const frame = element.parentElement;
    const isNumber = cell => cell.classList.contains('number');
    const table = new DataTable(element, { paging: false, info: false, order: [], autoWidth: false, layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null } });
    new DataTable.Buttons(table, {
      buttons: [{
        extend: 'csv', text: 'CSV', className: 'csv', titleAttr: `Save ${title} as CSV`, filename: fileName(title), title: null, bom: false,
        // Numbers are for other programs: without the commas between their digits.
        exportOptions: { format: { body: (_, row, column, cell) => isNumber(cell) ? cell.textContent.replaceAll(',', '') : cell.textContent } },
      }],
    });

    const bar = document.createElement('div'), label = document.createElement('label'), box = document.createElement('input'), said = document.createElement('span');
    bar.className = 'tablebar';
    box.type = 'search';
    box.id = `filter-${number}`;
    box.placeholder = 'Filter rows';
    label.htmlFor = box.id;
    label.className = 'hidden';
    label.textContent = `Filter ${title}`;
    said.className = 'note';
    said.setAttribute('role', 'status');
    box.addEventListener('input', () => {
      table.search(box.value).draw();
      const { recordsDisplay, recordsTotal } = table.page.info();
      said.textContent = box.value === '' ? '' : `${recordsDisplay} of ${recordsTotal} rows`;
    });
    bar.append(label, box, table.buttons().container().get?.(0) ?? table.buttons().container()[0] ?? table.buttons().container(), said);
    frame.before(bar);
  });
})();
