/** One rule a room: what it may import of ours. See ARCHITECTURE.md, "The rooms". */
const room = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    path: '^(model|readers|checks|requirements|generators|cli|test|bench|scripts|index\\.ts)',
    pathNot: allowed,
  },
});

module.exports = {
  forbidden: [
    room(
      'model-stands-alone',
      '^model/',
      '^model/',
      'model/ is the vocabulary that every room shares; move what needs another room out of it',
    ),
    room(
      'readers-know-the-model',
      '^readers/',
      '^(readers|model)/',
      'readers/ turns text into the model and judges nothing; move the judgement to checks/',
    ),
    room(
      'checks-know-no-standard',
      '^checks/',
      '^(checks|model)/',
      'checks/ judges without knowing a standard; hand in what it needs from requirements/ as data',
    ),
    room(
      'requirements-are-data',
      '^requirements/(?!.*verification[^/]*\\.ts$)',
      '^(requirements|model)/',
      'requirements/ is pure data; only its verification files may join it to checks/',
    ),
    room(
      'verification-joins',
      '^requirements/.*verification[^/]*\\.ts$',
      '^(requirements|checks|model)/',
      'verification joins requirements to checks and needs nothing else',
    ),
    room(
      'generators-know-the-model',
      '^generators/',
      '^(generators|model)/',
      'generators/ arranges what the model holds; compute it in checks/ and hand it in',
    ),
    room(
      'cli-brings-them-together',
      '^cli/',
      '^(cli|model|readers|checks|requirements|generators)/',
      'cli/ loads each room file by file, so that a command loads only what it needs; it does not go through index.ts',
    ),
    room(
      'public-api-has-no-command-line',
      '^index\\.ts$',
      '^(model|readers|checks|requirements|generators)/',
      'index.ts is the public API: it re-exports every room but cli/, and nothing of test/, bench/ or scripts/',
    ),
    {
      name: 'no-cycles',
      comment:
        'two files that import each other are one subject: join them, or move what both need to a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
