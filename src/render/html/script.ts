/**
 * What a browser runs in a page that is whole without it: headings become buttons that sort, long tables get a field that
 * filters, and what is folded opens for paper. Texts are compared as the page's language orders them.
 */
export const SCRIPT = String.raw`
(function () {
  'use strict';
  var said = document.getElementById('said');
  var words = said.dataset;
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function filled(text, values) {
    return text.replace(/\{(\w+)\}/g, function (all, key) { return String(values[key]); });
  }
  /* A row with its second line is a body of its own. */
  function unitsOf(table) {
    return Array.from(table.tBodies.length > 1 ? table.tBodies : table.tBodies[0].rows);
  }
  function cellOf(unit, index) {
    return (unit.tagName === 'TR' ? unit : unit.rows[0]).cells[index];
  }

  function sortable(table) {
    var heads = Array.from(table.tHead.rows[0].cells);
    var units = unitsOf(table);
    if (units.length < 2) return;
    heads.forEach(function (head, index) {
      var name = head.textContent;
      var isFigure = head.classList.contains('figure');
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.title = words.sortBy;
      head.textContent = '';
      head.append(button);
      button.addEventListener('click', function () {
        var isDown = head.getAttribute('aria-sort') === 'ascending';
        var keyed = units.map(function (unit, at) {
          var cell = cellOf(unit, index);
          var text = cell.dataset.value || cell.textContent.trim();
          var value = isFigure ? Number.parseFloat(text) : text;
          return { unit: unit, at: at, value: value, isNothing: isFigure ? Number.isNaN(value) : text === '' };
        });
        keyed.sort(function (a, b) {
          if (a.isNothing || b.isNothing) return a.isNothing - b.isNothing || a.at - b.at;
          var order = isFigure ? a.value - b.value : collator.compare(a.value, b.value);
          return (isDown ? -order : order) || a.at - b.at;
        });
        var parent = units[0].parentNode;
        var after = table.tBodies.length > 1 ? table.tFoot : null;
        keyed.forEach(function (one) { parent.insertBefore(one.unit, after); });
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
        said.textContent = filled(isDown ? words.descending : words.ascending, { column: name });
      });
    });
  }

  /* People look for names without their marks, too. */
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ł/gi, 'l').replace(/\s+/g, ' ').toLowerCase();
  }

  function filterable(table) {
    var units = unitsOf(table);
    var texts = null;
    var box = document.createElement('p');
    var label = document.createElement('label');
    var field = document.createElement('input');
    var count = document.createElement('output');
    box.className = 'filter';
    field.type = 'search';
    label.append(words.filter + ' ', field);
    box.append(label, ' ', count);
    table.before(box);
    field.addEventListener('input', function () {
      texts = texts || units.map(function (unit) { return plain(unit.textContent); });
      var wanted = plain(field.value).trim();
      var shown = 0;
      units.forEach(function (unit, at) {
        unit.hidden = !texts[at].includes(wanted);
        if (!unit.hidden) shown++;
      });
      /* A total of all rows is none of those that are shown. */
      if (table.tFoot) table.tFoot.hidden = wanted !== '';
      var text = filled(words.shown, { shown: shown, all: units.length });
      count.textContent = wanted === '' ? '' : table.tFoot ? text + '. ' + words.totalsHidden : text;
    });
  }

  document.querySelectorAll('table[data-sort]').forEach(sortable);
  document.querySelectorAll('table[data-filter]').forEach(filterable);

  var opened = [];
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not([open])').forEach(function (one) {
      one.open = true;
      opened.push(one);
    });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (one) { one.open = false; });
    opened = [];
  });
})();
`;
