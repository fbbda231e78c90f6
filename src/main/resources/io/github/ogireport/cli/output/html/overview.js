
(() => {
  const table = document.querySelector('table.files');
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const text = (row, column) => row.cells[column].textContent;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') !== 'descending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      rows.sort((a, b) => text(a, column).localeCompare(text(b, column), undefined, { numeric: true }));
      if (down) rows.reverse();
      body.append(...rows);
    });
  });
  const controls = document.querySelector('.controls');
  const key = (select) => select.selectedOptions[0].dataset.key;
  const [search, verdict, rule] = ['search', 'verdict', 'rule'].map((id) => document.getElementById(id));
  const filter = () => {
    for (const row of rows) {
      const shown = row.textContent.includes(search.value.trim())
        && (key(verdict) === '*' || key(verdict) === row.dataset.verdict)
        && (key(rule) === '*' || (row.dataset.rules ?? '').split(' ').includes(key(rule)));
      row.hidden = !shown;
      const link = row.querySelector('a').getAttribute('href');
      const article = link.startsWith('#') && document.getElementById(link.slice(1));
      if (article) article.hidden = !shown;
    }
  };
  for (const control of [search, verdict, rule]) control.addEventListener('input', filter);
  controls.hidden = false;
  const details = document.querySelector('details');
  if (!details) return;
  details.open = false;
  let before = false;
  addEventListener('beforeprint', () => { before = details.open; details.open = true; });
  addEventListener('afterprint', () => { details.open = before; });
})();
