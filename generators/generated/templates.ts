// Written by scripts/precompile-templates.ts from generators/templates; change those and run it.
// @ts-nocheck: what Handlebars writes has no types.
export const templates: Readonly<Record<string, unknown>> = {
  '_counts.html': {
    '0': function (container, depth0, helpers, partials, data) {
      return '<th class="number">' + container.escapeExpression(container.lambda(depth0, depth0)) + '</th>';
    },
    '1': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tr><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'label') : depth0, depth0)) +
        '</td>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'counts') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 22 }, end: { line: 5, column: 115 } },
          },
        )) != null
          ? stack1
          : '') +
        '<td class="number">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'total') : depth0, depth0)) +
        '</td></tr>\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<td class="number' +
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'number') : depth0,
          {
            name: 'unless',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 55 }, end: { line: 5, column: 89 } },
          },
        )) != null
          ? stack1
          : '') +
        '">' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'number') : depth0, depth0),
        ) +
        '</td>'
      );
    },
    '3': function (container, depth0, helpers, partials, data) {
      return ' zero';
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<div class="scroll"><table>\n<thead><tr><th>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'label') : depth0, depth0),
        ) +
        '</th>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'verdicts') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 2, column: 29 }, end: { line: 2, column: 88 } },
          },
        )) != null
          ? stack1
          : '') +
        '<th class="number">total</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'rows') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 4, column: 0 }, end: { line: 6, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table></div>\n'
      );
    },
    useData: true,
  },
  '_head.html': {
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        '<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'sha256-jtxbLXtWYTGO7GV2ByhhOEJpXhJzfXSUZwFIFKGc2Og=\'; base-uri \'none\'; form-action \'none\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'title') : depth0, depth0),
        ) +
        "</title>\n<style>\n:root {\n  color-scheme: light dark;\n  --paper: #ffffff;\n  --ink: #1b1f24;\n  --soft: #59636e;\n  --line: #d8dee4;\n  --wash: #f5f7f9;\n  --link: #0b57a8;\n  --fail: #b3202a;\n  --fail-wash: #fdecec;\n  --open: #8a5300;\n  --open-wash: #fff4df;\n  --pass: #1a6b3c;\n  --pass-wash: #e6f5ec;\n  --none: #59636e;\n  --none-wash: #eef1f4;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #14181d;\n    --ink: #e4e8ec;\n    --soft: #9aa6b2;\n    --line: #2f3842;\n    --wash: #1b2128;\n    --link: #7db7f5;\n    --fail: #ff9a9a;\n    --fail-wash: #43191d;\n    --open: #f3c06a;\n    --open-wash: #3d2c0c;\n    --pass: #86d8a6;\n    --pass-wash: #143323;\n    --none: #9aa6b2;\n    --none-wash: #252d36;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0 auto;\n  padding: 2rem 1.5rem 4rem;\n  max-width: 72rem;\n  background: var(--paper);\n  color: var(--ink);\n  overflow-wrap: anywhere;\n  font:\n    15px/1.5 system-ui,\n    'Segoe UI',\n    Roboto,\n    'Helvetica Neue',\n    Arial,\n    sans-serif;\n}\nbody.wide {\n  max-width: none;\n}\nh1 {\n  margin: 0 0 0.25rem;\n  font-size: 1.9rem;\n  line-height: 1.2;\n}\nh2 {\n  margin: 2.75rem 0 0.75rem;\n  padding-bottom: 0.3rem;\n  border-bottom: 1px solid var(--line);\n  font-size: 1.3rem;\n}\nh3 {\n  margin: 1.5rem 0 0.5rem;\n  font-size: 1rem;\n}\np {\n  margin: 0.5rem 0;\n}\na {\n  color: var(--link);\n}\ncode,\n.mono {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;\n  font-size: 0.88em;\n  overflow-wrap: anywhere;\n}\n.soft {\n  color: var(--soft);\n}\nnav ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.25rem;\n  margin: 1rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n.gate {\n  margin: 1.25rem 0;\n  padding: 0.9rem 1.1rem;\n  border-left: 5px solid var(--none);\n  background: var(--none-wash);\n  font-size: 1.1rem;\n}\n.gate.met {\n  border-color: var(--pass);\n  background: var(--pass-wash);\n}\n.gate.not-met,\n.gate.integrity,\n.gate.could-not-run,\n.gate.internal-error {\n  border-color: var(--fail);\n  background: var(--fail-wash);\n}\n.gate.inconclusive,\n.gate.nothing-assessed {\n  border-color: var(--open);\n  background: var(--open-wash);\n}\ndl {\n  display: grid;\n  grid-template-columns: max-content minmax(0, 1fr);\n  gap: 0.3rem 1.25rem;\n  margin: 0.75rem 0;\n}\ndt {\n  color: var(--soft);\n}\ndd {\n  margin: 0;\n  min-width: 0;\n}\n.scroll {\n  overflow-x: auto;\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.93em;\n}\nth,\ntd {\n  padding: 0.4rem 0.7rem;\n  border-bottom: 1px solid var(--line);\n  overflow-wrap: normal;\n  text-align: left;\n  vertical-align: top;\n}\nthead th {\n  border-bottom: 2px solid var(--line);\n  background: var(--wash);\n  font-weight: 600;\n  white-space: nowrap;\n}\ntd.number,\nth.number {\n  width: 7.2rem;\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\ntd.zero {\n  color: var(--soft);\n}\ntd ul,\ndd ul {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\ntr.clause th {\n  padding-top: 1.2rem;\n  background: none;\n  font-size: 1.02em;\n}\n.chip {\n  display: inline-block;\n  padding: 0 0.5em;\n  border-radius: 0.7em;\n  background: var(--none-wash);\n  color: var(--none);\n  font-size: 0.88em;\n  font-weight: 600;\n  white-space: nowrap;\n}\n.chip.fail,\n.chip.error,\n.chip.contradicts,\n.chip.altered {\n  background: var(--fail-wash);\n  color: var(--fail);\n}\n.chip.inconclusive,\n.chip.missing,\n.chip.expired,\n.chip.unsettled,\n.chip.not-yet-valid {\n  background: var(--open-wash);\n  color: var(--open);\n}\n.chip.pass,\n.chip.holds {\n  background: var(--pass-wash);\n  color: var(--pass);\n}\n.card {\n  margin: 1rem 0;\n  padding: 0.75rem 1rem 1rem;\n  border: 1px solid var(--line);\n  border-radius: 0.4rem;\n  break-inside: avoid;\n}\n.card h3 {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.2rem 0.75rem;\n  margin: 0 0 0.4rem;\n}\n.result {\n  margin-top: 0.75rem;\n  padding: 0.6rem 0.9rem 0.7rem;\n  background: var(--wash);\n}\n.result p {\n  margin: 0 0 0.35rem;\n}\n.card dl {\n  grid-template-columns: 6rem minmax(0, 1fr);\n  margin: 0;\n}\n.matrix td {\n  min-width: 7rem;\n}\n.matrix td:first-child {\n  min-width: 10rem;\n}\n.matrix thead th {\n  position: sticky;\n  top: 0;\n}\n.matrix td.what {\n  min-width: 20rem;\n}\n.matrix td.where {\n  min-width: 22rem;\n}\n.matrix td ul li + li,\n.list td ul li + li {\n  margin-top: 0.25rem;\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #ffffff;\n    --ink: #000000;\n    --soft: #444444;\n    --line: #bbbbbb;\n    --wash: #f6f6f6;\n    --link: #000000;\n    --fail: #8c0f18;\n    --open: #6b4000;\n    --pass: #0d4d29;\n    --none: #444444;\n    --fail-wash: #fdecec;\n    --open-wash: #fff4df;\n    --pass-wash: #e6f5ec;\n    --none-wash: #eeeeee;\n  }\n  body {\n    max-width: none;\n    padding: 0;\n    font-size: 10pt;\n  }\n  nav {\n    display: none;\n  }\n  .scroll {\n    overflow: visible;\n  }\n  .matrix {\n    font-size: 7pt;\n  }\n  .matrix td,\n  .matrix td.what,\n  .matrix td.where {\n    min-width: 0;\n  }\n  thead {\n    display: table-header-group;\n  }\n  tr {\n    break-inside: avoid;\n  }\n}\n@media (max-width: 40rem) {\n  dl,\n  .card dl {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  dd {\n    margin-bottom: 0.5rem;\n  }\n}\n</style>\n</head>\n"
      );
    },
    useData: true,
  },
  '_message.html': {
    '0': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'code') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(1, data, 0),
          inverse: container.program(2, data, 0),
          data: data,
          loc: { start: { line: 2, column: 0 }, end: { line: 2, column: 56 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '1': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        '<code>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'text') : depth0, depth0),
        ) +
        '</code>'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return container.escapeExpression(
        container.lambda(depth0 != null ? lookupProperty(depth0, 'text') : depth0, depth0),
      );
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (stack1 = lookupProperty(helpers, 'each').call(
        alias1,
        lookupProperty(helpers, 'messageParts').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'text') : depth0,
          {
            name: 'messageParts',
            hash: {},
            data: data,
            loc: { start: { line: 1, column: 8 }, end: { line: 1, column: 27 } },
          },
        ),
        {
          name: 'each',
          hash: {},
          fn: container.program(0, data, 0),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 1, column: 0 }, end: { line: 3, column: 10 } },
        },
      )) != null
        ? stack1
        : '';
    },
    useData: true,
  },
  '_problem.html': {
    '0': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<code>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'place') : depth0) != null
              ? lookupProperty(stack1, 'file')
              : stack1,
            depth0,
          ),
        ) +
        ':' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'place') : depth0) != null
              ? lookupProperty(stack1, 'line')
              : stack1,
            depth0,
          ),
        ) +
        ':' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'place') : depth0) != null
              ? lookupProperty(stack1, 'column')
              : stack1,
            depth0,
          ),
        ) +
        '</code> '
      );
    },
    '1': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<br><span class="soft">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'help') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</span>'
      );
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<li>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'place') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 1, column: 4 }, end: { line: 1, column: 84 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'message') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ' <span class="soft">(' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'code') : depth0, depth0),
        ) +
        ')</span>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'help') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 1, column: 153 }, end: { line: 1, column: 231 } },
          },
        )) != null
          ? stack1
          : '') +
        '</li>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  '_requirement.html': {
    '0': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        ' <span class="soft">(' +
        container.escapeExpression(
          container.lambda(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'keyword')
              : stack1,
            depth0,
          ),
        ) +
        ')</span>'
      );
    },
    '1': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<dt>rule</dt><dd>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: {
            text:
              (stack1 =
                (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
                  ? lookupProperty(stack1, 'verification')
                  : stack1) != null
                ? lookupProperty(stack1, 'english')
                : stack1,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</dd>\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<dt>by ' +
        container.escapeExpression(
          container.lambda(
            (stack1 =
              (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
                ? lookupProperty(stack1, 'verification')
                : stack1) != null
              ? lookupProperty(stack1, 'method')
              : stack1,
            depth0,
          ),
        ) +
        '</dt><dd>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: {
            text:
              (stack1 =
                (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
                  ? lookupProperty(stack1, 'verification')
                  : stack1) != null
                ? lookupProperty(stack1, 'reason')
                : stack1,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</dd>\n'
      );
    },
    '3': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (stack1 = container.invokePartial(lookupProperty(partials, '_result.html'), depth0, {
        name: '_result.html',
        data: data,
        helpers: helpers,
        partials: partials,
        decorators: container.decorators,
      })) != null
        ? stack1
        : '';
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        alias3 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<article class="card">\n<h3><a class="mono" href="#' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'id')
              : stack1,
            depth0,
          ),
        ) +
        '">' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'id')
              : stack1,
            depth0,
          ),
        ) +
        '</a> <span>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'clauseTitle') : depth0, depth0)) +
        ' (' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'clause')
              : stack1,
            depth0,
          ),
        ) +
        ')</span> <span class="chip">' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'obligation')
              : stack1,
            depth0,
          ),
        ) +
        '</span></h3>\n<dl>\n<dt>asks</dt><dd>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: {
            text:
              (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
                ? lookupProperty(stack1, 'statement')
                : stack1,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</dd>\n<dt>binds</dt><dd>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: {
            text:
              (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
                ? lookupProperty(stack1, 'subject')
                : stack1,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
            ? lookupProperty(stack1, 'keyword')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 56 }, end: { line: 5, column: 130 } },
          },
        )) != null
          ? stack1
          : '') +
        '</dd>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'verification')
              : stack1) != null
            ? lookupProperty(stack1, 'english')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 6, column: 0 }, end: { line: 8, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'verification')
              : stack1) != null
            ? lookupProperty(stack1, 'reason')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 9, column: 0 }, end: { line: 11, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '</dl>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'results') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 13, column: 0 }, end: { line: 15, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</article>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  '_result.html': {
    '0': function (container, depth0, helpers, partials, data) {
      var alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<dt>found</dt><dd><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'place') : depth0, depth0)) +
        '</code> <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'pointer') : depth0, depth0)) +
        '</code> is <strong class="mono">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'state') : depth0, depth0)) +
        '</strong></dd>\n'
      );
    },
    '1': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<dt>against</dt><dd>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</dd>\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<dt>would settle</dt><dd><ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'wouldSettle') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 12, column: 29 }, end: { line: 12, column: 97 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul></dd>\n'
      );
    },
    '3': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<li>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</li>'
      );
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        alias3 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<div class="result">\n<p><span class="chip ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        '">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        '</span> ' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'message') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</p>\n<dl>\n<dt>at</dt><dd><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'descriptor') : depth0, depth0)) +
        '</code> <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'subject') : depth0, depth0)) +
        '</code></dd>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'facts') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 0 }, end: { line: 7, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'against') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 8, column: 0 }, end: { line: 10, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'wouldSettle') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 11, column: 0 }, end: { line: 13, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '</dl>\n</div>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  'matrix.html': {
    '0': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<header>\n<h1>Traceability matrix</h1>\n<p class="soft">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'closing') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</p>\n</header>\n<main>\n<table class="matrix">\n<thead><tr><th>requirement</th><th>statement</th><th>verification</th><th>state</th><th>verdict</th><th>subjects</th><th>facts</th><th>evidence</th><th>notes</th></tr></thead>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'clauses') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 13, column: 0 }, end: { line: 20, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</table>\n</main>\n'
      );
    },
    '1': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tbody>\n<tr class="clause"><th colspan="9">' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'label') : depth0, depth0),
        ) +
        '</th></tr>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'requirements') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 16, column: 0 }, end: { line: 18, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        alias3 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tr id="' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'requirement') : depth0, depth0)) +
        '"><td><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'requirement') : depth0, depth0)) +
        '</code><br>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'obligation') : depth0, depth0)) +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'keyword') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 75 }, end: { line: 17, column: 137 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td><td class="what">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'statement') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<br><span class="soft">binds: ' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'subject') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</span></td><td class="what">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'method') : depth0, depth0)) +
        ': ' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'english') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'sharedWith') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 328 }, end: { line: 17, column: 508 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'reads') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 508 }, end: { line: 17, column: 646 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'state') : depth0, depth0)) +
        '</td><td>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'verdict') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(9, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 673 }, end: { line: 17, column: 758 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td><td class="where"><ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'subjects') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 785 }, end: { line: 17, column: 842 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul></td><td class="where"><ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'facts') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 874 }, end: { line: 17, column: 928 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul></td><td><ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'evidence') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 946 }, end: { line: 17, column: 1003 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul></td><td class="' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'notes') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(11, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 1024 }, end: { line: 17, column: 1055 } },
          },
        )) != null
          ? stack1
          : '') +
        '"><ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'notes') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(12, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 1061 }, end: { line: 17, column: 1123 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul></td></tr>\n'
      );
    },
    '3': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        ' <span class="soft">(' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'keyword') : depth0, depth0),
        ) +
        ')</span>'
      );
    },
    '4': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<br><span class="soft">verifies also</span> ' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'sharedWith') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 397 }, end: { line: 17, column: 501 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '5': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<a href="#' +
        alias2(alias1(depth0, depth0)) +
        '"><code>' +
        alias2(alias1(depth0, depth0)) +
        '</code></a>' +
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          data && lookupProperty(data, 'last'),
          {
            name: 'unless',
            hash: {},
            fn: container.program(6, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 462 }, end: { line: 17, column: 492 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '6': function (container, depth0, helpers, partials, data) {
      return ', ';
    },
    '7': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<br><span class="soft">reads</span> ' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'reads') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(8, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 564 }, end: { line: 17, column: 639 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '8': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<code>' +
        container.escapeExpression(container.lambda(depth0, depth0)) +
        '</code>' +
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          data && lookupProperty(data, 'last'),
          {
            name: 'unless',
            hash: {},
            fn: container.program(6, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 600 }, end: { line: 17, column: 630 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '9': function (container, depth0, helpers, partials, data) {
      var alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<span class="chip ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        '">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        '</span> ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'assurance') : depth0, depth0))
      );
    },
    '10': function (container, depth0, helpers, partials, data) {
      return '<li><code>' + container.escapeExpression(container.lambda(depth0, depth0)) + '</code></li>';
    },
    '11': function (container, depth0, helpers, partials, data) {
      return 'what';
    },
    '12': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<li>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</li>'
      );
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<!doctype html>\n<html lang="en">\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_head.html'), depth0, {
          name: '_head.html',
          hash: { title: 'Traceability matrix' },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<body class="wide">\n' +
        ((stack1 = lookupProperty(helpers, 'with').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'data') : depth0,
          {
            name: 'with',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 0 }, end: { line: 23, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</body>\n</html>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  'report.html': {
    '0': function (container, depth0, helpers, partials, data, blockParams, depths) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        alias3 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<header>\n<h1>Conformance report</h1>\n<p class="soft">Assessed as of ' +
        alias2(
          alias1(
            (stack1 =
              (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
                ? lookupProperty(stack1, 'run')
                : stack1) != null
              ? lookupProperty(stack1, 'assessedAt')
              : stack1,
            depth0,
          ),
        ) +
        ' with ' +
        alias2(
          alias1(
            (stack1 =
              (stack1 =
                (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
                  ? lookupProperty(stack1, 'run')
                  : stack1) != null
                ? lookupProperty(stack1, 'tool')
                : stack1) != null
              ? lookupProperty(stack1, 'name')
              : stack1,
            depth0,
          ),
        ) +
        ' ' +
        alias2(
          alias1(
            (stack1 =
              (stack1 =
                (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
                  ? lookupProperty(stack1, 'run')
                  : stack1) != null
                ? lookupProperty(stack1, 'tool')
                : stack1) != null
              ? lookupProperty(stack1, 'version')
              : stack1,
            depth0,
          ),
        ) +
        '</p>\n<p class="gate ' +
        alias2(
          alias1(
            (stack1 =
              (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
                ? lookupProperty(stack1, 'summary')
                : stack1) != null
              ? lookupProperty(stack1, 'answer')
              : stack1,
            depth0,
          ),
        ) +
        '"><strong>Gate ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'answer') : depth0, depth0)) +
        '</strong>: ' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: {
            text:
              (stack1 =
                (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
                  ? lookupProperty(stack1, 'summary')
                  : stack1) != null
                ? lookupProperty(stack1, 'reason')
                : stack1,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</p>\n<dl>\n<dt>Gate</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'gate') : depth0, depth0)) +
        ' <span class="soft">(exit code ' +
        alias2(
          alias1(
            (stack1 =
              (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
                ? lookupProperty(stack1, 'summary')
                : stack1) != null
              ? lookupProperty(stack1, 'exitCode')
              : stack1,
            depth0,
          ),
        ) +
        ')</span></dd>\n<dt>Weakest support of a pass that gates</dt><dd>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
              ? lookupProperty(stack1, 'summary')
              : stack1) != null
            ? lookupProperty(stack1, 'assurance')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0, blockParams, depths),
            inverse: container.program(2, data, 0, blockParams, depths),
            data: data,
            loc: { start: { line: 12, column: 49 }, end: { line: 12, column: 144 } },
          },
        )) != null
          ? stack1
          : '') +
        '</dd>\n<dt>Complete</dt><dd>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
              ? lookupProperty(stack1, 'summary')
              : stack1) != null
            ? lookupProperty(stack1, 'complete')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(3, data, 0, blockParams, depths),
            inverse: container.program(4, data, 0, blockParams, depths),
            data: data,
            loc: { start: { line: 13, column: 21 }, end: { line: 13, column: 107 } },
          },
        )) != null
          ? stack1
          : '') +
        '</dd>\n</dl>\n<h3>Assessed</h3>\n<div class="scroll"><table>\n<thead><tr><th>descriptor</th><th>SHA-256</th><th>standards that do not apply</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
            ? lookupProperty(stack1, 'assessments')
            : stack1,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 19, column: 0 }, end: { line: 21, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table></div>\n<h3>Against</h3>\n<div class="scroll"><table>\n<thead><tr><th>standard</th><th>edition</th><th>title</th><th>stage</th><th>SHA-256 of the rules</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'standards') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(8, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 28, column: 0 }, end: { line: 30, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table></div>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
              ? lookupProperty(stack1, 'problems')
              : stack1) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(9, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 33, column: 0 }, end: { line: 40, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '<nav aria-label="Contents"><ul>\n<li><a href="#summary">Summary</a></li>\n<li><a href="#findings">Findings</a></li>\n<li><a href="#evidence">Evidence</a></li>\n<li><a href="#information">What does not gate</a></li>\n<li><a href="#requirements">All requirements</a></li>\n<li><a href="#notes">Notes on the standards</a></li>\n</ul></nav>\n</header>\n<main>\n<section id="summary">\n<h2>Summary</h2>\n<p class="soft">Results by obligation and by clause. A requirement has a result for each element that it binds.</p>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_counts.html'), depth0, {
          name: '_counts.html',
          hash: {
            rows: depth0 != null ? lookupProperty(depth0, 'byObligation') : depth0,
            verdicts: depth0 != null ? lookupProperty(depth0, 'verdicts') : depth0,
            label: 'obligation',
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<h3>By clause</h3>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_counts.html'), depth0, {
          name: '_counts.html',
          hash: {
            rows: depth0 != null ? lookupProperty(depth0, 'byClause') : depth0,
            verdicts: depth0 != null ? lookupProperty(depth0, 'verdicts') : depth0,
            label: 'clause',
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<h3>How passes are supported</h3>\n<dl>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'passesByAssurance') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(11, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 59, column: 0 }, end: { line: 61, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</dl>\n</section>\n<section id="findings">\n<h2>Findings</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'findings') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(12, data, 0, blockParams, depths),
            inverse: container.program(13, data, 0, blockParams, depths),
            data: data,
            loc: { start: { line: 66, column: 0 }, end: { line: 70, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</section>\n<section id="evidence">\n<h2>Evidence</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'evidence') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(14, data, 0, blockParams, depths),
            inverse: container.program(20, data, 0, blockParams, depths),
            data: data,
            loc: { start: { line: 74, column: 0 }, end: { line: 85, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'descriptorFindings') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(21, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 86, column: 0 }, end: { line: 93, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '</section>\n<section id="information">\n<h2>What does not gate</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'information') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(12, data, 0, blockParams, depths),
            inverse: container.program(22, data, 0, blockParams, depths),
            data: data,
            loc: { start: { line: 97, column: 0 }, end: { line: 101, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</section>\n<section id="requirements">\n<h2>All requirements</h2>\n<div class="scroll"><table class="list">\n<thead><tr><th>requirement</th><th>obligation</th><th>statement</th><th>results</th></tr></thead>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'clauses') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(23, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 107, column: 0 }, end: { line: 114, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</table></div>\n</section>\n<section id="notes">\n<h2>Notes on the text of the standards</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'noted') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(29, data, 0, blockParams, depths),
            inverse: container.program(32, data, 0, blockParams, depths),
            data: data,
            loc: { start: { line: 119, column: 0 }, end: { line: 132, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '</section>\n</main>\n'
      );
    },
    '1': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return container.escapeExpression(
        container.lambda(
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
              ? lookupProperty(stack1, 'summary')
              : stack1) != null
            ? lookupProperty(stack1, 'assurance')
            : stack1,
          depth0,
        ),
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
      return 'no such pass';
    },
    '3': function (container, depth0, helpers, partials, data) {
      return 'yes';
    },
    '4': function (container, depth0, helpers, partials, data) {
      return 'no: not every input could be read';
    },
    '5': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tr><td><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'descriptor') : depth0, depth0)) +
        '</code></td><td><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'sha256') : depth0, depth0)) +
        '</code></td><td>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'notApplying') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(6, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 20, column: 76 }, end: { line: 20, column: 149 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td></tr>\n'
      );
    },
    '6': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          data && lookupProperty(data, 'first'),
          {
            name: 'unless',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 20, column: 97 }, end: { line: 20, column: 128 } },
          },
        )) != null
          ? stack1
          : '') +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'standard') : depth0, depth0),
        )
      );
    },
    '7': function (container, depth0, helpers, partials, data) {
      return ', ';
    },
    '8': function (container, depth0, helpers, partials, data) {
      var alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tr><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'designation') : depth0, depth0)) +
        '</td><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'edition') : depth0, depth0)) +
        '</td><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'title') : depth0, depth0)) +
        '</td><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'stage') : depth0, depth0)) +
        '</td><td><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'digest') : depth0, depth0)) +
        '</code></td></tr>\n'
      );
    },
    '9': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<h3>Inputs that were not assessed</h3>\n<ul>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          (stack1 = depth0 != null ? lookupProperty(depth0, 'assessment') : depth0) != null
            ? lookupProperty(stack1, 'problems')
            : stack1,
          {
            name: 'each',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 36, column: 0 }, end: { line: 38, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
      );
    },
    '10': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (stack1 = container.invokePartial(lookupProperty(partials, '_problem.html'), depth0, {
        name: '_problem.html',
        data: data,
        helpers: helpers,
        partials: partials,
        decorators: container.decorators,
      })) != null
        ? stack1
        : '';
    },
    '11': function (container, depth0, helpers, partials, data) {
      var alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<dt>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'assurance') : depth0, depth0)) +
        '</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'number') : depth0, depth0)) +
        '</dd>\n'
      );
    },
    '12': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (stack1 = container.invokePartial(lookupProperty(partials, '_requirement.html'), depth0, {
        name: '_requirement.html',
        data: data,
        helpers: helpers,
        partials: partials,
        decorators: container.decorators,
      })) != null
        ? stack1
        : '';
    },
    '13': function (container, depth0, helpers, partials, data) {
      return '<p>Nothing stops the gate.</p>\n';
    },
    '14': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<div class="scroll"><table>\n<thead><tr><th>evidence</th><th>kind</th><th>state</th><th>why</th><th>file</th><th>stated at</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'evidence') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(15, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 78, column: 0 }, end: { line: 80, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table></div>\n'
      );
    },
    '15': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        alias3 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tr><td><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'id') : depth0, depth0)) +
        '</code></td><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'kind') : depth0, depth0)) +
        '</td><td><span class="chip ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'state') : depth0, depth0)) +
        '">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'state') : depth0, depth0)) +
        '</span></td><td>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'reason') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'probe') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(16, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 79, column: 138 }, end: { line: 79, column: 216 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'shows') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(17, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 79, column: 216 }, end: { line: 79, column: 294 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td><td>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'path') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(18, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 79, column: 303 }, end: { line: 79, column: 343 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'sha256') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(19, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 79, column: 343 }, end: { line: 79, column: 404 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td><td><code>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'place') : depth0) != null
              ? lookupProperty(stack1, 'file')
              : stack1,
            depth0,
          ),
        ) +
        ':' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'place') : depth0) != null
              ? lookupProperty(stack1, 'line')
              : stack1,
            depth0,
          ),
        ) +
        ':' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'place') : depth0) != null
              ? lookupProperty(stack1, 'column')
              : stack1,
            depth0,
          ),
        ) +
        '</code></td></tr>\n'
      );
    },
    '16': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        '<br><span class="soft">probe</span> <code>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'probe') : depth0, depth0),
        ) +
        '</code>'
      );
    },
    '17': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        '<br><span class="soft">shows</span> <code>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'shows') : depth0, depth0),
        ) +
        '</code>'
      );
    },
    '18': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        '<code>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'path') : depth0, depth0),
        ) +
        '</code>'
      );
    },
    '19': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        '<br><code class="soft">' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'sha256') : depth0, depth0),
        ) +
        '</code>'
      );
    },
    '20': function (container, depth0, helpers, partials, data) {
      return '<p>No evidence was stated.</p>\n';
    },
    '21': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<h3>About the descriptors</h3>\n<ul>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'descriptorFindings') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 89, column: 0 }, end: { line: 91, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
      );
    },
    '22': function (container, depth0, helpers, partials, data) {
      return '<p>Nothing else is open.</p>\n';
    },
    '23': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tbody>\n<tr class="clause"><th colspan="4">' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'label') : depth0, depth0),
        ) +
        '</th></tr>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'requirements') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(24, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 110, column: 0 }, end: { line: 112, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n'
      );
    },
    '24': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tr id="' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'id')
              : stack1,
            depth0,
          ),
        ) +
        '"><td><code>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'id')
              : stack1,
            depth0,
          ),
        ) +
        '</code></td><td>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
              ? lookupProperty(stack1, 'obligation')
              : stack1,
            depth0,
          ),
        ) +
        '</td><td>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: {
            text:
              (stack1 = depth0 != null ? lookupProperty(depth0, 'entry') : depth0) != null
                ? lookupProperty(stack1, 'statement')
                : stack1,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</td><td>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          depth0 != null ? depth0 : container.nullContext || {},
          (stack1 = depth0 != null ? lookupProperty(depth0, 'results') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(25, data, 0),
            inverse: container.program(28, data, 0),
            data: data,
            loc: { start: { line: 111, column: 138 }, end: { line: 111, column: 394 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td></tr>\n'
      );
    },
    '25': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'results') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(26, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 111, column: 164 }, end: { line: 111, column: 336 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>'
      );
    },
    '26': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<li><span class="chip ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        '">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        '</span>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'passed') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(27, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 111, column: 234 }, end: { line: 111, column: 269 } },
          },
        )) != null
          ? stack1
          : '') +
        ' <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'descriptor') : depth0, depth0)) +
        '</code> <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'subject') : depth0, depth0)) +
        '</code></li>'
      );
    },
    '27': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        ' ' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'assurance') : depth0, depth0),
        )
      );
    },
    '28': function (container, depth0, helpers, partials, data) {
      return '<span class="soft">not assessed</span>';
    },
    '29': function (container, depth0, helpers, partials, data, blockParams, depths) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<div class="scroll"><table>\n<thead><tr><th>clause or requirement</th><th>kind</th><th>number</th><th>what</th><th>read as</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'noted') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(30, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 123, column: 0 }, end: { line: 127, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table></div>\n'
      );
    },
    '30': function (container, depth0, helpers, partials, data, blockParams, depths) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (stack1 = lookupProperty(helpers, 'each').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'notes') : depth0,
        {
          name: 'each',
          hash: {},
          fn: container.program(31, data, 0, blockParams, depths),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 124, column: 0 }, end: { line: 126, column: 9 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '31': function (container, depth0, helpers, partials, data, blockParams, depths) {
      var stack1,
        alias1 = container.lambda,
        alias2 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<tr><td>' +
        alias2(alias1(depths[1] != null ? lookupProperty(depths[1], 'id') : depths[1], depth0)) +
        '</td><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'kind') : depth0, depth0)) +
        '</td><td>' +
        alias2(alias1(depths[1] != null ? lookupProperty(depths[1], 'clause') : depths[1], depth0)) +
        '</td><td>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'what') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</td><td>' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_message.html'), depth0, {
          name: '_message.html',
          hash: { text: depth0 != null ? lookupProperty(depth0, 'reading') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</td></tr>\n'
      );
    },
    '32': function (container, depth0, helpers, partials, data) {
      return '<p>None.</p>\n';
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data, blockParams, depths) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<!doctype html>\n<html lang="en">\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_head.html'), depth0, {
          name: '_head.html',
          hash: { title: 'Conformance report' },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<body>\n' +
        ((stack1 = lookupProperty(helpers, 'with').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'data') : depth0,
          {
            name: 'with',
            hash: {},
            fn: container.program(0, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 0 }, end: { line: 135, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</body>\n</html>\n'
      );
    },
    usePartial: true,
    useData: true,
    useDepths: true,
  },
  'vitest-skeleton.ts': {
    '0': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        "// Set CLAUSEWISE_DESCRIPTOR to assess another descriptor than the one named below.\nimport { checkFile } from 'clausewise/node';\nimport { describe, expect, it } from 'vitest';\n\nconst assessment = await checkFile(process.env['CLAUSEWISE_DESCRIPTOR'] ?? " +
        ((stack1 = lookupProperty(helpers, 'js').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'descriptor') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 8, column: 75 }, end: { line: 8, column: 92 } },
          },
        )) != null
          ? stack1
          : '') +
        ");\n\nconst resultsOf = (requirement: string) => assessment.results.filter(result => result.requirement === requirement);\n\nconst why = (requirement: string): string =>\n  resultsOf(requirement)\n    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable')\n    .map(({ verdict, subject, message, facts }) =>\n      [\n        `${requirement} ${subject}: ${verdict}: ${message}`,\n        ...facts.map(({ file, line, column, pointer }) => `  ${file}:${line}:${column} ${pointer}`),\n      ].join('\\n'),\n    )\n    .join('\\n');\n\nconst verdictOf = (requirement: string): string =>\n  assessment.rollUps.find(rollUp => rollUp.requirement === requirement)?.verdict ?? 'not assessed';\n\nit('looks at something: a requirement applies to the descriptor', () => {\n  expect(assessment.results.map(({ verdict }) => verdict)).not.toEqual(assessment.results.map(() => 'not-applicable'));\n});\n\n"
      );
    },
    '1': function (container, depth0, helpers, partials, data) {
      return "import { describe, it } from 'vitest';\n\n";
    },
    '2': function (container, depth0, helpers, partials, data) {
      return "const expectMet = (requirement: string): void => {\n  expect(['pass', 'not-applicable'], why(requirement)).toContain(verdictOf(requirement));\n};\n\n";
    },
    '3': function (container, depth0, helpers, partials, data) {
      return "/** What obliges nobody may go either way; that it can be assessed is all that is asked. */\nconst expectAssessed = (requirement: string): void => {\n  expect(['pass', 'not-applicable', 'inconclusive', 'fail'], why(requirement)).toContain(verdictOf(requirement));\n};\n\n";
    },
    '4': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        'describe(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'title') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 48, column: 9 }, end: { line: 48, column: 21 } },
          },
        )) != null
          ? stack1
          : '') +
        ', () => {\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'requirements') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 49, column: 0 }, end: { line: 63, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '});\n\n'
      );
    },
    '5': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '// ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 50, column: 3 }, end: { line: 50, column: 14 } },
          },
        )) != null
          ? stack1
          : '') +
        ', revision ' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'revision') : depth0, depth0)) !=
        null
          ? stack1
          : '') +
        ', ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'obligation') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 50, column: 39 }, end: { line: 50, column: 58 } },
          },
        )) != null
          ? stack1
          : '') +
        ', rule set sha256:' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'digest') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 50, column: 76 }, end: { line: 50, column: 91 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'runs') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(6, data, 0),
            inverse: container.program(9, data, 0),
            data: data,
            loc: { start: { line: 51, column: 0 }, end: { line: 61, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
      );
    },
    '6': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        'it(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'title') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 52, column: 3 }, end: { line: 52, column: 15 } },
          },
        )) != null
          ? stack1
          : '') +
        ', () => {\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'obliges') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.program(8, data, 0),
            data: data,
            loc: { start: { line: 53, column: 0 }, end: { line: 57, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '});\n'
      );
    },
    '7': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        'expectMet(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 54, column: 10 }, end: { line: 54, column: 19 } },
          },
        )) != null
          ? stack1
          : '') +
        ');\n'
      );
    },
    '8': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        'expectAssessed(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 56, column: 15 }, end: { line: 56, column: 24 } },
          },
        )) != null
          ? stack1
          : '') +
        ');\n'
      );
    },
    '9': function (container, depth0, helpers, partials, data) {
      var stack1,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        'it.todo(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'title') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 60, column: 8 }, end: { line: 60, column: 20 } },
          },
        )) != null
          ? stack1
          : '') +
        ');\n'
      );
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '// Tests of ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'designation') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 1, column: 12 }, end: { line: 1, column: 32 } },
          },
        )) != null
          ? stack1
          : '') +
        ' ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'edition') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 1, column: 33 }, end: { line: 1, column: 49 } },
          },
        )) != null
          ? stack1
          : '') +
        ', clause ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'group') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 1, column: 58 }, end: { line: 1, column: 72 } },
          },
        )) != null
          ? stack1
          : '') +
        ': a skeleton written by clausewise.\n// Rule set: ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'standardId') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 2, column: 13 }, end: { line: 2, column: 32 } },
          },
        )) != null
          ? stack1
          : '') +
        ', sha256:' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'digest') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 2, column: 41 }, end: { line: 2, column: 56 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'runs') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.program(1, data, 0),
            data: data,
            loc: { start: { line: 3, column: 0 }, end: { line: 33, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'obliges') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 34, column: 0 }, end: { line: 39, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'informs') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 40, column: 0 }, end: { line: 46, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'clauses') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 47, column: 0 }, end: { line: 66, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    useData: true,
  },
};
