// Written by scripts/precompile-templates.ts from generators/templates; change those and run it.
// @ts-nocheck: what Handlebars writes has no types.
export const templates: Readonly<Record<string, unknown>> = {
  '_bar.html': {
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
        '<rect class="fill-' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'kind') : depth0, depth0)) +
        '" x="' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'x') : depth0, depth0)) +
        '" y="0.5" width="' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'width') : depth0, depth0)) +
        '" height="11"/>'
      );
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
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
        '<svg class="bar" width="' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'bar') : depth0) != null
              ? lookupProperty(stack1, 'width')
              : stack1,
            depth0,
          ),
        ) +
        '" height="' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'bar') : depth0) != null
              ? lookupProperty(stack1, 'height')
              : stack1,
            depth0,
          ),
        ) +
        '" viewBox="0 0 ' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'bar') : depth0) != null
              ? lookupProperty(stack1, 'width')
              : stack1,
            depth0,
          ),
        ) +
        ' ' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'bar') : depth0) != null
              ? lookupProperty(stack1, 'height')
              : stack1,
            depth0,
          ),
        ) +
        '" aria-hidden="true" focusable="false">' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          (stack1 = depth0 != null ? lookupProperty(depth0, 'bar') : depth0) != null
            ? lookupProperty(stack1, 'segments')
            : stack1,
          {
            name: 'each',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 1, column: 143 }, end: { line: 1, column: 251 } },
          },
        )) != null
          ? stack1
          : '') +
        '</svg>\n'
      );
    },
    useData: true,
  },
  '_cover.html': {
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
        '<dt>Compared with</dt><dd>' +
        container.escapeExpression(
          container.lambda(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'trend') : depth0) != null
              ? lookupProperty(stack1, 'before')
              : stack1,
            depth0,
          ),
        ) +
        '</dd>'
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
        '<table class="digests">\n<thead><tr><th scope="col">descriptor</th><th scope="col">SHA-256</th><th scope="col">standards that do not apply</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'descriptors') : depth0,
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
        '</tbody>\n</table>\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
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
            fn: container.program(3, data, 0),
            inverse: container.program(5, data, 0),
            data: data,
            loc: { start: { line: 17, column: 76 }, end: { line: 17, column: 187 } },
          },
        )) != null
          ? stack1
          : '') +
        '</td></tr>\n'
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
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          data && lookupProperty(data, 'first'),
          {
            name: 'unless',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 97 }, end: { line: 17, column: 128 } },
          },
        )) != null
          ? stack1
          : '') +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'standard') : depth0, depth0),
        )
      );
    },
    '4': function (container, depth0, helpers, partials, data) {
      return ', ';
    },
    '5': function (container, depth0, helpers, partials, data) {
      return '<span class="soft">none</span>';
    },
    '6': function (container, depth0, helpers, partials, data) {
      return '<p>No descriptor was assessed.</p>\n';
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
        '<table class="digests">\n<thead><tr><th scope="col">standard</th><th scope="col">edition</th><th scope="col">title</th><th scope="col">stage</th><th scope="col">SHA-256 of the rules</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'standards') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(8, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 29, column: 0 }, end: { line: 31, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table>\n'
      );
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
      return '<p>No rule set was loaded.</p>\n';
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

      return (
        '<h2 class="minor">Inputs that were not assessed</h2>\n<ul class="problems">\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'problems') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(11, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 40, column: 0 }, end: { line: 42, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
      );
    },
    '11': function (container, depth0, helpers, partials, data) {
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
        '<dl class="facts">\n<dt>Assessed at</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'assessedAt') : depth0, depth0)) +
        '</dd>\n<dt>Gate</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'gate') : depth0, depth0)) +
        ' <span class="soft">(exit code ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'exitCode') : depth0, depth0)) +
        ')</span></dd>\n<dt>Weakest support of a pass that gates</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'assurance') : depth0, depth0)) +
        '</dd>\n<dt>Complete</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'complete') : depth0, depth0)) +
        '</dd>\n<dt>Waivers</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'waivers') : depth0, depth0)) +
        '</dd>\n<dt>Baseline</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'baseline') : depth0, depth0)) +
        '</dd>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'trend') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 8, column: 0 }, end: { line: 8, column: 67 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n<dt>Written by</dt><dd>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'tool') : depth0, depth0)) +
        '</dd>\n</dl>\n<h2 class="minor">What was assessed</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'descriptors') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.program(6, data, 0),
            data: data,
            loc: { start: { line: 12, column: 0 }, end: { line: 23, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '<h2 class="minor">Against what</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'standards') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.program(9, data, 0),
            data: data,
            loc: { start: { line: 25, column: 0 }, end: { line: 36, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'problems') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 37, column: 0 }, end: { line: 44, column: 7 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    usePartial: true,
    useData: true,
  },
  '_gate.html': {
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
        '<p class="gate ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'answer') : depth0, depth0)) +
        '"><span class="sign" aria-hidden="true">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'sign') : depth0, depth0)) +
        '</span><span><strong>Gate ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'answerWords') : depth0, depth0)) +
        '</strong>: ' +
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
        '</span></p>'
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
        ((stack1 = lookupProperty(helpers, 'if').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'isAssessed') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 192 } },
          },
        )) != null
          ? stack1
          : '') + '\n'
      );
    },
    usePartial: true,
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
        '<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'sha256-od6n2+shsULer9GfBiCIY8KgB7JERbN6vYhLGudBEc8=\'; style-src \'sha256-EnMXXnIY5I60fkWGV5SBXV+DJUmjdgHJze8zmnQUr7M=\'; img-src data:; base-uri \'none\'; form-action \'none\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n<title>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'title') : depth0, depth0),
        ) +
        '</title>\n<link rel="icon" href="data:,">\n<style>:root{color-scheme:light dark;--paper: light-dark(#ffffff, #15191e);--ink: light-dark(#1c2127, #e3e7eb);--soft: light-dark(#57606a, #a3aeb9);--line: light-dark(#dce1e6, #303943);--edge: light-dark(#868f99, #7d8792);--wash: light-dark(#f6f7f9, #1c2229);--link: light-dark(#0b5394, #86bdf4);--fail: light-dark(#a8161f, #ff9c9c);--fail-wash: light-dark(#fbeaea, #3d1a1d);--open: light-dark(#764900, #efc373);--open-wash: light-dark(#fdf3dc, #382a10);--pass: light-dark(#175e36, #8bd8a9);--pass-wash: light-dark(#e8f4ec, #15301f);--none: light-dark(#57606a, #a3aeb9);--none-wash: light-dark(#eef0f3, #262d35);--bar: 0px}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.fill-fail{fill:var(--fail)}.fill-error{fill:url(#pattern_error)}.fill-inconclusive{fill:url(#pattern_open)}.fill-pass{fill:light-dark(#8cc6a1,#3f8a5c)}.fill-not-applicable{fill:var(--paper);stroke:var(--edge);stroke-width:1}.fill-declared{fill:light-dark(#cfd9e4,#3a4755)}.fill-evidenced{fill:url(#pattern_evidenced)}.fill-verified{fill:light-dark(#23527c,#8fc0ee)}.open-ground{fill:var(--open-wash)}.open-line{fill:light-dark(#b97a10,#d9a441)}.error-ground{fill:var(--fail-wash)}.error-line{fill:var(--fail)}.weak-ground{fill:light-dark(#cfd9e4,#3a4755)}.strong-line{fill:light-dark(#23527c,#8fc0ee)}*{box-sizing:border-box}html{scroll-padding-top:1rem}body{margin:0 auto;padding:2.5rem clamp(1rem,3vw,3rem) 5rem;max-width:110rem;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;font:15px/1.5 system-ui,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif}h1{margin:0;font-size:1.75rem;font-weight:650;line-height:1.2;letter-spacing:-.01em}h2{margin:3.5rem 0 .75rem;font-size:1.3rem;font-weight:650;line-height:1.3}h2.minor{margin-top:2rem;font-size:1rem}h3{margin:2rem 0 .5rem;font-size:1rem;font-weight:650}h4{margin:0 0 .4rem;font-size:.95rem;font-weight:600}h3 .soft,h4 .soft{font-weight:400}p{margin:.5rem 0;max-width:78rem}ul{margin:.5rem 0;padding-left:1.2rem}a{color:var(--link);text-underline-offset:.15em}code,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace;font-size:.88em}.soft{color:var(--soft)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:1rem;top:-4rem;z-index:5;padding:.4rem .8rem;background:var(--paper);border:1px solid var(--edge)}.skip:focus{top:.5rem}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}section:focus{outline:none}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.25rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0;min-width:0}dd ul{margin:0;padding:0;list-style:none}table{width:100%;border-collapse:separate;border-spacing:0;font-size:.92em}th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word;text-align:left;vertical-align:top}td code,td .mono,th .mono{overflow-wrap:anywhere}thead th{border-bottom-color:var(--edge);color:var(--soft);font-size:.92em;vertical-align:bottom}.chip{display:inline-block;padding:0 .45em;border-radius:3px;background:var(--none-wash);color:var(--none);font-size:.9em;font-weight:600;white-space:nowrap}.chip.fail,.chip.error,.chip.contradicts,.chip.altered{background:var(--fail-wash);color:var(--fail)}.chip.inconclusive,.chip.uncovered,.chip.missing,.chip.expired,.chip.not-yet-valid,.chip.unsettled{background:var(--open-wash);color:var(--open)}.chip.pass,.chip.holds{background:var(--pass-wash);color:var(--pass)}select,button,input[type=search]{padding:.3rem .6rem;border:1px solid var(--edge);border-radius:4px;background:var(--paper);color:var(--ink);font:inherit;font-size:.92em}button{cursor:pointer}button:disabled{border-color:var(--line);color:var(--soft);cursor:default}.top{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.5rem 2rem}.tools{color:var(--soft);font-size:.92em}.gate{display:flex;gap:.8rem;margin:1.25rem 0 1.5rem;padding:.8rem 1rem;max-width:none;border-left:4px solid var(--none);background:var(--none-wash);font-size:1.08rem}.gate.met{border-color:var(--pass);background:var(--pass-wash)}.gate.not-met,.gate.integrity,.gate.could-not-run,.gate.internal-error{border-color:var(--fail);background:var(--fail-wash)}.gate.inconclusive,.gate.nothing-assessed{border-color:var(--open);background:var(--open-wash)}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:2rem 0 0;padding:.6rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);list-style:none}table.digests code{font-size:.82em}.figures{display:flex;flex-wrap:wrap;gap:.5rem 2.25rem;margin:.5rem 0 1rem;padding:0;list-style:none}.figure{font-size:1.5rem;font-weight:600;font-variant-numeric:tabular-nums;vertical-align:-.06em}table.tally{width:auto;min-width:min(100%,60rem)}table.tally th[scope=row],table.tally th[scope=rowgroup]{max-width:34rem}.number{padding-left:.75rem;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.zero{color:var(--soft)}.bar{display:block;margin-top:.32em}.key{vertical-align:-.05em}.patterns{position:absolute}.card{padding:1rem 0;border-top:1px solid var(--line)}.card dl,.details dl{grid-template-columns:7rem minmax(0,1fr);font-size:.94em}.card .result dl,.details .result dl{font-size:.92em}.result{margin:1rem 0 0}.result>p{margin:0}.facts li{padding:.05rem 0}.place{color:var(--soft)}.problems li{margin:.3rem 0}.nothing{color:var(--soft)}#fill_matrix{scroll-margin-top:.5rem}.toolbar{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-top:1rem;padding:.6rem 0;background:var(--paper)}.toolbar label{color:var(--soft);font-size:.92em}.toolbar label select{font-size:1em}.toolbar .search{flex:1 1 14rem;max-width:20rem;font-size:1em}.toolbar .search input{width:100%}::placeholder{color:var(--soft);opacity:1}.count{margin:0 0 0 auto;color:var(--soft);font-size:.92em;font-variant-numeric:tabular-nums}.menu{position:relative}.menu summary{padding:.3rem .6rem;border:1px solid var(--edge);border-radius:4px;font-size:.92em;list-style:none;cursor:pointer}.menu summary::-webkit-details-marker{display:none}.menu summary:after{content:" \\25be";color:var(--soft)}.menu.chosen summary{border-color:var(--link);color:var(--link)}.menu fieldset{position:absolute;z-index:4;margin:.25rem 0 0;padding:.4rem 0;min-width:100%;width:max-content;border:1px solid var(--edge);border-radius:4px;background:var(--paper);box-shadow:0 4px 14px #0000002e}.menu fieldset label{display:block;padding:.2rem .9rem .2rem .6rem;color:var(--ink)}.menu fieldset label:hover{background:var(--wash)}table.matrix{table-layout:fixed}col.requirement{width:14%}col.obligation{width:9%}col.statement{width:31%}col.method{width:8%}col.verdict{width:13%}col.assurance,col.results{width:8%}col.evidence{width:9%}table.matrix>thead th{position:sticky;top:var(--bar);z-index:2;padding-top:.3rem;background:var(--paper)}.sorter{padding:0;border:0;background:none;color:inherit;font-size:1em;text-align:left}.sorter:after{content:"\\2195";margin-left:.3em;opacity:.45}[aria-sort=ascending] .sorter,[aria-sort=descending] .sorter{color:var(--ink);font-weight:600}[aria-sort=ascending] .sorter:after{content:"\\2191";opacity:1}[aria-sort=descending] .sorter:after{content:"\\2193";opacity:1}tr.group th{padding-top:1.4rem;font-weight:650}tr.group .soft{font-size:.92em;font-weight:400}tr.row,tr.group{scroll-margin-top:calc(var(--bar) + 3rem)}tr.row:hover>*{background:var(--wash)}tr.open>*{border-bottom-color:transparent}.opener{padding:0;border:0;background:none;color:var(--link);font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace;font-size:.88em;text-align:left}.opener:before{content:"\\25b8  "}.opener[aria-expanded=true]:before{content:"\\25be  "}tr.gap td{padding:0;border:0}td.verdict .verdict .soft{display:block;font-size:.92em}.details{margin:0 0 .75rem;padding:.4rem 0 .4rem 1.1rem;border-left:2px solid var(--line)}.aside{margin-top:1rem;font-size:.94em}.aside-title{margin:0 0 .25rem;font-weight:600}.aside ul{margin:0;padding:0;list-style:none}.aside li{margin:.25rem 0}.printed{display:none}@media screen and (max-width:60rem){.toolbar{position:static}table.matrix>thead th{top:0}col.method,col.assurance,col.results,col.evidence,table.matrix .method,table.matrix .assurance,table.matrix .results,table.matrix .evidence{display:none}col.requirement{width:26%}col.obligation{width:17%}col.statement{width:35%}col.verdict{width:22%}}@media screen and (max-width:40rem){col.obligation,table.matrix .obligation{display:none}col.requirement{width:30%}col.statement{width:42%}col.verdict{width:28%}td .chip{white-space:normal}.details dl,.card dl{grid-template-columns:minmax(0,1fr)}}@media print{@page{size:A4 landscape;margin:14mm 12mm 16mm;@bottom-right{content:"page " counter(page) " of " counter(pages);color:#57606a;font:8pt system-ui,sans-serif}}@page report{@bottom-left{content:"Conformance report";color:#57606a;font:8pt system-ui,sans-serif}}@page matrix{@bottom-left{content:"Traceability matrix";color:#57606a;font:8pt system-ui,sans-serif}}:root,:root[data-theme]{color-scheme:light}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}body{padding:0;max-width:none;font-size:9.5pt}body.report-page{page:report}body.matrix-page{page:matrix}.skip,.toolbar,.tools,nav,.sorter:after{display:none}.sorter{display:contents}.printed:not(:empty){display:block}h2,h3,h4,tr.group,.card>dl{break-after:avoid}tr.row,.tally tr,.result>p{break-inside:avoid}#s_matrix{break-before:page}body.matrix-page #s_matrix{break-before:auto}table.matrix{font-size:8pt}table.matrix>thead th{position:static}a{color:inherit;text-decoration:none}}</style>\n</head>\n'
      );
    },
    useData: true,
  },
  '_key.html': {
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
        '<svg class="key" width="10" height="10" aria-hidden="true" focusable="false"><rect class="fill-' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'kind') : depth0, depth0),
        ) +
        '" x="0.5" y="0.5" width="9" height="9"/></svg>\n'
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
  '_overlays.html': {
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
        ' <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'file') : depth0, depth0)) +
        '</code> <code class="soft">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'sha256') : depth0, depth0)) +
        '</code>'
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
        '<h3>Waivers that waive nothing</h3>\n<table>\n<thead><tr><th scope="col">waiver</th><th scope="col">fault</th><th scope="col">requirement</th><th scope="col">what is wrong</th><th scope="col">owner, approver</th><th scope="col">stated at</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'waiverFindings') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 9, column: 0 }, end: { line: 11, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table>\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
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
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'waiver') : depth0) != null
              ? lookupProperty(stack1, 'id')
              : stack1,
            depth0,
          ),
        ) +
        '</code></td><td>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'fault') : depth0, depth0)) +
        '</td><td class="mono">' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'waiver') : depth0) != null
              ? lookupProperty(stack1, 'requirement')
              : stack1,
            depth0,
          ),
        ) +
        '</td><td>' +
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
        '</td><td>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'waiver') : depth0) != null
              ? lookupProperty(stack1, 'owner')
              : stack1,
            depth0,
          ),
        ) +
        ', ' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'waiver') : depth0) != null
              ? lookupProperty(stack1, 'approver')
              : stack1,
            depth0,
          ),
        ) +
        '</td><td><code>' +
        alias2(
          alias1(
            (stack1 =
              (stack1 = depth0 != null ? lookupProperty(depth0, 'waiver') : depth0) != null
                ? lookupProperty(stack1, 'place')
                : stack1) != null
              ? lookupProperty(stack1, 'file')
              : stack1,
            depth0,
          ),
        ) +
        ':' +
        alias2(
          alias1(
            (stack1 =
              (stack1 = depth0 != null ? lookupProperty(depth0, 'waiver') : depth0) != null
                ? lookupProperty(stack1, 'place')
                : stack1) != null
              ? lookupProperty(stack1, 'line')
              : stack1,
            depth0,
          ),
        ) +
        ':' +
        alias2(
          alias1(
            (stack1 =
              (stack1 = depth0 != null ? lookupProperty(depth0, 'waiver') : depth0) != null
                ? lookupProperty(stack1, 'place')
                : stack1) != null
              ? lookupProperty(stack1, 'column')
              : stack1,
            depth0,
          ),
        ) +
        '</code></td></tr>\n'
      );
    },
    '3': function (container, depth0, helpers, partials, data) {
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
        ' <code>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'baselineOf') : depth0) != null
              ? lookupProperty(stack1, 'file')
              : stack1,
            depth0,
          ),
        ) +
        '</code> <code class="soft">' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'baselineOf') : depth0) != null
              ? lookupProperty(stack1, 'sha256')
              : stack1,
            depth0,
          ),
        ) +
        '</code>'
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
        '<h3>Entries of the baseline that nothing answers to</h3>\n<ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          (stack1 = depth0 != null ? lookupProperty(depth0, 'baselineOf') : depth0) != null
            ? lookupProperty(stack1, 'gone')
            : stack1,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 18, column: 4 }, end: { line: 19, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
      );
    },
    '5': function (container, depth0, helpers, partials, data) {
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
        '<li><span class="mono">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'requirement') : depth0, depth0)) +
        '</span> ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        ' at <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'element') : depth0, depth0)) +
        '</code> in <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'descriptor') : depth0, depth0)) +
        '</code></li>\n'
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
        '<section id="s_overlays">\n<h2>Waivers and baseline</h2>\n<p>Waivers: ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'waivers') : depth0, depth0)) +
        '.' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'waiverFiles') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 3, column: 24 }, end: { line: 3, column: 113 } },
          },
        )) != null
          ? stack1
          : '') +
        '</p>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'waiverFindings') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 4, column: 0 }, end: { line: 14, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '<p>Baseline: ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'baseline') : depth0, depth0)) +
        '.' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'baselineOf') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 15, column: 26 }, end: { line: 15, column: 132 } },
          },
        )) != null
          ? stack1
          : '') +
        '</p>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'baselineOf') : depth0) != null
              ? lookupProperty(stack1, 'gone')
              : stack1) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 16, column: 0 }, end: { line: 20, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '</section>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  '_patterns.html': {
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data) {
      return '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>\n<pattern id="pattern_open" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="open-ground" width="5" height="5"/><rect class="open-line" width="2" height="5"/></pattern>\n<pattern id="pattern_error" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="error-ground" width="4" height="4"/><rect class="error-line" width="2" height="2"/></pattern>\n<pattern id="pattern_evidenced" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="weak-ground" width="5" height="5"/><rect class="strong-line" width="2" height="5"/></pattern>\n</defs></svg>\n';
    },
    useData: true,
  },
  '_plain-list.html': {
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
        '<li><strong>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'verdict') : depth0, depth0)) +
        '</strong> ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'id') : depth0, depth0)) +
        ', <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'where') : depth0, depth0)) +
        '</code>: ' +
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
        '</li>\n'
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
        '<li>' +
        container.escapeExpression(
          container.lambda(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'list') : depth0) != null
              ? lookupProperty(stack1, 'left')
              : stack1,
            depth0,
          ),
        ) +
        ' more, which stand in the data of this file</li>'
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
        '<h3>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'title') : depth0, depth0)) +
        ' (' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'list') : depth0) != null
              ? lookupProperty(stack1, 'number')
              : stack1,
            depth0,
          ),
        ) +
        ')</h3>\n<ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'list') : depth0) != null
            ? lookupProperty(stack1, 'listed')
            : stack1,
          {
            name: 'each',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 2, column: 4 }, end: { line: 3, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'list') : depth0) != null
            ? lookupProperty(stack1, 'left')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 3, column: 9 }, end: { line: 3, column: 98 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  '_plain.html': {
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
        '<noscript>\n<div class="plain">\n<p>This page shows its matrix, its facts and its filters by a script of its own, and scripts are off here. Nothing is fetched from anywhere: with scripts on it works offline. What follows is in short what is not as it should be; the data of all results stand in the file as JSON.</p>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_plain-list.html'), depth0, {
          name: '_plain-list.html',
          hash: {
            title: 'Stops the gate, or is an error',
            list: depth0 != null ? lookupProperty(depth0, 'stops') : depth0,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_plain-list.html'), depth0, {
          name: '_plain-list.html',
          hash: {
            title: 'Waived, or known from the baseline',
            list: depth0 != null ? lookupProperty(depth0, 'overlaid') : depth0,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_plain-list.html'), depth0, {
          name: '_plain-list.html',
          hash: {
            title: 'Not met, and does not stop the gate',
            list: depth0 != null ? lookupProperty(depth0, 'informs') : depth0,
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</div>\n</noscript>\n'
      );
    },
    usePartial: true,
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
  '_summary.html': {
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
        '<li><span class="figure">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'number') : depth0, depth0)) +
        '</span> <span class="chip ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'kind') : depth0, depth0)) +
        '"><span aria-hidden="true">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'sign') : depth0, depth0)) +
        '</span> ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'words') : depth0, depth0)) +
        '</span></li>\n'
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
        '<table class="tally">\n<thead><tr><th scope="col">standard</th><th scope="col"><span class="hidden">picture</span></th><th scope="col" class="number">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_key.html'), depth0, {
          name: '_key.html',
          hash: { kind: 'declared' },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ' declared</th><th scope="col" class="number">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_key.html'), depth0, {
          name: '_key.html',
          hash: { kind: 'evidenced' },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ' evidenced</th><th scope="col" class="number">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_key.html'), depth0, {
          name: '_key.html',
          hash: { kind: 'verified' },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ' verified</th><th scope="col" class="number">total</th></tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'byAssurance') : depth0,
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
        '</tbody>\n</table>\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
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
        '<tr><th scope="row">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'label') : depth0, depth0)) +
        '</th><td class="picture">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_bar.html'), depth0, {
          name: '_bar.html',
          hash: { bar: depth0 != null ? lookupProperty(depth0, 'bar') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</td>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'numbers') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 82 }, end: { line: 17, column: 172 } },
          },
        )) != null
          ? stack1
          : '') +
        '<td class="number">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'total') : depth0, depth0)) +
        '</td></tr>\n'
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
        '<td class="number' +
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'unless',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 116 }, end: { line: 17, column: 148 } },
          },
        )) != null
          ? stack1
          : '') +
        '">' +
        container.escapeExpression(container.lambda(depth0, depth0)) +
        '</td>'
      );
    },
    '4': function (container, depth0, helpers, partials, data) {
      return ' zero';
    },
    '5': function (container, depth0, helpers, partials, data) {
      return '<p>There is no pass.</p>\n';
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
        '<section id="s_summary">\n<h2>Summary</h2>\n<p class="soft">Requirements, by the worst of their results:</p>\n<ul class="figures">\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'figures') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 0 }, end: { line: 6, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n<p class="soft">Below, results are counted: a requirement has one for each element that it binds.</p>\n<h3>Verdicts by standard</h3>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_tally.html'), depth0, {
          name: '_tally.html',
          hash: {
            rows: depth0 != null ? lookupProperty(depth0, 'byStandard') : depth0,
            kinds: depth0 != null ? lookupProperty(depth0, 'verdicts') : depth0,
            label: 'standard',
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<h3>Support of passes</h3>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'byAssurance') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.program(5, data, 0),
            data: data,
            loc: { start: { line: 12, column: 0 }, end: { line: 23, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '<h3>Verdicts by clause</h3>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_tally.html'), depth0, {
          name: '_tally.html',
          hash: {
            rows: depth0 != null ? lookupProperty(depth0, 'byClause') : depth0,
            kinds: depth0 != null ? lookupProperty(depth0, 'verdicts') : depth0,
            label: 'clause',
          },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</section>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  '_tally.html': {
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
        '<th scope="col" class="number">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_key.html'), depth0, {
          name: '_key.html',
          hash: { kind: depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ' ' +
        container.escapeExpression(container.lambda(depth0, depth0)) +
        '</th>'
      );
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
        '<tr><th scope="row">' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'label') : depth0, depth0)) +
        '</th><td class="picture">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_bar.html'), depth0, {
          name: '_bar.html',
          hash: { bar: depth0 != null ? lookupProperty(depth0, 'bar') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</td>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'numbers') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 82 }, end: { line: 5, column: 172 } },
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
          depth0,
          {
            name: 'unless',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 116 }, end: { line: 5, column: 148 } },
          },
        )) != null
          ? stack1
          : '') +
        '">' +
        container.escapeExpression(container.lambda(depth0, depth0)) +
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
        '<table class="tally">\n<thead><tr><th scope="col">' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'label') : depth0, depth0),
        ) +
        '</th><th scope="col"><span class="hidden">picture</span></th>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'kinds') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 2, column: 97 }, end: { line: 2, column: 191 } },
          },
        )) != null
          ? stack1
          : '') +
        '<th scope="col" class="number">total</th></tr></thead>\n<tbody>\n' +
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
        '</tbody>\n</table>\n'
      );
    },
    usePartial: true,
    useData: true,
  },
  '_trend.html': {
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
        '<p>Since ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'before') : depth0, depth0)) +
        ': <strong>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'counts') : depth0) != null
              ? lookupProperty(stack1, 'worse')
              : stack1,
            depth0,
          ),
        ) +
        ' worse</strong>, <strong>' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'counts') : depth0) != null
              ? lookupProperty(stack1, 'better')
              : stack1,
            depth0,
          ),
        ) +
        ' better</strong>, ' +
        alias2(
          alias1(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'counts') : depth0) != null
              ? lookupProperty(stack1, 'other')
              : stack1,
            depth0,
          ),
        ) +
        ' otherwise, ' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'unchanged') : depth0, depth0)) +
        ' unchanged.</p>\n<table class="tally">\n<thead><tr><th scope="col">standard</th><th scope="col">run</th><th scope="col"><span class="hidden">picture</span></th>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depths[1] != null ? lookupProperty(depths[1], 'verdicts') : depths[1],
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 6, column: 120 }, end: { line: 6, column: 220 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tr></thead>\n<tbody>\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'lines') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(2, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 8, column: 0 }, end: { line: 12, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tbody>\n</table>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'ruleSets') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(8, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 15, column: 0 }, end: { line: 19, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'descriptors') : depth0) != null
              ? lookupProperty(stack1, 'added')
              : stack1) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(13, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 20, column: 0 }, end: { line: 20, column: 159 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 =
            (stack1 = depth0 != null ? lookupProperty(depth0, 'descriptors') : depth0) != null
              ? lookupProperty(stack1, 'removed')
              : stack1) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(16, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 21, column: 0 }, end: { line: 21, column: 164 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'evidence') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(17, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 22, column: 0 }, end: { line: 26, column: 7 } },
          },
        )) != null
          ? stack1
          : '')
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
        '<th scope="col" class="number">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_key.html'), depth0, {
          name: '_key.html',
          hash: { kind: depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ' ' +
        container.escapeExpression(container.lambda(depth0, depth0)) +
        '</th>'
      );
    },
    '2': function (container, depth0, helpers, partials, data, blockParams, depths) {
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
        depth0 != null ? lookupProperty(depth0, 'runs') : depth0,
        {
          name: 'each',
          hash: {},
          fn: container.program(3, data, 0, blockParams, depths),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 9, column: 0 }, end: { line: 11, column: 9 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '3': function (container, depth0, helpers, partials, data, blockParams, depths) {
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
        '<tr' +
        ((stack1 = lookupProperty(helpers, 'if').call(alias1, data && lookupProperty(data, 'last'), {
          name: 'if',
          hash: {},
          fn: container.program(4, data, 0, blockParams, depths),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 10, column: 3 }, end: { line: 10, column: 36 } },
        })) != null
          ? stack1
          : '') +
        '>' +
        ((stack1 = lookupProperty(helpers, 'if').call(alias1, data && lookupProperty(data, 'first'), {
          name: 'if',
          hash: {},
          fn: container.program(5, data, 0, blockParams, depths),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 10, column: 37 }, end: { line: 10, column: 108 } },
        })) != null
          ? stack1
          : '') +
        '<td>' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'when') : depth0, depth0),
        ) +
        '</td><td class="picture">' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_bar.html'), depth0, {
          name: '_bar.html',
          hash: { bar: depth0 != null ? lookupProperty(depth0, 'bar') : depth0 },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '</td>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'numbers') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(6, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 10, column: 173 }, end: { line: 10, column: 263 } },
          },
        )) != null
          ? stack1
          : '') +
        '</tr>\n'
      );
    },
    '4': function (container, depth0, helpers, partials, data) {
      return ' class="pair"';
    },
    '5': function (container, depth0, helpers, partials, data, blockParams, depths) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return (
        '<th scope="rowgroup" rowspan="2">' +
        container.escapeExpression(
          container.lambda(depths[1] != null ? lookupProperty(depths[1], 'label') : depths[1], depth0),
        ) +
        '</th>'
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
        '<td class="number' +
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'unless',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 10, column: 207 }, end: { line: 10, column: 239 } },
          },
        )) != null
          ? stack1
          : '') +
        '">' +
        container.escapeExpression(container.lambda(depth0, depth0)) +
        '</td>'
      );
    },
    '7': function (container, depth0, helpers, partials, data) {
      return ' zero';
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
        '<h3>Rule sets that differ</h3>\n<ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'ruleSets') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(9, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 4 }, end: { line: 18, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
      );
    },
    '9': function (container, depth0, helpers, partials, data) {
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
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'standard') : depth0, depth0),
        ) +
        ': <code>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'before') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.program(11, data, 0),
            data: data,
            loc: { start: { line: 17, column: 46 }, end: { line: 17, column: 94 } },
          },
        )) != null
          ? stack1
          : '') +
        '</code> before, <code>' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'after') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(12, data, 0),
            inverse: container.program(11, data, 0),
            data: data,
            loc: { start: { line: 17, column: 116 }, end: { line: 17, column: 162 } },
          },
        )) != null
          ? stack1
          : '') +
        '</code> after</li>\n'
      );
    },
    '10': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return container.escapeExpression(
        container.lambda(depth0 != null ? lookupProperty(depth0, 'before') : depth0, depth0),
      );
    },
    '11': function (container, depth0, helpers, partials, data) {
      return 'not there';
    },
    '12': function (container, depth0, helpers, partials, data) {
      var lookupProperty =
        container.lookupProperty ||
        function (parent, propertyName) {
          if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
            return parent[propertyName];
          }
          return undefined;
        };

      return container.escapeExpression(
        container.lambda(depth0 != null ? lookupProperty(depth0, 'after') : depth0, depth0),
      );
    },
    '13': function (container, depth0, helpers, partials, data) {
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
        '<p>Descriptors that are new: ' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          (stack1 = depth0 != null ? lookupProperty(depth0, 'descriptors') : depth0) != null
            ? lookupProperty(stack1, 'added')
            : stack1,
          {
            name: 'each',
            hash: {},
            fn: container.program(14, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 20, column: 61 }, end: { line: 20, column: 148 } },
          },
        )) != null
          ? stack1
          : '') +
        '</p>'
      );
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
        '<code>' +
        container.escapeExpression(container.lambda(depth0, depth0)) +
        '</code>' +
        ((stack1 = lookupProperty(helpers, 'unless').call(
          depth0 != null ? depth0 : container.nullContext || {},
          data && lookupProperty(data, 'last'),
          {
            name: 'unless',
            hash: {},
            fn: container.program(15, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 20, column: 109 }, end: { line: 20, column: 139 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '15': function (container, depth0, helpers, partials, data) {
      return ', ';
    },
    '16': function (container, depth0, helpers, partials, data) {
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
        '<p>Descriptors that are gone: ' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          (stack1 = depth0 != null ? lookupProperty(depth0, 'descriptors') : depth0) != null
            ? lookupProperty(stack1, 'removed')
            : stack1,
          {
            name: 'each',
            hash: {},
            fn: container.program(14, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 21, column: 64 }, end: { line: 21, column: 153 } },
          },
        )) != null
          ? stack1
          : '') +
        '</p>'
      );
    },
    '17': function (container, depth0, helpers, partials, data) {
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
        '<h3>Evidence whose state changed</h3>\n<ul>' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'evidence') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(18, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 24, column: 4 }, end: { line: 25, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
      );
    },
    '18': function (container, depth0, helpers, partials, data) {
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
        '<li><code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'id') : depth0, depth0)) +
        '</code> in <code>' +
        alias2(alias1(depth0 != null ? lookupProperty(depth0, 'descriptor') : depth0, depth0)) +
        '</code>: ' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'before') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.program(11, data, 0),
            data: data,
            loc: { start: { line: 24, column: 78 }, end: { line: 24, column: 126 } },
          },
        )) != null
          ? stack1
          : '') +
        ' before, ' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias3,
          depth0 != null ? lookupProperty(depth0, 'after') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(12, data, 0),
            inverse: container.program(11, data, 0),
            data: data,
            loc: { start: { line: 24, column: 135 }, end: { line: 24, column: 181 } },
          },
        )) != null
          ? stack1
          : '') +
        ' after</li>\n'
      );
    },
    '19': function (container, depth0, helpers, partials, data) {
      return '<div id="fill_changes"></div>';
    },
    '20': function (container, depth0, helpers, partials, data) {
      return '<p>No result changed.</p>';
    },
    compiler: [8, '>= 4.3.0'],
    main: function (container, depth0, helpers, partials, data, blockParams, depths) {
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
        '<section id="s_changes">\n<h2>What changed</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'with').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'trend') : depth0,
          {
            name: 'with',
            hash: {},
            fn: container.program(0, data, 0, blockParams, depths),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 3, column: 0 }, end: { line: 27, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '<h3>Results <span class="soft">' +
        container.escapeExpression(
          container.lambda(depth0 != null ? lookupProperty(depth0, 'changes') : depth0, depth0),
        ) +
        '</span></h3>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'changes') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(19, data, 0, blockParams, depths),
            inverse: container.program(20, data, 0, blockParams, depths),
            data: data,
            loc: { start: { line: 29, column: 0 }, end: { line: 29, column: 84 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n</section>\n'
      );
    },
    usePartial: true,
    useData: true,
    useDepths: true,
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
        '<header>\n<div class="top"><h1>Traceability matrix</h1><div id="fill_theme" class="tools"></div></div>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_gate.html'), depth0, {
          name: '_gate.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<p class="soft">' +
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
        '</p>\n</header>\n<main>\n<section id="s_matrix" tabindex="-1" aria-label="Matrix">\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_plain.html'), depth0, {
          name: '_plain.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<div id="fill_matrix"></div>\n</section>\n</main>\n'
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
        '<body class="matrix-page">\n<a class="skip" href="#s_matrix">Skip to the matrix</a>\n' +
        ((stack1 = lookupProperty(helpers, 'with').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'view') : depth0,
          {
            name: 'with',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 6, column: 0 }, end: { line: 18, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    usePartial: true,
    useData: true,
  },
  'report.html': {
    '0': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        alias2 = container.lambda,
        alias3 = container.escapeExpression,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '<header>\n<div class="top"><h1>Conformance report</h1><div id="fill_theme" class="tools"></div></div>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_gate.html'), depth0, {
          name: '_gate.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_cover.html'), depth0, {
          name: '_cover.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<nav aria-label="Contents"><ul>\n<li><a href="#s_summary">Summary</a></li>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'trend') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 14, column: 0 }, end: { line: 14, column: 66 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n<li><a href="#s_findings">Findings</a></li>\n<li><a href="#s_overlays">Waivers and baseline</a></li>\n<li><a href="#s_evidence">Evidence</a></li>\n<li><a href="#s_matrix">Matrix</a></li>\n<li><a href="#s_notes">Notes on the texts</a></li>\n</ul></nav>\n</header>\n<main>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_plain.html'), depth0, {
          name: '_plain.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_summary.html'), depth0, {
          name: '_summary.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'trend') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 25, column: 0 }, end: { line: 25, column: 37 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n<section id="s_findings" tabindex="-1">\n<h2>Findings</h2>\n<h3>What stops the gate, and errors <span class="soft">' +
        alias3(
          alias2(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'stops') : depth0) != null
              ? lookupProperty(stack1, 'number')
              : stack1,
            depth0,
          ),
        ) +
        '</span></h3>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'stops') : depth0) != null
            ? lookupProperty(stack1, 'number')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.program(4, data, 0),
            data: data,
            loc: { start: { line: 29, column: 0 }, end: { line: 29, column: 115 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n<h3>What a waiver or the baseline lets be <span class="soft">' +
        alias3(
          alias2(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'overlaid') : depth0) != null
              ? lookupProperty(stack1, 'number')
              : stack1,
            depth0,
          ),
        ) +
        '</span></h3>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'overlaid') : depth0) != null
            ? lookupProperty(stack1, 'number')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.program(6, data, 0),
            data: data,
            loc: { start: { line: 31, column: 0 }, end: { line: 31, column: 131 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n<h3>What is not met, and does not stop the gate <span class="soft">' +
        alias3(
          alias2(
            (stack1 = depth0 != null ? lookupProperty(depth0, 'informs') : depth0) != null
              ? lookupProperty(stack1, 'number')
              : stack1,
            depth0,
          ),
        ) +
        '</span></h3>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'informs') : depth0) != null
            ? lookupProperty(stack1, 'number')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.program(8, data, 0),
            data: data,
            loc: { start: { line: 33, column: 0 }, end: { line: 33, column: 94 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n</section>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_overlays.html'), depth0, {
          name: '_overlays.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<section id="s_evidence">\n<h2>Evidence</h2>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'evidence') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(9, data, 0),
            inverse: container.program(10, data, 0),
            data: data,
            loc: { start: { line: 38, column: 0 }, end: { line: 38, column: 91 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          (stack1 = depth0 != null ? lookupProperty(depth0, 'descriptorFindings') : depth0) != null
            ? lookupProperty(stack1, 'length')
            : stack1,
          {
            name: 'if',
            hash: {},
            fn: container.program(11, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 39, column: 0 }, end: { line: 46, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '</section>\n<section id="s_matrix" tabindex="-1">\n<h2>Matrix</h2>\n<p class="soft">Every requirement with its verdict, the worst of its results. Open one to see its rule, its facts and where they stand.</p>\n<div id="fill_matrix"></div>\n</section>\n<section id="s_notes">\n<h2>Notes on the texts</h2>\n<p class="soft">What the standards leave unclear, and how it is read here.</p>\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'notes') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(13, data, 0),
            inverse: container.program(14, data, 0),
            data: data,
            loc: { start: { line: 56, column: 0 }, end: { line: 56, column: 67 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n</section>\n</main>\n'
      );
    },
    '1': function (container, depth0, helpers, partials, data) {
      return '<li><a href="#s_changes">What changed</a></li>';
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

      return (stack1 = container.invokePartial(lookupProperty(partials, '_trend.html'), depth0, {
        name: '_trend.html',
        data: data,
        helpers: helpers,
        partials: partials,
        decorators: container.decorators,
      })) != null
        ? stack1
        : '';
    },
    '3': function (container, depth0, helpers, partials, data) {
      return '<div id="fill_stops"></div>';
    },
    '4': function (container, depth0, helpers, partials, data) {
      return '<p>Nothing stops the gate, and there is no error.</p>';
    },
    '5': function (container, depth0, helpers, partials, data) {
      return '<div id="fill_overlaid"></div>';
    },
    '6': function (container, depth0, helpers, partials, data) {
      return '<p>Nothing is waived, and nothing is known from a baseline.</p>';
    },
    '7': function (container, depth0, helpers, partials, data) {
      return '<div id="fill_informs"></div>';
    },
    '8': function (container, depth0, helpers, partials, data) {
      return '<p>Nothing else is open.</p>';
    },
    '9': function (container, depth0, helpers, partials, data) {
      return '<div id="fill_evidence"></div>';
    },
    '10': function (container, depth0, helpers, partials, data) {
      return '<p>No evidence was stated.</p>';
    },
    '11': function (container, depth0, helpers, partials, data) {
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
        '<h3>About the descriptors</h3>\n<ul class="problems">\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'descriptorFindings') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(12, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 42, column: 0 }, end: { line: 44, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '</ul>\n'
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
    '13': function (container, depth0, helpers, partials, data) {
      return '<div id="fill_notes"></div>';
    },
    '14': function (container, depth0, helpers, partials, data) {
      return '<p>None.</p>';
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
          hash: { title: 'Conformance report' },
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        '<body class="report-page">\n<a class="skip" href="#s_findings">Skip to the findings</a>\n' +
        ((stack1 = container.invokePartial(lookupProperty(partials, '_patterns.html'), depth0, {
          name: '_patterns.html',
          data: data,
          helpers: helpers,
          partials: partials,
          decorators: container.decorators,
        })) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'with').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'view') : depth0,
          {
            name: 'with',
            hash: {},
            fn: container.program(0, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 7, column: 0 }, end: { line: 59, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    usePartial: true,
    useData: true,
  },
  'skeleton-gherkin.feature': {
    '0': function (container, depth0, helpers, partials, data) {
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
        'Feature: ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'standard') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 2, column: 9 }, end: { line: 2, column: 26 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n  Scenarios written by clausewise.\n  What stands between the marks of a region is written anew by `clausewise skeleton`; the rest is yours.\n  The steps are undefined, and show nothing, until their definitions are written.\n\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'advice') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 7, column: 2 }, end: { line: 9, column: 11 } },
          },
        )) != null
          ? stack1
          : '') +
        '  # Rule set: ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'ruleSet') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 10, column: 14 }, end: { line: 10, column: 30 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'untested') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 11, column: 2 }, end: { line: 13, column: 11 } },
          },
        )) != null
          ? stack1
          : '')
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
        '  # ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 8, column: 4 }, end: { line: 8, column: 17 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
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
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'about') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 15, column: 2 }, end: { line: 17, column: 11 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'scenarios') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 18, column: 2 }, end: { line: 30, column: 11 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '3': function (container, depth0, helpers, partials, data) {
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
        '\n  ' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'tags') : depth0, depth0)) != null
          ? stack1
          : '') +
        '\n  Scenario: ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'name') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 21, column: 12 }, end: { line: 21, column: 25 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'notes') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 22, column: 4 }, end: { line: 24, column: 13 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'given') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 25, column: 4 }, end: { line: 27, column: 13 } },
          },
        )) != null
          ? stack1
          : '') +
        '    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'when') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 28, column: 4 }, end: { line: 28, column: 17 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'then') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 29, column: 4 }, end: { line: 29, column: 17 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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
        '    # ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 23, column: 6 }, end: { line: 23, column: 19 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
      );
    },
    '5': function (container, depth0, helpers, partials, data) {
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
        '    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 26, column: 4 }, end: { line: 26, column: 17 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'head') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(0, data, 0),
          inverse: container.program(2, data, 0),
          data: data,
          loc: { start: { line: 1, column: 0 }, end: { line: 31, column: 7 } },
        },
      )) != null
        ? stack1
        : '';
    },
    useData: true,
  },
  'skeleton-robot.robot': {
    '0': function (container, depth0, helpers, partials, data) {
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
        '*** Settings ***\nDocumentation    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'standard') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 3, column: 17 }, end: { line: 3, column: 34 } },
          },
        )) != null
          ? stack1
          : '') +
        ': test cases written by clausewise.\n...    What stands between the marks of a region is written anew by `clausewise skeleton`; the rest is yours.\n...    A test case is skipped, and shows nothing, until the keyword that it calls is written.\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'advice') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 6, column: 0 }, end: { line: 8, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'untested') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 9, column: 0 }, end: { line: 11, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        'Metadata    Standard    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'standard') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 12, column: 24 }, end: { line: 12, column: 41 } },
          },
        )) != null
          ? stack1
          : '') +
        '\nMetadata    Rule set    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'ruleSet') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 13, column: 24 }, end: { line: 13, column: 40 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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
        '...    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 7, column: 7 }, end: { line: 7, column: 20 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'region') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(3, data, 0),
          inverse: container.program(8, data, 0),
          data: data,
          loc: { start: { line: 14, column: 0 }, end: { line: 36, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
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
        '*** Test Cases ***\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'purposes') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 16, column: 0 }, end: { line: 28, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
      );
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
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 17, column: 0 }, end: { line: 17, column: 11 } },
          },
        )) != null
          ? stack1
          : '') +
        ' ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'objective') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 17, column: 12 }, end: { line: 17, column: 30 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n    [Documentation]\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'fields') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 19, column: 4 }, end: { line: 21, column: 13 } },
          },
        )) != null
          ? stack1
          : '') +
        '    [Tags]    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'reference') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 22, column: 14 }, end: { line: 22, column: 32 } },
          },
        )) != null
          ? stack1
          : '') +
        '    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'kind') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 22, column: 36 }, end: { line: 22, column: 49 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'ofDescriptor') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(6, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 22, column: 49 }, end: { line: 22, column: 90 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'steps') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 23, column: 4 }, end: { line: 25, column: 13 } },
          },
        )) != null
          ? stack1
          : '') +
        '    Run ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 26, column: 8 }, end: { line: 26, column: 19 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n\n'
      );
    },
    '5': function (container, depth0, helpers, partials, data) {
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
        '    ...    ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 20, column: 11 }, end: { line: 20, column: 24 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
      );
    },
    '6': function (container, depth0, helpers, partials, data) {
      return '    descriptor';
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
        '    # ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 24, column: 6 }, end: { line: 24, column: 19 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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
        '*** Keywords ***\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'purposes') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(9, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 31, column: 0 }, end: { line: 35, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
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
        'Run ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 32, column: 4 }, end: { line: 32, column: 15 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n    Skip    not yet written\n\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'head') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(0, data, 0),
          inverse: container.program(2, data, 0),
          data: data,
          loc: { start: { line: 1, column: 0 }, end: { line: 36, column: 7 } },
        },
      )) != null
        ? stack1
        : '';
    },
    useData: true,
  },
  'skeleton-scas.md': {
    '0': function (container, depth0, helpers, partials, data) {
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
        '# Test cases of ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'standard') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 2, column: 16 }, end: { line: 2, column: 33 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n\nSheets in the order of 3GPP TS 33.117, written by clausewise. What stands between the marks of a region is written anew\nby `clausewise skeleton`; the rest is yours.\n\nRule set: ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'ruleSet') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 7, column: 10 }, end: { line: 7, column: 26 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'untested') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 8, column: 0 }, end: { line: 11, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
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
        '\n' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 10, column: 0 }, end: { line: 10, column: 13 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'region') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(3, data, 0),
          inverse: container.program(13, data, 0),
          data: data,
          loc: { start: { line: 12, column: 0 }, end: { line: 50, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '3': function (container, depth0, helpers, partials, data) {
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
        '## ' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'requirement') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 14, column: 0 }, end: { line: 20, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n*Test case*:\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'testCase') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(6, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 23, column: 0 }, end: { line: 41, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
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
        '\n*' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        '*:\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'texts') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 17, column: 0 }, end: { line: 19, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '5': function (container, depth0, helpers, partials, data) {
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
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 18, column: 0 }, end: { line: 18, column: 13 } },
          },
        )) != null
          ? stack1
          : '') + '\n'
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
        '\n**' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        '**:\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'steps') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.program(9, data, 0),
            data: data,
            loc: { start: { line: 26, column: 0 }, end: { line: 40, column: 7 } },
          },
        )) != null
          ? stack1
          : '')
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
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'texts') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(8, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 28, column: 0 }, end: { line: 30, column: 9 } },
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
        '1. ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 29, column: 3 }, end: { line: 29, column: 16 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'points') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(10, data, 0),
          inverse: container.program(12, data, 0),
          data: data,
          loc: { start: { line: 31, column: 0 }, end: { line: 40, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
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

      return (
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'texts') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(11, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 33, column: 0 }, end: { line: 35, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '11': function (container, depth0, helpers, partials, data) {
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
        '- ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 34, column: 2 }, end: { line: 34, column: 15 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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

      return (stack1 = lookupProperty(helpers, 'each').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'texts') : depth0,
        {
          name: 'each',
          hash: {},
          fn: container.program(5, data, 0),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 37, column: 0 }, end: { line: 39, column: 9 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '13': function (container, depth0, helpers, partials, data) {
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
        '**Result of ' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        '**:\n\n| Asked | Answer |\n| --- | --- |\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'fields') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(14, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 47, column: 0 }, end: { line: 49, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
      );
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
        '| ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 48, column: 2 }, end: { line: 48, column: 15 } },
          },
        )) != null
          ? stack1
          : '') +
        ' | |\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'head') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(0, data, 0),
          inverse: container.program(2, data, 0),
          data: data,
          loc: { start: { line: 1, column: 0 }, end: { line: 50, column: 7 } },
        },
      )) != null
        ? stack1
        : '';
    },
    useData: true,
  },
  'skeleton-tdl-to.tplan2': {
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
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'about') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 2, column: 0 }, end: { line: 4, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        'Package ' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'package') : depth0, depth0)) !=
        null
          ? stack1
          : '') +
        ' {\n\n  Domain {\n    entities:\n      - IUT\n    ;\n    events:\n      - holds\n      - undergoes\n      - shows\n      - leaves\n    ;\n  }\n'
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
        '// ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 3, column: 3 }, end: { line: 3, column: 16 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'region') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(3, data, 0),
          inverse: container.program(7, data, 0),
          data: data,
          loc: { start: { line: 18, column: 0 }, end: { line: 51, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
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

      return (stack1 = lookupProperty(helpers, 'each').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'purposes') : depth0,
        {
          name: 'each',
          hash: {},
          fn: container.program(4, data, 0),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 19, column: 2 }, end: { line: 48, column: 11 } },
        },
      )) != null
        ? stack1
        : '';
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
        '  // @verifies ' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'verifies') : depth0, depth0)) !=
        null
          ? stack1
          : '') +
        '\n  Test Purpose {\n    TP Id "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 22, column: 11 }, end: { line: 22, column: 20 } },
          },
        )) != null
          ? stack1
          : '') +
        '"\n    Test objective "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'objective') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 23, column: 20 }, end: { line: 23, column: 36 } },
          },
        )) != null
          ? stack1
          : '') +
        '"\n    Reference "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'reference') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 24, column: 15 }, end: { line: 24, column: 31 } },
          },
        )) != null
          ? stack1
          : '') +
        '"\n    Config Id "none"\n    PICS Selection "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'selection') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 26, column: 20 }, end: { line: 26, column: 36 } },
          },
        )) != null
          ? stack1
          : '') +
        '"\n    Initial conditions\n    with {\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'initial') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(5, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 29, column: 6 }, end: { line: 31, column: 15 } },
          },
        )) != null
          ? stack1
          : '') +
        '    }\n    Expected behaviour\n    ensure that {\n      when {\n        the IUT entity undergoes "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'stimulus') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 36, column: 34 }, end: { line: 36, column: 49 } },
          },
        )) != null
          ? stack1
          : '') +
        '"\n      }\n      then {\n        the IUT entity shows "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'expected') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 39, column: 30 }, end: { line: 39, column: 45 } },
          },
        )) != null
          ? stack1
          : '') +
        '"\n      }\n    }\n    Final conditions\n    with {\n      the IUT entity leaves "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'evidence') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 44, column: 29 }, end: { line: 44, column: 44 } },
          },
        )) != null
          ? stack1
          : '') +
        '"\n    }\n  }\n\n'
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
        '      the IUT entity holds "' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'text') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 30, column: 28 }, end: { line: 30, column: 39 } },
          },
        )) != null
          ? stack1
          : '') +
        '"' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'more') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(6, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 30, column: 40 }, end: { line: 30, column: 63 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
      );
    },
    '6': function (container, depth0, helpers, partials, data) {
      return ' and';
    },
    '7': function (container, depth0, helpers, partials, data) {
      return '}\n';
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'head') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(0, data, 0),
          inverse: container.program(2, data, 0),
          data: data,
          loc: { start: { line: 1, column: 0 }, end: { line: 51, column: 7 } },
        },
      )) != null
        ? stack1
        : '';
    },
    useData: true,
  },
  'skeleton-ttcn3.ttcn': {
    '0': function (container, depth0, helpers, partials, data) {
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
        '/**\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'about') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 3, column: 0 }, end: { line: 5, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ' */\nmodule ' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'module') : depth0, depth0)) !=
        null
          ? stack1
          : '') +
        ' {\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'items') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 8, column: 0 }, end: { line: 14, column: 7 } },
          },
        )) != null
          ? stack1
          : '')
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
        ' * ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 4, column: 3 }, end: { line: 4, column: 16 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
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
        '\n  // What the ICS answers; all is taken for supported unless the configuration says otherwise.\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'items') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 11, column: 2 }, end: { line: 13, column: 11 } },
          },
        )) != null
          ? stack1
          : '')
      );
    },
    '3': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = container.lambda,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '  modulepar boolean ' +
        ((stack1 = alias1(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        ' := true; // ' +
        ((stack1 = alias1(depth0 != null ? lookupProperty(depth0, 'item') : depth0, depth0)) != null
          ? stack1
          : '') +
        '\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'component') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(5, data, 0),
          inverse: container.program(6, data, 0),
          data: data,
          loc: { start: { line: 15, column: 0 }, end: { line: 47, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '5': function (container, depth0, helpers, partials, data) {
      return '  // The tester: give it the ports and timers that your test system has.\n  type component Tester {}\n';
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'region') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(7, data, 0),
          inverse: container.program(12, data, 0),
          data: data,
          loc: { start: { line: 18, column: 0 }, end: { line: 47, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
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

      return (stack1 = lookupProperty(helpers, 'each').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'cases') : depth0,
        {
          name: 'each',
          hash: {},
          fn: container.program(8, data, 0),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 19, column: 2 }, end: { line: 37, column: 11 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '8': function (container, depth0, helpers, partials, data) {
      var stack1,
        alias1 = depth0 != null ? depth0 : container.nullContext || {},
        alias2 = container.lambda,
        lookupProperty =
          container.lookupProperty ||
          function (parent, propertyName) {
            if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
              return parent[propertyName];
            }
            return undefined;
          };

      return (
        '  /**\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'about') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(9, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 21, column: 2 }, end: { line: 23, column: 11 } },
          },
        )) != null
          ? stack1
          : '') +
        '   * @requirement ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'requirement') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 24, column: 18 }, end: { line: 24, column: 38 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n   * @verifies ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'requirement') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 25, column: 15 }, end: { line: 25, column: 35 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'ofDescriptor') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(10, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 25, column: 35 }, end: { line: 25, column: 75 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n   */\n  testcase TC_' +
        ((stack1 = alias2(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        '() runs on Tester {\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'condition') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(11, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 28, column: 4 }, end: { line: 33, column: 11 } },
          },
        )) != null
          ? stack1
          : '') +
        '    setverdict(f_' +
        ((stack1 = alias2(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        '());\n  }\n\n'
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
        '   * ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 22, column: 5 }, end: { line: 22, column: 18 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
      );
    },
    '10': function (container, depth0, helpers, partials, data) {
      return ' [descriptor]';
    },
    '11': function (container, depth0, helpers, partials, data) {
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
        '    if (not (' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'condition') : depth0, depth0)) !=
        null
          ? stack1
          : '') +
        ')) {\n      log("not selected by the ICS");\n      stop;\n    }\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'seed') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(13, data, 0),
          inverse: container.program(15, data, 0),
          data: data,
          loc: { start: { line: 38, column: 0 }, end: { line: 47, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '13': function (container, depth0, helpers, partials, data) {
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
        depth0 != null ? lookupProperty(depth0, 'cases') : depth0,
        {
          name: 'each',
          hash: {},
          fn: container.program(14, data, 0),
          inverse: container.noop,
          data: data,
          loc: { start: { line: 39, column: 2 }, end: { line: 44, column: 11 } },
        },
      )) != null
        ? stack1
        : '';
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
        '  function f_' +
        ((stack1 = container.lambda(depth0 != null ? lookupProperty(depth0, 'name') : depth0, depth0)) != null
          ? stack1
          : '') +
        '() runs on Tester return verdicttype {\n    return none; // not yet written: pass, inconc or fail once it is\n  }\n\n'
      );
    },
    '15': function (container, depth0, helpers, partials, data) {
      return '}\n';
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'head') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(0, data, 0),
          inverse: container.program(4, data, 0),
          data: data,
          loc: { start: { line: 1, column: 0 }, end: { line: 47, column: 7 } },
        },
      )) != null
        ? stack1
        : '';
    },
    useData: true,
  },
  'skeleton-vitest.ts': {
    '0': function (container, depth0, helpers, partials, data) {
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
          depth0 != null ? lookupProperty(depth0, 'standard') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 2, column: 3 }, end: { line: 2, column: 20 } },
          },
        )) != null
          ? stack1
          : '') +
        ': tests written by clausewise.\n// What stands between the marks of a region is written anew by `clausewise skeleton`; the rest is yours.\n// Rule set: ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'ruleSet') : depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 4, column: 13 }, end: { line: 4, column: 29 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n' +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'untested') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 5, column: 0 }, end: { line: 7, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'runs') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(2, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 8, column: 0 }, end: { line: 10, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        'import { ' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'runs') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(3, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 11, column: 9 }, end: { line: 11, column: 36 } },
          },
        )) != null
          ? stack1
          : '') +
        "test } from 'vitest';\n" +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'runs') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(4, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 12, column: 0 }, end: { line: 21, column: 7 } },
          },
        )) != null
          ? stack1
          : '')
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
        '// ' +
        ((stack1 = lookupProperty(helpers, 'line').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0,
          {
            name: 'line',
            hash: {},
            data: data,
            loc: { start: { line: 6, column: 3 }, end: { line: 6, column: 16 } },
          },
        )) != null
          ? stack1
          : '') +
        '\n'
      );
    },
    '2': function (container, depth0, helpers, partials, data) {
      return "import { conformance } from 'clausewise/vitest';\n";
    },
    '3': function (container, depth0, helpers, partials, data) {
      return 'expect, ';
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
        "\n// Set CLAUSEWISE_DESCRIPTOR to put another descriptor to the tests.\nconst deployment = await conformance(process.env['CLAUSEWISE_DESCRIPTOR'] ?? " +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'descriptor') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 15, column: 77 }, end: { line: 15, column: 94 } },
          },
        )) != null
          ? stack1
          : '') +
        ');\n\ntest(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'looks') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 17, column: 5 }, end: { line: 17, column: 17 } },
          },
        )) != null
          ? stack1
          : '') +
        ', () => {\n  const own = deployment.rollUps.filter(({ standard }) => standard === ' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 18, column: 71 }, end: { line: 18, column: 80 } },
          },
        )) != null
          ? stack1
          : '') +
        ");\n  expect(own.map(({ verdict }) => verdict).filter(verdict => verdict !== 'not-applicable')).not.toEqual([]);\n});\n"
      );
    },
    '5': function (container, depth0, helpers, partials, data) {
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
        depth0 != null ? lookupProperty(depth0, 'rule') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(6, data, 0),
          inverse: container.program(10, data, 0),
          data: data,
          loc: { start: { line: 22, column: 0 }, end: { line: 49, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
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
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'about') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 23, column: 0 }, end: { line: 25, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'purposes') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(7, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 26, column: 0 }, end: { line: 28, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'purposes') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 29, column: 0 }, end: { line: 31, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        'test(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'title') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 32, column: 5 }, end: { line: 32, column: 17 } },
          },
        )) != null
          ? stack1
          : '') +
        ', () => {\n' +
        ((stack1 = lookupProperty(helpers, 'if').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'isMet') : depth0,
          {
            name: 'if',
            hash: {},
            fn: container.program(8, data, 0),
            inverse: container.program(9, data, 0),
            data: data,
            loc: { start: { line: 33, column: 0 }, end: { line: 38, column: 7 } },
          },
        )) != null
          ? stack1
          : '') +
        '});\n'
      );
    },
    '7': function (container, depth0, helpers, partials, data) {
      return '// Test purposes:\n';
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
        '  expect(deployment).toSatisfy(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 34, column: 31 }, end: { line: 34, column: 40 } },
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
        '  // It obliges nobody: that it can be assessed is all that is asked.\n  expect(deployment).toBeAssessedFor(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'id') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 37, column: 37 }, end: { line: 37, column: 46 } },
          },
        )) != null
          ? stack1
          : '') +
        ');\n'
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

      return (stack1 = lookupProperty(helpers, 'if').call(
        depth0 != null ? depth0 : container.nullContext || {},
        depth0 != null ? lookupProperty(depth0, 'other') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(11, data, 0),
          inverse: container.program(12, data, 0),
          data: data,
          loc: { start: { line: 40, column: 0 }, end: { line: 49, column: 0 } },
        },
      )) != null
        ? stack1
        : '';
    },
    '11': function (container, depth0, helpers, partials, data) {
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
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'about') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 41, column: 0 }, end: { line: 43, column: 9 } },
          },
        )) != null
          ? stack1
          : '') +
        ((stack1 = lookupProperty(helpers, 'each').call(
          alias1,
          depth0 != null ? lookupProperty(depth0, 'purposes') : depth0,
          {
            name: 'each',
            hash: {},
            fn: container.program(1, data, 0),
            inverse: container.noop,
            data: data,
            loc: { start: { line: 44, column: 0 }, end: { line: 46, column: 9 } },
          },
        )) != null
          ? stack1
          : '')
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

      return (
        'test.todo(' +
        ((stack1 = lookupProperty(helpers, 'js').call(
          depth0 != null ? depth0 : container.nullContext || {},
          depth0 != null ? lookupProperty(depth0, 'title') : depth0,
          {
            name: 'js',
            hash: {},
            data: data,
            loc: { start: { line: 48, column: 10 }, end: { line: 48, column: 22 } },
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
        depth0 != null ? lookupProperty(depth0, 'head') : depth0,
        {
          name: 'if',
          hash: {},
          fn: container.program(0, data, 0),
          inverse: container.program(5, data, 0),
          data: data,
          loc: { start: { line: 1, column: 0 }, end: { line: 49, column: 7 } },
        },
      )) != null
        ? stack1
        : '';
    },
    useData: true,
  },
};
