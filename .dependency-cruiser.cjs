// Who may import whom (DESIGN §3). Rooms are named left to right: each may import only rooms to its left.
const PURE = [
  'values',
  'forms',
  'text',
  'language',
  'thread',
  'calendar',
  'settings',
  'orders',
  'case',
  'policy',
  'offers',
  'reply',
  'lint',
  'advice',
  'mailbox',
];
const LEAVES = ['notes', 'reminders'];

const rightOf = (room) => PURE.slice(PURE.indexOf(room) + 1);
const roomPath = (rooms) => `^lib/(${rooms.join('|')})/`;

const leftToRight = PURE.filter((room) => rightOf(room).length > 0).map((room) => ({
  name: `left-to-right-${room}`,
  comment: `${room} may import only the rooms to its left.`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: roomPath(rightOf(room)) },
}));

module.exports = {
  forbidden: [
    ...leftToRight,
    {
      name: 'pure-rooms-stay-pure',
      comment: 'The pure rooms know no page, no browser, no panel.',
      severity: 'error',
      from: { path: roomPath([...PURE, ...LEAVES]) },
      to: { path: '^(lib/(sites|editors|messages|panel|browser|cli)|components|entrypoints)/' },
    },
    {
      name: 'notes-know-only-values',
      severity: 'error',
      from: { path: '^lib/notes/' },
      to: { path: '^lib/', pathNot: '^lib/(notes|values|forms)/' },
    },
    {
      name: 'pure-rooms-use-few-libraries',
      comment: 'valibot checks data from outside; postal-mime reads mail; Temporal comes from the browser.',
      severity: 'error',
      from: { path: roomPath([...PURE, ...LEAVES]) },
      to: { path: 'node_modules/', pathNot: 'node_modules/(valibot|postal-mime|temporal-spec|temporal-polyfill)/' },
    },
    {
      name: 'pure-rooms-know-no-node',
      severity: 'error',
      from: { path: roomPath([...PURE, ...LEAVES]) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sites-and-editors-see-little',
      comment: 'They see thread, text, values and the DOM handed to them.',
      severity: 'error',
      from: { path: '^lib/(sites|editors)/' },
      to: { path: '^(lib/|components/|entrypoints/)', pathNot: '^lib/(sites|editors|thread|text|values)/' },
    },
    {
      name: 'sites-are-islands',
      comment: 'One site never imports another; what they share stands in lib/sites/shared.',
      severity: 'error',
      from: { path: '^lib/sites/(?!index|shared/)([^/.]+)' },
      to: { path: '^lib/sites/', pathNot: '^lib/sites/($1|shared/|site\\.ts)' },
    },
    {
      name: 'editors-are-islands',
      severity: 'error',
      from: { path: '^lib/editors/(?!index|shared/)([^/.]+)' },
      to: { path: '^lib/editors/', pathNot: '^lib/editors/($1|shared/|editor\\.ts)' },
    },
    {
      name: 'editors-know-no-sites',
      severity: 'error',
      from: { path: '^lib/editors/' },
      to: { path: '^lib/sites/' },
    },
    {
      name: 'panel-knows-no-screen-and-no-browser',
      severity: 'error',
      from: { path: '^lib/panel/' },
      to: { path: '^(lib/(browser|cli)|components|entrypoints)/|node_modules/(react|dexie|wxt|webextension-polyfill)' },
    },
    {
      name: 'components-only-draw',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^lib/|^entrypoints/|node_modules/(dexie|wxt|webextension-polyfill)',
        pathNot: '^lib/(panel|language|values)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-browser-touches-the-browser',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/browser/' },
      to: { path: 'node_modules/(wxt|dexie|webextension-polyfill)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entrypoints-are-ends',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'through-the-door',
      comment: 'From outside a room only its index.ts is imported.',
      severity: 'error',
      from: { path: '^lib/([^/]+)/' },
      to: { path: '^lib/([^/]+)/', pathNot: ['^lib/$1/', '^lib/[^/]+/index\\.ts$'] },
    },
    {
      name: 'through-the-door-from-outside',
      severity: 'error',
      from: { path: '^(components|entrypoints)/' },
      to: { path: '^lib/', pathNot: '^lib/[^/]+/index\\.ts$' },
    },
    {
      name: 'the-reader-stays-small',
      comment: 'What runs in pages never pulls in the engine, schemas or React.',
      severity: 'error',
      from: { path: '^entrypoints/ticket' },
      to: {
        path: '(^lib/(forms|calendar|settings|orders|case|policy|offers|reply|lint|advice|panel)/|node_modules/(valibot|react|dexie|zustand|temporal))',
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'types', 'browser', 'default'],
    },
  },
};
